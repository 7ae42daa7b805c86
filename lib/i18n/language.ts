/** The screens' language: words, plurals, numbers and dates of one locale. */
import type { Settings } from '../settings.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { translate } from './translate.ts';

export type MessageKey = keyof typeof en;
export type MessageParams = Record<string, string | number>;

const CATALOGUES = { en, es };

export interface Language {
  /** The catalogue in use; also the `lang` of the document. */
  code: keyof typeof CATALOGUES;
  t(key: MessageKey, params?: MessageParams): string;
  number(value: number): string;
  /** A share from 0 to 1 as whole per cent. */
  percent(share: number): string;
  /** A day: from milliseconds since 1970, or from an ISO 8601 date (then in the article's own day). `null` when it is no date. */
  day(when: number | string): string | null;
  /** A day and its time, from milliseconds since 1970. */
  moment(when: number): string;
  /** A stated date as far as it is stated: `2026`, `2026-03` or `2026-03-19`. `null` when it is no date. */
  date(stated: string): string | null;
  /** An amount of storage, from bytes. */
  size(bytes: number): string;
  /** The name of a language, from its BCP 47 tag; the tag itself when it has no name. */
  languageName(tag: string): string;
}

/** The catalogue for the reader's setting; `browserLocale` decides where the setting leaves it to the browser. */
export function languageCode(setting: Settings['language'], browserLocale: string): Language['code'] {
  if (setting !== 'browser') return setting;
  return /^es\b/i.test(browserLocale) ? 'es' : 'en';
}

/** The language with this catalogue; numbers and dates follow `locale` where it is a variety of it. */
export function createLanguage(code: Language['code'], browserLocale: string = code): Language {
  const locale = browserLocale.startsWith(code) ? browserLocale : code;
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const statedDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const statedMonths = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const day = (when: number | string) => {
    if (typeof when === 'number') return days.format(when);
    const date = new Date(when.slice(0, 10));
    return Number.isNaN(date.getTime()) ? null : statedDays.format(date);
  };
  return {
    code,
    t: (key, params = {}) => translate(CATALOGUES[code], key, params, locale),
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    day,
    moment: (when) => moments.format(when),
    date(stated) {
      if (/^\d{4}$/.test(stated)) return stated;
      return /^\d{4}-\d{2}$/.test(stated) ? statedMonths.format(new Date(stated)) : day(stated);
    },
    size(bytes) {
      const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
      const unit = (['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const)[power]!;
      const format = { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 3 } as const;
      return new Intl.NumberFormat(locale, format).format(bytes / 1000 ** power);
    },
    languageName(tag) {
      try {
        return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}
