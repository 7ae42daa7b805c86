/** The card's words in the reader's language. */
import { type CardKey, cardEn } from './card.en.ts';
import { cardEs } from './card.es.ts';
import { type MessageParams, translate } from './translate.ts';

export type CardText = (key: CardKey, params?: MessageParams) => string;

/** The card's words in the language of the setting, or of the browser (`browserLocale`, BCP 47). */
export function cardText(setting: 'browser' | 'en' | 'es', browserLocale: string): CardText {
  const wanted = setting === 'browser' ? browserLocale : setting;
  const catalogue = /^es\b/i.test(wanted) ? cardEs : cardEn;
  return (key, params = {}) => translate(catalogue, key, params, wanted);
}
