import type { Kind } from '../../lib/analysis/types.ts';
import type { Reanalysis } from '../../lib/storage/reanalysis.ts';
import { CloseIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import './AnalysedAgain.css';

/** Which articles an older analyser read, and how it went with the one that is analysed again. */
export interface AnalysingAgain {
  outdated: ReadonlySet<string>;
  shown: { articleId: string; result: Reanalysis | 'running' } | null;
  onAnalyse(articleId: string): void;
  onClose(): void;
}

function useNames() {
  const { t } = useLanguage();
  return {
    kinds: (kinds: readonly Kind[]) => kinds.map((kind) => t(`kind.${kind}`)).join(', ') || t('again.no-kind'),
    source: (name: string | null) => name ?? t('card.own-voice'),
  };
}

function Changes({ result }: { result: Reanalysis }) {
  const { t } = useLanguage();
  const names = useNames();
  return (
    <ul class="again-changes">
      {result.changed.map(({ claimId, exact, kinds, source }) => (
        <li key={claimId}>
          <q class="again-words">{exact}</q>
          {kinds && <p>{t('again.kinds', { before: names.kinds(kinds.before), after: names.kinds(kinds.after) })}</p>}
          {source && (
            <p>{t('again.source', { before: names.source(source.before), after: names.source(source.after) })}</p>
          )}
        </li>
      ))}
      {result.gone.map(({ claimId, exact }) => (
        <li key={claimId}>
          <q class="again-words">{exact}</q>
          <p>{t('again.gone')}</p>
        </li>
      ))}
    </ul>
  );
}

function Found({ found }: { found: Reanalysis['found'] }) {
  const { t } = useLanguage();
  const names = useNames();
  return (
    <details>
      <summary>{t('again.found', { count: found.length })}</summary>
      <p>{t('again.found-hint')}</p>
      <ul class="again-changes">
        {found.map(({ key, form, exact, kinds, source }) => (
          <li key={key}>
            <q class="again-words">{exact}</q>
            <p>
              {form === 'quote' ? t('card.quote') : names.kinds(kinds)} · {source ?? names.source(null)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Result({ result, onClose }: { result: Reanalysis; onClose(): void }) {
  const { t } = useLanguage();
  const isSame = result.changed.length + result.gone.length === 0;
  return (
    <section class="again" aria-label={t('again.title')}>
      <div class="again-head">
        <h3>{t('again.title')}</h3>
        <button type="button" class="icon-button" title={t('again.close')} onClick={onClose}>
          <CloseIcon />
          <span class="unseen">{t('again.close')}</span>
        </button>
      </div>
      {isSame ? <p>{t('again.nothing')}</p> : <Changes result={result} />}
      {result.found.length > 0 && <Found found={result.found} />}
      <p class="small soft">{t('again.kept')}</p>
    </section>
  );
}

/** Offers to analyse an article's kept text by the newer analyser, and then says what is different. */
export function AnalysedAgain({ articleId, again }: { articleId: string; again: AnalysingAgain }) {
  const { t } = useLanguage();
  const result = again.shown?.articleId === articleId ? again.shown.result : null;
  if (result === 'running') {
    return (
      <p class="again" role="status">
        {t('again.running')}
      </p>
    );
  }
  if (result) return <Result result={result} onClose={again.onClose} />;
  if (!again.outdated.has(articleId)) return null;
  return (
    <p class="again again-offer">
      <span>{t('again.offer')}</span>
      <button type="button" class="button small" onClick={() => again.onAnalyse(articleId)}>
        {t('again.analyse')}
      </button>
    </p>
  );
}
