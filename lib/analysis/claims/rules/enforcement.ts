import type { Rule } from './notation.ts';

export const ENFORCEMENT_RULES: Rule[] = [
  {
    id: 'enforcement.arrest',
    label: 'says that immigration authorities arrested or took somebody',
    any: [
      'arrested-by-ice',
      'ice|border > arrest',
      'arrest > ice|border',
      'federal > arrest',
      'arrest > federal',
      'arrest > ice-custody',
      'nobody > arrest',
    ],
  },
  {
    id: 'enforcement.custody',
    label: 'says that somebody is in immigration detention',
    any: ['ice-custody', 'ice > hold-verb > pronoun-person', 'prisoner|immigrant|pronoun-person > ice-custody'],
  },
  {
    id: 'enforcement.deported',
    label: 'says that somebody was, will be or would be deported',
    any: ['deported', 'ice > deport', 'deport > pronoun-person', 'pronoun-person > deport', 'number > deport'],
  },
  {
    id: 'enforcement.operation',
    label: 'reports an operation of immigration authorities',
    any: ['operation & ice', 'operation & immigrant', 'operation & arrest'],
  },
  {
    id: 'enforcement.came',
    label: 'says that immigration officers came for somebody',
    any: ['ice-came', 'ice|federal > ice-came'],
  },
  {
    id: 'enforcement.did-not-come',
    label: 'says that immigration officers did not come',
    any: ['ice-absent', 'nobody > ice-came'],
  },
  {
    id: 'enforcement.papers',
    label: 'reports a subpoena, notice or warrant of immigration authorities',
    any: ['subpoena & ice', 'subpoena > number', 'ice > subpoena'],
  },
  {
    id: 'enforcement.intends',
    label: 'says what immigration authorities are going to do',
    any: ['officer-will', 'ice|pronoun-we > officer-will'],
  },
];
