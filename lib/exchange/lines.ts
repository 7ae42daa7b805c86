/** Longest line, in UTF-16 code units; a file without line ends would fill the memory before it is refused. */
const LONGEST = 50_000_000;

/** A file, as far as it is read here; `Blob` and `File` are such. */
export type ReadableFile = Pick<Blob, 'size' | 'stream' | 'slice'>;

/** A file that is not the text it should be. */
export class NotText extends Error {
  override name = 'NotText';
}

/**
 * The lines of a UTF-8 file, without their ends. Throws `NotText` for other bytes and for lines that are too long.
 * `onBytes` hears how many bytes were read so far.
 */
export async function* linesOf(
  file: Pick<ReadableFile, 'stream'>,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let rest = '';
  let bytes = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      bytes += value?.byteLength ?? 0;
      onBytes(bytes);
      const lines = decoded(decoder, value).split('\n');
      lines[0] = rest + lines[0];
      rest = lines.pop()!;
      if (rest.length > LONGEST) throw new NotText('a line is too long');
      yield* lines;
      if (done) break;
    }
  } finally {
    await reader.cancel();
  }
  if (rest !== '') yield rest;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new NotText('not UTF-8');
  }
}
