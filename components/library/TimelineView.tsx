import { useMemo } from 'preact/hooks';
import type { Fact } from '../../lib/analysis/types.ts';
import type { SavedRow } from '../../lib/screens/saved-view.ts';
import type { EventName, TimelineEvent } from '../../lib/storage/search/events.ts';
import { DropList } from '../parts/DropList.tsx';
import { useLanguage } from '../parts/language.ts';
import { useVirtualRows } from '../parts/useVirtualRows.ts';
import './TimelineView.css';

export interface TimelineProps {
  /** The kinds of event to choose from, and those that are shown. */
  names: readonly EventName[];
  chosen: ReadonlySet<EventName>;
  /** From the latest to the earliest. */
  events: readonly TimelineEvent[];
  /** A statement that is on the screen; `null` while it is being read. */
  row(claimId: string): SavedRow | null;
  onChoose(names: Set<EventName>): void;
  /** Called with the part of the list that is on the screen. */
  onShown(first: number, end: number): void;
  onGoTo(claimId: string): void;
  onOpenArticle(articleId: string): void;
}

/** Height in pixels of an event that was never drawn. */
const EVENT_HEIGHT = 88;

/** The words in which the statement gives an event's date; `null` where they are not part of it. */
function statedDate({ saved: { claim } }: SavedRow, { event, date }: TimelineEvent): string | null {
  const fact = claim.detected?.facts.find(
    (each): each is Extract<Fact, { type: 'date' }> =>
      each.type === 'date' && each.event === event && each.date.startsWith(date),
  );
  if (!fact || fact.start < claim.start || fact.end > claim.end) return null;
  return claim.exact.slice(fact.start - claim.start, fact.end - claim.start);
}

type EventProps = { event: TimelineEvent; row: SavedRow | null } & Pick<TimelineProps, 'onGoTo' | 'onOpenArticle'>;

function Event({ event, row, onGoTo, onOpenArticle }: EventProps) {
  const { t, date } = useLanguage();
  const isPublication = event.event === 'published';
  const words = row && !isPublication ? statedDate(row, event) : null;
  const title = row?.saved.article.title ?? t('article.untitled');
  const isUndated = isPublication && row?.saved.article.publishedTime === null;
  return (
    <>
      <p class="event-head">
        <time dateTime={event.date}>{date(event.date)}</time>
        <span class={`event-name event-${event.event}`}>
          {t(isUndated ? 'timeline.kept' : `timeline.${event.event}`)}
        </span>
      </p>
      {row && (
        <div>
          {!isPublication && (
            <button
              type="button"
              class="statement-text"
              data-row-focus
              title={t('saved.open')}
              onClick={() => onGoTo(event.claimId)}
            >
              {row.saved.claim.exact}
            </button>
          )}
          <p class="article-origin">
            <button
              type="button"
              class="text-button"
              data-row-focus={isPublication ? '' : undefined}
              onClick={() => onOpenArticle(event.articleId)}
            >
              {title}
            </button>
            <span>{row.saved.article.outlet ?? t('article.no-outlet')}</span>
            {words && <span>{t('timeline.stated', { words })}</span>}
            {event.statements > 1 && <span>{t('timeline.statements', { count: event.statements })}</span>}
          </p>
        </div>
      )}
    </>
  );
}

/** What happened when, as the articles state it, and when they were published. */
export function TimelineView(props: TimelineProps) {
  const { t } = useLanguage();
  const { events, names, chosen } = props;
  const keys = useMemo(() => events.map(({ articleId, event, date }) => `${articleId} ${event} ${date}`), [events]);
  const virtual = useVirtualRows({
    keys,
    estimate: () => EVENT_HEIGHT,
    onShown: props.onShown,
  });
  const choose = (name: EventName, isOn: boolean) =>
    props.onChoose(new Set(names.filter((each) => (each === name ? isOn : chosen.has(each)))));
  return (
    <>
      <div class="library-tools">
        <DropList label={t('timeline.events')} legend={t('timeline.events')} chosen={chosen.size < names.length}>
          {names.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={chosen.has(name)}
                onChange={(event) => choose(name, event.currentTarget.checked)}
              />
              <span class="wide">{t(`timeline.${name}`)}</span>
            </label>
          ))}
        </DropList>
        <p class="soft small">{t('timeline.as-stated')}</p>
      </div>
      {events.length === 0 && <p>{t('timeline.empty')}</p>}
      <section ref={virtual.container} aria-label={t('library.view-timeline')}>
        <ol class="timeline" onFocusIn={virtual.onFocusIn} onKeyDown={virtual.onKeyDown}>
          {virtual.rows.flatMap(({ index, key, space }) => [
            space > 0 && <li key={`${key} space`} role="presentation" style={{ height: `${space}px` }} />,
            <li
              key={key}
              ref={virtual.measure}
              class="event"
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={events.length}
            >
              <Event
                event={events[index]!}
                row={props.row(events[index]!.claimId)}
                onGoTo={props.onGoTo}
                onOpenArticle={props.onOpenArticle}
              />
            </li>,
          ])}
        </ol>
        <div style={{ height: `${virtual.spaceAfter}px` }} />
      </section>
    </>
  );
}
