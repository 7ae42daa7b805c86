/**
 * Sorted names as text that compresses well: on a line each, how much it shares with the name before, as a character, and
 * the rest (front coding; Witten, Moffat and Bell 1999).
 */

/** The character of a name that shares nothing; the most that one may share keeps to characters that need no escape. */
const NOTHING = '0'.charCodeAt(0);
const MOST = 40;

/** Packs names that are sorted and have no line break in them. */
export function packNames(names: readonly string[]): string {
  let before = '';
  return names
    .map((name) => {
      const shared = sharedStart(before, name);
      before = name;
      return String.fromCharCode(NOTHING + shared) + name.slice(shared);
    })
    .join('\n');
}

/** Unpacks names in their order. */
export function unpackNames(packed: string): string[] {
  let name = '';
  return packed.split('\n').map((entry) => {
    name = name.slice(0, entry.charCodeAt(0) - NOTHING) + entry.slice(1);
    return name;
  });
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}
