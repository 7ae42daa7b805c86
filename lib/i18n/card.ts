/** The card's words in the reader's language. */
import { type CardKey, cardEn } from './card.en.ts';
import { cardEs } from './card.es.ts';
import { type MessageParams, translate } from './translate.ts';

export interface CardText {
  (key: CardKey, params?: MessageParams): string;
  /** The catalogue in use. */
  code: 'en' | 'es';
}

/** The card's words in the language of the setting, or of the browser (`browserLocale`, BCP 47). */
export function cardText(setting: 'browser' | 'en' | 'es', browserLocale: string): CardText {
  const wanted = setting === 'browser' ? browserLocale : setting;
  const code = /^es\b/i.test(wanted) ? 'es' : 'en';
  const catalogue = code === 'es' ? cardEs : cardEn;
  const text = (key: CardKey, params: MessageParams = {}) => translate(catalogue, key, params, wanted);
  return Object.assign(text, { code } as const);
}
