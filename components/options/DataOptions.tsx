import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../parts/language.ts';

export interface DataProps {
  /** `null` until it is counted. */
  kept: { claims: number; articles: number } | null;
  /** Export and import. */
  exchange: ComponentChildren;
  deletion: 'idle' | 'deleted' | 'failed';
  onDeleteAll(): void;
}

function DeleteAll({ deletion, onDeleteAll }: Pick<DataProps, 'deletion' | 'onDeleteAll'>) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const word = t('options.delete-all-word');
  const confirmed = typed.trim().toLowerCase() === word;
  return (
    <form
      class="delete-all"
      onSubmit={(event) => {
        event.preventDefault();
        if (!confirmed) return;
        setTyped('');
        onDeleteAll();
      }}
    >
      <h3>{t('options.delete-all')}</h3>
      <p class="soft">{t('options.delete-all-hint')}</p>
      <div class="inline-form">
        <input
          class="field"
          autocomplete="off"
          aria-label={t('options.delete-all-confirm', { word })}
          placeholder={t('options.delete-all-confirm', { word })}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!confirmed}>
          {t('options.delete-all')}
        </button>
      </div>
      <p role="status">
        {deletion === 'deleted' && t('options.deleted-all')}
        {deletion === 'failed' && t('undo.failed')}
      </p>
    </form>
  );
}

/** What is kept: export, import, delete. */
export function DataOptions(props: DataProps) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="data-title">
      <h2 id="data-title">{t('options.data')}</h2>
      <p>{t('options.data-hint')}</p>
      {props.kept && (
        <p class="soft">
          {t('options.kept', {
            statements: t('count.statements', { count: props.kept.claims }),
            articles: t('count.articles', { count: props.kept.articles }),
          })}
        </p>
      )}
      <h3>{t('options.exchange')}</h3>
      {props.exchange}
      <DeleteAll deletion={props.deletion} onDeleteAll={props.onDeleteAll} />
    </section>
  );
}
