import { useMemo, useState } from 'preact/hooks';
import { TimelineView } from '../../components/library/TimelineView.tsx';
import type { SavedList } from '../../lib/screens/use-saved-list.ts';
import { useShownRows } from '../../lib/screens/use-shown-rows.ts';
import { useVisit } from '../../lib/screens/use-visit.ts';
import { type Database, EVENTS, type EventName, timeline } from '../../lib/storage/index.ts';

interface Props {
  database: Database;
  list: SavedList;
  onOpenArticle(articleId: string): void;
}

/** The time line of what the search leaves, wired to the database. */
export function TimelinePart({ database, list: { index, matches }, onOpenArticle }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<EventName>>(new Set(EVENTS));
  const { goTo } = useVisit();
  const events = useMemo(
    () => (index && matches ? timeline(index, matches.slots, chosen) : []),
    [index, matches, chosen],
  );
  const { row, onShown } = useShownRows(
    database,
    events.map(({ claimId }) => claimId),
  );
  return (
    <TimelineView
      names={EVENTS}
      chosen={chosen}
      events={events}
      row={row}
      onChoose={setChosen}
      onShown={onShown}
      onGoTo={(id) => void goTo(id)}
      onOpenArticle={onOpenArticle}
    />
  );
}
