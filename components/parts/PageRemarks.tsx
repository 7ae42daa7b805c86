import type { ReadPage } from '../../lib/screens/glance.ts';
import { useLanguage } from './language.ts';
import './PageRemarks.css';

/** What could not be read of a page that was read; nothing when all of it was. */
export function PageRemarks({ page }: { page: ReadPage }) {
  const { t } = useLanguage();
  const { frames, shadowRoots } = page.unseen;
  const remarks = [
    page.article.access === 'preview' && t('page.preview', { count: page.article.words }),
    page.plainExtraction && t('page.plain'),
    frames > 0 && t('page.unseen-frames', { count: frames }),
    shadowRoots > 0 && t('page.unseen-shadow-roots', { count: shadowRoots }),
  ].filter((remark) => remark !== false);
  if (!remarks.length) return null;
  return (
    <ul class="page-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
