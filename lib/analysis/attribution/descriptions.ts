import type { Document } from '../language/index.ts';
import { FEMALE_NOUNS, MALE_NOUNS, SPEAKER_NOUNS } from './lexicon/roles.ts';
import { FINITE_VERBS } from './lexicon/word-classes.ts';
import type { Entity, Mention } from './people.ts';
import type { TaggedWords } from './word-tags.ts';

const OPENS = /^(?:determiner|possessive)$/u;
const INSIDE = /^(?:word|name|ed|ing|number)$/u;
const DEFINITE = new Set(['the', 'this', 'that']);
const LONGEST = 6;
const OFFICES = new Set(
  'governor mayor sheriff president chief judge justice magistrate minister secretary chancellor commissioner superintendent warden principal chairman chairwoman senator attorney'.split(
    ' ',
  ),
);

/** Titles and descriptions that can mean the same person. */
const ROLE_KIN = new Map(
  Object.entries({
    lawyer: 'attorney counsel solicitor',
    attorney: 'lawyer counsel solicitor',
    lawmaker: 'senator sen rep representative delegate del assemblyman assemblywoman congressman congresswoman',
    senator: 'sen',
    congressman: 'rep representative',
    congresswoman: 'rep representative',
    governor: 'gov',
    professor: 'prof',
    sergeant: 'sgt',
    lieutenant: 'lt',
    captain: 'capt',
    major: 'maj',
    colonel: 'col',
    general: 'gen',
    corporal: 'cpl',
    detective: 'det',
    superintendent: 'supt',
    inspector: 'insp',
    representative: 'rep',
    spokesperson: 'spokesman spokeswoman',
    official: 'director spokesman spokeswoman commissioner administrator',
    pastor: 'rev reverend minister priest',
    priest: 'rev reverend father pastor fr',
    doctor: 'dr',
    prosecutor: 'attorney',
    councilman: 'member councilmember',
    councilwoman: 'member councilmember',
    minister: 'secretary',
    candidate: 'nominee',
    nominee: 'candidate',
  }).map(([role, kin]) => [role, kin.split(' ')] as const),
);

/**
 * Finds people who are described rather than named ("the sheriff", "a federal official", "his daughter"), and whom each
 * description means: a person named elsewhere with that role, else somebody unnamed. Merged into the namings in order.
 * `entities` are all that are named here or in another part of the article.
 */
export function addDescriptions(
  document: Document,
  words: TaggedWords,
  named: readonly Mention[],
  entities: readonly Entity[],
  sentenceOf: Int32Array,
  quoted: Uint8Array,
): Mention[] {
  const { tokens, text } = document;
  const { tags } = words;
  const starts = new Map(named.map((mention) => [mention.from, mention] as const));
  const roleBearers = new Map([...bearersElsewhere(entities), ...bearers(named)]);
  const onlyBearers = alone(named.map(({ entity }) => entity));
  const latest = new Map<string, Entity>();
  const merged: Mention[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < named.length && named[next]!.from <= i) {
      const mention = named[next++]!;
      merged.push(mention);
      for (const role of mention.entity.roles) latest.set(role, mention.entity);
    }
    if (!OPENS.test(tags[i]!) && tokens[i]!.lower !== "'s") continue;
    const to = descriptionEnd(document, words, i, roleBearers);
    if (to < 0) continue;
    const head = tokens[to - 1]!.lower;
    if (isApposed(words, starts, i, to)) continue;
    const definite = DEFINITE.has(tokens[i]!.lower) || tokens[i]!.lower === "'s";
    let entity = definite
      ? bearer(head, latest, roleBearers)
      : tags[i] === 'possessive'
        ? onlyBearers.get(head)
        : undefined;
    if (!entity) {
      const from = tokens[i]!.lower === "'s" ? ownerBefore(words, merged, i) : i;
      entity = unnamed(text.slice(tokens[from]!.start, tokens[to - 1]!.end), head);
    }
    latest.set(head, entity);
    merged.push({ from: i, to, bare: i, entity, sentence: sentenceOf[i]!, quoted: quoted[i] === 1 });
  }
  while (next < named.length) merged.push(named[next++]!);
  return merged.sort((a, b) => a.from - b.from);
}

/** "Tully's sister", "the clerk's brother": where whoever stands before the "'s" begins; the word after it when nobody does. */
function ownerBefore({ tags }: TaggedWords, merged: readonly Mention[], at: number): number {
  for (let k = merged.length - 1; k >= 0 && merged[k]!.to >= at; k--) if (merged[k]!.to === at) return merged[k]!.bare;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && INSIDE.test(tags[from]!)) from--;
  return OPENS.test(tags[from] ?? '') ? from : at + 1;
}

