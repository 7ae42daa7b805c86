import type { Kind } from '../../lib/analysis/types.ts';
import { useLanguage } from '../parts/language.ts';
import './kinds.css';

/** The two letters of a kind on its colour; decoration beside a label, so it is silent. */
export function KindTag({ kind }: { kind: Kind }) {
  const { t } = useLanguage();
  return (
    <span class={`kind-tag kind-${kind}`} aria-hidden="true">
      {t(`tag.${kind}`)}
    </span>
  );
}

/** The kinds of one statement, each with tag and label. */
export function KindList({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useLanguage();
  return (
    <ul class="kind-list">
      {kinds.map((kind) => (
        <li key={kind} title={t(`definition.${kind}`)}>
          <KindTag kind={kind} />
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
