/**
 * Who of the people in an article is a private person: whoever is named without an official role. A role is official when it is an
 * office or a post from which somebody speaks for a body (sheriff, judge, commissioner, director, spokesperson); the role comes from
 * the analyser or from the article's words right beside the name. Lawyers of the accused, relatives, witnesses,
 * neighbours and experts have none. Bodies, outlets and those who signed the article are no private people; a speaker whose name is one
 * word is taken for a body, unless the article tells that person's case. People who do not speak, such as victims, are found by a given
 * name before other names. When in doubt a person is private.
 */
import { isGivenName } from '../analysis/attribution/lexicon/given-names.ts';
import { PLACE_ENDINGS } from '../analysis/attribution/lexicon/places.ts';
import { BODY_NOUNS } from '../analysis/attribution/lexicon/roles.ts';
import { SECTIONS } from '../reading/types.ts';
import { sectionText } from '../storage/articles.ts';
import { sourceOf } from '../storage/queries.ts';
import type { ExportedArticle, ExportedClaim } from './exported-article.ts';

const OFFICIAL =
  /\b(?:sheriffs?|undersheriff|deputy|chief|capt(?:ain|\.)|lieutenant|lt\.|sergeant|sgt\.|major|colonel|commander|constable|trooper|officer|agent|marshal|warden|jailer|administrator|director|superintendent|commissioner|supervisor|(?:under)?secretary|minister|ambassador|gov(?:ernor|\.)|mayor|sen(?:ator|\.)|rep(?:resentative|\.)|congress\w+|council\w+|alder\w+|assembly\w+|delegate|legislator|lawmaker|president|chancellor|judge|justice|magistrate|prosecutor|(?:attorney|solicitor) general|(?:district|u\.?s\.?|state['’]s|county|city|commonwealth['’]s) attorney|clerk|coroner|controller|comptroller|treasurer|auditor|official|spokes\w+|select(?:man|woman)|freeholder|chair(?:man|woman|person)?|executive)/iu;

/** The official role right before a name. */
const ROLE_BEFORE = new RegExp(`${OFFICIAL.source}\\s+$`, 'iu');

/** The official role right after a name: "…, the county's jail administrator". */
const ROLE_AFTER = new RegExp(
  `^,\\s+(?:(?!who|whom|whose|which|that|said|told|was|is|had|his|her|their)[\\p{L}\\p{N}.'’-]+\\s+){0,5}?${OFFICIAL.source}`,
  'iu',
);

/** Lower-case words inside names. */
export const PARTICLES = new Set(
  'de del de la las los da das do dos di du van von der den bin ibn al el y e san santa'.split(' '),
);

/** Two to four names in a row, with initials and small words between them. */
const NAMES_IN_A_ROW =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: (?:(?:de|del|la|las|los|da|dos|van|von|bin|al|y) )*\p{Lu}[\p{L}'’-]+){1,3}/gu;

/** Naming somebody, a text is looked into at so many places at most. */
const MOST_PLACES = 20;

export interface NamedPeople {
  /** Names of private people, each under all names that the article gives. */
  private: string[];
  /** Names of everybody and everything else. */
  public: string[];
}

/** The people whom these claims of an article name. */
export function namedPeople({ article, captures, claims }: ExportedArticle): NamedPeople {
  const kept = captures.flatMap((capture) => SECTIONS.map((section) => sectionText(capture, section)));
  const texts = [...kept, ...claims.map(({ claim }) => claim.exact)];
  const signed = [article.outlet, article.byline].filter((name) => name !== null);
  const official = new Set(claims.flatMap(officialNames));
  const people: NamedPeople = { private: [], public: [...signed] };
  const mentioned = texts.flatMap(mentionedNames).map((name) => ({ name, isInCase: false }));
  for (const { name, isInCase } of [...claims.flatMap(namesIn), ...mentioned]) {
    const isPublic =
      official.has(name) ||
      signed.some((other) => other.includes(name)) ||
      !(isInCase || isPersonName(name)) ||
      texts.some((text) => hasRoleBeside(text, name));
    people[isPublic ? 'public' : 'private'].push(name);
  }
  return { private: [...new Set(people.private)], public: [...new Set(people.public)] };
}

/** Whether a role is an office, or a post from which somebody speaks for a body. */
export function isOfficialRole(role: string): boolean {
  return OFFICIAL.test(role);
}

function officialNames({ claim }: ExportedClaim): string[] {
  const source = claim.detected?.source;
  return source?.role && isOfficialRole(source.role) ? [source.name] : [];
}

function namesIn(exported: ExportedClaim): { name: string; isInCase: boolean }[] {
  const { detected } = exported.claim;
  const said = [sourceOf(exported), detected?.source?.name, detected?.via].filter((name) => typeof name === 'string');
  const ofCase = (detected?.facts ?? []).flatMap((fact) =>
    fact.type === 'person' ? [fact.name, ...(fact.aliases ?? [])] : [],
  );
  return [...said.map((name) => ({ name, isInCase: false })), ...ofCase.map((name) => ({ name, isInCase: true }))];
}

/** Names of people in a text, as far as a known given name begins them. */
function mentionedNames(text: string): string[] {
  return (text.match(NAMES_IN_A_ROW) ?? [])
    .map((name) => name.replace(/['’]s?$/, ''))
    .filter((name) => {
      const words = name.toLowerCase().split(' ');
      return isPersonName(name) && isGivenName(words[0]!) && !PLACE_ENDINGS.has(words.at(-1)!);
    });
}

/** Whether words are the name of a person rather than of a body, and a name rather than a description. */
function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  const isName = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word));
  const isBody = words.some((word) => BODY_NOUNS.has(word.toLowerCase()) || /\d|^\p{Lu}{2,}$/u.test(word));
  return words.length > 1 && words[0] !== 'The' && isName && !isBody;
}

function hasRoleBeside(text: string, name: string): boolean {
  let tries = MOST_PLACES;
  for (let at = text.indexOf(name); at >= 0 && tries-- > 0; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length, at + name.length + 100);
    if (ROLE_BEFORE.test(text.slice(Math.max(0, at - 40), at)) || ROLE_AFTER.test(after)) return true;
  }
  return false;
}
