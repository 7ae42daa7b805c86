import { useEffect, useState } from 'preact/hooks';
import { SavedTab } from '../../components/panel/SavedTab.tsx';
import { dayFromNow } from '../../lib/screens/days.ts';
import {
  addEvidence,
  annotate,
  assessAll,
  deleteClaims,
  deleteEvidence,
  setTags,
  tagAll,
} from '../../lib/screens/editing.ts';
import { download, type ExportFormat, exportFile } from '../../lib/screens/exchange.ts';
import { groupByArticle } from '../../lib/screens/saved-view.ts';
import { extendTo, keepListed, NOTHING_SELECTED, selectAll, toggle } from '../../lib/screens/selection.ts';
import { useAgain } from '../../lib/screens/use-again.ts';
import { useSavedList } from '../../lib/screens/use-saved-list.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import { ASSESSMENTS, type Database, type SavedClaim, savedClaims } from '../../lib/storage/index.ts';
import type { Tell } from './Panel.tsx';

/** After so many days a charge or a statement is worth another look. */
const CHECK_AGAIN_DAYS = 90;

interface Props {
  database: Database;
  knownTags: string[];
  tell: Tell;
}

/** The tab *Saved*, wired to the database. */
export function SavedPart({ database, knownTags, tell }: Props) {
  const list = useSavedList(database);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const { visit, goTo } = useVisit();
  const groups = groupByArticle(list.claims);
  const shown = groups.flatMap(({ rows }) => rows.map(({ saved }) => saved.claim.id));
  const all = list.order ?? shown;
  const { analyse, ...again } = useAgain(
    database,
    groups.map(({ article }) => article.id),
  );

  useEffect(() => {
    if (list.order) setSelection((before) => keepListed(before, all));
  }, [list.order]);

  const selected = [...selection.ids];
  const change = (make: (chosen: SavedClaim[]) => Promise<() => Promise<void>>) =>
    tell(
      ({ t }) => t('undo.changed', { count: selected.length }),
      async () => make(await savedClaims(database, selected)),
    );
  const remove = (ids: string[]) =>
    tell(
      ({ t }) => t('undo.deleted', { count: ids.length }),
      () => deleteClaims(ids),
    );
  const exportSelected = (format: ExportFormat) => {
    let name = '';
    tell(
      ({ t }) => t('export.saved-as', { file: name }),
      async () => {
        const file = await exportFile(database, format, selected);
        name = file.name;
        download(file);
      },
    );
  };
  return (
    <SavedTab
      {...list}
      groups={groups}
      selected={selection.ids}
      visit={visit}
      again={{
        ...again,
        onAnalyse: (articleId) =>
          tell(
            ({ t }) => t('again.done'),
            () => analyse(articleId),
          ),
      }}
      choices={{ assessments: ASSESSMENTS, knownTags, checkAgainDay: dayFromNow(CHECK_AGAIN_DAYS) }}
      onSelectAll={() => setSelection(selectAll(all))}
      actions={{
        onGoTo: goTo,
        onSelect: (id, range) => setSelection(range ? extendTo(selection, id, shown) : toggle(selection, id)),
        onDelete: (id) => remove([id]),
        onAnnotate: annotate,
        onTags: setTags,
        onAddEvidence: addEvidence,
        onRemoveEvidence: deleteEvidence,
      }}
      selection={{
        onTag: (tag) => change((chosen) => tagAll(chosen, tag)),
        onAssess: (assessment) => change((chosen) => assessAll(chosen, assessment)),
        onExport: exportSelected,
        onDelete: () => remove(selected),
        onClear: () => setSelection(NOTHING_SELECTED),
      }}
    />
  );
}
