/** Short articles and claims of fictional people and outlets, for tests of what is kept. */
import { onTestFinished } from 'vitest';
import type { ReadArticle } from '../../lib/reading/types.ts';
import type { ClaimDraft } from '../../lib/storage/claims.ts';
import { type Database, openDatabase } from '../../lib/storage/database.ts';
import { claimKey } from '../../lib/storage/ids.ts';

export const BODY =
  'ICE lodged a detainer with the Ashgrove County jail in May.\n\n' +
  '“We never received it,” Sheriff Dana Holt said. The jail released the man on bail.';

/** A database of its own, deleted after the test. */
export function freshDatabase(): Database {
  const database = openDatabase(crypto.randomUUID());
  onTestFinished(async () => {
    await database.delete();
  });
  return database;
}

export function readArticle(
  changes: { url?: string; aliases?: string[]; outlet?: string; body?: string } = {},
): ReadArticle {
  const { url = 'https://courier.example/jail', aliases = [], outlet = 'Tamarack Courier', body = BODY } = changes;
  return {
    metadata: {
      url,
      aliases,
      title: 'Jail and agency disagree',
      outlet,
      byline: 'Nora Estes',
      publishedTime: '2026-03-19T05:30:00-05:00',
      lang: 'en-US',
    },
    texts: { headline: 'Jail and agency disagree', standfirst: null, body },
    words: body.split(/\s+/).length,
    access: 'whole',
  };
}

/** A claim as the background drafts it, for words that stand in the article's body. */
export function draftOf(exact: string, changes: Partial<ClaimDraft> = {}, body = BODY): ClaimDraft {
  const start = body.indexOf(exact);
  const paragraph = body.split('\n\n').find((text) => text.includes(exact)) ?? exact;
  return {
    key: claimKey({ form: 'claim', exact, paragraph, occurrence: 0 }),
    origin: 'detected',
    form: 'claim',
    section: 'body',
    start,
    end: start + exact.length,
    exact,
    paragraph,
    selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
    detected: {
      kinds: ['detainer'],
      source: { name: 'ICE' },
      via: null,
      cue: null,
      confidence: 0.9,
      facts: [],
      reasons: [{ rule: 'detainer.lodged', start: start + 4, end: start + 21 }],
      start,
      end: start + exact.length,
      quote: null,
      analyser: '1',
    },
    ...changes,
  };
}

export const LODGED = draftOf('ICE lodged a detainer with the Ashgrove County jail in May.');
export const RELEASED = draftOf('The jail released the man on bail.');

/** A clock that says the given time until it is told another. */
export function clockAt(time: number): (() => number) & { time: number } {
  const clock = Object.assign(() => clock.time, { time });
  return clock;
}
