import type { WordChange } from '../../lib/anchoring/word-diff.ts';
import { useLanguage } from '../parts/language.ts';

/** Words that two versions share, or that one of them lacks; said as well as shown. */
export function ChangedWords({ change: { kind, text } }: { change: WordChange }) {
  const { t } = useLanguage();
  if (kind === 'same') return <>{text} </>;
  const Element = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      <Element>
        <span class="unseen">{t(`articles.${kind}`)}: </span>
        {text}
        <span class="unseen"> ({t('articles.end-of-change')})</span>
      </Element>{' '}
    </>
  );
}
