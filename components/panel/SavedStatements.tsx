import { useState } from 'preact/hooks';
import type { SavedRow } from '../../lib/screens/saved-view.ts';
import type { ArticleRun, Listing } from '../../lib/storage/search/listing.ts';
import { useLanguage } from '../parts/language.ts';
import { Marked } from '../parts/Marked.tsx';
import { useVirtualRows, type VirtualRow } from '../parts/useVirtualRows.ts';
import { AnalysedAgain } from './AnalysedAgain.tsx';
import { SavedStatement } from './SavedStatement.tsx';
import type { SavedTabProps } from './SavedTab.tsx';

/** Heights in pixels of what was never drawn. */
const HEIGHTS = { heading: 60, statement: 150 };

/** `at`: index of the statement, or of the first under the heading, among all. */
interface Line {
  is: 'heading' | 'statement';
  run: ArticleRun;
  at: number;
}

/** What stands at an index of the list in which each article has a heading before its statements. */
function lineAt({ articles }: Listing, index: number): Line {
  let low = 0;
  let high = articles.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (articles[middle]!.from + middle <= index) low = middle;
    else high = middle - 1;
  }
  const run = articles[low]!;
  const at = index - low - 1;
  return at < run.from ? { is: 'heading', run, at: run.from } : { is: 'statement', run, at };
}

function Heading({ row, hits }: { row: SavedRow | null } & Pick<SavedTabProps, 'hits'>) {
  const { t, day } = useLanguage();
  if (!row) return null;
  const { article } = row.saved;
  const published = article.publishedTime && day(article.publishedTime);
  const title = article.title ?? t('article.untitled');
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

/** All statements that fit, by article, of which only those near the screen are drawn. */
export function SavedStatements(props: SavedTabProps) {
  const { t } = useLanguage();
  const { listing, row } = props;
  const [editing, setEditing] = useState<ReadonlySet<string>>(() => new Set(props.editing ? [props.editing] : []));
  const edit = (id: string, isOpen: boolean) => {
    const next = new Set(editing);
    if (isOpen) next.add(id);
    else next.delete(id);
    setEditing(next);
  };
  const virtual = useVirtualRows({
    count: listing.ids.length + listing.articles.length,
    keyOf(index) {
      const line = lineAt(listing, index);
      return line.is === 'heading' ? line.run.articleId : listing.ids[line.at]!;
    },
    estimate: (index) => HEIGHTS[lineAt(listing, index).is],
    canFocus: (index) => lineAt(listing, index).is === 'statement',
    onShown(first, end) {
      const isAll = end >= listing.ids.length + listing.articles.length;
      props.onShown(lineAt(listing, first).at, isAll ? listing.ids.length : lineAt(listing, end).at);
    },
  });

  const lines = virtual.rows.map((drawn) => ({ ...drawn, line: lineAt(listing, drawn.index) }));
  const groups = [...Map.groupBy(lines, ({ line }) => line.run)];

  const statement = ({ index, key, space, line }: VirtualRow & { line: Line }) => {
    if (line.is === 'heading') return null;
    const id = listing.ids[line.at]!;
    const saved = row(id);
    return [
      space > 0 && <li key={`${key} space`} role="presentation" style={{ height: `${space}px` }} />,
      <li
        key={key}
        ref={virtual.measure}
        class="saved-line"
        data-index={index}
        aria-posinset={line.at - line.run.from + 1}
        aria-setsize={line.run.count}
      >
        {saved ? (
          <SavedStatement
            row={saved}
            selected={props.selected.has(id)}
            hits={props.hits}
            choices={props.choices}
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
      {groups.map(([run, drawn]) => {
        const first = row(listing.ids[run.from]!) ?? null;
        const [heading] = drawn.filter(({ line }) => line.is === 'heading');
        return (
          // biome-ignore lint/a11y/useSemanticElements: no fieldset, and as sections they would be too many landmarks
          <div
            key={run.articleId}
            role="group"
            class="article-group"
            aria-label={first?.saved.article.title ?? t('article.untitled')}
          >
            {heading && (
              <>
                {heading.space > 0 && <div style={{ height: `${heading.space}px` }} />}
                <header ref={virtual.measure} data-index={heading.index}>
                  <Heading row={first} hits={props.hits} />
                  <AnalysedAgain articleId={run.articleId} again={props.again} />
                </header>
              </>
            )}
            <ol>{drawn.flatMap((each) => statement(each))}</ol>
          </div>
        );
      })}
      <div style={{ height: `${virtual.spaceAfter}px` }} />
    </section>
  );
}
