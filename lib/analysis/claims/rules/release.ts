import type { Rule } from './notation.ts';

export const RELEASE: Rule[] = [
  {
    id: 'release.let-go',
    label: 'says that somebody was, will be or would be let go',
    any: [
      'got-out',
      'release > prisoner|immigrant|pronoun-person',
      'prisoner|immigrant|pronoun-person > release',
      'jail|sheriff|local|judge|police > release',
    ],
  },
  {
    id: 'release.bail',
    label: 'says how somebody was let go: bail, bond or a promise',
    any: ['got-out & bail', 'bail > number', 'judge > bail', 'bail & pronoun-person'],
  },
  {
    id: 'release.case-ended',
    label: 'says that somebody was let go when a case or sentence ended',
    any: [
      'release > dismissed',
      'dismissed > release',
      'sentence-served & release',
      'got-out & dismissed',
      'got-out & sentence-served',
    ],
  },
];
