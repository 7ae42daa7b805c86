import type { Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import type { Fact } from '../types.ts';
import type { ClaimReading } from './claim-reading.ts';
import { marksOf, placeOf, wordsOf } from './claim-reading.ts';
import { FACILITY_ENDINGS, FIELD_OFFICES, LOCAL_AGENCY_ENDINGS } from './lexicon/agencies.ts';
import { MONTHS, WEEKDAYS } from './lexicon/date-words.ts';
import { STATES } from './lexicon/states.ts';

interface NamedBody {
  name: string;
  first: number;
  end: number;
}

/** Agencies and places of custody that the sentence names, each name once. */
export function findBodyFacts(reading: ClaimReading): Fact[] {
  const facts: Fact[] = [];
  const seen = new Set<string>();
  const add = (type: 'agency' | 'facility', { name, first, end }: NamedBody) => {
    if (seen.has(name)) return;
    seen.add(name);
    facts.push({ ...placeOf(reading, first, end), type, name });
  };
  for (const body of federalAgencies(reading)) add('agency', body);
  for (const body of withEnding(reading, AGENCY_ENDS)) add('agency', body);
  for (const body of withEnding(reading, FACILITY_ENDS)) add('facility', body);
  return facts;
}

function federalAgencies(reading: ClaimReading): NamedBody[] {
  const bodies = marksOf(reading, 'agency').map(({ id, first, end }) => {
    if (id !== 'ERO') return { name: id, first, end };
    const office = reading.tokens[end]?.text === '(' && reading.tokens[end + 2]?.text === ')' ? end + 3 : end;
    for (const words of [2, 1]) {
      const city = wordsAt(reading, office, words);
      if (city && (FIELD_OFFICES.has(city) || isCity(city))) return { name: `ERO ${city}`, first, end: office + words };
    }
    return { name: id, first, end };
  });
  return bodies.filter(({ first }, i) => !bodies.some((other, k) => k < i && first < other.end));
}

/** "Kansas City", but not "Deputy Director" or "Field Office". */
function isCity(words: string): boolean {
  return (
    /^\p{Lu}\p{L}+(?: (?:City|\p{Lu}\p{Ll}+))?$/u.test(words) &&
    !words.split(' ').some((word) => OFFICE_WORD.test(word))
  );
}

const OFFICE_WORD =
  /^(?:Field|Office|Acting|Assistant|Associate|Deputy|Executive|Deportation|Officers?|Agents?|Director|Chief|Supervisory|Special|Fugitive|Operations?|Spokes\w+|Enforcement|Removal|Criminal|Detention|Response|Teams?|Headquarters|The|In|On|At|ICE|Will|And)$/;

function wordsAt(reading: ClaimReading, first: number, words: number): string | null {
  return first + words <= reading.to ? wordsOf(reading, first, first + words) : null;
}

/** Endings by their last word, each as its words in reading order, longest first. */
type Endings = ReadonlyMap<string, readonly string[][]>;

function endings(names: readonly string[]): Endings {
  const byLast = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.replaceAll("'s", " 's").split(' ');
    const last = words.at(-1)!;
    byLast.set(
      last,
      [...(byLast.get(last) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return byLast;
}

const AGENCY_ENDS = endings(LOCAL_AGENCY_ENDINGS);
const FACILITY_ENDS = endings(FACILITY_ENDINGS);

function withEnding(reading: ClaimReading, ends: Endings): NamedBody[] {
  const { tokens, from, to } = reading;
  const bodies: NamedBody[] = [];
  for (let i = from; i < to; i++) {
    const words = ends
      .get(tokens[i]!.lower)
      ?.find((ending) => ending.every((word, k) => tokens[i + 1 - ending.length + k]?.lower === word));
    if (!words) continue;
    const start = i + 1 - words.length;
    if (start < from || continues(tokens, i + 1)) continue;
    const first = nameStart(tokens, start, from);
    if (first < start && isProper(tokens, first, start) && !isIndefinite(tokens, first, i))
      bodies.push({ name: wordsOf(reading, first, i + 1), first, end: i + 1 });
  }
  return bodies;
}

/** "the Essex County jail system", "Jail Administrator": the name goes on, or it is a title. */
function continues(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  return (
    next !== undefined &&
    (/^(?:system|population|administrator|official|officials|records?|staff|log|cells?|house|officers?|chief|commissioner|department|spokes\w+|custody|reports?|detectives?|sergeant|captain|lieutenant|union|force|work|car|cars|station|headquarters|data)$/.test(
      next.lower,
    ) ||
      (isCapitalised(next) &&
        next.start === tokens[i - 1]!.end + 1 &&
        !/^[A-Z]{2,}$/.test(next.text) &&
        !WEEKDAYS.has(next.lower) &&
        !MONTHS.has(next.lower)))
  );
}

const INSIDE = /^(?:of|the|and|de|la|st|\.|&|'s)$/;
const NEVER_FIRST =
  /^(?:the|a|an|at|in|from|to|by|when|after|if|my|our|your|his|her|their|american|this|that|one|two|federal|state|county|city|of|and|ice|dhs|u\.s\.|immigration|former|each|every|any|some|no|but|as|on|for|with|inside|outside|local)$/;

/** Goes back over the capitalised words of a name. */
function nameStart(tokens: readonly Token[], start: number, from: number): number {
  let first = start;
  for (let i = start - 1; i >= Math.max(from, start - 7); i--) {
    if (isCapitalised(tokens[i]!)) first = i;
    else if (!INSIDE.test(tokens[i]!.lower) || i === start - 1) break;
    else if (!(i > from && isCapitalised(tokens[i - 1]!))) break;
  }
  while (first < start && !isFirst(tokens[first]!, first === from)) first++;
  return first;
}

/** "State Road Correctional Facility" begins with "State"; a sentence that does may begin with anything. */
function isFirst(token: Token, opens: boolean): boolean {
  if (!isCapitalised(token) || INSIDE.test(token.lower)) return false;
  return /^(?:state|county|city|federal)$/.test(token.lower) && !opens ? true : !NEVER_FIRST.test(token.lower);
}

/** "a Portland jail": one of several, not a name. */
function isIndefinite(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    !isCapitalised(tokens[last]!) &&
    /^(?:an?|any|every|some|most|two|three|one|another)$/.test(tokens[first - 1]?.lower ?? '')
  );
}

const GENERIC = new Set(['county', 'city', 'state', 'regional', 'adult', 'central', 'parish']);

/** A name holds more than "County" or a possessive of a person. */
function isProper(tokens: readonly Token[], first: number, start: number): boolean {
  for (let i = first; i < start; i++) if (tokens[i]!.lower === "'s") return false;
  const words = tokens.slice(first, start);
  const isState = Object.hasOwn(STATES, words.map(({ text }) => text).join(' '));
  if (isState && !isCapitalised(tokens[start]!)) return false;
  return words.some((token) => isCapitalised(token) && !GENERIC.has(token.lower));
}
