/** What happened when, out of the claims that are kept: events with dates as the articles state them, and publication. */
import type { Fact } from '../../analysis/types.ts';
import { ascending } from '../order.ts';
import type { RowIndex } from './row-index.ts';

export const EVENTS = ['arrest', 'detainer', 'release', 'immigration-arrest', 'published'] as const;
export type EventName = (typeof EVENTS)[number];
type StatedEvent = Exclude<EventName, 'published'>;

export interface TimelineEvent {
  event: EventName;
  /** ISO 8601, as far as it is stated: a year, a month or a day. */
  date: string;
  articleId: string;
  /** The first statement of the article that says so; of a publication the first that is kept. */
  claimId: string;
  /** How many kept statements of the article say so. */
  statements: number;
}

/** The dated events among the facts of a claim, as rows store them: lines of event and date. */
export function eventLines(facts: readonly Fact[]): string {
  const lines = facts.flatMap((fact) => {
    if (fact.type !== 'date') return [];
    const length = { day: 10, month: 7, year: 4 }[fact.precision];
    return `${fact.event} ${fact.date.slice(0, length)}`;
  });
  return [...new Set(lines)].join('\n');
}

/** The events of found rows from the latest to the earliest; each event of an article on a date stands once. */
export function timeline(index: RowIndex, slots: Uint32Array, wanted: ReadonlySet<EventName>): TimelineEvent[] {
  const events = new Map<string, { slot: number; line: string; statements: number }>();
  const add = (slot: number, line: string) => {
    const key = `${index.articles.entries[slot]!} ${line}`;
    const known = events.get(key);
    if (!known) events.set(key, { slot, line, statements: 1 });
    else {
      known.statements += 1;
      if (index.places[slot]! < index.places[known.slot]!) known.slot = slot;
    }
  };
  for (const slot of slots) {
    if (wanted.has('published'))
      add(slot, `published ${index.columns.date.values(index.columns.date.entries[slot]!)[0]}`);
    for (const line of index.events[slot] === '' ? [] : index.events[slot]!.split('\n')) {
      if (wanted.has(line.split(' ')[0] as StatedEvent)) add(slot, line);
    }
  }
  return [...events.values()]
    .map(({ slot, line, statements }) => {
      const [event, date] = line.split(' ') as [EventName, string];
      const articleId = index.articles.values(index.articles.entries[slot]!)[0]!;
      return { event, date, articleId, claimId: index.ids[slot]!, statements };
    })
    .sort(
      (a, b) =>
        ascending(b.date, a.date) ||
        EVENTS.indexOf(b.event) - EVENTS.indexOf(a.event) ||
        ascending(a.articleId, b.articleId),
    );
}
