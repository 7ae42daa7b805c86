/**
 * Names the rules and weights; stored with whatever they find. A whole number, raised by one in every release in which lexicons,
 * rules, weights or code find, leave out, label or attribute anything otherwise in the same text than in the release before:
 * the reader is then offered to have saved articles analysed again. A change of speed, names or wording alone leaves it as it is.
 */
export const ANALYSER = '11';

/** Whether findings of one version come from an older analyser than those of another. */
export function isOlder(version: string, than: string = ANALYSER): boolean {
  return Number(version) < Number(than);
}
