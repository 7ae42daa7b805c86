/**
 * Sorted names as text that compresses well: on a line each, how much it shares with the name before, a digit to base
 * 36, and the rest (front coding; Witten, Moffat and Bell 1999).
 */

const BASE = 36;

/** Packs names that are sorted and have no line break in them. */
export function packNames(names: readonly string[]): string {
  let before = '';
  return names
    .map((name) => {
      const shared = sharedStart(before, name);
      before = name;
      return shared.toString(BASE) + name.slice(shared);
    })
    .join('\n');
}

/** Unpacks names in their order. */
export function unpackNames(packed: string): string[] {
  let name = '';
  return packed.split('\n').map((entry) => {
    name = name.slice(0, Number.parseInt(entry[0]!, BASE)) + entry.slice(1);
    return name;
  });
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, BASE - 1);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}
