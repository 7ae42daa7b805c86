import { ColumnChooser } from '../../components/library/ColumnChooser.tsx';
import { StatementTable } from '../../components/library/StatementTable.tsx';
import { download, type ExportFormat, exportFile } from '../../lib/screens/exchange.ts';
import { useLive } from '../../lib/screens/use-live.ts';
import type { SavedList } from '../../lib/screens/use-saved-list.ts';
import { useSelection } from '../../lib/screens/use-selection.ts';
import type { Tell } from '../../lib/screens/use-tell.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import { changeSettings, LIBRARY_COLUMNS, type Settings } from '../../lib/settings.ts';
import { ASSESSMENTS, type Database, tagsInUse } from '../../lib/storage/index.ts';

interface Props {
  database: Database;
  list: SavedList;
  settings: Settings;
  tell: Tell;
  onOpenArticle(articleId: string): void;
}

/** The table of statements, wired to the database. */
export function StatementsPart({ database, list, settings, tell, onOpenArticle }: Props) {
  const { visit, goTo } = useVisit();
  const { selected, onSelect, onSelectAll, selection } = useSelection(database, list.listing.ids, tell);
  const tags = useLive(async () => (await tagsInUse(database)).map(({ tag }) => tag), [database]);

  const exportSelected = async (format: ExportFormat) => {
    let name = '';
    await tell(
      ({ t }) => t('export.saved-as', { file: name }),
      async () => {
        const file = await exportFile(database, format, [...selected]);
        name = file.name;
        download(file);
      },
    );
  };
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
        selection={{ ...selection, onExport: (format) => void exportSelected(format) }}
      />
    </>
  );
}
