import type { Span } from '../../lib/analysis/types.ts';
import type { Visit } from '../../lib/messages.ts';
import type { Claim } from '../../lib/storage/records.ts';
import { useLanguage } from '../parts/language.ts';
import { Marked } from '../parts/Marked.tsx';
import './KeptPassage.css';

/** A kept statement whose page could not show it. */
export interface FailedVisit {
  id: string;
  failed: Extract<Visit, 'missing' | 'unread'>;
}

/** The paragraph as it was kept, with the statement marked, and why the page does not show it. */
export function KeptPassage({ claim, failed }: { claim: Claim; failed: FailedVisit['failed'] }) {
  const { t } = useLanguage();
  const start = claim.paragraph.indexOf(claim.exact);
  const spans: Span[] = start < 0 ? [] : [[start, start + claim.exact.length]];
  return (
    <div class="kept-passage" role="status">
      <p>{t(`saved.visit-${failed}`)}</p>
      <blockquote>
        <Marked text={claim.paragraph} spans={spans} />
      </blockquote>
    </div>
  );
}
