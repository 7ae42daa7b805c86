import { describe, expect, it } from 'vitest';
import { speakerDetail, speakerInWords } from '../../lib/i18n/speaker.ts';

describe('what is written beside a speaker’s name', () => {
  it.each([
    [
      'role and organisation',
      { name: 'Dana Holt', role: 'sheriff', organisation: 'Alder County' },
      'sheriff, Alder County',
    ],
    ['nothing that there is not', { name: 'ICE' }, ''],
    ['no role that is the name', { name: 'the sheriff', role: 'sheriff' }, ''],
    ['no role inside the name, however it is written', { name: 'a Jail Spokesperson', role: 'jail spokesperson' }, ''],
    ['a role that only shares letters with the name', { name: 'Mayorga', role: 'mayor' }, 'mayor'],
    [
      'a role that says more than the name',
      { name: 'the sheriff', role: 'sheriff of Alder County' },
      'sheriff of Alder County',
    ],
    ['no organisation inside the name', { name: 'an ICE official', role: 'official', organisation: 'ICE' }, ''],
  ])('%s', (_, speaker, detail) => expect(speakerDetail(speaker)).toBe(detail));
});

it.each([
  [
    'with all that there is',
    { name: 'Dana Holt', role: 'sheriff', organisation: 'Alder County' },
    'Dana Holt, sheriff, Alder County',
  ],
  ['nothing twice', { name: 'the sheriff', role: 'sheriff' }, 'the sheriff'],
])('a speaker in words: %s', (_, speaker, words) => expect(speakerInWords(speaker)).toBe(words));
