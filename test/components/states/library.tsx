/** The library in every state that it can be in. */
import type { ComponentChildren } from 'preact';
import { ArticleList } from '../../../components/library/ArticleList.tsx';
import { ArticleView, NoArticle } from '../../../components/library/ArticleView.tsx';
import { CasesView } from '../../../components/library/CasesView.tsx';
import { ColumnChooser } from '../../../components/library/ColumnChooser.tsx';
import { FiguresView } from '../../../components/library/FiguresView.tsx';
import { type LibraryProps, LibraryScreen, type LibraryView } from '../../../components/library/LibraryScreen.tsx';
import { StatementTable, type StatementTableProps } from '../../../components/library/StatementTable.tsx';
import { type StorageProps, StorageView } from '../../../components/library/StorageView.tsx';
import { TimelineView } from '../../../components/library/TimelineView.tsx';
import type { ArticleVersions } from '../../../lib/screens/article-text.ts';
import { versionDiff, versionText } from '../../../lib/screens/article-text.ts';
import { listingOf, NO_SAVED_FILTER } from '../../../lib/screens/saved-view.ts';
import { DEFAULT_SETTINGS, LIBRARY_COLUMNS } from '../../../lib/settings.ts';
import type { Capture } from '../../../lib/storage/records.ts';
import { EVENTS, type TimelineEvent } from '../../../lib/storage/search/events.ts';
import { savedClaims } from '../fixtures/saved.ts';
import { exchangeBar } from './exchange.tsx';
import { savedTabProps } from './panel.tsx';

const nothing = () => {};

const libraryProps: Omit<LibraryProps, 'view' | 'children'> = {
  ...savedTabProps(),
  isReading: false,
  exchange: exchangeBar(),
  toast: null,
  onView: nothing,
  onCloseToast: nothing,
};

/** The table as the library would give it. */
export function tableProps(changes: Partial<StatementTableProps> = {}): StatementTableProps {
  return {
    ...savedTabProps({}, { ...NO_SAVED_FILTER, text: 'jail' }),
    listing: listingOf(savedClaims()),
    columns: DEFAULT_SETTINGS.libraryColumns,
    onSelect: nothing,
    onGoTo: nothing,
    onOpenArticle: nothing,
    ...changes,
  };
}

const library = (view: LibraryView, children: ComponentChildren, changes: Partial<LibraryProps> = {}) => (
  <LibraryScreen {...libraryProps} view={view} {...changes}>
    {children}
  </LibraryScreen>
);

const table = (changes: Partial<StatementTableProps> = {}, screen: Partial<LibraryProps> = {}) =>
  library(
    'statements',
    <>
      <div class="library-tools">
        <ColumnChooser columns={LIBRARY_COLUMNS} chosen={DEFAULT_SETTINGS.libraryColumns} onChange={nothing} />
      </div>
      <StatementTable {...tableProps(changes)} />
    </>,
    screen,
  );

const [BELMAR] = savedClaims();

const capture = (id: string, text: string, capturedAt: number): Capture => ({
  id,
  articleId: BELMAR!.article.id,
  textHash: id,
  headline: BELMAR!.article.title,
  standfirst: null,
  text,
  title: BELMAR!.article.title,
  access: 'whole',
  capturedAt,
  analyser: '1',
});

/** An article of which two versions were kept; the later one has lost its last sentence and a word of the first. */
function articleVersions(): ArticleVersions {
  const { article } = BELMAR!;
  const claims = savedClaims().filter((saved) => saved.article.id === article.id);
  const sentences = claims.map(({ claim }) => claim.exact);
  const later = [sentences[0]!.replace(/^\S+ /, ''), ...sentences.slice(1, -1)];
  const captures = [
    capture('first', sentences.join('\n\n'), Date.UTC(2025, 4, 12)),
    capture('second', later.join('\n\n'), Date.UTC(2025, 4, 20)),
  ];
  return {
    article,
    captures,
    claims: claims.map((saved) => ({ ...saved, claim: { ...saved.claim, captureId: 'x' } })),
  };
}

