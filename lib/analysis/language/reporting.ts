import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';

/** Verbs that report a question, cry or saying right before them. */
const SAID = new Set(
  (
    'said says say asked asks ask replied replies answered answers wondered wonders wrote writes tweeted tweets shouted shouts yelled yells cried cries ' +
    'added adds told tells continued continues recalled recalls exclaimed quipped quips joked jokes demanded demands snapped snaps responded responds ' +
    'remarked declared inquired muttered mutters murmured whispered chanted sighed laughed insisted explained explains noted notes mused barked roared ' +
    'sniffed scoffed retorted fumed thundered goes went read reads testified screamed screams remembers remembered'
  ).split(' '),
);
const SUBJECTS = new Set('i he she they we it one who'.split(' '));
const IN_NAME = new Set(['the', "'s", 'of', '.', 'a', 'an', 'de', 'la', 'van', 'von', 'del']);
const LONGEST_SUBJECT = 7;

/**
 * Whether the words from `at` on are a short subject and a verb of saying. As a whole sentence ("Smith said.") the
 * verb must end it, for after a full stop “Smith said he would” begins something new.
 */
export function reportsBefore(tokens: readonly Token[], at: number, to: number, asWholeSentence: boolean): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  const limit = Math.min(to, at + LONGEST_SUBJECT);
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]!;
    if (SAID.has(token.lower)) return !asWholeSentence || i + 1 >= to || tokens[i + 1]!.text === '.';
    if (SUBJECTS.has(first.lower)) return false;
    if (!isCapitalised(token) && !IN_NAME.has(token.lower) && i > at + 3) return false;
    if (token.text === ',') return false;
  }
  return false;
}
