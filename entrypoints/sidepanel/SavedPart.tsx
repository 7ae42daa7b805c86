import { useEffect, useState } from 'preact/hooks';
import { ExportDialog } from '../../components/exchange/ExportDialog.tsx';
import { SavedTab } from '../../components/panel/SavedTab.tsx';
import type { Language } from '../../lib/i18n/language.ts';
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
import { savedScopes } from '../../lib/screens/saved-scopes.ts';
import { groupByArticle } from '../../lib/screens/saved-view.ts';
import { extendTo, keepListed, NOTHING_SELECTED, selectAll, toggle } from '../../lib/screens/selection.ts';
import { useExport } from '../../lib/screens/use-export.ts';
import { useSavedList } from '../../lib/screens/use-saved-list.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import { ASSESSMENTS, type Database, type SavedClaim, savedClaims } from '../../lib/storage/index.ts';
import type { Tell } from './Panel.tsx';

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
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const { visit, goTo } = useVisit();
  const groups = groupByArticle(list.claims);
  const shown = groups.flatMap(({ rows }) => rows.map(({ saved }) => saved.claim.id));
  const all = list.order ?? shown;

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
  const exporting = useExport(savedScopes(list, selected), language);
  return (
    <>
      <SavedTab
        {...list}
        groups={groups}
        selected={selection.ids}
        visit={visit}
        choices={{ assessments: ASSESSMENTS, knownTags, checkAgainDay: dayFromNow(CHECK_AGAIN_DAYS) }}
        onExport={exporting.open}
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
          onExport: exporting.open,
          onDelete: () => remove(selected),
          onClear: () => setSelection(NOTHING_SELECTED),
        }}
      />
      <ExportDialog {...exporting.dialog} />
    </>
  );
}
