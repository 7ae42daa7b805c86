import { expect, it, vi } from 'vitest';
import { createAnalyst } from '../../lib/background/analyst.ts';
import { BODY, readArticle } from '../storage/fixtures.ts';
import { analyseInSteps } from './fake-analysis.ts';

it('analyses the article’s parts and says when and where it was published', async () => {
  const seen = vi.fn(analyseInSteps);
  const { analysis, statements } = await createAnalyst(seen).analyse(readArticle());
  expect(seen).toHaveBeenCalledWith({
    text: BODY,
    headline: 'Jail and agency disagree',
    standfirst: null,
    outlet: 'Tamarack Courier',
    byline: 'Nora Estes',
    published: '2026-03-19T05:30:00-05:00',
    lang: 'en-US',
  });
  expect(analysis.claims).toHaveLength(1);
  expect(statements.body.claims[0]?.exact).toBe(analysis.claims[0]?.exact);
});

it('analyses the same article once, and another text anew', async () => {
  const seen = vi.fn(analyseInSteps);
  const analyst = createAnalyst(seen);
  await Promise.all([analyst.analyse(readArticle()), analyst.analyse(readArticle())]);
  await analyst.analyse(readArticle());
  expect(seen).toHaveBeenCalledTimes(1);
  await analyst.analyse(readArticle({ body: `${BODY} More.` }));
  expect(seen).toHaveBeenCalledTimes(2);
});

it('forgets the articles that were not asked for longest', async () => {
  const seen = vi.fn(analyseInSteps);
  const analyst = createAnalyst(seen);
  const read = (n: number) => analyst.analyse(readArticle({ body: `Text ${n}.` }));
  for (let n = 0; n < 20; n++) {
    await read(n);
    await read(0);
  }
  expect(seen).toHaveBeenCalledTimes(20);
  await read(1);
  expect(seen).toHaveBeenCalledTimes(21);
});
