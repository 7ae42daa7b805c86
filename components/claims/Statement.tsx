import type { ComponentChildren } from 'preact';
import type { Kind } from '../../lib/analysis/types.ts';
import { unlessNamed } from '../../lib/i18n/speaker.ts';
import type { ClaimForm } from '../../lib/storage/records.ts';
import { useLanguage } from '../parts/language.ts';
import { KindList } from './KindTag.tsx';
import './Statement.css';

/** The label of a quote that makes no claim: overlined as on the page. */
function QuoteLabel() {
  const { t } = useLanguage();
  return (
    <span class="quote-label">
      <span class="quote-tag" aria-hidden="true">
        “ ”
      </span>
      {t('card.quote')}
    </span>
  );
}

/** What a statement is: its kinds, or that it is a quote, or that the reader marked it. */
export function StatementKinds({ form, kinds }: { form: ClaimForm; kinds: readonly Kind[] }) {
  const { t } = useLanguage();
  return (
    <div class="statement-kinds">
      {form === 'quote' && <QuoteLabel />}
      {kinds.length > 0 && <KindList kinds={kinds} />}
      {form === 'claim' && kinds.length === 0 && <span class="small soft">{t('card.own')}</span>}
    </div>
  );
}

interface SourceProps {
  form: ClaimForm;
  name: ComponentChildren;
  role?: string | null | undefined;
  via?: string | null;
}

/** Who vouches for a statement; without a name, it is the article itself or a quote whose speaker is not stated. */
export function StatementSource({ form, name, role, via }: SourceProps) {
  const { t } = useLanguage();
  const beside = typeof name === 'string' ? unlessNamed(role, name) : role;
  return (
    <p class="statement-source">
      <span>{name ?? t(form === 'quote' ? 'card.speaker-unknown' : 'card.own-voice')}</span>
      {beside && <span>{beside}</span>}
      {via && <span>{t('card.via', { relay: via })}</span>}
    </p>
  );
}
