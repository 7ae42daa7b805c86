import type { Rule } from './notation.ts';

export const CRIMINAL_CASE: Rule[] = [
  {
    id: 'criminal-case.arrest',
    label: 'reports an arrest by police for a crime',
    any: [
      'police-arrest & offence',
      'police > arrest',
      'police-arrest > number',
      'police-arrest & police',
      'police-arrest & time',
    ],
  },
  {
    id: 'criminal-case.charge',
    label: 'reports an accusation or charge',
    any: [
      'charge > offence',
      'charge & pronoun-person',
      'charge & prisoner',
      'prosecutor > offence',
      'police > offence',
      'charge & judge',
      'offence > charge',
    ],
  },
  { id: 'criminal-case.plea', label: 'reports a plea', any: ['plead'] },
  {
    id: 'criminal-case.conviction',
    label: 'speaks of a conviction, a record or an acquittal',
    any: [
      'convict > offence',
      'convict & prisoner',
      'convict & pronoun-person',
      'convict & number',
      'convict & immigrant',
      'offence > convict',
    ],
  },
  {
    id: 'criminal-case.sentence',
    label: 'reports a sentence',
    any: ['sentence > number', 'judge > sentence', 'sentence & offence', 'sentence-served & offence'],
  },
  {
    id: 'criminal-case.dismissed',
    label: 'says that a charge was dropped or dismissed',
    any: ['dismissed & charge', 'dismissed & judge', 'dismissed & prosecutor', 'dismissed & offence'],
  },
  {
    id: 'criminal-case.court-date',
    label: 'speaks of a hearing or trial in a criminal case',
    any: ['court-date & time', 'court-date & pronoun-person', 'court-date & charge'],
  },
  { id: 'criminal-case.offence', label: 'names an offence', any: ['offence'] },
];

export const HISTORY: Rule[] = [
  {
    id: 'immigration-history.removed-before',
    label: 'says that somebody was deported before',
    any: ['prior-removal', 'deport > number', 'past-perfect > deport'],
  },
  {
    id: 'immigration-history.entry',
    label: 'says how or when somebody entered the country, or stayed on',
    any: ['entry', 'pronoun-person|immigrant|prisoner > entry'],
  },
  {
    id: 'immigration-history.status',
    label: "says what somebody's status is",
    any: ['status & pronoun-person', 'status & prisoner', 'illegal > status', 'status & country'],
  },
  {
    id: 'immigration-history.proceedings',
    label: 'speaks of an order, hearing or case in immigration court',
    any: ['proceedings', 'immigration-court & pronoun-person', 'immigration-court > proceedings'],
  },
];
