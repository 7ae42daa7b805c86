import type { ParagraphDiff } from '../../lib/anchoring/text-diff.ts';
import type { TextPiece, VersionText } from '../../lib/screens/article-text.ts';
import type { Article, Capture } from '../../lib/storage/records.ts';
import { KindTag } from '../claims/KindTag.tsx';
import { OutsideIcon } from '../icons.tsx';
import { ArticleHeading } from '../parts/ArticleHeading.tsx';
import { FilterSelect } from '../parts/FilterSelect.tsx';
import { useLanguage } from '../parts/language.ts';
import { ChangedWords } from './ChangedWords.tsx';
import './ArticleView.css';

export interface ArticleViewProps {
  article: Article;
  /** The oldest first. */
  captures: readonly Capture[];
  /** The version that is shown, and its text. */
  version: Capture;
  text: VersionText;
  /** The version that it is compared with, and what changed from the earlier to the later one. */
  comparedWith: Capture | null;
  changes: readonly ParagraphDiff[];
  onVersion(captureId: string): void;
  onCompare(captureId: string | null): void;
  onGoTo(claimId: string): void;
  onBack(): void;
}

function Piece({ piece, onGoTo }: { piece: TextPiece } & Pick<ArticleViewProps, 'onGoTo'>) {
  const { t } = useLanguage();
  const { text, claimId, kinds } = piece;
  if (!claimId) return <>{text}</>;
  return (
    <mark class={`claim-mark ${kinds[0] ? `kind-${kinds[0]}` : ''}`}>
      <span>{text}</span>
      <button type="button" title={t('saved.open')} onClick={() => onGoTo(claimId)}>
        {kinds.length === 0 && <OutsideIcon />}
        {kinds.map((kind) => (
          <KindTag key={kind} kind={kind} />
        ))}
        <span class="unseen">
          {kinds.map((kind) => t(`kind.${kind}`)).join(', ')} {t('saved.open')}
        </span>
      </button>
    </mark>
  );
}

function Text({ text, onGoTo }: Pick<ArticleViewProps, 'text' | 'onGoTo'>) {
  const { t } = useLanguage();
  return (
    <section class="saved-text" aria-label={t('articles.text')}>
      {text.sections.map(({ section, paragraphs }) => (
        <div key={section} class={`saved-${section}`}>
          {paragraphs.map((pieces, n) => (
            <p key={n}>
              {pieces.map((piece, at) => (
                <Piece key={at} piece={piece} onGoTo={onGoTo} />
              ))}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}

function Changes({ changes }: Pick<ArticleViewProps, 'changes'>) {
  const { t } = useLanguage();
  const isSame = changes.every((paragraph) => paragraph.every(({ kind }) => kind === 'same'));
  return (
    <section class="saved-text" aria-label={t('articles.differences')}>
      <p class="soft small">{isSame ? t('articles.same') : t('articles.legend')}</p>
      {changes.map((paragraph, n) => (
        <p key={n}>
          {paragraph.map((change, at) => (
            <ChangedWords key={at} change={change} />
          ))}
        </p>
      ))}
    </section>
  );
}

function Back({ onBack }: Pick<ArticleViewProps, 'onBack'>) {
  const { t } = useLanguage();
  return (
    <button type="button" class="button quiet" onClick={onBack}>
      {t('articles.back')}
    </button>
  );
}

type NoArticleProps = Pick<ArticleViewProps, 'onBack'> & { why: 'gone' | 'failed' };

/** In the place of an article that was deleted while it was open, or that could not be read. */
export function NoArticle({ why, onBack }: NoArticleProps) {
  const { t } = useLanguage();
  return (
    <div class="article-view">
      <Back onBack={onBack} />
      <p role="status">{t(`articles.${why}`)}</p>
    </div>
  );
}

/** A saved article: its text as it was kept with the saved statements marked, its versions, and what changed between two. */
export function ArticleView(props: ArticleViewProps) {
  const { t, moment } = useLanguage();
  const { article, captures, version, text, comparedWith } = props;
  const named = ({ id, capturedAt }: Capture) => ({
    value: id,
    label: t('articles.version-of', { date: moment(capturedAt) }),
  });
  return (
    <article class="article-view">
      <Back onBack={props.onBack} />
      <ArticleHeading article={article} />
      <p class="article-origin">
        <a href={article.url} target="_blank" rel="noreferrer">
          {t('articles.address')}
        </a>
        <span>{t('articles.marked', { count: text.marked })}</span>
        {text.elsewhere > 0 && <span>{t('articles.elsewhere', { count: text.elsewhere })}</span>}
        <span>{t('articles.versions', { count: captures.length })}</span>
      </p>
      {captures.length > 1 && (
        <div class="library-tools">
          <select
            class="field filter"
            aria-label={t('articles.version')}
            value={version.id}
            onChange={(event) => props.onVersion(event.currentTarget.value)}
          >
            {captures.map(named).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <FilterSelect
            label={t('articles.compare')}
            all={t('articles.compare-none')}
            value={comparedWith?.id ?? null}
            options={captures.filter(({ id }) => id !== version.id).map(named)}
            onChange={props.onCompare}
          />
        </div>
      )}
      {version.access === 'preview' && <p class="soft">{t('articles.preview')}</p>}
      {comparedWith ? <Changes {...props} /> : <Text {...props} />}
    </article>
  );
}
