import type { Token } from '../language/index.ts';
import type { Fact } from '../types.ts';
import type { CaseMention, CasePerson } from './case-people.ts';
import type { ClaimReading } from './claim-reading.ts';
import { marksOf, placeOf } from './claim-reading.ts';
import { ALSO_A_PLACE, NATIONAL_ONLY } from './lexicon/countries.ts';
import { OTHER_AGED, PERSON_ADJECTIVES, PERSON_NOUNS } from './lexicon/person-words.ts';

const YOUNGEST = 14;
const OLDEST = 99;
const NATIONAL = new Set(['national', 'citizen', 'immigrant', 'native', 'noncitizen', 'migrant']);
const ARTICLES = new Set(['a', 'an', 'the', 'another', 'one']);
const AFTER_NOUN =
  /^(?:[,.;:)—–]|who|was|is|had|has|with|whose|in|on|from|at|and|into|accused|charged|convicted|wanted|arrested|suspected|sentenced|walked|left)$/;
/** "with a sexual assault of a 34-year-old woman", "struck a Guatemalan man": who is meant there is the other person. */
const UNDERGOES = new Set(
  'of killing killed raping raped stabbing stabbed shooting shot striking struck hitting hit beating beat assaulting assaulted robbing robbed against injuring injured attacking attacked molesting fondling kidnapping groping groped punching punched abusing to with'.split(
    ' ',
  ),
);

/** Persons of the case whom the sentence names, with ages and nationalities as stated. */
export function findPeopleFacts(reading: ClaimReading, mentions: readonly CaseMention[]): Fact[] {
  const named = namedIn(reading, mentions);
  return [...personFacts(reading, named), ...ageFacts(reading, named), ...nationalityFacts(reading, named)];
}

/** The namings in the sentence; the first is found by halving, so that a long article costs no more per claim. */
function namedIn({ from, to }: ClaimReading, mentions: readonly CaseMention[]): CaseMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  const named: CaseMention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.end <= to; i++) named.push(mentions[i]!);
  return named;
}

function personFacts(reading: ClaimReading, named: readonly CaseMention[]): Fact[] {
  const seen = new Set<CasePerson>();
  const facts: Fact[] = [];
  for (const { person, first, end } of named) {
    if (seen.has(person)) continue;
    seen.add(person);
    const aliases = person.aliases.length > 0 ? { aliases: person.aliases } : {};
    facts.push({ ...placeOf(reading, first, end), type: 'person', name: person.name, ...aliases });
  }
  return facts;
}

function ageFacts(reading: ClaimReading, named: readonly CaseMention[]): Fact[] {
  const { tokens, from, to } = reading;
  const facts: Fact[] = [];
  const add = (at: number, end: number, person: CasePerson | undefined) =>
    facts.push({
      ...placeOf(reading, at, end),
      type: 'age',
      years: Number(tokens[at]!.text),
      ...(person ? { person: person.name } : {}),
    });
  for (let i = from; i < to; i++) {
    if (!isAge(tokens[i]!)) continue;
    const { person } = named.find(({ end }) => isApposedAge(tokens, end, i)) ?? {};
    if (person) add(i, i + 1, person);
    else if (tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'year-old') {
      const noun = personNounFrom(tokens, i + 3, to) ?? (isNounItself(tokens, i) ? i + 2 : null);
      const bearer = named.find(({ first }) => first === i + 3)?.person;
      if (bearer) add(i, i + 3, bearer);
      else if (noun !== null && !undergoes(tokens, i, from)) add(i, i + 3, namedAt(named, noun));
    }
  }
  return facts;
}

function isAge({ kind, text }: Token): boolean {
  return kind === 'number' && /^\d\d$/.test(text) && Number(text) >= YOUNGEST && Number(text) <= OLDEST;
}

/** "Nasser, 31," "Nasser (31)" "Nasser, aged 31," "Nasser, who is 31,": the number and what closes it. */
function isApposedAge(tokens: readonly Token[], end: number, i: number): boolean {
  const opens = tokens[end]?.text;
  if (opens !== ',' && opens !== '(') return false;
  const lead = tokens[end + 1]?.lower ?? '';
  const at =
    lead === 'who' && /^(?:is|was|turned)$/.test(tokens[end + 2]?.lower ?? '')
      ? end + 3
      : /^aged?$/.test(lead)
        ? end + 2
        : end + 1;
  return at === i && /^(?:[,.;:)—–]|of|and|was|is|who)$/.test(tokens[i + 1]?.lower ?? '.');
}

