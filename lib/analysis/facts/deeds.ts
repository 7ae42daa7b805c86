import { isCapitalised } from '../language/index.ts';
import type { ClaimReading } from './claim-reading.ts';
import { marksOf } from './claim-reading.ts';
import type { Mark } from './phrase-table.ts';

const LONGEST = 14;
const SHORTEST = 2;
/** Stages whose words lead straight to what was done: "accused of", "charged with", "pleaded guilty to". */
const OF_DEEDS = new Set(['alleged', 'charged', 'pleaded', 'convicted', 'acquitted', 'arrested', 'indicted']);
/** No offence, or one that the article tells of an office: "accused of ignoring detainers". */
const NO_DEED =
  /^(?:being|having|doing|nothing|something|anything|ignoring|refusing|failing|violating|releasing|using|according|including|pending)$/;
const DEED_END =
  /^(?:[.,;:!?()—–“”"]|--|and|or|who|that|which|when|while|after|before|during|until|outside|inside|at|in|near|last|early|late|is|are|was|were|has|had|have|made|posted|walked|left|got|said|says|as|because|by)$/;

/** An offence that no lexicon lists, told as a deed: "accused of running a stop sign". Each with the stage right before it. */
export function deedsIn(reading: ClaimReading): Mark[] {
  if (!reading.claim.kinds.includes('criminal-case')) return [];
  const { tokens, to } = reading;
  const known = [...marksOf(reading, 'offence'), ...marksOf(reading, 'response'), ...marksOf(reading, 'counted')];
  return marksOf(reading, 'stage').flatMap((stage) => {
    const first = stage.end;
    if (first >= to || !OF_DEEDS.has(stage.id) || !/^(?:of|with|to|for)$/.test(tokens[first - 1]!.lower)) return [];
    if (tokens.slice(stage.first, first).some((token) => OFFICE.test(token.lower))) return [];
    const { lower, text } = tokens[first]!;
    if (text !== lower || !/^[a-z]{3,}ing$/.test(lower) || NO_DEED.test(lower)) return [];
    let end = first;
    while (end < Math.min(to, first + LONGEST) && !endsDeed(reading, end)) end++;
    if (end - first < SHORTEST || end - first === LONGEST || known.some((mark) => mark.first < end && mark.end > first))
      return [];
    return [{ group: 'offence', id: 'deed', first, end }];
  });
}

/** "accuses the sheriff of": no criminal case. */
const OFFICE =
  /^(?:sheriffs?|county|city|state|jails?|office|officials?|agency|agents?|ice|mayor|governor|government|police|deputies|department|administration)$/;

/** "on Feb. 17" is no part of what was done, "on fire" is. */
function endsDeed({ tokens }: ClaimReading, i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower === 'on')
    return tokens[i + 1]?.kind === 'number' || (tokens[i + 1] !== undefined && isCapitalised(tokens[i + 1]!));
  return DEED_END.test(lower);
}