const article = (isCompared: boolean) => {
  const { captures, claims, ...rest } = articleVersions();
  const [first, second] = captures;
  return library(
    'articles',
    <ArticleView
      article={rest.article}
      captures={captures}
      version={first!}
      text={versionText(first!, claims)}
      comparedWith={isCompared ? second! : null}
      changes={isCompared ? versionDiff(first!, second!) : []}
      onVersion={nothing}
      onCompare={nothing}
      onGoTo={nothing}
      onBack={nothing}
    />,
  );
};

const events = (): TimelineEvent[] =>
  savedClaims()
    .slice(0, 4)
    .map(({ claim, article: { id } }, n) => ({
      event: EVENTS[4 - n]!,
      date: ['2023-09-17', '2023-09-04', '2023-09', '2023'][n]!,
      articleId: id,
      claimId: claim.id,
      statements: n + 1,
    }));

const timelineOf = (all: TimelineEvent[]) =>
  library(
    'timeline',
    <TimelineView
      names={EVENTS}
      chosen={new Set(EVENTS)}
      events={all}
      row={savedTabProps().row}
      onChoose={nothing}
      onShown={nothing}
      onGoTo={nothing}
      onOpenArticle={nothing}
    />,
  );

const cases = (isEmpty: boolean) => {
  const articles = [...new Map(savedClaims().map((saved) => [saved.article.id, saved.article])).values()];
  const stamps = { edited: {}, editedAt: 0, deletedAt: null };
  const named = (id: string, name: string) => ({ case: { id, name, ...stamps } });
  return library(
    'cases',
    <CasesView
      cases={
        isEmpty
          ? []
          : [
              { ...named('one', 'Belmar County'), articles },
              { ...named('two', 'timeline'), articles: [] },
            ]
      }
      onSearchArticles={async () => articles}
      onMake={nothing}
      onRename={async () => {}}
      onDelete={nothing}
      onAdd={async () => {}}
      onRemove={nothing}
      onOpenArticle={nothing}
    />,
  );
};

const figures = () =>
  library(
    'figures',
    <FiguresView
      kinds={savedTabProps().facets!.kind}
      assessments={savedTabProps().facets!.assessment}
      months={[
        { value: '2023-09', count: 6 },
        { value: '2025-02', count: 9 },
      ]}
      outlets={savedTabProps().facets!.outlet.values}
      speakers={Array.from({ length: 20 }, (_, n) => ({ value: String(n + 1), count: 20 - n }))}
    />,
  );

const storage = (changes: Partial<StorageProps> = {}) =>
  library(
    'storage',
    <StorageView
      use={{ estimate: { usage: 48_200_000, quota: 64_000_000_000 }, lasting: 'persisted' }}
      kept={{ claims: 214, articles: 31 }}
      lastBackupAt={Date.UTC(2025, 4, 12)}
      isBackupDue={false}
      onAskToKeep={nothing}
      onBackup={nothing}
      {...changes}
    />,
  );

export const LIBRARY_STATES: Record<string, () => ComponentChildren> = {
  'library-table': () => table(),
  'library-table-selection': () => table({ selected: new Set([savedClaims()[1]!.claim.id]) }),
  'library-table-reading': () => table({ row: () => null }),
  'library-page-gone': () => table({ visit: { id: savedClaims()[1]!.claim.id, failed: 'unread' } }),
  'library-empty': () => library('statements', null, { total: 0, found: 0 }),
  'library-no-match': () => library('statements', null, { found: 0, filtered: true }),
  'library-loading': () => library('statements', null, { state: 'loading' }),
  'library-timeline': () => timelineOf(events()),
  'library-timeline-loading': () => library('timeline', null, { facets: null }),
  'library-timeline-empty': () => timelineOf([]),
  'library-cases': () => cases(false),
  'library-cases-empty': () => cases(true),
  'library-articles': () =>
    library(
      'articles',
      <ArticleList {...savedTabProps()} listing={listingOf(savedClaims())} onOpenArticle={nothing} />,
    ),
  'library-article': () => article(false),
  'library-article-compared': () => article(true),
  'library-article-gone': () => library('articles', <NoArticle why="gone" onBack={nothing} />, { isReading: true }),
  'library-article-failed': () => library('articles', <NoArticle why="failed" onBack={nothing} />, { isReading: true }),
  'library-figures': () => figures(),
  'library-storage': () => storage(),
  'library-storage-backup-due': () =>
    storage({ use: { estimate: null, lasting: 'not-persisted' }, lastBackupAt: null, isBackupDue: true }),
};
