import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { es } from '../../lib/i18n/es.ts';
import { createLanguage, languageCode } from '../../lib/i18n/language.ts';
import type { Catalogue, Message } from '../../lib/i18n/translate.ts';
import enManifest from '../../public/_locales/en/messages.json' with { type: 'json' };
import esManifest from '../../public/_locales/es/messages.json' with { type: 'json' };

const english: Catalogue = en;
const spanish: Catalogue = es;

const forms = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other]);
const parameters = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

describe('the catalogues', () => {
  it('have the same keys in English and Spanish', () => {
    expect(new Set(Object.keys(spanish))).toEqual(new Set(Object.keys(english)));
  });

  for (const [key, message] of Object.entries(english)) {
    const other = spanish[key]!;

    it(`${key}: both languages say something, and name the same parameters`, () => {
      expect([...forms(message), ...forms(other)].every((text) => text.trim() !== '')).toBe(true);
      expect(forms(other).map(parameters)).toEqual(forms(message).map(parameters));
    });
  }

  it('count wherever the plural is chosen', () => {
    const plural = Object.values(english).filter((message) => typeof message !== 'string');
    expect(plural.length).toBeGreaterThan(10);
    for (const message of plural) expect(message.other).toContain('{count}');
  });

  it('never judge, and use no word that the tool avoids in its own voice', () => {
    const avoided = /\b(illegal|undocumented|alien|migrants?|sanctuary|predator|ignored|defied|dumped|snatched)\b/i;
    const texts = Object.values(english).flatMap(forms);
    expect(texts.filter((text) => avoided.test(text))).toEqual([]);
  });

  it('name the manifest’s texts in both languages, the description within the store’s 132 characters', () => {
    expect(Object.keys(esManifest)).toEqual(Object.keys(enManifest));
    for (const { extensionDescription } of [enManifest, esManifest])
      expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});

describe('createLanguage', () => {
  const cases = [
    ['en', 'count.statements', 1, '1 statement'],
    ['en', 'count.statements', 0, '0 statements'],
    ['en', 'count.statements', 1200, '1,200 statements'],
    ['es', 'count.statements', 1, '1 afirmación'],
    ['es', 'count.statements', 12, '12 afirmaciones'],
  ] as const;
  for (const [code, key, count, text] of cases) {
    it(`${code}: ${count} gives “${text}”`, () => expect(createLanguage(code).t(key, { count })).toBe(text));
  }

  it('shows a stated date as its own day, whatever the reader’s time zone', () => {
    expect(createLanguage('en', 'en-US').day('2023-09-17T23:30:00-05:00')).toBe('Sep 17, 2023');
    expect(createLanguage('es').day('2023-09-17')).toBe('17 sept 2023');
  });

  it('shows a date as far as it is stated', () => {
    const { date } = createLanguage('en', 'en-US');
    expect([date('2026'), date('2026-03'), date('2026-03-19'), date('spring')]).toEqual([
      '2026',
      'March 2026',
      'Mar 19, 2026',
      null,
    ]);
  });

  it('shows sizes in units that one reads at a glance', () => {
    const { size } = createLanguage('en', 'en-US');
    expect([size(0), size(950), size(12_345), size(3_210_000), size(64_000_000_000)]).toEqual([
      '0 byte',
      '950 byte',
      '12.3 kB',
      '3.21 MB',
      '64 GB',
    ]);
  });

  it('shows no day for what is no date', () => expect(createLanguage('en').day('last week')).toBeNull());

  it('names languages, and leaves a tag that is none', () => {
    expect(createLanguage('en').languageName('de')).toBe('German');
    expect(createLanguage('es').languageName('de')).toBe('alemán');
    expect(createLanguage('en').languageName('not a tag')).toBe('not a tag');
  });
});

describe('languageCode', () => {
  const cases = [
    ['browser', 'es-MX', 'es'],
    ['browser', 'en-GB', 'en'],
    ['browser', 'fr', 'en'],
    ['es', 'en-US', 'es'],
    ['en', 'es', 'en'],
  ] as const;
  for (const [setting, locale, code] of cases) {
    it(`${setting} in a browser in ${locale}: ${code}`, () => expect(languageCode(setting, locale)).toBe(code));
  }
});
