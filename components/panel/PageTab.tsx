import type { PageViewport } from '../../lib/messages.ts';
import type { PageClaim } from '../../lib/page-state.ts';
import type { Section } from '../../lib/reading/types.ts';
import type { PageChanges } from '../../lib/screens/changes.ts';
import type { PageView } from '../../lib/screens/page-view.ts';
import { ArticleHeading } from '../parts/ArticleHeading.tsx';
import { ChangeCounts } from '../parts/ChangeCounts.tsx';
import { useLanguage } from '../parts/language.ts';
import { PageNotice, type PageNoticeActions } from '../parts/PageNotice.tsx';
import { PageRemarks } from '../parts/PageRemarks.tsx';
import { useRowFocus } from '../parts/useRowFocus.ts';
import { PageFilters, type PageFiltersProps } from './PageFilters.tsx';
import { PageRail } from './PageRail.tsx';
import { type OwnWords, PageStatement, type PageStatementActions } from './PageStatement.tsx';
import './PageTab.css';

export interface PageTabProps extends PageNoticeActions, PageFiltersProps {
  view: PageView;
  site: string | null;
  /** The statements that pass the filter, in reading order. */
  shown: readonly PageClaim[];
  /** What became of what was saved of the page before, `null` where nothing was. */
  changes: PageChanges | null;
  /** By id of the saved claim. */
  ownWords: ReadonlyMap<string, OwnWords>;
  knownTags: readonly string[];
  /** Key of the statement last gone to. */
  current: string | null;
  /** The part of the page that is in view, `null` while unknown. */
  viewport: PageViewport | null;
  /** Id of a saved claim to show with its fields open. */
  editing?: string | null;
  onClearFilter(): void;
  actions: PageStatementActions;
}

const SECTIONS: readonly Section[] = ['headline', 'standfirst', 'body'];

function SectionList({ section, titled, ...props }: PageTabProps & { section: Section; titled: boolean }) {
  const { t } = useLanguage();
  const claims = props.shown.filter((claim) => claim.section === section);
  if (!claims.length) return null;
  return (
    <section aria-label={t(`section.${section}`)}>
      {titled && <h2 class="section-title">{t(`section.${section}`)}</h2>}
      <ol class="statements">
        {claims.map((claim) => (
          <PageStatement
            key={claim.key}
            claim={claim}
            ownWords={(claim.savedId && props.ownWords.get(claim.savedId)) || null}
            knownTags={props.knownTags}
            current={claim.key === props.current}
            editing={claim.savedId !== null && claim.savedId === props.editing}
            actions={props.actions}
          />
        ))}
      </ol>
    </section>
  );
}

/** The statements by section, with what holds for all of them below. */
function StatementList(props: PageTabProps) {
  const { t } = useLanguage();
  const { shown } = props;
  const rows = useRowFocus();
  const titled = shown.some((claim) => claim.section !== 'body');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in its rows
    <div ref={rows.list} onFocusIn={rows.onFocusIn} onKeyDown={rows.onKeyDown}>
      {SECTIONS.map((section) => (
        <SectionList key={section} {...props} section={section} titled={titled} />
      ))}
      <div class="standing">
        <p>{t('app.standing')}</p>
        {shown.some((claim) => claim.kinds.includes('criminal-case')) && <p>{t('app.accusation')}</p>}
      </div>
    </div>
  );
}

/** The tab *This page*: the open article's statements in reading order, beside a rail of where they stand. */
export function PageTab(props: PageTabProps) {
  const { t } = useLanguage();
  const { view, shown } = props;
  if (view.status !== 'read') return <PageNotice view={view} site={props.site ?? ''} actions={props} />;
  const filtered = props.filter.kinds.length > 0 || props.filter.speaker !== null || props.filter.leastConfidence > 0;
  return (
    <>
      <div class="panel-top">
        <ArticleHeading article={view.article.metadata} />
        {props.changes && (
          <p>
            <ChangeCounts changes={props.changes} />
          </p>
        )}
        <PageRemarks page={view} />
        {(shown.length > 0 || filtered) && <PageFilters {...props} />}
      </div>
      {shown.length === 0 ? (
        <div class="panel-empty">
          <p>{t(filtered ? 'filter.nothing' : 'page.nothing-found')}</p>
          {filtered && (
            <button type="button" class="button" onClick={props.onClearFilter}>
              {t('filter.clear')}
            </button>
          )}
        </div>
      ) : (
        <div class="page-list">
          <PageRail claims={shown} current={props.current} viewport={props.viewport} onShow={props.actions.onShow} />
          <StatementList {...props} />
        </div>
      )}
    </>
  );
}
