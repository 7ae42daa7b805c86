/** A saved article as the library shows it: its versions, and in each the statements that were saved. */
import type { Kind } from '../analysis/types.ts';
import { diffTexts, type ParagraphDiff } from '../anchoring/text-diff.ts';
import { SECTIONS, type Section } from '../reading/types.ts';
import { sectionText } from '../storage/articles.ts';
import type { Database } from '../storage/database.ts';
import { capturesOf, claimsOfArticle, kindsOf, type SavedClaim } from '../storage/queries.ts';
import type { Article, Capture } from '../storage/records.ts';

export interface ArticleVersions {
  article: Article;
  /** The oldest first. */
  captures: Capture[];
  claims: SavedClaim[];
}

/** An article with its versions and saved statements; `null` when it is not kept. */
export async function articleVersions(database: Database, articleId: string): Promise<ArticleVersions | null> {
  const article = await database.articles.get(articleId);
  if (!article) return null;
  return {
    article,
    captures: await capturesOf(database, articleId),
    claims: await claimsOfArticle(database, articleId),
  };
}

/** A stretch of a paragraph, with the statement that it is part of. */
export interface TextPiece {
  text: string;
  claimId: string | null;
  /** Of the statement: the first is the one that it is marked as. */
  kinds: Kind[];
}

export interface VersionText {
  sections: { section: Section; paragraphs: TextPiece[][] }[];
  /** How many saved statements stand in this version, and how many only in another. */
  marked: number;
  elsewhere: number;
}

interface Place {
  start: number;
  end: number;
  saved: SavedClaim;
}

/**
 * A version's text in paragraphs, with saved statements marked: where they were saved from, or where another version has the same
 * words once. Of two statements that overlap, such as a quote in a sentence, the one that begins first is marked.
 */
export function versionText(capture: Capture, claims: readonly SavedClaim[]): VersionText {
  let marked = 0;
  const sections = SECTIONS.flatMap((section) => {
    const text = sectionText(capture, section);
    if (text === '') return [];
    const places = claims
      .filter(({ claim }) => claim.section === section)
      .flatMap((saved) => placeOf(saved, capture, text) ?? []);
    marked += places.length;
    return { section, paragraphs: paragraphsOf(text, apart(places)) };
  });
  return { sections, marked, elsewhere: claims.length - marked };
}

/** What changed from one version to the other, part by part. */
export function versionDiff(before: Capture, after: Capture): ParagraphDiff[] {
  return SECTIONS.flatMap((section) => diffTexts(sectionText(before, section), sectionText(after, section)));
}

function placeOf(saved: SavedClaim, capture: Capture, text: string): Place | null {
  const { claim } = saved;
  if (claim.captureId === capture.id) return { start: claim.start, end: claim.end, saved };
  const start = text.indexOf(claim.exact);
  if (start < 0 || text.indexOf(claim.exact, start + 1) >= 0) return null;
  return { start, end: start + claim.exact.length, saved };
}

function apart(places: Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

function paragraphsOf(text: string, places: readonly Place[]): TextPiece[][] {
  const paragraphs: TextPiece[][] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const pieces: TextPiece[] = [];
    let at = from;
    const add = (end: number, saved: SavedClaim | null) => {
      const piece = text.slice(at, end);
      if (piece !== '')
        pieces.push({ text: piece, claimId: saved?.claim.id ?? null, kinds: saved ? kindsOf(saved) : [] });
      at = Math.max(at, end);
    };
    for (const { start, end, saved } of places) {
      if (end <= from || start >= to) continue;
      add(Math.max(from, start), null);
      add(Math.min(to, end), saved);
    }
    add(to, null);
    if (pieces.some((piece) => piece.text.trim() !== '')) paragraphs.push(pieces);
  }
  return paragraphs;
}
