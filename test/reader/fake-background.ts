import { vi } from 'vitest';
import type { DetectedClaim, Findings } from '../../lib/analysis/types.ts';
import { ruleLabel } from '../../lib/i18n/rule-labels.ts';
import type { KnownAnalysis, SavedAnchor } from '../../lib/messages.ts';
import type { ReaderBackground } from '../../lib/reader/background.ts';
import type { ReadArticle, Section } from '../../lib/reading/types.ts';

/** Takes every sentence with "detainer" for a claim, and what stands in quotation marks for a quote. */
function findingsIn(text: string): Findings {
  const claims = [...text.matchAll(/[^.\n]*detainer[^.\n]*\./g)].map((match): DetectedClaim => {
    const start = match.index + match[0].search(/\S/);
    const exact = match[0].trim();
    const at = start + exact.indexOf('detainer');
    const reasons = [{ rule: 'detainer.mentioned', start: at, end: at + 8 }];
    return {
      start,
      end: start + exact.length,
      exact,
      kinds: ['detainer'],
      source: null,
      via: null,
      cue: null,
      confidence: 0.9,
      facts: [],
      reasons,
    };
  });
  const quotes = [...text.matchAll(/“[^”]*”/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    exact: match[0],
    speaker: null,
    cue: null,
    via: null,
    confidence: 0.8,
  }));
  return { claims, quotes, attributions: [] };
}

const keysOf = (section: Section, findings: Findings | null) => ({
  claims: findings?.claims.map(({ exact }) => `${section}:${exact}`) ?? [],
  quotes: findings?.quotes.map(({ exact }) => `${section}:${exact}`) ?? [],
});

/** A background that keeps what it is told to, by the article's address; each function is a spy. */
export function fakeBackground() {
  const saved = new Map<string, SavedAnchor[]>();
  const dismissed = new Map<string, string[]>();
  const savedOf = (article: ReadArticle) => saved.get(article.metadata.url) ?? [];
  /** The body in which each claim was saved, by id. */
  const textOf = new Map<string, string>();
  let ids = 0;
  const background = {
    analyse: vi.fn(async (article: ReadArticle): Promise<KnownAnalysis> => {
      const headline = article.texts.headline ? findingsIn(article.texts.headline) : null;
      const body = findingsIn(article.texts.body);
      return {
        analysis: { analyser: '1', ...body, headline, standfirst: null },
        keys: {
          headline: keysOf('headline', headline),
          standfirst: keysOf('standfirst', null),
          body: keysOf('body', body),
        },
        ruleLabels: { 'detainer.mentioned': ruleLabel('detainer.mentioned') },
        saved: savedOf(article).map((one) => ({ ...one, sameText: textOf.get(one.id) === article.texts.body })),
        dismissed: dismissed.get(article.metadata.url) ?? [],
      };
    }),
    saveClaims: vi.fn<ReaderBackground['saveClaims']>(async ({ article, claims }) => {
      const anchors = claims.map(({ origin, form, section, start, end, selectors }): SavedAnchor => {
        const exact = article.texts[section]!.slice(start, end);
        const savedAt = Date.now();
        const id = `id${++ids}`;
        textOf.set(id, article.texts.body);
        return { id, key: `${section}:${exact}`, origin, form, section, exact, selectors, savedAt, sameText: true };
      });
      saved.set(article.metadata.url, [...savedOf(article), ...anchors]);
      return anchors;
    }),
    deleteClaims: vi.fn<ReaderBackground['deleteClaims']>(async (deleted) => {
      for (const [url, anchors] of saved)
        saved.set(
          url,
          anchors.filter(({ id }) => !deleted.includes(id)),
        );
    }),
    dismissClaims: vi.fn<ReaderBackground['dismissClaims']>(async ({ article, keys }) => {
      dismissed.set(article.metadata.url, [...(dismissed.get(article.metadata.url) ?? []), ...keys]);
    }),
    undismissClaims: vi.fn<ReaderBackground['undismissClaims']>(async () => dismissed.clear()),
    acceptRewording: vi.fn<ReaderBackground['acceptRewording']>(async ({ article, wording }) => {
      const { id, section, start, end, selectors } = wording;
      const before = savedOf(article).find((one) => one.id === id)!;
      const exact = article.texts[section]!.slice(start, end);
      textOf.set(id, article.texts.body);
      const after = { ...before, section, exact, selectors, savedAt: Date.now(), sameText: true };
      saved.set(
        article.metadata.url,
        savedOf(article).map((one) => (one === before ? after : one)),
      );
      return after;
    }),
    pageChanged: vi.fn<ReaderBackground['pageChanged']>(async () => {}),
    openPanel: vi.fn<ReaderBackground['openPanel']>(async () => {}),
  };
  return background;
}
