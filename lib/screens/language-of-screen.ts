import { browser } from 'wxt/browser';
import { createLanguage, type Language, languageCode } from '../i18n/language.ts';
import type { Settings } from '../settings.ts';

/** The language for the reader's settings, and the document told so. */
export function languageOfScreen(settings: Settings, root: HTMLElement = document.documentElement): Language {
  const browserLocale = browser.i18n.getUILanguage();
  const code = languageCode(settings.language, browserLocale);
  root.lang = code;
  return createLanguage(code, browserLocale);
}
