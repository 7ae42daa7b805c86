import type { Token } from '../language/index.ts';
import { isCapitalised } from '../language/index.ts';
import type { Fact } from '../types.ts';
import type { ClaimReading } from './claim-reading.ts';
import { marksOf, placeOf, wordsOf } from './claim-reading.ts';
import { MONTHS } from './lexicon/date-words.ts';
import { NO_TOWN } from './lexicon/places.ts';
import { AMBIGUOUS_STATES, STATES } from './lexicon/states.ts';

const FULL = new Map<string, string>();
const SHORT = new Map<string, string>();
for (const [state, abbreviations] of Object.entries(STATES)) {
  FULL.set(state, state);
  for (const short of abbreviations.split(' ').filter(Boolean)) SHORT.set(short, state);
}

const COUNTY = /^(?:County|Parish|Borough)$/;
const INSIDE = /^(?:de|la|st|\.|'s)$/;
const NEVER_FIRST = new Set(
  'the a an in at from by of and but when after if our his her their this each every any some no as on for with inside outside near sheriff deputy judge state former local two'.split(
    ' ',
  ),
);
/** After a state's name: it is part of something else's, or the adjective of a body. */
const CITY_OF =
  /^(?:city|town|county|student|man|woman|native|resident|residents|mother|father|nurse|teenager|couple|family)$/;

/** Counties, cities and states that the sentence names, each once; the state in full, "Franklin County, Pennsylvania". */
export function findJurisdictionFacts(reading: ClaimReading): Fact[] {
  const { from, to } = reading;
  const facts: Fact[] = [];
  const seen = new Set<string>();
  let i = from;
  while (i < to) {
    const found =
      datelineAt(reading, i) ??
      countyAt(reading, i) ??
      cityOfAt(reading, i) ??
      placeWithStateAt(reading, i) ??
      stateAt(reading, i) ??
      townAt(reading, i);
    if (found && !seen.has(found.name)) {
      seen.add(found.name);
      facts.push({ ...placeOf(reading, found.first, found.end), type: 'jurisdiction', name: found.name });
    }
    i = Math.max(i + 1, found?.end ?? 0);
  }
  return facts;
}

interface Place {
  name: string;
  first: number;
  end: number;
}

/** A state's name at token `i`, with how many tokens it takes. */
function stateName(
  { tokens, to }: ClaimReading,
  i: number,
  abbreviated: boolean,
): { state: string; end: number } | null {
  const one = tokens[i];
  if (!one || i >= to) return null;
  const two = tokens[i + 1];
  const both = two && two.start === one.end + 1 ? FULL.get(`${one.text} ${two.text}`) : undefined;
  if (both) return { state: both, end: i + 2 };
  const full = FULL.get(one.text);
  if (full) return { state: full, end: i + 1 };
  if (!abbreviated) return null;
  const dotted = SHORT.get(`${one.text}.`);
  if (dotted && two?.text === '.' && two.start === one.end) return { state: dotted, end: i + 2 };
  const short = SHORT.get(one.text);
  return short ? { state: short, end: i + 1 } : null;
}

function withState(reading: ClaimReading, first: number, end: number): Place {
  const name = wordsOf(reading, first, end);
  if (reading.tokens[end]?.text !== ',') return { name, first, end };
  const found = stateName(reading, end + 1, true);
  return found ? { name: `${name}, ${found.state}`, first, end: found.end } : { name, first, end };
}

/** "Los Angeles County", "Prince George's County", "Orleans Parish", looked for from the name's first word. */
function countyAt(reading: ClaimReading, first: number): Place | null {
  const { tokens, to } = reading;
  if (!startsName(tokens[first]!)) return null;
  for (let i = first + 1; i < Math.min(to, first + 5); i++) {
    const token = tokens[i]!;
    if (COUNTY.test(token.text))
      return /^(?:Executive|Attorney|Council|Commission|Board)$/.test(tokens[i - 1]!.text)
        ? null
        : withState(reading, first, i + 1);
    if (!isCapitalised(token) && !INSIDE.test(token.lower)) return null;
  }
  return null;
}

function cityOfAt(reading: ClaimReading, first: number): Place | null {
  const { tokens } = reading;
  if (!/^(?:city|town|county|village)$/.test(tokens[first]!.lower) || tokens[first + 1]?.lower !== 'of') return null;
  let end = first + 2;
  while (end < reading.to && isCapitalised(tokens[end]!) && end < first + 5) end++;
  return end > first + 2 ? withState(reading, first + 2, end) : null;
}

/** "Port Ansel, Minn.": a capitalised name, a comma, a state. */
function placeWithStateAt(reading: ClaimReading, first: number): Place | null {
  const { tokens, to } = reading;
  if (!startsName(tokens[first]!)) return null;
  let end = first + 1;
  while (
    end < Math.min(to, first + 4) &&
    (isCapitalised(tokens[end]!) || (tokens[end]!.text === '.' && tokens[end - 1]!.text === 'St'))
  )
    end++;
  if (tokens[end]?.text !== ',') return null;
  const place = withState(reading, first, end);
  if (place.end === end || FULL.has(wordsOf(reading, first, end))) return null;
  return { ...place, name: titled(place.name) };
}

/** "PHILADELPHIA —" at the head of an article. Of Washington, most such articles only come from there. */
function datelineAt({ tokens, from }: ClaimReading, first: number): Place | null {
  if (first !== 0 || from !== 0) return null;
  let end = 0;
  while (end < 3 && /^\p{Lu}[\p{Lu}.'’]{2,}$/u.test(tokens[end]?.text ?? '')) end++;
  if (end === 0 || !/^[-–—]$/.test(tokens[end]?.text ?? '') || tokens[0]!.text === 'WASHINGTON') return null;
  return {
    name: titled(
      tokens
        .slice(0, end)
        .map(({ text }) => text)
        .join(' '),
    ),
    first,
    end,
  };
}

/** A dateline's capitals as a name. */
function titled(name: string): string {
  const [place = '', ...rest] = name.split(', ');
  if (place.length < 4 || place !== place.toUpperCase()) return name;
  return [place.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()), ...rest].join(', ');
}

function stateAt(reading: ClaimReading, first: number): Place | null {
  const { tokens, from } = reading;
  const found = stateName(reading, first, false);
  if (!found) return null;
  const named = tokens[found.end]?.lower === 'state';
  if (AMBIGUOUS_STATES.has(found.state)) return named ? { name: found.state, first, end: found.end } : null;
  const before = first > from ? tokens[first - 1]! : null;
  const next = tokens[found.end];
  if (next && (isCapitalised(next) || CITY_OF.test(next.lower)) && next.start === tokens[found.end - 1]!.end + 1)
    return null;
  if (before && (isCapitalised(before) || before.text === '-')) return null;
  if (before?.lower === 'of' && first - 2 >= from && isCapitalised(tokens[first - 2]!)) return null;
  return { name: found.state, first, end: found.end };
}

/** "in Batavia", "near Port Ansel", "Sheriff Ada Quill of Batavia": a name after a word for where, that is not the name of something else. */
function townAt(reading: ClaimReading, first: number): Place | null {
  const { tokens, from, to } = reading;
  if (first === from || !startsName(tokens[first]!)) return null;
  if (!WHERE.test(tokens[first - 1]!.lower) && !isHeldBefore(reading, first - 1)) return null;
  let end = first;
  while (end < Math.min(to, first + LONGEST_TOWN + 1) && isTownWord(tokens, end)) end++;
  if (end === first || end > first + LONGEST_TOWN || !endsTown(tokens, end)) return null;
  const name = wordsOf(reading, first, end);
  const words = tokens.slice(first, end).map(({ text }) => text);
  if (words.some((word) => NO_TOWN.has(word.toLowerCase()) || MONTHS.has(word.toLowerCase()))) return null;
  if (marksOf(reading, 'country').some((mark) => mark.first < end && mark.end > first)) return null;
  return AMBIGUOUS_STATES.has(name) || FULL.has(name) ? null : { name, first, end };
}

const WHERE = /^(?:in|near)$/;
const LONGEST_TOWN = 4;
/** Held over a town or county; of a state or a body may be whom else a name follows. */
const LOCAL_OFFICE = /^(?:sheriff|undersheriff|mayor|chief|councilman|councilwoman|supervisor|selectman)$/;
const LONGEST_NAME = 4;

/** Whether the word at `of` is the "of" behind whoever holds a local office: "Sheriff Ada Quill of". */
function isHeldBefore({ tokens, from }: ClaimReading, of: number): boolean {
  if (tokens[of]!.lower !== 'of') return false;
  let name = of;
  while (
    name > from &&
    of - name < LONGEST_NAME &&
    (isCapitalised(tokens[name - 1]!) || tokens[name - 1]!.text === '.')
  ) {
    name--;
    if (LOCAL_OFFICE.test(tokens[name]!.lower)) return of - name > 1;
  }
  return false;
}

function isTownWord(tokens: readonly Token[], i: number): boolean {
  const { kind, text } = tokens[i]!;
  if (text === '.') return tokens[i - 1]?.text === 'St';
  return kind === 'word' && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(text);
}

/** A name that goes on, or a noun that it only describes, is no town: "in Judge Ames's court", "in Boston police custody". */
function endsTown(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next === undefined ||
    (next.kind !== 'word' && !/^[&'’(-]|^'s$/.test(next.text) && next.kind !== 'number') ||
    AFTER_TOWN.test(next.lower)
  );
}

const AFTER_TOWN =
  /^(?:and|or|but|on|in|at|by|for|to|from|with|after|before|when|while|where|who|that|as|is|are|was|were|has|had|have|said|says|since|during|until|last|this|about|because|if|under|early|late|two|three|closed|ruled|held|told|over|would|will|could|did|does|do|he|she|it|they|we|you)$/;

function startsName(token: Token): boolean {
  return isCapitalised(token) && !NEVER_FIRST.has(token.lower);
}
