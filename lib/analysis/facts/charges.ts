import type { ChargeStage, Fact } from '../types.ts';
import type { ClaimReading } from './claim-reading.ts';
import { clauseOf, marksOf, placeOf, wordsOf } from './claim-reading.ts';
import { deedsIn } from './deeds.ts';
import { STAGE_NOUNS } from './lexicon/case-words.ts';
import { OFFENCE_MODIFIERS } from './lexicon/offences.ts';
import { isNegated } from './modality.ts';
import type { Mark } from './phrase-table.ts';

const REACH = 12;
const LISTED = 7;
const LINKED = 3;
const CLAUSE_REACH = 20;
const NEAR = 7;
/** "people charged with", "if he is convicted of": rules and conditions charge nobody. */
const NOBODY = new Set(
  "if unless whether anyone anybody someone somebody those person people inmates immigrants aliens noncitizens individuals offenders citizens any would could may might should can must will 'll seek seeks never no not without except nothing possible potential".split(
    ' ',
  ),
);
const LIST_WORD =
  /^(?:,|and|or|a|an|the|two|three|four|five|six|one|several|multiple|counts?|of|as|well|with|plus|also|charges?|&|on|for|\d+)$/;
/** Charges named beside their end: "the assault charge was dismissed". */
const ENDS = new Set(['dismissed', 'acquitted']);

interface Stated {
  stage: ChargeStage;
  /** The words that give the stage. */
  first: number;
  end: number;
}

/** Offences with the stage that the sentence gives them, never a later one. An offence without a stage is left out. */
export function findChargeFacts(reading: ClaimReading): Fact[] {
  const { kinds } = reading.claim;
  if (kinds.includes('policy') && !kinds.includes('criminal-case')) return [];
  const facts: Fact[] = [];
  const stages = marksOf(reading, 'stage');
  let before: { end: number; stated: Stated } | null = null;
  let ofNobody = false;
  const offences = [...marksOf(reading, 'offence'), ...deedsIn(reading)].sort((a, b) => a.first - b.first);
  for (const mark of offences) {
    const first = offenceStart(reading, mark);
    const listed: Stated | null = before && isListed(reading, before.end, first) ? before.stated : null;
    const found: Stated | null = statedAround(reading, stages, first, mark.end) ?? listed;
    const stated: Stated | null = found && ended(reading, stages, found, mark);
    const end = degreeEnd(reading, mark.end);
    ofNobody ||= stated !== null && isOfNobody(reading, Math.min(stated.first, first), first);
    if (!stated || ofNobody || isCutShort(reading, end)) {
      before = null;
      continue;
    }
    before = { end, stated };
    const from = stated === listed || stated.first > first ? first : stated.first;
    facts.push({
      ...placeOf(reading, from, Math.max(end, stated.first > first ? stated.first + 1 : end)),
      type: 'charge',
      offence: wordsOf(reading, first, end),
      stage: stated.stage,
    });
  }
  return facts;
}

function offenceStart({ tokens, from }: ClaimReading, mark: Mark): number {
  let first = mark.first;
  while (first > from && OFFENCE_MODIFIERS.has(tokens[first - 1]!.lower)) first--;
  return first;
}

/** "assault in the fourth degree". */
function degreeEnd({ tokens, to }: ClaimReading, end: number): number {
  const words = tokens.slice(end, Math.min(to, end + 4)).map(({ lower }) => lower);
  return words[0] === 'in' && words[1] === 'the' && words[3] === 'degree' ? end + 4 : end;
}

/** "homicide by intoxicated use of a vehicle": with "by" another offence than the one listed. */
function isCutShort({ tokens, to }: ClaimReading, end: number): boolean {
  return (
    end + 1 < to &&
    tokens[end]!.lower === 'by' &&
    !/^(?:a|an|the|his|her|police|deputies|local|county|city|state|ice|federal|two|three)$/.test(
      tokens[end + 1]!.lower,
    ) &&
    tokens[end + 1]!.text === tokens[end + 1]!.lower
  );
}

/** A verb before the offence outranks "charges" behind it: "arrested on burglary charges". */
function statedAround(reading: ClaimReading, stages: readonly Mark[], first: number, end: number): Stated | null {
  const after = statedAfter(reading, end);
  const before = statedBefore(reading, stages, first);
  if (!after || !before || after.stage !== 'charged') return after ?? before;
  const linked =
    first - before.end <= LINKED ||
    reading.tokens.slice(first - LINKED, first).some(({ lower }) => /^(?:on|for|to)$/.test(lower));
  return linked ? before : after;
}

/** "assault charges", "a robbery suspect". */
function statedAfter({ tokens, to }: ClaimReading, end: number): Stated | null {
  const noun = end < to ? STAGE_NOUNS.get(tokens[end]!.lower) : undefined;
  return noun ? { stage: noun, first: end, end: end + 1 } : null;
}

