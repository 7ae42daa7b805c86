import { describe, expect, it } from 'vitest';
import { glanceAt } from '../../lib/screens/glance.ts';
import { filterPage, NO_PAGE_FILTER, type PageFilter, speakersOf } from '../../lib/screens/page-filter.ts';
import { readPage, readPageWithSaved } from '../components/fixtures/article.ts';

const { claims } = readPage();
const shown = (filter: Partial<PageFilter>) => filterPage(claims, { ...NO_PAGE_FILTER, ...filter });

describe('filterPage', () => {
  it('lists everything in reading order without a filter', () => expect(shown({})).toEqual(claims));

  it('lists statements of any chosen kind', () => {
    const kinds = shown({ kinds: ['detainer', 'release'] }).map((claim) => claim.kinds);
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.every((each) => each.includes('detainer') || each.includes('release'))).toBe(true);
  });

  it('lists one speaker, or the article’s own voice', () => {
    expect(shown({ speaker: 'Thomas Rusk' }).every((claim) => claim.source?.name === 'Thomas Rusk')).toBe(true);
    expect(shown({ speaker: '' }).every((claim) => claim.source === null)).toBe(true);
  });

  it('lists statements that are certain enough', () => {
    const least = 0.8;
    expect(shown({ leastConfidence: least })).toEqual(claims.filter((claim) => claim.confidence >= least));
  });

  it('leaves out what the reader dismissed', () => {
    const page = readPageWithSaved();
    expect(filterPage(page.claims, NO_PAGE_FILTER)).toHaveLength(page.claims.length - 1);
  });
});

describe('speakersOf', () => {
  it('counts every statement once, the most first', () => {
    const counts = speakersOf(claims).map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(claims.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe('glanceAt', () => {
  it('counts statements, quotes and what is saved, and knows what can still be saved', () => {
    const page = readPageWithSaved();
    const glance = glanceAt(page);
    expect(glance.saved).toBe(2);
    expect(glance.quotes).toBe(page.quotes);
    expect(glance.statements).toBe(page.claims.filter(({ form, dismissed }) => form === 'claim' && !dismissed).length);
    expect(glance.unsaved).toHaveLength(page.claims.length - 3);
    expect(glance.unsaved).not.toContain(page.claims[2]!.key);
  });
});
