/** The side panel in every state that it can be in. */
import type { ComponentChildren } from 'preact';
import { PageTab, type PageTabProps } from '../../../components/panel/PageTab.tsx';
import { type PanelProps, PanelScreen } from '../../../components/panel/PanelScreen.tsx';
import { SavedTab, type SavedTabProps } from '../../../components/panel/SavedTab.tsx';
import { changesOf } from '../../../lib/screens/changes.ts';
import type { ReadPage } from '../../../lib/screens/glance.ts';
import { filterPage, NO_PAGE_FILTER, type PageFilter, speakersOf } from '../../../lib/screens/page-filter.ts';
import type { PageView } from '../../../lib/screens/page-view.ts';
import {
  isFiltered,
  listingOf,
  NO_SAVED_FILTER,
  queryOf,
  type SavedFilter,
  savedRow,
} from '../../../lib/screens/saved-view.ts';
import { countKinds } from '../../../lib/screens/voices.ts';
import type { Reanalysis } from '../../../lib/storage/reanalysis.ts';
import { ASSESSMENTS } from '../../../lib/storage/records.ts';
import { type Grouping, groupedBy } from '../../../lib/storage/search/grouping.ts';
import { hits } from '../../../lib/storage/search/query.ts';
import { RowIndex } from '../../../lib/storage/search/row-index.ts';
import { storedRow } from '../../../lib/storage/search/stored-rows.ts';
import { readPage, readPageWithSaved } from '../fixtures/article.ts';
import { reanalysis, savedClaims } from '../fixtures/saved.ts';

const nothing = () => {};
const done = async () => {};

export const panelProps: PanelProps = {
  tab: 'page',
  counts: { page: 32, saved: 15 },
  explainSaving: false,
  toast: null,
  onTab: nothing,
  onSavingUnderstood: nothing,
  onCloseToast: nothing,
  children: null,
};

/** A statement as it was saved, and the wording that was accepted since. */
const WORDINGS = [
  { exact: 'The warden called the agency before noon.', since: Date.UTC(2025, 2, 3) },
  { exact: 'The warden called the agency shortly after noon.', since: Date.UTC(2025, 4, 12) },
];

/** The tab *This page* as the panel would give it. */
export function pageTabProps(view: PageView, filter: PageFilter = NO_PAGE_FILTER): PageTabProps {
  const claims = view.status === 'read' ? view.claims : [];
  return {
    view,
    site: 'courier.example',
    filter,
    kinds: countKinds(claims),
    speakers: speakersOf(claims),
    shown: filterPage(claims, filter),
    changes: changesOf(claims),
    ownWords: new Map([
      ['saved-4', { note: 'Compare with the county’s own log.', tags: ['timeline'], wordings: WORDINGS }],
    ]),
    knownTags: ['timeline', 'Belmar County'],
    current: claims[3]?.key ?? null,
    viewport: { top: 0.2, bottom: 0.36 },
    onFilter: nothing,
    onClearFilter: nothing,
    onRead: nothing,
    onResumeSite: nothing,
    onResumeEverywhere: nothing,
    onAddSite: nothing,
    actions: {
      onShow: nothing,
      onSave: nothing,
      onUnsave: nothing,
      onDismiss: nothing,
      onAcceptRewording: nothing,
      onNote: done,
      onTags: done,
    },
  };
}

const NOTHING_LISTED = { ids: [], groups: [] };

/** The saved statements in groups; the first article stands in a case. */
function grouped(by: Grouping) {
  const claims = savedClaims();
  const index = new RowIndex();
  index.take(claims.map((saved) => storedRow(saved, 1)));
  const first = claims[0]!.article.id;
  return groupedBy(by, listingOf(claims), index, (articleId) =>
    articleId === first ? { id: 'case-1', name: 'Six hours in Belmar County' } : null,
  );
}

/** The tab *Saved* as the panel would give it. */
export function savedTabProps(
  changes: Partial<SavedTabProps> = {},
  filter: SavedFilter = NO_SAVED_FILTER,
): SavedTabProps {
  const claims = savedClaims();
  const rows = new Map(claims.map((saved) => [saved.claim.id, savedRow(saved)]));
  const query = queryOf(filter);
  return {
    state: 'ready',
    filter,
    filtered: isFiltered(filter),
    sort: 'saved',
    facets: {
      outlet: {
        values: [
          { value: 'Ostrander Courier', count: 6 },
          { value: 'Channel 9', count: 5 },
        ],
        more: 0,
      },
      speaker: { values: [{ value: 'Yolanda Whitfield', count: 4 }], more: 3 },
      kind: [
        { kind: 'detainer', count: 3 },
        { kind: 'response', count: 8 },
        { kind: 'criminal-case', count: 4 },
      ],
      tag: { values: [{ value: 'timeline', count: 2 }], more: 0 },
      assessment: [{ value: 'disputed', count: 1 }],
      year: [{ value: '2023', count: 15 }],
    },
    found: claims.length,
    total: claims.length,
    grouped: grouped('article'),
    grouping: 'article',
    due: 1,
    row: (id) => rows.get(id) ?? null,
    onShown: nothing,
    selected: new Set(),
    visit: null,
    again: { outdated: new Set(), shown: null, onAnalyse: nothing, onClose: nothing },
    hits: (text) => hits(text, query),
    choices: {
      assessments: ASSESSMENTS,
      knownTags: ['timeline', 'Belmar County'],
      today: '2025-05-12',
      checkAgainDay: '2025-08-10',
    },
    onFilter: nothing,
    onClearFilter: nothing,
    onSort: nothing,
    onGrouping: nothing,
    onSelectAll: nothing,
    onExport: nothing,
    actions: {
      onGoTo: nothing,
      onSelect: nothing,
      onDelete: nothing,
      onAnnotate: done,
      onTags: done,
      onAddEvidence: done,
      onRemoveEvidence: done,
    },
    selection: { onTag: nothing, onAssess: nothing, onExport: nothing, onDelete: nothing, onClear: nothing },
    ...changes,
  };
}

