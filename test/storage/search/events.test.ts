import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/analysis/types.ts';
import { EVENTS, type EventName, eventLines, timeline } from '../../../lib/storage/search/events.ts';
import { RowIndex } from '../../../lib/storage/search/row-index.ts';
import { rowOf } from './fixtures.ts';

const dated = (event: 'arrest' | 'release', date: string, precision: 'day' | 'month' | 'year'): Fact => ({
  type: 'date',
  event,
  date,
  precision,
  start: 0,
  end: 5,
});

describe('eventLines', () => {
  it.each<[Fact[], string, string]>([
    [[], '', 'nothing without facts'],
    [[dated('arrest', '2026-03-02', 'day')], 'arrest 2026-03-02', 'a day'],
    [[dated('release', '2026-03', 'month')], 'release 2026-03', 'a month as far as it is stated'],
    [[dated('release', '2026-03-01', 'year')], 'release 2026', 'no more than is stated'],
    [[dated('arrest', '2026', 'year'), dated('arrest', '2026', 'year')], 'arrest 2026', 'each once'],
    [[{ type: 'age', years: 40, start: 0, end: 2 }], '', 'other facts are no events'],
  ])('%o gives %j: %s', (facts, lines) => {
    expect(eventLines(facts)).toBe(lines);
  });
});

describe('timeline', () => {
  const index = new RowIndex();
  index.take([
    rowOf({ id: 'a2', place: 2, date: '2026-03-19', events: 'arrest 2026-03-02\nrelease 2026-03-04' }),
    rowOf({ id: 'a1', place: 1, date: '2026-03-19', events: 'arrest 2026-03-02' }),
    rowOf({ id: 'b1', articleId: 'b', date: '2026-03-20', events: 'arrest 2026-03' }),
  ]);
  const events = (wanted: readonly EventName[], slots = [0, 1, 2]) =>
    timeline(index, Uint32Array.from(slots), new Set(wanted)).map(
      ({ date, event, claimId, statements }) => `${date} ${event} ${claimId} ×${statements}`,
    );

  it('goes from the latest to the earliest; an event of an article stands once, at its first statement', () => {
    expect(events(EVENTS)).toEqual([
      '2026-03-20 published b1 ×1',
      '2026-03-19 published a1 ×2',
      '2026-03-04 release a2 ×1',
      '2026-03-02 arrest a1 ×2',
      '2026-03 arrest b1 ×1',
    ]);
  });

  it('holds only the events that are wanted, of the rows that were found', () => {
    expect(events(['arrest'], [0, 2])).toEqual(['2026-03-02 arrest a2 ×1', '2026-03 arrest b1 ×1']);
  });
});
