import { describe, expect, test } from 'vitest';
import type { DetectedClaim, Findings, Quote } from '../../lib/analysis/types.ts';
import { ruleLabel } from '../../lib/i18n/rule-labels.ts';
import { foundClaims } from '../../lib/reader/found-claims.ts';

const BODY = '“We called,” the sheriff said. ICE lodged a detainer. “Nobody came. We let him go.”';

const claim = (words: string, change: Partial<DetectedClaim> = {}): DetectedClaim => ({
  start: BODY.indexOf(words),
  end: BODY.indexOf(words) + words.length,
  exact: words,
  kinds: ['response'],
  source: null,
  via: null,
  cue: null,
  confidence: 0.9,
  facts: [],
  reasons: [],
  ...change,
});
const quote = (words: string): Quote => ({
  start: BODY.indexOf(words),
  end: BODY.indexOf(words) + words.length,
  exact: words,
  speaker: { name: 'Dale Hokanson' },
  cue: null,
  via: null,
  confidence: 0.8,
});

const LODGED = ruleLabel('detainer.lodged');

function found({ claims = [], quotes = [] }: Partial<Findings>, headline: Findings | null = null) {
  const keysOf = (findings: Findings | null, section: string) => ({
    claims: (findings?.claims ?? []).map((_, i) => `${section}-c${i}`),
    quotes: (findings?.quotes ?? []).map((_, i) => `${section}-q${i}`),
  });
  const body = { claims, quotes, attributions: [] };
  const known = {
    analysis: { analyser: '1', ...body, headline, standfirst: null },
    keys: { headline: keysOf(headline, 'headline'), standfirst: keysOf(null, ''), body: keysOf(body, 'body') },
    ruleLabels: { 'detainer.lodged': LODGED },
    saved: [],
    dismissed: [],
  };
  return foundClaims(known, { headline: 'Nobody came', standfirst: null, body: BODY });
}

describe('what was found', () => {
  test('a quote inside one claim belongs to it; another is listed by itself', () => {
    const list = found({
      claims: [claim('“We called,” the sheriff said.'), claim('We let him go.')],
      quotes: [quote('“We called,”'), quote('“Nobody came. We let him go.”')],
    });
    expect(list.map(({ key, form, quotes }) => ({ key, form, quotes: quotes.length }))).toEqual([
      { key: 'body-c0', form: 'claim', quotes: 1 },
      { key: 'body-q1', form: 'quote', quotes: 1 },
      { key: 'body-c1', form: 'claim', quotes: 0 },
    ]);
    expect(list[1]).toMatchObject({ source: { name: 'Dale Hokanson' }, kinds: [], confidence: 0.8 });
  });

  test('gives the words that made a rule fire, and what the rule says', () => {
    const start = BODY.indexOf('lodged');
    const [first] = found({
      claims: [claim('ICE lodged a detainer.', { reasons: [{ rule: 'detainer.lodged', start, end: start + 6 }] })],
    });
    expect(first!.reasons).toEqual([{ rule: 'detainer.lodged', label: LODGED, words: 'lodged' }]);
  });

  test('lists the headline first', () => {
    const headline: Findings = {
      claims: [{ ...claim('Nobody came'), start: 0, end: 11 }],
      quotes: [],
      attributions: [],
    };
    const list = found({ claims: [claim('ICE lodged a detainer.')] }, headline);
    expect(list.map(({ section, key }) => [section, key])).toEqual([
      ['headline', 'headline-c0'],
      ['body', 'body-c0'],
    ]);
  });
});