/** The noun for a person within the few words from `from` on, `null` where another noun or none stands there. */
function personNounFrom(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const { lower, kind, text } = tokens[i]!;
    if (OTHER_AGED.has(lower)) return null;
    if (PERSON_NOUNS.has(lower)) return OTHER_AGED.has(tokens[i + 1]?.lower ?? '') ? null : i;
    const capital = kind === 'word' && text !== lower;
    if (!capital && !PERSON_ADJECTIVES.has(lower) && lower !== 'from') return null;
  }
  return null;
}

/** "took the 26-year-old into custody". */
function isNounItself(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'the' && AFTER_NOUN.test(tokens[i + 3]?.lower ?? '.');
}

function undergoes(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - 3); i--) {
    const { lower } = tokens[i]!;
    if (UNDERGOES.has(lower)) return true;
    if (!ARTICLES.has(lower) && lower !== 'his' && lower !== 'her') return false;
  }
  return false;
}

/** The person named right after a noun: "Honduran national Luis Vega", "a Honduran national, Luis Vega,". */
function namedAt(named: readonly CaseMention[], noun: number): CasePerson | undefined {
  return named.find(({ first }) => first === noun + 1 || first === noun + 2)?.person;
}

function nationalityFacts(reading: ClaimReading, named: readonly CaseMention[]): Fact[] {
  const { tokens, from, to } = reading;
  const facts: Fact[] = [];
  for (const { id: country, first, end } of marksOf(reading, 'demonym')) {
    const noun = nounAfterDemonym(tokens, country, first, end, to);
    if (noun === null || undergoes(tokens, first, from)) continue;
    const person = apposedTo(tokens, named, first) ?? namedAt(named, noun);
    facts.push({
      ...placeOf(reading, first, end),
      type: 'nationality',
      country,
      ...(person ? { person: person.name } : {}),
    });
  }
  for (const { id: country, first, end } of marksOf(reading, 'country')) {
    const link = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    if (tokens[link]?.lower !== 'of') continue;
    const before = tokens[link - 1];
    const person = apposedTo(tokens, named, link);
    const states = before && /^(?:national|citizen|native)$/.test(before.lower);
    if (!states && !(person && !ALSO_A_PLACE.has(country))) continue;
    if (states && isPlural(tokens, link - 1)) continue;
    const whose = person ?? (states ? apposedTo(tokens, named, link - 2) : undefined);
    facts.push({
      ...placeOf(reading, first, end),
      type: 'nationality',
      country,
      ...(whose ? { person: whose.name } : {}),
    });
  }
  return facts.filter((fact, i) => !facts.slice(0, i).some((other) => other.start === fact.start));
}

function isPlural(tokens: readonly Token[], i: number): boolean {
  return /^(?:no|not|two|three|every|any)$/.test(tokens[i - 1]?.lower ?? '');
}

/** The noun that a demonym belongs to, or the demonym itself where it is the noun; `null` where it describes something else. */
function nounAfterDemonym(
  tokens: readonly Token[],
  country: string,
  first: number,
  end: number,
  to: number,
): number | null {
  if (NATIONAL_ONLY.has(country)) return NATIONAL.has(tokens[end]?.lower ?? '') ? end : null;
  for (let i = end; i < Math.min(to, end + 4); i++) {
    const { lower } = tokens[i]!;
    if (PERSON_NOUNS.has(lower)) return i;
    if (!PERSON_ADJECTIVES.has(lower)) break;
  }
  const article = ARTICLES.has(tokens[first - 1]?.lower ?? '') || tokens[first - 1]?.lower === 'year-old';
  return article && AFTER_NOUN.test(tokens[end]?.lower ?? '.') ? end - 1 : null;
}

/** The person whose name, with age and commas, ends right before token `i`, an article allowed between. */
function apposedTo(tokens: readonly Token[], named: readonly CaseMention[], i: number): CasePerson | undefined {
  return named.find(({ end }) => {
    if (end > i || i - end > 6) return false;
    for (let k = end; k < i; k++) {
      const token = tokens[k]!;
      if (
        !/^[,()-]$/.test(token.text) &&
        !isAge(token) &&
        !ARTICLES.has(token.lower) &&
        !PERSON_ADJECTIVES.has(token.lower) &&
        token.lower !== 'year-old'
      )
        return false;
    }
    return i === end || tokens[end]?.text === ',' || tokens[end]?.text === '(';
  })?.person;
}
