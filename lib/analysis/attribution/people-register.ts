import type { Entity } from './people.ts';
import type { Person } from './types.ts';

/** Who is who among the names of an article: finds the person or body that a shorter name means. */
export interface EntityRegister {
  /** The one that a name, given word by word, stands for. */
  find(name: readonly string[], person: boolean): Entity | undefined;
  add(person: Person): Entity;
  all(): Entity[];
}

/** Bodies known by an acronym that the article need not spell out. */
const BODY_ACRONYMS = new Map([
  ['immigration and customs enforcement', 'ice'],
  ['homeland security', 'dhs'],
  ['department of homeland security', 'dhs'],
  ['customs and border protection', 'cbp'],
  ['border patrol', 'cbp'],
  ['citizenship and immigration services', 'uscis'],
  ['federal bureau of investigation', 'fbi'],
  ['american civil liberties union', 'aclu'],
  ['department of justice', 'doj'],
  ['justice department', 'doj'],
  ['associated press', 'ap'],
]);

const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(BODY_ACRONYMS.values());

/** Whether this acronym in small letters is one that readers know, as "ice". */
export const isKnownAcronym = (word: string): boolean => KNOWN_ACRONYMS.has(word);

const plain = (words: string) =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[-‐‑]/gu, ' ')
    .replaceAll('’', "'");
const withoutCountry = (words: string) => words.replace(/^(?:u\.?s\.?|u s|the) /u, '');
const SUFFIXES = 'jr|sr|ii|iii|iv';
/** What follows a surname without being part of it. */
export const SUFFIX = new RegExp(`^(?:${SUFFIXES})\\.?$`, 'u');
const ENDS_WITH_SUFFIX = new RegExp(`(?<=\\S \\S+) (?:${SUFFIXES})$`, 'u');
const withoutSuffix = (words: string) => words.replace(ENDS_WITH_SUFFIX, '');

/** Fuller names are to be added before shorter ones. */
export function peopleRegister(known: readonly Person[]): EntityRegister {
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  const bySurname = new Map<string, Entity>();
  /** By each part of a double surname, for whoever does not bear the part alone. */
  const byPart = new Map<string, Entity>();
  const byGiven = new Map<string, Entity>();
  const first = (index: Map<string, Entity>, key: string, entity: Entity) => {
    if (key.length > 1 && !index.has(key)) index.set(key, entity);
  };

  function add(person: Person): Entity {
    const words = person.name
      .toLowerCase()
      .split(/[\s.]+/u)
      .filter(Boolean);
    const entity: Entity = {
      ...person,
      aliases: [...person.aliases],
      mentions: [],
      words,
      roles: new Set(person.role ? [person.role] : []),
      unnamed: false,
    };
    entities.push(entity);
    const key = withoutCountry(plain(words.join(' ')));
    first(byName, key, entity);
    for (const alias of entity.aliases) first(byName, plain(alias), entity);
    if (person.kind === 'body' || person.kind === 'place') {
      first(byName, BODY_ACRONYMS.get(key) ?? initials(person.name), entity);
      return entity;
    }
    const parts = withoutSuffix(key).split(' ');
    const whole = words.filter((word) => !SUFFIX.test(word)).at(-1) ?? '';
    first(bySurname, plain(whole), entity);
    if (parts.length > 1) first(byGiven, parts[0]!, entity);
    for (let from = parts.length - 1; from > 0; from--) {
      if (from < parts.length - 1) first(byName, parts.slice(from).join(' '), entity);
      first(byPart, parts[from]!, entity);
    }
    if (person.kind === 'unknown' && words.length > 2) first(byName, initials(person.name), entity);
    return entity;
  }

  function find(name: readonly string[], person: boolean): Entity | undefined {
    const key = withoutCountry(plain(name.join(' ').replaceAll('.', '')));
    const exact = byName.get(key);
    if (exact) return exact;
    if (name.length === 1) return bySurname.get(key) ?? byPart.get(key) ?? (person ? undefined : byGiven.get(key));
    const parts = key.split(' ');
    const surname = withoutSuffix(key).split(' ').at(-1)!;
    const namesake = bySurname.get(surname) ?? byPart.get(surname) ?? bySurname.get(parts.at(-2)!);
    if (!namesake || namesake.words.length < 2 || namesake.kind === 'body') return undefined;
    const given = plain(namesake.words[0]!).split(' ')[0]!;
    return given === parts[0] || (given[0] === parts[0]![0] && (given.length === 1 || parts[0]!.length === 1))
      ? namesake
      : undefined;
  }

  for (const person of known) add(person);
  return { find, add, all: () => entities };
}

/** The initials of a body's name: "American Civil Liberties Union" → "aclu". */
function initials(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^U\.?S\.?$/u.test(word))
    .map((word) => word[0]!)
    .join('')
    .toLowerCase();
}
