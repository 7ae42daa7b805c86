import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/analysis/types.ts';
import { claimsIn, kindsInArticle } from './claims.ts';

const TABLES: Record<Kind, string[]> = {
  detainer: [
    'ICE issued a detainer for him the next day.',
    'The jail has no record of a detainer.',
    'The detainer was withdrawn in May.',
    'A detainer asks a jail to hold a person for up to 48 hours.',
    'Federal officers had asked the jail to keep him.',
  ],
  response: [
    'The jail did not honor the detainer.',
    'Deputies notified ICE two hours before he left.',
    'The county no longer holds people for immigration officers.',
    'The jail turned him over to ICE.',
    'The sheriff’s office works closely with ICE.',
    'The jail shares its booking lists with ICE.',
  ],
  release: [
    'Ruiz was released on bail in April.',
    'He walked out of the jail after posting bond.',
    'A judge released him on his own recognizance.',
    'The jail let him go.',
  ],
  enforcement: [
    'ICE arrested him outside his home.',
    'He is being held at an immigration detention center in Texas.',
    'Immigration agents took him into custody on Friday.',
  ],
  'criminal-case': [
    'Ruiz was charged with aggravated assault.',
    'He pleaded not guilty to the burglary charge.',
    'Police arrested Ruiz on suspicion of robbery.',
    'He was convicted of drug trafficking in 2012.',
    'He was sentenced to two years in prison.',
  ],
  'immigration-history': [
    'He entered the country illegally in 2016.',
    'He had been deported twice before, in 2009 and 2012.',
    'He overstayed a tourist visa.',
    'An immigration judge ordered him removed in 2015.',
  ],
  policy: [
    'State law bars jails from holding anyone on a detainer alone.',
    'The ordinance requires a warrant signed by a judge.',
    'The council passed a bill that would end the agreement.',
    'A federal judge ruled that the practice is unconstitutional.',
  ],
  statistic: [
    'ICE arrested 412 people in the state last year.',
    'The county received 96 detainers in 2018.',
    'About 60 percent of those arrested had criminal convictions.',
  ],
  position: [
    '“The sheriff should honor every detainer,” said Councilman Lee Boggs.',
    'Critics say the policy puts public safety at risk.',
    '“These politicians care more about criminals than victims,” he said.',
    'Advocates say the arrests make immigrants afraid to report crimes.',
  ],
};

describe.each(Object.entries(TABLES))('%s', (kind, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(kindsInArticle(sentence)).toContain(kind);
  });
});

describe('one kind, not another', () => {
  it.each<[string, string, Kind]>([
    ['a plea is not a response', '“Honor our detainers,” the director urged the county.', 'response'],
    ['what a law demands is not a response', 'State law requires sheriffs to comply with detainers.', 'response'],
    [
      'an arrest by police is not one by immigration authorities',
      'City police arrested Ruiz for burglary.',
      'enforcement',
    ],
    ['an arrest by ICE is not a criminal case', 'ICE officers arrested him without incident.', 'criminal-case'],
    ['an age is not a statistic', 'Ruiz, 30, was released on bail in April.', 'statistic'],
    ['a sum of bail is not a statistic', 'He posted $5,000 bail.', 'statistic'],
    ['a nationality is not a record', 'The man, a Honduran national, was released on bail.', 'immigration-history'],
  ])('%s', (_, sentence, kind) => {
    expect(kindsInArticle(sentence)).not.toContain(kind);
  });

  it.each<[string, Kind[]]>([
    ['He was released despite the detainer.', ['release']],
    ['The jail handed him over to ICE when his sentence ended.', ['response', 'enforcement']],
    ['ICE removed 3,100 people from the state last year.', ['enforcement', 'statistic']],
  ])('several at once: %s', (sentence, kinds) => {
    expect(kindsInArticle(sentence)).toEqual(expect.arrayContaining(kinds));
  });
});

describe('no claim', () => {
  it.each([
    ['a non-answer', 'A spokeswoman did not respond to a request for comment.'],
    ['promotion', 'Download our app for more news.'],
    ['scenery', 'It was raining.'],
    ['a biography', 'Petty has lived in the valley since she was a girl.'],
    ['an empty sentence', 'No.'],
  ])('in an article on the subject: %s', (_, sentence) => {
    expect(kindsInArticle(sentence)).toEqual([]);
  });

  it.each([
    [
      'a released report',
      'The hospital released its annual report.\n\nThe board held a hearing and asked for more data.',
    ],
    [
      'a wildlife sanctuary',
      'Volunteers released two owls at the bird sanctuary.\n\nThe birds had been held for a month.',
    ],
    [
      'an unlawful detainer',
      'The landlord filed an unlawful detainer against the tenant.\n\nA judge ordered her evicted.',
    ],
    [
      'a probation detainer',
      'A judge lifted the probation detainer.\n\nThe man was released from jail after nine weeks.',
    ],
    [
      'an ICE train',
      'The ICE train to Berlin was held at the border for an hour.\n\nDeutsche Bahn released a statement.',
    ],
    ['a crime like any other', 'Police arrested a man for burglary.\n\nHe was charged and released on bail.'],
  ])('in an article on something else: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
