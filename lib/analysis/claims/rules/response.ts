import type { Rule } from './notation.ts';

export const RESPONSE: Rule[] = [
  {
    id: 'response.refused',
    label: 'says that a request was turned down or passed over',
    any: [
      'no-hold',
      'refuse > detainer',
      'detainer > refuse',
      'jail|sheriff|local|police > refuse',
      'refuse > paper',
      'refuse > ice',
      'refuse & ~detainer',
    ],
  },
  {
    id: 'response.honoured',
    label: 'says that a request was met, or that a jail works with immigration authorities',
    any: [
      'did-hold',
      'honor > detainer',
      'detainer > honor',
      'jail|sheriff|local|police > honor',
      'honor > ice',
      'honor > every',
    ],
  },
  {
    id: 'response.notice-given',
    label: 'says that immigration authorities were told of a release',
    any: [
      'gave-notice',
      'jail|sheriff|local|police|pronoun-we > notify',
      'notify > ice|federal',
      'pronoun-person > notify > ice',
    ],
  },
  {
    id: 'response.no-notice',
    label: 'says that immigration authorities were not told of a release, or too late',
    any: ['no-notice', 'nobody > notify', 'negation > notify > ice'],
  },
  {
    id: 'response.handed-over',
    label: 'says that somebody was handed over to immigration authorities',
    any: ['handed-over', 'handover > ice|federal', 'jail|sheriff|local|police > handover'],
  },
  {
    id: 'response.kept',
    label: 'says that somebody was kept for immigration authorities',
    any: [
      'hold-verb > past-release',
      'hold-verb > detainer',
      'jail|sheriff|local > hold-verb > prisoner|immigrant|pronoun-person',
      'detainer > hold-verb',
      'hold-verb > ice',
      'past-release & jail',
    ],
  },
  {
    id: 'response.access',
    label: 'says whether immigration officers get into a jail or see its records',
    any: ['ice > access', 'access > jail', 'access > ice', 'no-hold > ice > jail'],
  },
  {
    id: 'response.cooperation',
    label: 'speaks of cooperation with immigration authorities',
    any: ['cooperation', 'honor'],
  },
];
