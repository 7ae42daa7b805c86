import type { Kind } from '../../lib/analysis/types.ts';
import { PRIMARY_SOURCES, SOURCE_ADDRESSES } from '../../lib/checking/primary-sources.ts';
import { KindTag } from '../claims/KindTag.tsx';
import { useLanguage } from '../parts/language.ts';
import './checking.css';

/** Where statements of these kinds can be checked at their origin, as links that open in a tab of their own. */
export function WhereToCheck({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useLanguage();
  if (kinds.length === 0) return null;
  return (
    <details class="where-to-check">
      <summary>{t('sources.title')}</summary>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <KindTag kind={kind} />
              {t(`kind.${kind}`)}
            </dt>
            <dd>{t(`sources.${kind}`)}</dd>
            <dd>
              <ul>
                {PRIMARY_SOURCES[kind].map((id) => (
                  <li key={id}>
                    <a href={SOURCE_ADDRESSES[id]} target="_blank" rel="noreferrer">
                      {t(`source.${id}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