/** The last stage in front of the offence and in its clause. */
function statedBefore(reading: ClaimReading, stages: readonly Mark[], first: number): Stated | null {
  const mark = stages.map((stage) => beforeOffence(reading, stage, first)).findLast((stage) => stage !== null);
  if (!mark || first - mark.end > REACH || clauseOf(reading, mark.first) !== clauseOf(reading, first)) return null;
  if (mark.id === 'count' || isSuspicion(reading, mark)) return countedUnder(reading, stages, mark);
  if (mark.id === 'dismissed' || !isLinked(reading, mark, first)) return null;
  return { stage: mark.id as ChargeStage, first: mark.first, end: mark.end };
}

/** The stage as far as the offence: "charged with burglary and with" has a gap in which an offence stands too. */
function beforeOffence({ tokens }: ClaimReading, stage: Mark, first: number): Mark | null {
  if (stage.end <= first) return stage;
  const reaches = stage.first < first - 1 && /^(?:with|of|on|for|to)$/.test(tokens[first - 1]!.lower);
  return reaches ? { ...stage, end: first } : null;
}

/** "pleaded guilty to two counts of", "arrested on charges of": the verb gives the stage, and without one it is a charge. */
function countedUnder(reading: ClaimReading, stages: readonly Mark[], count: Mark): Stated {
  const verb = stages.findLast(
    ({ id, end, first }) =>
      id !== 'count' &&
      end <= count.end &&
      first < count.first &&
      count.first - end <= REACH &&
      clauseOf(reading, first) === clauseOf(reading, count.first),
  );
  if (verb) return { stage: verb.id as ChargeStage, first: verb.first, end: count.end };
  const arrest = arrestBefore(reading, count);
  if (arrest) return { stage: 'arrested', first: arrest.first, end: count.end };
  return { stage: count.id === 'count' ? 'charged' : 'alleged', first: count.first, end: count.end };
}

/** "on suspicion of": says how sure, and a verb before it what was done. */
function isSuspicion({ tokens }: ClaimReading, { first }: Mark): boolean {
  return tokens[first]!.lower === 'suspicion';
}

/** "arrested Tomas Ixcoy, 24, on suspicion of": the name stands in between. */
function arrestBefore(reading: ClaimReading, { first }: Mark): Mark | undefined {
  if (reading.tokens[first - 1]?.lower !== 'on' && reading.tokens[first - 2]?.lower !== 'on') return undefined;
  return marksOf(reading, 'event').findLast(
    (event) =>
      event.id === 'arrest' &&
      event.end <= first &&
      first - event.end <= REACH &&
      clauseOf(reading, event.first) === clauseOf(reading, first),
  );
}

/** The words between a stage and its offence hold no other doing: "charged with two counts of aggravated assault". */
function isLinked({ tokens }: ClaimReading, { id, end }: Mark, first: number): boolean {
  if (id === 'sentenced') {
    const last = tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => /^(?:for|on)$/.test(lower));
    return last || tokens[end - 1]?.lower === 'for';
  }
  if (first - end <= 5) return !tokens.slice(end, first).some(({ text }) => text === ',');
  return tokens.slice(first - 4, first).some(({ lower }) => /^(?:of|for|with|to|on|and|including)$/.test(lower));
}

function isListed({ tokens }: ClaimReading, end: number, first: number): boolean {
  if (first < end || first - end > LISTED) return false;
  for (let i = end; i < first; i++) if (!LIST_WORD.test(tokens[i]!.lower)) return false;
  return true;
}

/** A charge whose dismissal or acquittal the same clause tells has that stage. */
function ended(reading: ClaimReading, stages: readonly Mark[], stated: Stated, mark: Mark): Stated {
  if (stated.stage !== 'charged') return stated;
  const clause = clauseOf(reading, mark.first);
  const end = stages.find(
    ({ id, first }) =>
      ENDS.has(id) &&
      clauseOf(reading, first) === clause &&
      Math.abs(first - mark.first) <= REACH &&
      !isNegated(reading, first),
  );
  return end ? { ...stated, stage: end.id as ChargeStage, first: Math.min(stated.first, end.first) } : stated;
}

function isOfNobody(reading: ClaimReading, from: number, to: number): boolean {
  const clause = clauseOf(reading, from);
  for (let i = to - 1; i >= Math.max(reading.from, from - CLAUSE_REACH); i--) {
    const nobody = NOBODY.has(reading.tokens[i]!.lower) && !isGuiltyPlea(reading, i);
    if (i < from && clauseOf(reading, i) !== clause) return nobody;
    if (nobody && i >= from - NEAR) return true;
  }
  return false;
}

function isGuiltyPlea({ tokens }: ClaimReading, i: number): boolean {
  return (
    (tokens[i]!.lower === 'not' && tokens[i + 1]?.lower === 'guilty') ||
    (tokens[i]!.lower === 'no' && tokens[i + 1]?.lower === 'contest')
  );
}
