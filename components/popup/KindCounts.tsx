import type { Glance } from '../../lib/screens/glance.ts';
import { KindTag } from '../claims/KindTag.tsx';
import { useLanguage } from '../parts/language.ts';

/** How many statements of each kind, all kinds with the same weight. */
export function KindCounts({ kinds }: { kinds: Glance['kinds'] }) {
  const { t, number } = useLanguage();
  return (
    <section aria-labelledby="kinds-title">
      <h2 id="kinds-title" class="section-title">
        {t('popup.kinds')}
      </h2>
      <ul class="kind-counts">
        {kinds.map(({ kind, count }) => (
          <li key={kind} title={t(`definition.${kind}`)}>
            <KindTag kind={kind} />
            <span>{t(`kind.${kind}`)}</span>
            <span class="figure">{number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
