import { useMemo, useState } from 'preact/hooks';
import { ArticleList } from '../../components/library/ArticleList.tsx';
import { ArticleView, NoArticle } from '../../components/library/ArticleView.tsx';
import { type ArticleVersions, articleVersions, versionDiff, versionText } from '../../lib/screens/article-text.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import type { SavedList } from '../../lib/screens/use-saved-list.ts';
import { useShownRows } from '../../lib/screens/use-shown-rows.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import type { Database } from '../../lib/storage/index.ts';

interface Props {
  database: Database;
  list: SavedList;
  /** Id of the article that is open, `null` for the list. */
  open: string | null;
  onOpenArticle(articleId: string | null): void;
}

function OpenArticle({ versions, onBack }: { versions: ArticleVersions; onBack(): void }) {
  const { article, captures, claims } = versions;
  const { goTo } = useVisit();
  const [shown, setShown] = useState<string | null>(null);
  const [compared, setCompared] = useState<string | null>(null);
  const version = captures.find(({ id }) => id === shown) ?? captures.at(-1)!;
  const comparedWith = captures.find(({ id }) => id === compared && id !== version.id) ?? null;
  const text = useMemo(() => versionText(version, claims), [version, claims]);
  const changes = useMemo(() => {
    if (!comparedWith) return [];
    const [before, after] = [version, comparedWith].sort((a, b) => a.capturedAt - b.capturedAt);
    return versionDiff(before!, after!);
  }, [version, comparedWith]);
  return (
    <ArticleView
      article={article}
      captures={captures}
      version={version}
      text={text}
      comparedWith={comparedWith}
      changes={changes}
      onVersion={setShown}
      onCompare={setCompared}
      onGoTo={(id) => void goTo(id)}
      onBack={onBack}
    />
  );
}

/** The articles that the search leaves, or the one that is open, wired to the database. */
export function ArticlesPart({ database, list, open, onOpenArticle }: Props) {
  const { listing } = list;
  const firsts = useMemo(() => listing.articles.map(({ from }) => listing.ids[from]!), [listing]);
  const { row, onShown } = useShownRows(database, firsts);
  const read = useLive(
    async () => ({ id: open, versions: open === null ? null : await articleVersions(database, open) }),
    [database, open],
  );
  if (open !== null) {
    const back = () => onOpenArticle(null);
    if (read.state === 'failed') return <NoArticle why="failed" onBack={back} />;
    if (read.state === 'loading' || read.value.id !== open) return null;
    const { versions } = read.value;
    return versions ? (
      <OpenArticle key={open} versions={versions} onBack={back} />
    ) : (
      <NoArticle why="gone" onBack={back} />
    );
  }
  return <ArticleList listing={listing} row={row} onShown={onShown} onOpenArticle={onOpenArticle} />;
}
