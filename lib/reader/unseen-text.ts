/** Text on a page that the reader script can't read, so that the reader of the news is told. */

/** From this many words on, a frame or a shadow root counts as holding text. */
const LEAST_WORDS = 15;

/** Frames of other sites hide their text; below this size, in CSS pixels, they hold no story. */
const STORY_WIDTH = 300;
const STORY_HEIGHT = 250;

function holdsWords(root: Node | null | undefined): boolean {
  return (root?.textContent?.trim().split(/\s+/).length ?? 0) >= LEAST_WORDS;
}

/** Frames of other sites count only inside the article, where a story's part may be embedded; elsewhere they are adverts. */
function frameHoldsText(frame: HTMLIFrameElement): boolean {
  if (frame.contentDocument) return holdsWords(frame.contentDocument.body);
  if (!frame.closest('article, main, [role="main"]') || frame.closest('aside')) return false;
  const { width, height } = frame.getBoundingClientRect();
  return width >= STORY_WIDTH && height >= STORY_HEIGHT;
}

/** The shadow root of an element, if it can be seen. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** How many frames and shadow roots hold text. */
export function unseenText(
  page: Document,
  shadowRootOf: ShadowRootOf = (element) => element.shadowRoot,
): { frames: number; shadowRoots: number } {
  const frames = [...page.querySelectorAll('iframe')].filter(frameHoldsText).length;
  const hosts = [...(page.body?.querySelectorAll('*') ?? [])].filter((element) => holdsWords(shadowRootOf(element)));
  return { frames, shadowRoots: hosts.length };
}
