import { afterEach, describe, expect, it } from 'vitest';
import { buildIndex, describeIn, resolveIn } from '../../lib/anchoring/index.ts';
import { analysedArticle } from '../../lib/exchange/exported-article.ts';
import { withInitials } from '../../lib/exchange/initials.ts';
import { importedSelectors } from '../../lib/exchange/selectors.ts';
import { webAnnotations } from '../../lib/exchange/web-annotation.ts';
import { readWebAnnotation } from '../../lib/exchange/web-annotation-reading.ts';
import type { ReadArticle } from '../../lib/reading/types.ts';
import { whole } from './fixtures.ts';

const CLAIM = 'The jail let Ana Marin go on Tuesday, before the agency came.';
const PARAGRAPHS = ['Breaking 🚨🚨 from the county.', `${CLAIM} It was late.`, `Others said: ${CLAIM} So they did.`];

afterEach(() => document.body.replaceChildren());

/** The page with the paragraphs, and the second claim on it as it is exported and read back. */
async function roundTrip(initials = false) {
  const root = document.createElement('article');
  for (const text of PARAGRAPHS) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    root.append(paragraph);
  }
  document.body.append(root);
  const index = buildIndex(root);
  const node = root.lastElementChild!.firstChild!;
  const range = new Range();
  range.setStart(node, 13);
  range.setEnd(node, 13 + CLAIM.length);
  const body = PARAGRAPHS.join('\n\n');
  const metadata = {
    url: 'https://x.example/',
    aliases: [],
    title: null,
    outlet: null,
    byline: null,
    publishedTime: null,
    lang: null,
  };
  const read: ReadArticle = { metadata, texts: { headline: null, standfirst: null, body }, words: 9, access: 'whole' };
  const start = body.lastIndexOf(CLAIM);
  const person = { type: 'person' as const, name: 'Ana Marin', start, end: start };
  const found = {
    start,
    end: start + CLAIM.length,
    exact: CLAIM,
    kinds: [],
    source: null,
    via: null,
    cue: null,
    confidence: 1,
    facts: [person],
    reasons: [],
  };
  const none = { quotes: [], attributions: [] };
  const exported = analysedArticle(
    read,
    { analyser: '1', claims: [found], ...none, headline: null, standfirst: null },
    0,
  );
  exported.claims[0]!.claim.selectors = describeIn(index, range);
  const file = JSON.parse(await whole(webAnnotations([initials ? withInitials(exported) : exported])));
  const [item] = file.first.items;
  const annotation = readWebAnnotation(item);
  if ('problem' in annotation) throw new Error(annotation.problem);
  const { quote, position } = annotation;
  return { index, item, range, exported, quote, selectors: [quote, ...(position ? [position] : [])] };
}

describe('selectors of an exported claim', () => {
  it('lead to the same words on the page again, and not to their twin', async () => {
    const { index, exported, quote, selectors } = await roundTrip();
    const claim = exported.claims[0]!.claim;
    const found = resolveIn(
      index,
      importedSelectors(selectors, { ...claim, exact: quote.exact }, exported.captures[0]),
    );
    expect(found.state).toBe('exact');
    expect(found.range?.toString()).toBe(CLAIM);
    expect(found.range?.startContainer.textContent).toMatch(/^Others said/);
  });

  it('do so too where the article is not kept', async () => {
    const { index, exported, quote, selectors } = await roundTrip();
    const claim = exported.claims[0]!.claim;
    const found = resolveIn(index, importedSelectors(selectors, { ...claim, exact: quote.exact }, undefined));
    expect(found.range?.startContainer.textContent).toMatch(/^Others said/);
  });

  it('give positions in code points of the page’s text', async () => {
    const { index, item } = await roundTrip();
    const position = item.target.selector.find(({ type }: { type: string }) => type === 'TextPositionSelector');
    const codePoints = [...index.text];
    expect(codePoints.slice(position.start, position.end).join('')).toBe(CLAIM);
  });

  it('lead to the words where a name in them is initials', async () => {
    const { index, quote, selectors } = await roundTrip(true);
    expect(quote.exact).toBe(CLAIM.replace('Ana Marin', 'A. M.'));
    const found = resolveIn(
      index,
      importedSelectors(selectors, { section: 'body', start: 0, exact: quote.exact }, undefined),
    );
    expect(found.state).toBe('changed');
    expect(found.range?.startContainer.textContent).toMatch(/^Others said/);
  });
});
