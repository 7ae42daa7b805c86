/**
 * Whether a text is about immigration detainers: cheap enough for every page, and strict enough that probation
 * detainers, evictions, ice rinks and wildlife sanctuaries do not pass.
 */

/** Words that only immigration stories have; upper case sets the agency apart from frozen water. */
const ANCHOR =
  /[Ii]mmigra(?:tion|nt)|\bICE (?:agent|offic|detain|custody|said|had)|\b(?:to|by|from|with|for|an) ICE\b|Homeland Security|287\(g\)|I-247|[Dd]eport(?:ed|ation)/g;

/** A request to hold somebody, by its names. */
const REQUEST =
  /(?<!unlawful |probation |parole )detainers?\b|\b(?:immigration|ICE|48-hour) holds?\b|hold requests?\b|I-247|requests? to (?:hold|detain)\b/gi;

/** Who holds, and words for working with the agency or not. */
const CUSTODY = /\b(?:jails?|sheriffs?|inmates?|deputies|corrections?)\b/gi;
const COOPERATION =
  /(?:over to|notif\w+|alert\w+) (?:federal )?(?:ICE|immigration)|sanctuary (?:cit|law|pol|jur|cou|sta)|287\(g\)|cooperat|\bhonor(?:ed|s)?\b/gi;

/** Words for keeping a person or not: enough where a jail is spoken of again and again. */
const KEEPING = /\b(?:hold|held|keep|kept|releas|let go)/gi;

const SPANISH = /\b(?:orden|solicitud|petici[oó]n)(?:es)? de [rd]etenci[oó]n|retenci[oó]n migratoria|\bdetainers?\b/i;
const SPANISH_ANCHOR = /\binmigraci[oó]n|\bmigratori[ao]s?\b/i;

/** One of them is in every text on the subject. Plain strings, because looking for them costs next to nothing. */
const NEEDED = 'migra,MIGRA,ICE,Homeland Security,287(g),I-247,deport,Deport'.split(',');

/** Whether `text` may be on the subject: `false` is certain, `true` a reason to look closer. */
export function mayBeOnSubject(text: string): boolean {
  return NEEDED.some((words) => text.includes(words));
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** Whether `text`, the beginning of a page with its title, is on the subject. */
export function isOnSubject(text: string): boolean {
  if (SPANISH_ANCHOR.test(text) && SPANISH.test(text)) return true;
  const anchors = count(ANCHOR, text);
  if (anchors === 0) return false;
  const custody = count(CUSTODY, text);
  if (count(REQUEST, text) > 0) return anchors > 1 || custody > 0;
  if (anchors > 2 && custody > 0 && count(COOPERATION, text) > 1) return true;
  return custody > 2 && anchors > 1 && count(KEEPING, text) > 1;
}
