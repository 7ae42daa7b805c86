import { useState } from 'preact/hooks';
import type { Language } from '../i18n/language.ts';

/** Runs a change that can be taken back and says so; a change that fails is said too. */
export type Tell = (
  what: (language: Language) => string,
  change: () => Promise<(() => Promise<void>) | undefined | void>,
) => Promise<void>;

interface Told {
  what(language: Language): string;
  onUndo?: (() => void) | undefined;
}

/** What a screen last said of a change, with its undoing, until it is closed. */
export function useTell() {
  const [told, setTold] = useState<Told | null>(null);
  const failed = () => setTold({ what: ({ t }) => t('undo.failed') });
  const tell: Tell = async (what, change) => {
    try {
      const undo = await change();
      setTold({ what, onUndo: undo ? () => undo().then(() => setTold(null), failed) : undefined });
    } catch {
      failed();
    }
  };
  return {
    tell,
    toastIn: (language: Language) => told && { message: told.what(language), onUndo: told.onUndo },
    closeToast: () => setTold(null),
  };
}
