import { describe, expect, it } from 'vitest';
import type { SectionTexts } from '../../lib/reading/types.ts';
import { markedStatement, type Statements, statementsInSteps } from '../../lib/storage/statements.ts';
import { findings } from '../background/fake-analysis.ts';

const BODY =
  'ICE lodged a detainer in May. “We never got a detainer,” Holt said.\n\n' +
  'Holt said that the fax was broken. The jail has 40 beds.\n\n' +
  'ICE lodged a detainer in May. Nobody answered.';

function described(texts: SectionTexts) {
  const { headline, standfirst, body } = texts;
  const analysis = {
    analyser: 'fake',
    ...findings(body),
    headline: headline === null ? null : findings(headline),
    standfirst: standfirst === null ? null : findings(standfirst),
  };
  const steps = statementsInSteps(texts, analysis);
  for (;;) {
    const step = steps.next();
    if (step.done) return { analysis, statements: step.value };
  }
}

const keysIn = (statements: Statements) =>
  Object.values(statements).flatMap(({ claims, quotes }) => [...claims, ...quotes].map(({ key }) => key));

describe('statementsInSteps', () => {
  const { analysis, statements } = described({ headline: 'A detainer.', standfirst: null, body: BODY });

  it('describes each claim and quote, parallel to the analysis', () => {
    expect(statements.body.claims.map(({ exact }) => exact)).toEqual(analysis.claims.map(({ exact }) => exact));
    expect(statements.body.quotes.map(({ exact }) => exact)).toEqual(analysis.quotes.map(({ exact }) => exact));
    expect(statements.headline.claims).toHaveLength(1);
    expect(statements.standfirst).toEqual({ claims: [], quotes: [] });
    for (const { section, start, end, exact } of statements.body.claims)
      expect([section, BODY.slice(start, end)]).toEqual(['body', exact]);
  });

  it('gives each its own key, also where an article says the same twice', () => {
    const twice = described({
      headline: 'A detainer.',
      standfirst: 'A detainer.',
      body: 'A detainer.\n\nA detainer. A detainer.',
    });
    const keys = keysIn(twice.statements);
    expect(keys).toHaveLength(5);
    expect(new Set(keys).size).toBe(5);
  });

  it('gives the same keys when other paragraphs are put before', () => {
    const longer = described({ headline: 'A detainer.', standfirst: null, body: `The jail has 40 beds.\n\n${BODY}` });
    expect(keysIn(longer.statements)).toEqual(keysIn(statements));
  });

  it('keeps the paragraph of each, and of a very long one only what is near', () => {
    expect(statements.body.claims.at(-1)?.paragraph).toBe('ICE lodged a detainer in May. Nobody answered.');
    const long = `${'The jail has beds. '.repeat(5000)}ICE lodged a detainer. ${'The jail has beds. '.repeat(5000)}`;
    const [claim] = described({ headline: null, standfirst: null, body: long }).statements.body.claims;
    expect(claim?.paragraph).toContain('ICE lodged a detainer.');
    expect(claim?.paragraph.length).toBeLessThan(5000);
  });

  it('ties a quote to the kinds of the claim that it is part of, and the claim to the quote', () => {
    const [quote] = statements.body.quotes;
    expect(quote?.detected).toMatchObject({ kinds: ['detainer'], source: { name: 'Dana Holt' } });
    expect(statements.body.claims[1]?.detected?.quote).toEqual([quote?.start, quote?.end]);
    expect(statements.body.claims[0]?.detected?.quote).toBeNull();
  });
});

describe('markedStatement', () => {
  const texts = { headline: null, standfirst: null, body: BODY };
  const { analysis } = described(texts);
  const marked = (exact: string, from = 0) => {
    const start = BODY.indexOf(exact, from);
    return markedStatement(texts, analysis, { form: 'claim', section: 'body', start, end: start + exact.length });
  };

  it('knows the claim that the marked words are in', () => {
    expect(marked('lodged a detainer').detected).toMatchObject({
      kinds: ['detainer'],
      source: { name: 'ICE' },
      start: 0,
    });
  });

  it('takes the speaker of the quote that all marked words are in', () => {
    expect(marked('never got').detected).toMatchObject({ kinds: ['detainer'], source: { name: 'Dana Holt' } });
  });

  it('knows who says words that are no claim', () => {
    expect(marked('the fax was broken').detected).toMatchObject({
      kinds: [],
      source: { name: 'Dana Holt' },
      confidence: 0,
    });
  });

  it('knows nothing of words that nobody is said to say', () => {
    expect(marked('The jail has 40 beds.').detected).toBeNull();
  });

  it('tells the same words at two places of a paragraph apart', () => {
    const first = marked('detainer');
    const second = marked('detainer', first.end);
    expect(first.paragraph).toBe(second.paragraph);
    expect(first.key).not.toBe(second.key);
  });
});
