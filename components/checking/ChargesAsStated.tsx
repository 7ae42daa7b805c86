import type { Fact } from '../../lib/analysis/types.ts';
import type { SavedClaim } from '../../lib/storage/queries.ts';
import { useLanguage } from '../parts/language.ts';

type Charge = Extract<Fact, { type: 'charge' }>;

const isCharge = (fact: Fact): fact is Charge => fact.type === 'charge';

/**
 * The charges that a statement names, in the article's words and at the stage that it gives them, with the day of the article:
 * never more than was said then. Nothing where none is named.
 */
export function ChargesAsStated({ saved }: { saved: Pick<SavedClaim, 'claim' | 'article'> }) {
  const { t, day } = useLanguage();
  const charges = (saved.claim.detected?.facts ?? []).filter(isCharge);
  if (charges.length === 0) return null;
  const named = charges.map(({ offence, stage }) =>
    stage === 'unknown'
      ? t('charge.offence', { offence })
      : t('charge.with-stage', { offence, stage: t(`charge.${stage}`) }),
  );
  const words = [...new Set(named)].join(', ');
  const date = saved.article.publishedTime && day(saved.article.publishedTime);
  return (
    <div class="charges small soft">
      <p>{date ? t('charge.stated', { date, charges: words }) : t('charge.stated-undated', { charges: words })}</p>
      <p>{t('app.accusation')}</p>
    </div>
  );
}
