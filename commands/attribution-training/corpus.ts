import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/analysis/types.ts';

/**
 * One labelled article of `test/corpus`. `paragraph` counts from 0; every `exact`, `source`, `cue` and `content` is text of
 * that paragraph, quotation marks included.
 */
export interface GoldArticle {
  id: string;
  title?: string;
  outlet?: string | null;
  byline?: string | null;
  paragraphs: { text: string; kinds: string[]; source: string | null; via?: string | null }[][];
  quotes: { exact: string; paragraph: number; speaker: string; cue: string | null }[];
  scare: { exact: string; paragraph: number }[];
  attributions?: {
    paragraph: number;
    source: string | null;
    speaker: string | null;
    cue: string | null;
    content: string | string[];
  }[];
}

export interface GoldQuote {
  span: Span;
  speaker: string;
  cue: string | null;
}

export interface GoldAttribution {
  content: Span[];
  cue: Span | null;
  source: Span | null;
  speaker: string | null;
}

export interface Gold {
  id: string;
  text: string;
  outlet: string | null;
  byline: string | null;
  quotes: GoldQuote[];
  scare: Span[];
  attributions: GoldAttribution[];
  sentences: { span: Span; source: string | null; via: string | null; claim: boolean }[];
  /** Whether every attribution is labelled, not quotes alone. */
  complete: boolean;
}

/** Reads all gold articles of the folders that exist, in the order of their file names. */
export function readCorpus(folders: readonly string[]): Gold[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'cases.json')
      .sort()
      .map((name) => toGold(JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldArticle)),
  );
}

function toGold(article: GoldArticle): Gold {
  const paragraphs = article.paragraphs.map((sentences) => sentences.map((sentence) => sentence.text).join(' '));
  const text = paragraphs.join('\n\n');
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.length + 2;
  }
  const sentences = article.paragraphs.flatMap((list, p) => {
    let start = starts[p]!;
    return list.map((sentence) => {
      const span: Span = [start, start + sentence.text.length];
      start = span[1] + 1;
      return { span, source: sentence.source, via: sentence.via ?? null, claim: sentence.kinds.length > 0 };
    });
  });
  const seen = new Map<string, number>();
  const locate = (exact: string, paragraph: number): Span => {
    const key = `${paragraph}|${exact}`;
    const start = text.indexOf(exact, seen.get(key) ?? starts[paragraph]);
    seen.set(key, start + 1);
    return [start, start + exact.length];
  };
  return {
    ...{ id: article.id, text, outlet: article.outlet ?? null, byline: article.byline ?? null, sentences },
    quotes: article.quotes.map((quote) => ({
      span: locate(quote.exact, quote.paragraph),
      speaker: quote.speaker,
      cue: quote.cue,
    })),
    scare: article.scare.map((scare) => locate(scare.exact, scare.paragraph)),
    attributions: (article.attributions ?? []).map((a) =>
      placed(a, paragraphs[a.paragraph] ?? '', starts[a.paragraph] ?? 0),
    ),
    complete: article.attributions !== undefined,
  };
}

type Labelled = NonNullable<GoldArticle['attributions']>[number];

/** Finds the pieces of an attribution in its paragraph: of equal wordings the source and cue that stand closest together. */
function placed(attribution: Labelled, paragraph: string, offset: number): GoldAttribution {
  const content: Span[] = [];
  let from = 0;
  for (const piece of [attribution.content].flat()) {
    let start = paragraph.indexOf(piece, from);
    if (start < 0) start = paragraph.indexOf(piece);
    content.push([start, start + piece.length]);
    from = start + piece.length;
  }
  const outside = (span: Span) => !content.some((c) => span[0] < c[1] && span[1] > c[0]);
  const away = (span: Span) => Math.min(...content.map((c) => Math.max(c[0] - span[1], span[0] - c[1], 0)));
  const sources = occurrences(paragraph, attribution.source);
  const cues = occurrences(paragraph, attribution.cue);
  let best: { cost: number; source: Span | null; cue: Span | null } = {
    cost: Number.POSITIVE_INFINITY,
    source: null,
    cue: null,
  };
  for (const source of sources)
    for (const cue of cues) {
      const between = source && cue ? Math.max(cue[0] - source[1], source[0] - cue[1], 0) : 0;
      const inside = [source, cue].filter((span) => span && !outside(span)).length;
      const cost = between + (cue ? away(cue) : source ? away(source) : 0) + inside * 1000;
      if (cost < best.cost) best = { cost, source, cue };
    }
  const shift = (span: Span): Span => [span[0] + offset, span[1] + offset];
  return {
    content: content.map(shift),
    ...{ source: best.source && shift(best.source), cue: best.cue && shift(best.cue), speaker: attribution.speaker },
  };
}

function occurrences(text: string, piece: string | string[] | null): (Span | null)[] {
  const wording = Array.isArray(piece) ? piece[0] : piece;
  if (!wording) return [null];
  const found: Span[] = [];
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
    const word = /[\p{L}\p{N}]/u;
    if (
      !word.test(text[at - 1] ?? ' ') &&
      !(word.test(wording.at(-1) ?? '') && word.test(text[at + wording.length] ?? ' '))
    )
      found.push([at, at + wording.length]);
  }
  return found.length ? found : [null];
}
