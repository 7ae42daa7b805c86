/** Characters or bytes that are held before they go into a part of the file. */
const PART = 4_000_000;

/**
 * A file of the pieces that come, in order. What has come is handed to the browser in parts, which may put them on the disk, so that memory
 * never holds a large file whole.
 */
export async function fileOf(pieces: AsyncIterable<string | Uint8Array>, name: string, type: string): Promise<File> {
  const parts: Blob[] = [];
  let held: (string | Uint8Array)[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < PART) continue;
    parts.push(new Blob(held as BlobPart[]));
    [held, size] = [[], 0];
  }
  return new File([...parts, ...(held as BlobPart[])], name, { type });
}
