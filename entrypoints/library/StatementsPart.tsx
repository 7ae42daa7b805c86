import { ColumnChooser } from '../../components/library/ColumnChooser.tsx';
import { StatementTable } from '../../components/library/StatementTable.tsx';
import { useLive } from '../../lib/screens/use-live.ts';
import type { SavedList } from '../../lib/screens/use-saved-list.ts';
import type { Selecting } from '../../lib/screens/use-selection.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import { changeSettings, LIBRARY_COLUMNS, type Settings } from '../../lib/settings.ts';
import { ASSESSMENTS, type Database, tagsInUse } from '../../lib/storage/index.ts';

interface Props {
  database: Database;
  list: SavedList;
  settings: Settings;
  selecting: Selecting;
  /** Opens the export dialog. */
  onExport(): void;
  onOpenArticle(articleId: string): void;
}

/** The table of statements, wired to the database. */
export function StatementsPart({ database, list, settings, selecting, onExport, onOpenArticle }: Props) {
  const { visit, goTo } = useVisit();
  // The first rows come before the names for tags that nobody is giving yet.
  const isRead = list.matches !== null;
  const tags = useLive(
    async () => (isRead ? (await tagsInUse(database)).map(({ tag }) => tag) : []),
    [database, isRead],
  );
  const { selected, onSelect, onSelectAll, selection } = selecting;
  return (
    <>
      <div class="library-tools">
        <ColumnChooser
          columns={LIBRARY_COLUMNS}
          chosen={settings.libraryColumns}
          onChange={(libraryColumns) => void changeSettings({ libraryColumns })}
        />
      </div>
      <StatementTable
        {...list}
        columns={settings.libraryColumns}
        visit={visit}
        selected={selected}
        choices={{ assessments: ASSESSMENTS, knownTags: tags.state === 'ready' ? tags.value : [] }}
        onSelect={onSelect}
        onSelectAll={onSelectAll}
        onGoTo={(id) => void goTo(id)}
        onOpenArticle={onOpenArticle}
        selection={{ ...selection, onExport }}
      />
    </>
  );
}
