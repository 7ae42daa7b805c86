import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/index.ts';

const BODY = [
  'EASTON — A man whom the county jail let go in May is in federal custody, U.S. Immigration and Customs Enforcement said.',
  'ICE lodged a detainer against Luis Ramos with the jail. Sheriff Ada Quill said the jail had followed the county’s rule.',
].join('\n\n');

const kindsOf = (headline: string) =>
  analyse({ text: BODY, headline }).headline?.claims.flatMap(({ kinds }) => kinds.toSorted());

describe('a headline', () => {
  const claims: [description: string, headline: string, kinds: string[]][] = [
    ['without articles', 'Jail ignored detainer', ['response']],
    ['with a label', 'ICE: Jail ignored detainer', ['response']],
    ['in the present, which means the past', 'ICE arrests man outside courthouse', ['enforcement']],
    ['in title case', 'ICE Arrests Man Outside County Courthouse', ['enforcement']],
    ['in capitals', 'ICE ARRESTS MAN OUTSIDE COUNTY COURTHOUSE', ['enforcement']],
    ['of a vote', 'Council votes to end 287(g) agreement', ['policy']],
    ['of a ruling', 'Court: Sheriffs can’t hold people for ICE without a warrant', ['policy']],
    ['of a count', 'ICE arrested 212 people in county last year, records show', ['enforcement', 'statistic']],
    ['of a plea', 'Editorial: County should end its contract with ICE', ['position']],
    ['of blame', 'Mayor calls ICE raid reckless', ['position']],
    [
      'of one thing after another',
      'Man freed despite ICE detainer charged with murder',
      ['criminal-case', 'detainer', 'release', 'response'],
    ],
  ];
  it.each(claims)('%s', (_description, headline, kinds) => {
    expect(kindsOf(headline)).toEqual(kinds);
  });

  const none: [description: string, headline: string][] = [
    ['that names its subject', 'Inside the county jail'],
    ['of letters', 'Letters: Readers on the jail'],
    ['that asks', 'What is an immigration detainer?'],
    ['of a live page', 'Live: Council takes up ICE rule'],
    ['of another subject', 'Dog freed after quarantine hold'],
    ['of a story told', 'The night nobody picked up the phone'],
  ];
  it.each(none)('%s makes no claim', (_description, headline) => {
    expect(kindsOf(headline)).toEqual([]);
  });
});

describe('a standfirst', () => {
  it('needs no full stop', () => {
    const standfirst = 'The county says it never got the request';
    const kindsWith = (text: string) =>
      analyse({ text: BODY, standfirst: text }).standfirst?.claims.map(({ kinds }) => kinds);
    for (const text of [standfirst, `${standfirst}.`]) expect(kindsWith(text)).toEqual([['detainer']]);
  });
});
