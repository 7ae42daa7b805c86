import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language.ts';

/** The language of a screen; each entrypoint provides it once. */
export const LanguageContext = createContext<Language | null>(null);

/** The language of the screen. Throws outside a `LanguageContext.Provider`, which is a mistake in the code. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('No language provided');
  return language;
}
