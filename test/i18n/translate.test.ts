import { describe, expect, test } from 'vitest';
import { cardEn } from '../../lib/i18n/card.en.ts';
import { cardEs } from '../../lib/i18n/card.es.ts';
import { cardText } from '../../lib/i18n/card.ts';
import { en } from '../../lib/i18n/en.ts';
import { es } from '../../lib/i18n/es.ts';
import { translate } from '../../lib/i18n/translate.ts';

const catalogue = {
  plain: 'Saved',
  named: 'via {relay}, {relay} of {place}',
  counted: { one: '{count} claim', other: '{count} claims' },
};

describe('a message', () => {
  test.each([
    ['as it stands', 'plain', {}, 'en', 'Saved'],
    ['with parameters', 'named', { relay: 'A', place: 'B' }, 'en', 'via A, A of B'],
    ['with a parameter missing', 'named', { relay: 'A' }, 'en', 'via A, A of {place}'],
    ['in the singular', 'counted', { count: 1 }, 'en', '1 claim'],
    ['in the plural', 'counted', { count: 0 }, 'en', '0 claims'],
    ['with numbers as the language writes them', 'counted', { count: 12500 }, 'es', '12.500 claims'],
    ['in the plural for round millions in Spanish', 'counted', { count: 1_000_000 }, 'es', '1.000.000 claims'],
  ] as const)('%s', (_, key, params, locale, text) => {
    expect(translate(catalogue, key, params, locale)).toBe(text);
  });
});

describe('the card', () => {
  test('speaks the language of the setting, else of the browser', () => {
    expect(cardText('browser', 'es-MX')('card.save')).toBe('Guardar');
    expect(cardText('browser', 'fr-FR')('card.save')).toBe('Save');
    expect(cardText('en', 'es-MX')('card.save')).toBe('Save');
    expect(cardText('es', 'en-US')('card.via', { relay: 'Courier' })).toBe('a través de Courier');
  });

  test('says what the screens say too in the same words', () => {
    expect(en).toMatchObject(cardEn);
    expect(es).toMatchObject(cardEs);
  });
});
