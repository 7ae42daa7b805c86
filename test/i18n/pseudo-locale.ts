import { createLanguage, type Language } from '../../lib/i18n/language.ts';

const ACCENTED: Record<string, string> = {
  a: 'áà',
  e: 'éè',
  i: 'îï',
  o: 'öø',
  u: 'ûü',
  c: 'ç',
  d: 'đ',
  l: 'ļ',
  n: 'ñ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
};

/**
 * English made about a third longer with accented letters, as a language with long words and tall letters would be, and in
 * brackets, so that a message that is cut off is seen to be.
 */
export function pseudo(text: string): string {
  return `[${text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)}]`;
}

/** A language for tests of what screens do with long words. */
export function pseudoLanguage(): Language {
  const english = createLanguage('en');
  return { ...english, t: (key, params) => pseudo(english.t(key, params)) };
}
