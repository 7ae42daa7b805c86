import { describe, expect, test } from 'vitest';
import { guessLanguage, languageOf } from '../../lib/reading/language.ts';

const EN =
  'The sheriff said that the county was not told of the request, and that he had been held by the jail for two days before a judge let him go.';
const ES =
  'El sheriff dijo que el condado no fue informado de la solicitud y que los agentes del servicio no llegaron, según una carta que se envió para el juez.';
const FR =
  'Le shérif a dit que les agents sont venus dans la prison pour une demande, mais il est resté avec un avocat par la suite.';

describe('a language', () => {
  test.each([
    ['English', EN, 'en'],
    ['Spanish', ES, 'es'],
    ['French', FR, 'fr'],
    ['too few words', 'The jail said no.', null],
    ['no language', 'lorem ipsum dolor sit amet '.repeat(8), null],
  ])('is guessed by its common words: %s', (_, text, lang) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  test.each([
    ['as stated', 'en-GB', EN, 'en-GB'],
    ['as guessed where none is stated', null, ES, 'es'],
    ['as guessed where the words speak another', 'en', ES, 'es'],
    ['as stated where no guess is possible', 'nl', 'Kort.', 'nl'],
  ])('is taken %s', (_, stated, text, lang) => {
    expect(languageOf(stated, text)).toBe(lang);
  });
});
