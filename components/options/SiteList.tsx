import { useId, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { useKeptFocus } from '../parts/useKeptFocus.ts';

interface Props {
  title: string;
  sites: readonly string[];
  /** The site's name from what was typed, `null` when it is none. */
  siteFromText(text: string): string | null;
  onAdd(site: string): void;
  onRemove(site: string): void;
}

/** A list of sites that can be added to and taken from. */
export function SiteList({ title, sites, siteFromText, onAdd, onRemove }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, () => place.current?.querySelector('input'));
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);

  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFromText(typed);
    setInvalid(site === null);
    if (site === null) return;
    onAdd(site);
    setTyped('');
  };

  return (
    <div ref={place} class="site-list">
      <h3 id={`${id}-title`}>{title}</h3>
      {sites.length === 0 ? (
        <p class="soft">{t('options.no-sites')}</p>
      ) : (
        <ul aria-labelledby={`${id}-title`}>
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button type="button" class="icon-button" onClick={() => onRemove(site)}>
                <CloseIcon />
                <span class="unseen">{t('options.remove-site', { site })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <input
          class="field"
          aria-label={`${t('options.add-site')}: ${title}`}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-invalid` : undefined}
          placeholder={t('options.site-placeholder')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('options.add-site')}
        </button>
      </form>
      {invalid && (
        <p id={`${id}-invalid`} role="alert">
          {t('options.site-invalid')}
        </p>
      )}
    </div>
  );
}
