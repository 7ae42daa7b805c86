import { useEffect, useRef, useState } from 'preact/hooks';
import { createDraft, type Draft } from './draft.ts';

/**
 * The draft of a field whose stored value is `stored`, drawn again as it changes. What is unsaved is saved when the field
 * or its screen goes away.
 */
export function useDraft<T>(stored: T, save: (value: T) => Promise<void>, { delay }: { delay: number }): Draft<T> {
  const [, redraw] = useState(0);
  const latestSave = useRef(save);
  latestSave.current = save;
  const [draft] = useState(() =>
    createDraft(stored, {
      save: (value) => latestSave.current(value),
      delay,
      onUpdate: () => redraw((count) => count + 1),
    }),
  );

  const storedJson = JSON.stringify(stored);
  useEffect(() => draft.follow(stored), [draft, storedJson]);

  useEffect(() => {
    window.addEventListener('pagehide', draft.flush);
    return () => {
      window.removeEventListener('pagehide', draft.flush);
      draft.flush();
    };
  }, [draft]);

  return draft;
}
