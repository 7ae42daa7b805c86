import { useId, useRef, useState } from 'preact/hooks';
import type { EvidenceDraft } from '../../lib/screens/editing.ts';
import type { Evidence } from '../../lib/storage/records.ts';
import { CloseIcon, OutsideIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { useKeptFocus } from '../parts/useKeptFocus.ts';

interface Props {
  evidence: readonly Pick<Evidence, 'id' | 'url' | 'note' | 'date'>[];
  /** ISO 8601; the date that is offered. */
  today: string;
  onAdd(evidence: EvidenceDraft): Promise<void>;
  onRemove(id: string): Promise<void>;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Links to what the reader found, each with its date and what it shows. */
export function EvidenceField({ evidence, today, onAdd, onRemove }: Props) {
  const { t, day } = useLanguage();
  const id = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  useKeptFocus(place, () => place.current?.querySelector('input'));
  const [url, setUrl] = useState('');
  const [note, setNote] = useState('');
  const [date, setDate] = useState(today);
  const [problem, setProblem] = useState<'invalid' | 'failed' | null>(null);

  const add = async (event: Event) => {
    event.preventDefault();
    if (!isWebAddress(url.trim())) return setProblem('invalid');
    try {
      await onAdd({ url: url.trim(), note: note.trim(), date: date || null });
      setUrl('');
      setNote('');
      setDate(today);
      setProblem(null);
    } catch {
      setProblem('failed');
    }
  };

  return (
    <fieldset ref={place} class="evidence-field">
      <legend class="label">{t('edit.evidence')}</legend>
      <ul>
        {evidence.map((item) => (
          <li key={item.id}>
            <OutsideIcon />
            <span class="evidence-link">
              {isWebAddress(item.url) ? (
                <a href={item.url} target="_blank" rel="noreferrer">
                  {item.url}
                </a>
              ) : (
                item.url
              )}
              {item.date && <time dateTime={item.date}>{day(item.date)}</time>}
              {item.note && <span class="soft">{item.note}</span>}
            </span>
            <button type="button" class="icon-button" onClick={() => onRemove(item.id)}>
              <CloseIcon />
              <span class="unseen">{t('edit.remove-evidence', { url: item.url })}</span>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add} noValidate>
        <input
          class="field"
          type="url"
          aria-label={t('edit.evidence-url')}
          aria-invalid={problem === 'invalid'}
          aria-describedby={problem ? `${id}-problem` : undefined}
          placeholder={t('edit.evidence-url')}
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <input
          class="field"
          aria-label={t('edit.evidence-note')}
          placeholder={t('edit.evidence-note')}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <label>
          <span class="label">{t('edit.evidence-date')}</span>
          <input class="field" type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {t('edit.add-evidence')}
        </button>
      </form>
      {problem && (
        <p id={`${id}-problem`} role="alert">
          {t(problem === 'invalid' ? 'edit.evidence-invalid' : 'edit.failed')}
        </p>
      )}
    </fieldset>
  );
}
