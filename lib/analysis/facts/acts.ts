import type { Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import type { Fact } from '../types.ts';
import type { ClaimReading } from './claim-reading.ts';
import { clauseOf, marksOf } from './claim-reading.ts';
import { RELEASED_THINGS } from './lexicon/date-words.ts';
import { isUnreal } from './modality.ts';
import type { Mark } from './phrase-table.ts';

type DatedEvent = Extract<Fact, { type: 'date' }>['event'];

/** An act that a date can belong to; `null` where it is none of those that are kept, or has no known actor. */
export interface Act {
  event: DatedEvent | null;
  first: number;
  end: number;
}

const BE = /^(?:was|were|is|are|been|being|be|got)$/;
const NEAR = 10;

/** Everything in the sentence that takes a date, in no order. */
export function actsOf(reading: ClaimReading): Act[] {
  const others = marksOf(reading, 'other').filter(({ first }) => reading.tokens[first - 1]?.lower !== 'previously');
  const acts: Act[] = others.map(({ first, end }) => ({ event: null, first, end }));
  for (const mark of marksOf(reading, 'event')) {
    if (isCapitalised(reading.tokens[mark.first]!) && mark.first > reading.from) continue;
    const event = isUnreal(reading, mark.first) ? null : EVENT_OF[mark.id]!(reading, mark);
    acts.push({ event, first: mark.first, end: mark.end });
  }
  return acts;
}

const EVENT_OF: Record<string, (reading: ClaimReading, mark: Mark) => DatedEvent | null> = {
  arrest: arrestBy,
  release: ({ tokens }, { first, end }) => (isOfThing(tokens, first, end) ? null : 'release'),
  lodge: (reading, mark) => (isRequest(reading, mark) ? 'detainer' : null),
};

/** "released a report", "a news release", "release dates". */
function isOfThing(tokens: readonly Token[], first: number, end: number): boolean {
  if (/^(?:news|press|media|video|data|on|scheduled|impending|planned|expected)$/.test(tokens[first - 1]?.lower ?? ''))
    return true;
  const subject = BE.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (RELEASED_THINGS.has(tokens[subject]?.lower ?? '')) return true;
  if (/^(?:past|beyond)$/.test(tokens[first - 2]?.lower ?? '')) return true;
  if (tokens[end]?.lower === 'into' && /^(?:country|united|u\.s\.|us|interior)$/.test(tokens[end + 2]?.lower ?? ''))
    return true;
  if (
    tokens[end - 1]!.lower === 'out' &&
    tokens[end]?.lower === 'of' &&
    !tokens.slice(end + 1, end + 10).some(({ lower }) => CUSTODY.test(lower))
  )
    return true;
  if (tokens[first]!.lower === 'release' && /^(?:the|a|an|this)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  for (let i = end; i < end + 3; i++) if (RELEASED_THINGS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

const CUSTODY =
  /^(?:jail|prison|custody|detention|lockup|lock-up|court|courthouse|courtroom|cell|there|facility|rikers)$/;

const ARRIVES = /^(?:arriv|land)/;

/** Between a verb and "detainer": then the detainer is not what was sent. */
const NO_OBJECT = /^(?:of|on|about|for|from|that|limiting|ending|under|guidance|policy|,)$|ing$/;

function isRequest(reading: ClaimReading, { first, end }: Mark): boolean {
  const clause = clauseOf(reading, first);
  const { tokens } = reading;
  const passive = [1, 2, 3].some((back) => BE.test(tokens[first - back]?.lower ?? ''));
  const detainer = marksOf(reading, 'actor').some((mark) => {
    if (mark.id !== 'detainer' || clauseOf(reading, mark.first) !== clause) return false;
    if (mark.first < first) return (passive || ARRIVES.test(tokens[first]!.lower)) && first - mark.end <= 6;
    return mark.first - end <= 6 && !tokens.slice(end, mark.first).some(({ lower }) => NO_OBJECT.test(lower));
  });
  if (detainer) return true;
  if (!/^(?:ask|request)/.test(reading.tokens[first]!.lower)) return false;
  for (let i = end; i < Math.min(reading.to - 1, end + NEAR + 2); i++)
    if (reading.tokens[i]!.lower === 'to' && /^(?:hold|keep|detain|notify)$/.test(reading.tokens[i + 1]!.lower))
      return true;
  return false;
}

/** Whose arrest it is, from the words around the verb; `null` where they do not say. */
function arrestBy(reading: ClaimReading, { first, end }: Mark): DatedEvent | null {
  const { tokens } = reading;
  if (
    /^(?:re-?)?arrests?$/.test(tokens[first]!.lower) &&
    /^(?:the|his|her|their|an|a|of|'s|’|ice|courthouse|administrative)$/.test(tokens[first - 1]?.lower ?? '')
  )
    return null;
  const clause = clauseOf(reading, first);
  const actors = marksOf(reading, 'actor').filter(
    ({ id, first: at }) => id !== 'detainer' && clauseOf(reading, at) === clause,
  );
  const inside = actors.find((actor) => actor.first >= first && actor.end <= end);
  const by = actors.find(
    (actor) =>
      actor.first >= end &&
      actor.first <= end + NEAR &&
      tokens.slice(Math.max(end, actor.first - 5), actor.first).some((token) => token.lower === 'by'),
  );
  const passive = [1, 2, 3].some((back) => BE.test(tokens[first - back]?.lower ?? ''));
  const before = passive ? undefined : actors.findLast((actor) => actor.end <= first && first - actor.end <= 6);
  const actor = inside ?? by ?? before;
  if (actor) return arrestOf(reading, actor.id);
  return passive && isForOffence(reading, end) ? 'arrest' : null;
}

/** Federal officers may be any, but for what the claim says of them. */
function arrestOf({ claim }: ClaimReading, actor: string): DatedEvent | null {
  if (actor === 'federal')
    return claim.kinds.includes('enforcement') && !claim.kinds.includes('criminal-case') ? 'immigration-arrest' : null;
  return actor === 'immigration' ? 'immigration-arrest' : actor === 'police' ? 'arrest' : null;
}

/** "was arrested May 4 on a charge of robbery": immigration officers make no such arrests. */
function isForOffence(reading: ClaimReading, end: number): boolean {
  const offence = marksOf(reading, 'offence').find((mark) => mark.first >= end && mark.first <= end + 12);
  if (!offence || offence.id === 'immigration-crime') return false;
  return reading.tokens
    .slice(end, offence.first)
    .some(({ lower }) => /^(?:for|on|suspicion|charge|charges|charged)$/.test(lower));
}
