/**
 * Ids that two machines must agree on, derived from what they name: SHA-256, the first 128 bits, as 32 hex digits.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SectionTexts } from '../reading/types.ts';
import { ascending } from './order.ts';
import type { ClaimForm } from './records.ts';

const ID_BYTES = 16;

/** So much of the paragraph's start takes part in a key: UTF-16 code units before and after folding. */
const PARAGRAPH_START = { read: 256, folded: 64 };

/** The hash of a list of parts; the list is hashed as JSON, so that no two lists run into each other. */
function hashOf(...parts: unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))).subarray(0, ID_BYTES));
}

/** Id of the article with this cleaned address. */
export function articleId(url: string): string {
  return hashOf('article', url);
}

/** Hash of an article's words; the same words give the same hash. */
export function textHash(texts: SectionTexts): string {
  return hashOf('text', texts.headline, texts.standfirst, texts.body);
}

export function captureId(article: string, hash: string): string {
  return hashOf('capture', article, hash);
}

/**
 * The key of a statement in its article, in version 1: `1:` and a hash. It is the same for the same words in the same paragraph,
 * however case, white space, quotation marks and dashes are set. `occurrence` counts the statements of the same form
 * that fold to the same words and paragraph, from 0, in reading order.
 */
export function claimKey(statement: { form: ClaimForm; exact: string; paragraph: string; occurrence: number }): string {
  const { form, exact, occurrence } = statement;
  const paragraph = foldForKey(statement.paragraph.slice(0, PARAGRAPH_START.read)).slice(0, PARAGRAPH_START.folded);
  return `1:${hashOf(form, foldForKey(exact), paragraph, occurrence)}`;
}

export function claimId(article: string, key: string): string {
  return hashOf('claim', article, key);
}

/** Tags that differ only in case, white space, quotation marks or dashes are the same tag. */
export function tagId(claim: string, tag: string): string {
  return hashOf('tag', claim, foldForKey(tag));
}

export function dismissalId(article: string, key: string): string {
  return hashOf('dismissal', article, key);
}

export function caseArticleId(caseId: string, article: string): string {
  return hashOf('case-article', caseId, article);
}

/** The order of the two does not matter. */
export function apartId(articles: [string, string]): string {
  return hashOf('apart', ...[...articles].sort(ascending));
}

/**
 * Text without what publishers change when they set the same words anew. Part of key version 1: a change here needs
 * a new version.
 */
export function foldForKey(text: string): string {
  // Composed after whatever could stand between a letter and its accent is gone, and again for letters that lower to two.
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u2018-\u201f\u2032-\u2036\u2039\u203a\u00ab\u00bb"'`]+/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?[\u2010-\u2015\u2212-] ?/g, '-')
    .trim();
}
