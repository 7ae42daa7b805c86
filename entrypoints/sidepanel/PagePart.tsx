import { useEffect, useState } from 'preact/hooks';
import { PageTab } from '../../components/panel/PageTab.tsx';
import { sendMessage } from '../../lib/messages.ts';
import type { PageClaim } from '../../lib/page-state.ts';
import type { ActivePage } from '../../lib/screens/active-page.ts';
import { changesOf } from '../../lib/screens/changes.ts';
import { annotate, deleteClaims, setTags, withdrawRewording } from '../../lib/screens/editing.ts';
import { filterPage, NO_PAGE_FILTER, speakersOf } from '../../lib/screens/page-filter.ts';
import { chooseSite, pauseSite } from '../../lib/screens/site-settings.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import type { Tell } from '../../lib/screens/use-tell.ts';
import { useViewport } from '../../lib/screens/use-viewport.ts';
import { countKinds } from '../../lib/screens/voices.ts';
import { changeSettings } from '../../lib/settings.ts';
import { type Database, savedClaims } from '../../lib/storage/index.ts';
import { wordingsOf } from '../../lib/storage/records.ts';

interface Props {
  database: Database;
  page: ActivePage;
  /** Key of the statement at which the panel was opened. */
  target: string | null;
  knownTags: string[];
  refresh(): void;
  tell: Tell;
}

const NONE: PageClaim[] = [];

function scrollTo(key: string): void {
  document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'center' });
}

/** The tab *This page*, wired to the reader of the active tab. */
export function PagePart({ database, page, target, knownTags, refresh, tell }: Props) {
  const { tabId, site, view, settings } = page;
  const [filter, setFilter] = useState(NO_PAGE_FILTER);
  const [current, setCurrent] = useState<string | null>(null);

  const reported = view.status === 'read' ? view.claims : NONE;
  const savedIds = reported.flatMap((claim) => claim.savedId ?? []);
  const kept = useLive(() => savedClaims(database, savedIds), [database, savedIds.join()]);
  const ownWords = new Map(
    (kept.state === 'ready' ? kept.value : []).map(({ claim, annotation, tags }) => [
      claim.id,
      { note: annotation.note, tags, wordings: wordingsOf(claim) },
    ]),
  );

  const viewport = useViewport(tabId, view.status === 'read' ? view.article.metadata.url : null);
  const targetClaim = reported.find((claim) => claim.key === target);
  useEffect(() => {
    if (!targetClaim) return;
    setCurrent(targetClaim.key);
    scrollTo(targetClaim.key);
  }, [targetClaim?.key]);

  const inTab = async (send: (tab: number) => Promise<unknown>) => {
    if (tabId === null) return;
    await send(tabId);
    refresh();
  };
  const read = () => inTab(() => sendMessage('readTab', tabId!));

  return (
    <PageTab
      view={view}
      site={site}
      filter={filter}
      kinds={countKinds(reported.filter((claim) => !claim.dismissed))}
      speakers={speakersOf(reported)}
      shown={filterPage(reported, filter)}
      changes={changesOf(reported)}
      ownWords={ownWords}
      knownTags={knownTags}
      current={current}
      viewport={viewport}
      editing={targetClaim?.savedId ?? null}
      onFilter={setFilter}
      onClearFilter={() => setFilter(NO_PAGE_FILTER)}
      onRead={read}
      onResumeSite={() => site && pauseSite(settings, site, false)}
      onResumeEverywhere={() => changeSettings({ pausedEverywhere: false })}
      onAddSite={async () => {
        if (!site) return;
        await chooseSite(settings, site);
        await read();
      }}
      actions={{
        onShow(key) {
          setCurrent(key);
          void inTab((tab) => sendMessage('showClaim', { key }, tab));
          scrollTo(key);
        },
        onSave: (key) => inTab((tab) => sendMessage('savePageClaims', [key], tab)),
        onUnsave: (id) =>
          tell(
            ({ t }) => t('undo.deleted', { count: 1 }),
            async () => {
              const restore = await deleteClaims([id]);
              refresh();
              return async () => {
                await restore();
                refresh();
              };
            },
          ),
        onDismiss: (key) =>
          tell(
            ({ t }) => t('undo.dismissed'),
            async () => {
              await inTab((tab) => sendMessage('dismissPageClaims', [key], tab));
              return () => inTab((tab) => sendMessage('undismissPageClaims', [key], tab));
            },
          ),
        onAcceptRewording: (key) =>
          tell(
            ({ t }) => t('undo.reworded'),
            async () => {
              const id = reported.find((claim) => claim.key === key)?.savedId;
              await inTab((tab) => sendMessage('acceptPageRewording', key, tab));
              return async () => {
                if (id) await withdrawRewording(id);
                refresh();
              };
            },
          ),
        onNote: (id, note) => annotate(id, { note }),
        onTags: setTags,
      }}
    />
  );
}
