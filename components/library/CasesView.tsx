import { useState } from 'preact/hooks';
import type { CaseWithArticles } from '../../lib/storage/cases.ts';
import type { Article } from '../../lib/storage/records.ts';
import { SaveState } from '../editing/SaveState.tsx';
import { useDraft } from '../editing/useDraft.ts';
import { CloseIcon, DeleteIcon } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import './CasesView.css';

export interface CasesProps {
  cases: readonly CaseWithArticles[];
  /** Saved articles whose title or outlet holds these words; few. */
  onSearchArticles(text: string): Promise<Article[]>;
  onMake(name: string): void;
  onRename(caseId: string, name: string): Promise<void>;
  onDelete(caseId: string, name: string): void;
  onAdd(caseId: string, articleId: string): Promise<void>;
  onRemove(caseId: string, articleId: string): void;
  onOpenArticle(articleId: string): void;
}

/** Milliseconds without a key before a name is saved. */
const NAME_DELAY = 700;

function ArticleLine({ article }: { article: Article }) {
  const { t, day } = useLanguage();
  const published = article.publishedTime && day(article.publishedTime);
  return (
    <span class="article-origin">
      <span>{article.outlet ?? t('article.no-outlet')}</span>
      {published && <time dateTime={article.publishedTime ?? undefined}>{published}</time>}
    </span>
  );
}

function AddArticle({ each, onSearchArticles, onAdd }: { each: CaseWithArticles } & CasesProps) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Article[] | null>(null);
  const caseId = each.case.id;
  const offered = found?.filter(({ id }) => !each.articles.some((member) => member.id === id));
  const search = async (next: string) => {
    setText(next);
    setFound(next.trim() === '' ? null : await onSearchArticles(next));
  };
  return (
    <details class="case-add">
      <summary>{t('cases.add')}</summary>
      <input
        type="search"
        class="field"
        aria-label={t('cases.add-search')}
        placeholder={t('cases.add-search')}
        value={text}
        onInput={(event) => void search(event.currentTarget.value)}
      />
      <div role="status">{offered?.length === 0 && <p class="soft">{t('cases.add-none')}</p>}</div>
      <ul class="case-found">
        {offered?.map((article) => {
          const title = article.title ?? t('article.untitled');
          return (
            <li key={article.id}>
              <button
                type="button"
                class="text-button"
                aria-label={t('cases.add-this', { title })}
                onClick={() => void onAdd(caseId, article.id)}
              >
                {title}
              </button>
              <ArticleLine article={article} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function OneCase(props: { each: CaseWithArticles } & CasesProps) {
  const { t } = useLanguage();
  const { each, onRename, onDelete, onRemove, onOpenArticle } = props;
  const { id, name } = each.case;
  const draft = useDraft(name, async (next) => void (next.trim() && (await onRename(id, next.trim()))), {
    delay: NAME_DELAY,
  });
  return (
    <section class="case" aria-label={name}>
      <header>
        <input
          class="field"
          aria-label={t('cases.name')}
          value={draft.value()}
          maxLength={200}
          onInput={(event) => draft.change(event.currentTarget.value)}
          onBlur={draft.flush}
        />
        <SaveState draft={draft} />
        <button type="button" class="icon-button" title={t('cases.delete')} onClick={() => onDelete(id, name)}>
          <DeleteIcon />
          <span class="unseen">{t('cases.delete')}</span>
        </button>
      </header>
      {each.articles.length === 0 && <p class="soft">{t('cases.no-articles')}</p>}
      <ul>
        {each.articles.map((article) => {
          const title = article.title ?? t('article.untitled');
          const remove = t('cases.remove', { title });
          return (
            <li key={article.id}>
              <div>
                <button type="button" class="text-button" onClick={() => onOpenArticle(article.id)}>
                  {title}
                </button>
                <ArticleLine article={article} />
              </div>
              <button type="button" class="icon-button" title={remove} onClick={() => onRemove(id, article.id)}>
                <CloseIcon />
                <span class="unseen">{remove}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <AddArticle {...props} />
    </section>
  );
}

/** Cases: make, name, fill and delete them. */
export function CasesView(props: CasesProps) {
  const { t } = useLanguage();
  const [name, setName] = useState('');
  return (
    <>
      <p class="soft">{t('cases.intro')}</p>
      <form
        class="case-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) props.onMake(name.trim());
          setName('');
        }}
      >
        <input
          class="field"
          aria-label={t('cases.new')}
          placeholder={t('cases.new')}
          value={name}
          maxLength={200}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {t('cases.make')}
        </button>
      </form>
      {props.cases.length === 0 && (
        <div class="library-empty">
          <h2>{t('cases.none')}</h2>
          <p>{t('cases.none-hint')}</p>
        </div>
      )}
      {props.cases.map((each) => (
        <OneCase key={each.case.id} {...props} each={each} />
      ))}
    </>
  );
}
