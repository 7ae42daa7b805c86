import { diffWords } from '../../lib/anchoring/word-diff.ts';
import { useLanguage } from '../parts/language.ts';
import './WordDiff.css';

/** Two wordings as one text: words that went are struck out, words that came are underlined, and both are named aloud. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const { t } = useLanguage();
  return (
    <p class="word-diff">
      {diffWords(before, after).map(({ kind, text }, index) => {
        // Stretches have no name but their place.
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text} </span>;
        const Change = kind === 'removed' ? 'del' : 'ins';
        return (
          <span key={key}>
            <Change>
              <span class="unseen">{t(`diff.${kind}`)} </span>
              {text}
            </Change>{' '}
          </span>
        );
      })}
    </p>
  );
}
