/**
 * Puts text on the clipboard; answers whether the browser let us. Pages without HTTPS have no clipboard object, so
 * there the old copy command is given, whose event takes the text without a change of page or selection.
 */
export async function copyText(text: string, page = document): Promise<boolean> {
  const { clipboard } = page.defaultView?.navigator ?? {};
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {}
  }
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  page.addEventListener('copy', fill, { capture: true, once: true });
  page.execCommand('copy');
  page.removeEventListener('copy', fill, { capture: true });
  return copied;
}
