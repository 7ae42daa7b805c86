/** Every screen in every state, by name: what the accessibility test walks through and what can be drawn for looking at. */
import { type ComponentChildren, render } from 'preact';
import { LanguageContext } from '../../../components/parts/language.ts';
import '../../../components/base.css';
import { createLanguage, type Language } from '../../../lib/i18n/language.ts';
import { EXCHANGE_STATES } from './exchange.tsx';
import { LIBRARY_STATES } from './library.tsx';
import { PAGE_STATES } from './pages.tsx';
import { PANEL_STATES } from './panel.tsx';
import { POPUP_STATES } from './popup.tsx';

export const STATES: Record<string, () => ComponentChildren> = {
  ...POPUP_STATES,
  ...PANEL_STATES,
  ...PAGE_STATES,
  ...EXCHANGE_STATES,
  ...LIBRARY_STATES,
};

/** Draws children as a screen in this language. */
export function show(
  children: ComponentChildren,
  language: Language = createLanguage('en'),
  place: HTMLElement = document.body,
) {
  render(<LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>, place);
}
