import { CasesView } from '../../components/library/CasesView.tsx';
import { deleteCase, makeCase, removeFromCase, renameCase, setCaseArticle } from '../../lib/screens/case-editing.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import type { Tell } from '../../lib/screens/use-tell.ts';
import { articlesNamed, casesWithArticles, type Database } from '../../lib/storage/index.ts';

interface Props {
  database: Database;
  tell: Tell;
  onOpenArticle(articleId: string): void;
}

/** Cases, wired to the database. */
export function CasesPart({ database, tell, onOpenArticle }: Props) {
  const cases = useLive(() => casesWithArticles(database), [database]);
  if (cases.state !== 'ready') return null;
  return (
    <CasesView
      cases={cases.value}
      onSearchArticles={(text) => articlesNamed(database, text)}
      onMake={(name) => void makeCase(name)}
      onRename={renameCase}
      onDelete={(caseId, name) =>
        void tell(
          ({ t }) => t('cases.deleted', { name }),
          () => deleteCase(caseId),
        )
      }
      onAdd={(caseId, articleId) => setCaseArticle(caseId, articleId, true)}
      onRemove={(caseId, articleId) =>
        void tell(
          ({ t }) => t('cases.removed'),
          () => removeFromCase(caseId, articleId),
        )
      }
      onOpenArticle={onOpenArticle}
    />
  );
}
