import { strToU8, Zip, ZipDeflate } from 'fflate';

/** More entries need the 64-bit form of the format, which is not written. */
const MOST_FILES = 65_535;

/**
 * Text files as a zip, piece by piece as they come. `modified` is the time in all entries. Throws a `RangeError` for more than
 * 65,535 files.
 */
export async function* zip(
  files: AsyncIterable<{ name: string; text: string }>,
  modified: Date = new Date(),
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let count = 0;
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for await (const { name, text } of files) {
    if (++count > MOST_FILES) throw new RangeError(`more than ${MOST_FILES} files`);
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = modified;
    archive.add(entry);
    entry.push(strToU8(text), true);
    yield* pieces;
    pieces = [];
  }
  archive.end();
  yield* pieces;
}