function onlyDue() {
  const { claim, article } = savedClaims()[2]!;
  const group = { by: 'article' as const, key: article.id, name: null, from: 0, count: 1 };
  return { ids: [claim.id], groups: [group] };
}

const page = (view: PageView, changes: Partial<PageTabProps> = {}, panel: Partial<PanelProps> = {}) => (
  <PanelScreen {...panelProps} {...panel}>
    <PageTab {...pageTabProps(view)} {...changes} />
  </PanelScreen>
);

const saved = (changes: Partial<SavedTabProps> = {}, panel: Partial<PanelProps> = {}, filter = NO_SAVED_FILTER) => (
  <PanelScreen {...panelProps} tab="saved" {...panel}>
    <SavedTab {...savedTabProps(changes, filter)} />
  </PanelScreen>
);

/** The first article as one that an older analyser read. */
const savedAgain = (result: Reanalysis | 'running' | null) => {
  const articleId = savedClaims()[0]!.article.id;
  const shown = result && { articleId, result };
  return saved({ again: { ...savedTabProps().again, outdated: new Set(result ? [] : [articleId]), shown } });
};

const preview = (): ReadPage =>
  readPage({
    article: { ...readPage().article, words: 146, access: 'preview' },
    claims: readPage().claims.slice(0, 5),
    unseen: { frames: 1, shadowRoots: 0 },
  });

const unmatched: PageFilter = { ...NO_PAGE_FILTER, kinds: ['statistic'], speaker: 'Thomas Rusk' };

export const PANEL_STATES: Record<string, () => ComponentChildren> = {
  'panel-page': () => page(readPage()),
  'panel-page-saved': () => page(readPageWithSaved(), { editing: 'saved-4' }, { explainSaving: true }),
  'panel-page-dismissed': () =>
    page(readPageWithSaved(), {}, { toast: { message: 'Statement dismissed', onUndo: nothing } }),
  'panel-page-preview': () => page(preview()),
  'panel-page-no-match': () => page(readPage(), pageTabProps(readPage(), unmatched)),
  'panel-page-nothing-found': () => page(readPage({ claims: [] }), {}, { counts: { page: 0, saved: 15 } }),
  'panel-page-no-reader': () => page({ status: 'no-reader' }, {}, { counts: { page: null, saved: null } }),
  'panel-saved': () => saved(),
  'panel-saved-search': () => saved({ found: 9 }, {}, { ...NO_SAVED_FILTER, text: 'jail county', tag: 'timeline' }),
  'panel-saved-reading': () => saved({ row: () => null }),
  'panel-saved-by-case': () => saved({ grouped: grouped('case'), grouping: 'case' }),
  'panel-saved-by-speaker': () => saved({ grouped: grouped('speaker'), grouping: 'speaker' }),
  'panel-saved-due': () =>
    saved({ grouped: onlyDue(), found: 1, filtered: true }, {}, { ...NO_SAVED_FILTER, due: true }),
  'panel-saved-due-none': () =>
    saved({ grouped: NOTHING_LISTED, found: 0, due: 0, filtered: true }, {}, { ...NO_SAVED_FILTER, due: true }),
  'panel-saved-editing': () => saved({ editing: savedClaims()[1]!.claim.id }),
  'panel-saved-selection': () =>
    saved({
      selected: new Set(
        savedClaims()
          .slice(1, 4)
          .map(({ claim }) => claim.id),
      ),
    }),
  'panel-saved-page-gone': () => saved({ visit: { id: savedClaims()[1]!.claim.id, failed: 'missing' } }),
  'panel-saved-outdated': () => savedAgain(null),
  'panel-saved-analysing': () => savedAgain('running'),
  'panel-saved-analysed': () => savedAgain(reanalysis()),
  'panel-saved-analysed-same': () => savedAgain({ ...reanalysis(), changed: [], gone: [], found: [] }),
  'panel-saved-deleted': () => saved({}, { toast: { message: '3 statements deleted', onUndo: nothing } }),
  'panel-saved-no-match': () =>
    saved({ grouped: NOTHING_LISTED, found: 0 }, {}, { ...NO_SAVED_FILTER, text: 'zoning' }),
  'panel-saved-empty': () => saved({ grouped: NOTHING_LISTED, found: 0, total: 0 }, { counts: { page: 32, saved: 0 } }),
  'panel-saved-loading': () => saved({ state: 'loading' }),
  'panel-saved-failed': () => saved({ state: 'failed' }),
};
