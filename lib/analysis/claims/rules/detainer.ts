import type { Rule } from './notation.ts';

export const DETAINER: Rule[] = [
  {
    id: 'detainer.lodged',
    label: 'says that a hold request was made',
    any: [
      'lodge > detainer',
      'detainer > lodge',
      'ice|federal > lodge > hold-verb',
      'ice|federal > lodge > jail|sheriff|local',
      'asked',
      'ice|federal > lodge > pronoun-person',
      'lodge > hold',
      'hold > lodge',
      'ice|federal > lodge > paper',
    ],
  },
  {
    id: 'detainer.named-in',
    label: 'says that somebody is named in a hold request',
    any: [
      'under-detainer',
      'prisoner|immigrant > detainer',
      'past-perfect > detainer',
      'despite-detainer > detainer',
      'despite-detainer > hold',
    ],
  },
  {
    id: 'detainer.not-received',
    label: 'says that a hold request did not arrive, or not in time',
    any: ['never-received', 'not-lodged & detainer', 'not-lodged & paper', 'nobody & detainer', 'not-lodged & ice'],
  },
  {
    id: 'detainer.ended',
    label: 'says that a hold request was lifted or ran out',
    any: ['lifted', 'lifted & detainer'],
  },
  {
    id: 'detainer.what-it-is',
    label: 'says what a hold request is, asks or can compel',
    any: [
      'detainer > detainer-is',
      'paper > detainer-is',
      'pronoun-it > detainer-is',
      'detainer-is > detainer',
      'detainer > ask-verb',
      'pronoun-it > ask-verb > hold-verb',
    ],
  },
  {
    id: 'detainer.counted',
    label: 'counts hold requests',
    any: ['number > detainer', 'detainer > number', 'many-word > detainer'],
  },
  { id: 'detainer.mentioned', label: 'speaks of a hold request', any: ['detainer'] },
];
