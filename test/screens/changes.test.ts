import { describe, expect, it } from 'vitest';
import type { PageClaim } from '../../lib/page-state.ts';
import { changesOf } from '../../lib/screens/changes.ts';
import { readPage } from '../components/fixtures/article.ts';

const [claim] = readPage().claims;

function saved(anchor: PageClaim['anchor'], savedAt: number): PageClaim {
  return { ...claim!, savedId: 'id', anchor, earlier: { exact: 'words', savedAt } };
}

describe('what became of saved statements', () => {
  it('is counted by state, since the first save', () => {
    expect(changesOf([saved('missing', 30), saved('exact', 20), claim!, saved('exact', 25)])).toEqual({
      counts: [
        { state: 'exact', count: 2 },
        { state: 'missing', count: 1 },
      ],
      since: 20,
    });
  });

  it('is nothing where nothing was saved before', () => {
    expect(changesOf([claim!, { ...claim!, savedId: 'saved just now' }])).toBeNull();
  });
});
