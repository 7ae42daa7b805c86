import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language.ts';
import type { SavedRow } from '../../lib/screens/saved-view.ts';
import type { ClaimGroup, GroupedListing } from '../../lib/storage/search/grouping.ts';
import { useLanguage } from '../parts/language.ts';
import { Marked } from '../parts/Marked.tsx';
import { type RowKeys, useVirtualRows, type VirtualRow } from '../parts/useVirtualRows.ts';
import { AnalysedAgain } from './AnalysedAgain.tsx';
import { SavedStatement } from './SavedStatement.tsx';
import type { SavedTabProps } from './SavedTab.tsx';

/** Heights in pixels of what was never drawn. */
const HEIGHTS = { heading: 60, statement: 150 };

/** `at`: index of the statement, or of the first under the heading, among all. */
interface Line {
  is: 'heading' | 'statement';
  group: ClaimGroup;
  at: number;
}

/**
 * The lines of a list in which each group has a heading before its statements. There can be a hundred thousand, others at
 * each letter of a search: nothing is made for a line until it is asked for.
 */
function linesOf({ ids, groups }: GroupedListing): {
  keys: RowKeys;
  isHeading(index: number): boolean;
  at(index: number): Line;
} {
  const length = ids.length + groups.length;
  /** Which group each line belongs to. */
  const nth = new Uint32Array(length);
  for (const [n, { from, count }] of groups.entries()) nth.fill(n, from + n, from + n + count + 1);
  const isHeading = (index: number) => index === 0 || nth[index] !== nth[index - 1];
  const statementAt = (index: number) => index - nth[index]! - 1;
  const keyAt = (index: number) => {
    if (!isHeading(index)) return ids[statementAt(index)];
    const { by, key } = groups[nth[index]!]!;
    return `${by} ${key}`;
  };
  return {
    keys: { length, at: keyAt },
    isHeading,
    at(index) {
      const group = groups[nth[index]!]!;
      return isHeading(index)
        ? { is: 'heading', group, at: group.from }
        : { is: 'statement', group, at: statementAt(index) };
    },
  };
}

/** The name of a group; `first` is its first statement, `null` while it is being read. */
function nameOf(group: ClaimGroup, first: SavedRow | null, t: Language['t']): string {
  if (group.by === 'article') return first?.saved.article.title ?? t('article.untitled');
  return group.name ?? t(`saved.no-${group.by}`);
}

type HeadingProps = { group: ClaimGroup; first: SavedRow | null } & Pick<SavedTabProps, 'hits'>;

function Heading({ group, first, hits }: HeadingProps) {
  const { t, day } = useLanguage();
  const title = nameOf(group, first, t);
  if (group.by !== 'article')
    return (
      <>
        <h2>
          <Marked text={title} spans={group.name === null ? [] : hits(title)} />
        </h2>
        <p class="article-origin">{t('count.statements', { count: group.count })}</p>
      </>
    );
  if (!first) return null;
  const { article } = first.saved;
  const published = article.publishedTime && day(article.publishedTime);
  return (
    <>
      <h2>
        <Marked text={title} spans={hits(title)} />
      </h2>
      <p class="article-origin">
        <span>{article.outlet ?? t('article.no-outlet')}</span>
        {published && <time dateTime={article.publishedTime ?? undefined}>{published}</time>}
      </p>
    </>
  );
}

/** All statements that fit, in groups, of which only those near the screen are drawn. */
export function SavedStatements(props: SavedTabProps) {
  const { t } = useLanguage();
  const { grouped, row } = props;
  const [editing, setEditing] = useState<ReadonlySet<string>>(() => new Set(props.editing ? [props.editing] : []));
  const edit = (id: string, isOpen: boolean) => {
    const next = new Set(editing);
    if (isOpen) next.add(id);
    else next.delete(id);
    setEditing(next);
  };
  const lines = useMemo(() => linesOf(grouped), [grouped]);
  const virtual = useVirtualRows({
    keys: lines.keys,
    estimate: (index) => (lines.isHeading(index) ? HEIGHTS.heading : HEIGHTS.statement),
    canFocus: (index) => !lines.isHeading(index),
    onShown(first, end) {
      props.onShown(lines.at(first).at, end < lines.keys.length ? lines.at(end).at : grouped.ids.length);
    },
  });

  const drawn = virtual.rows.map((each) => ({ ...each, line: lines.at(each.index) }));
  const groups = [...Map.groupBy(drawn, ({ line }) => line.group)];

  const statement = ({ index, key, space, line }: VirtualRow & { line: Line }) => {
    if (line.is === 'heading') return null;
    const id = grouped.ids[line.at]!;
    const saved = row(id);
    return [
      space > 0 && <li key={`${key} space`} role="presentation" style={{ height: `${space}px` }} />,
      <li
        key={key}
        ref={virtual.measure}
        class="saved-line"
        data-index={index}
        aria-posinset={line.at - line.group.from + 1}
        aria-setsize={line.group.count}
      >
        {saved ? (
          <SavedStatement
            row={saved}
            selected={props.selected.has(id)}
            hits={props.hits}
            choices={props.choices}
            withArticle={line.group.by !== 'article'}
            visitFailed={props.visit?.id === id ? props.visit.failed : null}
            editing={editing.has(id)}
            onEdit={(isOpen) => edit(id, isOpen)}
            actions={props.actions}
          />
        ) : (
          <div class="statement unread" />
        )}
      </li>,
    ];
  };

  return (
    <section
      ref={virtual.container}
      class="article-groups"
      aria-label={t('library.table')}
      onFocusIn={virtual.onFocusIn}
      onKeyDown={virtual.onKeyDown}
    >
      {groups.map(([group, members]) => {
        const first = row(grouped.ids[group.from]!);
        const [heading] = members.filter(({ line }) => line.is === 'heading');
        return (
          // biome-ignore lint/a11y/useSemanticElements: no fieldset, and as sections they would be too many landmarks
          <div key={`${group.by} ${group.key}`} role="group" class="article-group" aria-label={nameOf(group, first, t)}>
            {heading && (
              <>
                {heading.space > 0 && <div style={{ height: `${heading.space}px` }} />}
                <header ref={virtual.measure} data-index={heading.index}>
                  <Heading group={group} first={first} hits={props.hits} />
                  {group.by === 'article' && <AnalysedAgain articleId={group.key} again={props.again} />}
                </header>
              </>
            )}
            <ol>{members.flatMap((each) => statement(each))}</ol>
          </div>
        );
      })}
      <div style={{ height: `${virtual.spaceAfter}px` }} />
    </section>
  );
}
