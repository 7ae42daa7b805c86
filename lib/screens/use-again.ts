import { useState } from 'preact/hooks';
import { articlesToAnalyseAgain, type Database, type Reanalysis } from '../storage/index.ts';
import { analyseAgain } from './editing.ts';
import { useLive } from './use-live.ts';

/**
 * Analysing articles again: which an older analyser read, and what became of the one that was asked for. `analyse`
 * settles once it is done, with the function that undoes it.
 */
export function useAgain(database: Database) {
  const [shown, setShown] = useState<{ articleId: string; result: Reanalysis | 'running' } | null>(null);
  const outdated = useLive(() => articlesToAnalyseAgain(database), [database]);
  const onClose = () => setShown(null);
  return {
    outdated: new Set(outdated.state === 'ready' ? outdated.value : []),
    shown,
    onClose,
    async analyse(articleId: string): Promise<() => Promise<void>> {
      setShown({ articleId, result: 'running' });
      try {
        const { result, undo } = await analyseAgain(articleId);
        setShown({ articleId, result });
        return async () => {
          await undo();
          onClose();
        };
      } catch (error) {
        onClose();
        throw error;
      }
    },
  };
}
