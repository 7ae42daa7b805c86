/**
 * Calls back once `view` has a size, at once where it has one. Browsers load a side panel before they lay it out, and
 * what is scrolled to in a window of no size is elsewhere once it has one.
 */
export function whenSized(view: Window, callback: () => void): void {
  if (view.innerWidth > 0 && view.innerHeight > 0) callback();
  else view.addEventListener('resize', () => whenSized(view, callback), { once: true });
}