/** End of a noun phrase that starts at `from` and whose head is a word for one person; -1 when there is none. */
function descriptionEnd(
  document: Document,
  words: TaggedWords,
  from: number,
  roles: ReadonlyMap<string, Entity>,
): number {
  const { tags } = words;
  const isPerson = (i: number) => SPEAKER_NOUNS.has(document.tokens[i]!.lower);
  const isVerb = (i: number) => tags[i] === 'ed' || FINITE_VERBS.has(document.tokens[i]!.lower);
  let to = from + 1;
  while (to < tags.length && to - from < LONGEST && INSIDE.test(tags[to]!)) {
    // "this other officer came out": the verb is no part of it.
    if (to > from + 1 && isPerson(to - 1) && isVerb(to)) break;
    to++;
  }
  const head = document.tokens[to - 1]?.lower ?? '';
  if (
    to === from + 1 ||
    !(SPEAKER_NOUNS.has(head) || roles.has(head)) ||
    (/[^s]s$/u.test(head) && head !== 'boss') ||
    head === 'people'
  )
    return -1;
  return tags[to] === 'open' ? -1 : to;
}

/** "the sheriff, Gaston Robichaux", "Gaston Robichaux, the sheriff": the naming beside it stands for both. */
function isApposed(words: TaggedWords, starts: ReadonlyMap<number, Mention>, from: number, to: number): boolean {
  const { tags } = words;
  if (tags[to] === 'comma' && starts.get(to + 1)?.entity.kind === 'person') return true;
  if (starts.has(to)) return true;
  if (tags[from - 1] !== 'comma') return false;
  for (let k = from - 2; k >= from - 8 && k >= 0; k--) {
    const mention = starts.get(k);
    if (mention) return mention.to === from - 1 && /^(?:person|unknown)$/u.test(mention.entity.kind);
  }
  return false;
}

function bearers(named: readonly Mention[]): Map<string, Entity> {
  const found = new Map<string, Entity>();
  for (const { entity } of named) for (const role of entity.roles) if (!found.has(role)) found.set(role, entity);
  return found;
}

/** By role, the person who alone has it among those that are named in other parts of the article only. */
export function bearersElsewhere(entities: readonly Entity[]): Map<string, Entity> {
  return alone(entities.filter(({ mentions }) => mentions.length === 0));
}

/** By role, the named person who alone has it: "his lawyer" is that one, also before the name is given. */
function alone(entities: readonly Entity[]): Map<string, Entity> {
  const found = new Map<string, Entity | null>();
  for (const entity of entities)
    for (const role of entity.kind === 'person' && !entity.unnamed ? entity.roles : [])
      found.set(role, !found.has(role) || found.get(role) === entity ? entity : null);
  return new Map([...found].filter((entry): entry is [string, Entity] => entry[1] !== null));
}

/**
 * Whom "the governor" means: for an office, whoever in the article holds it; for anything else, whoever was last called
 * that or something akin to it.
 */
function bearer(
  head: string,
  latest: ReadonlyMap<string, Entity>,
  anywhere: ReadonlyMap<string, Entity>,
): Entity | undefined {
  const gender = FEMALE_NOUNS.has(head) ? 'female' : MALE_NOUNS.has(head) ? 'male' : null;
  const fits = (entity: Entity | undefined) =>
    entity && !(gender && entity.gender && entity.gender !== gender) ? entity : undefined;
  const named = (entity: Entity | undefined) => (entity?.unnamed ? undefined : fits(entity));
  const akin = ROLE_KIN.get(head) ?? [];
  const own = fits(latest.get(head));
  const kin = akin.map((role) => named(latest.get(role))).find((entity) => entity);
  if (OFFICES.has(head))
    return (
      named(own) ??
      kin ??
      fits(anywhere.get(head)) ??
      akin.map((role) => fits(anywhere.get(role))).find((entity) => entity) ??
      own
    );
  return own ?? kin ?? fits(anywhere.get(head));
}

function unnamed(wording: string, head: string): Entity {
  const name = /^(?:The|A|An|His|Her|Their|One|Another|My|Our|Its|This|That|Some)\b/u.test(wording)
    ? wording[0]!.toLowerCase() + wording.slice(1)
    : wording;
  const gender = FEMALE_NOUNS.has(head) ? 'female' : MALE_NOUNS.has(head) ? 'male' : null;
  return {
    name,
    aliases: [],
    kind: 'person',
    gender,
    role: head,
    mentions: [],
    words: [head],
    roles: new Set([head]),
    unnamed: true,
  };
}
