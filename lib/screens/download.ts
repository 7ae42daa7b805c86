/** Hands a file to the browser's downloads. */
export function download(file: File, root: Document = document): void {
  const link = root.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The download begins after this task; the address has to live until then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
