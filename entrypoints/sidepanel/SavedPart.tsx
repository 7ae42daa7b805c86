import { ExportDialog } from '../../components/exchange/ExportDialog.tsx';
import { SavedTab } from '../../components/panel/SavedTab.tsx';
import type { Language } from '../../lib/i18n/language.ts';
import { dayFromNow } from '../../lib/screens/days.ts';
import { savedScopes } from '../../lib/screens/saved-scopes.ts';
import { undoableEdits } from '../../lib/screens/undoable-edits.ts';
import { useAgain } from '../../lib/screens/use-again.ts';
import { useExport } from '../../lib/screens/use-export.ts';
import { useSavedList } from '../../lib/screens/use-saved-list.ts';
import { useSelection } from '../../lib/screens/use-selection.ts';
import type { Tell } from '../../lib/screens/use-tell.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import { ASSESSMENTS, type Database } from '../../lib/storage/index.ts';

/** After so many days a charge or a statement is worth another look. */
const CHECK_AGAIN_DAYS = 90;

interface Props {
  database: Database;
  language: Language;
  knownTags: string[];
  tell: Tell;
}

/** The tab *Saved*, wired to the database. */
export function SavedPart({ database, language, knownTags, tell }: Props) {
  const list = useSavedList(database);
  const { visit, goTo } = useVisit();
  const { analyse, ...again } = useAgain(database);
  const { selected, onSelect, onSelectAll, remove, selection } = useSelection(database, list.grouped.ids, tell);
  const exporting = useExport(savedScopes(list, selected), language);
  return (
    <>
      <SavedTab
        {...list}
        selected={selected}
        visit={visit}
        again={{
          ...again,
          onAnalyse: (articleId) =>
            tell(
              ({ t }) => t('again.done'),
              () => analyse(articleId),
            ),
        }}
        choices={{
          assessments: ASSESSMENTS,
          knownTags,
          today: dayFromNow(0),
          checkAgainDay: dayFromNow(CHECK_AGAIN_DAYS),
        }}
        onExport={exporting.open}
        onSelectAll={onSelectAll}
        actions={{
          onGoTo: goTo,
          onSelect,
          onDelete: (id) => void remove([id]),
          ...undoableEdits(list.row, tell),
        }}
        selection={{ ...selection, onExport: exporting.open }}
      />
      <ExportDialog {...exporting.dialog} />
    </>
  );
}
