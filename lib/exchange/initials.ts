/** An article with the names of private people as initials, in every text that goes into a file. */
import type { Selector } from '../anchoring/types.ts';
import type { ExportedArticle, ExportedClaim } from './exported-article.ts';
import { namedPeople, PARTICLES } from './private-people.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Words that are names too, but begin sentences or name offices: reduced only as part of a fuller name. */
const ALSO_WORDS = new Set('will may county court police judge justice state city april june august'.split(' '));

/**
 * The same article with initials for private people: their full names, and each part of these by itself unless it is part of a
 * name that stays. Addresses stay as they are, and so do the article's kept words, of which no file shows anything.
 */
export function withInitials(exported: ExportedArticle, people = namedPeople(exported)): ExportedArticle {
  const pattern = namePattern(people.private, people.public);
  if (!pattern) return exported;
  // A full stop that ends the sentence and the one of the last initial are one.
  const reduce = (text: string) => text.replace(pattern, (name) => initialsOf(name).replace(/\.+$/, '.'));
  const { article } = exported;
  return {
    ...exported,
    article: { ...article, title: article.title && reduce(article.title) },
    claims: exported.claims.map((claim) => reducedClaim(claim, reduce)),
  };
}

/** `Rafael Melgar Luna` is `R. M. L.`; what stands between and after names stays: `Ana de la Cruz Jr.` is `A. de la C. Jr.`. */
export function initialsOf(name: string): string {
  return name
    .split(/(\s+|-)/)
    .map((part) => (/^[\s-]*$/.test(part) || PARTICLES.has(part) || SUFFIX.test(part) ? part : `${[...part][0]}.`))
    .join('');
}

/** Finds names, the fullest first, with the full stop that may follow; `null` when there are none. */
function namePattern(names: readonly string[], stay: readonly string[]): RegExp | null {
  const kept = new Set(stay.flatMap(partsOf));
  const alone = names.flatMap(partsOf).filter((part) => !kept.has(part) && !ALSO_WORDS.has(part.toLowerCase()));
  const all = [...new Set([...names, ...alone])].flatMap((name) => [name, name.toUpperCase()]);
  if (all.length === 0) return null;
  const longestFirst = all.sort((a, b) => b.length - a.length).map(asPattern);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])\\.?`, 'gu');
}

function asPattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function partsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .filter((part) => part.length > 2 && /^\p{Lu}/u.test(part) && !part.endsWith('.') && !SUFFIX.test(part));
}

function reducedClaim(exported: ExportedClaim, reduce: (text: string) => string): ExportedClaim {
  const { claim, annotation, tags, evidence } = exported;
  const { detected } = claim;
  const optional = (text: string | null) => text && reduce(text);
  return {
    claim: {
      ...claim,
      exact: reduce(claim.exact),
      paragraph: reduce(claim.paragraph),
      selectors: claim.selectors.flatMap((selector) => reducedSelector(selector, reduce)),
      detected: detected && {
        ...detected,
        source: detected.source && { ...detected.source, name: reduce(detected.source.name) },
        via: optional(detected.via),
        facts: [],
      },
    },
    annotation: { ...annotation, source: optional(annotation.source), note: reduce(annotation.note) },
    tags: tags.map(reduce),
    evidence: evidence.map((one) => ({ ...one, note: reduce(one.note) })),
  };
}

/** Only what no name is in by itself, or what can be reduced. */
function reducedSelector(selector: Selector, reduce: (text: string) => string): Selector[] {
  if (selector.type === 'TextPositionSelector') return [selector];
  if (selector.type !== 'TextQuoteSelector') return [];
  const { exact, prefix, suffix } = selector;
  return [{ ...selector, exact: reduce(exact), prefix: reduce(prefix), suffix: reduce(suffix) }];
}
