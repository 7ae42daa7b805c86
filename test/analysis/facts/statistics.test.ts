import { describe, expect, test } from 'vitest';
import { factsIn, ofType } from './facts-in.ts';

const found = (text: string) => ofType(factsIn(text, null, ['statistic']), 'statistic', text);
const counted = (text: string) => found(text).map(({ value, unit }) => [value, unit]);

describe('counts, shares and rates', () => {
  test.each([
    ['people', 'The jail released 212 people.', [[212, 'people']]],
    ['detainers are not people', 'ICE lodged 206 federal immigration detainers.', [[206, 'detainers']]],
    ['arrests', 'Officers made 3,100 arrests.', [[3100, 'arrests']]],
    ['number words', 'Twenty-two people were released.', [[22, 'people']]],
    ['long number words', 'Two hundred and twelve inmates were released.', [[212, 'people']]],
    ['millions', 'The agency lists 1.3 million cases.', [[1_300_000, 'cases']]],
    ['a share', 'Of those, 64 percent had convictions.', [[64, 'percent']]],
    [
      'a part of a whole',
      'The jail honored 33 of 41 detainers.',
      [
        [33, 'detainers'],
        [41, 'detainers'],
      ],
    ],
    [
      'the same unit again',
      'The jail held 57 people, up from 31.',
      [
        [57, 'people'],
        [31, 'people'],
      ],
    ],
    [
      'of them',
      'The jail got 120 detainers and could not explain 43 of them.',
      [
        [120, 'detainers'],
        [43, 'detainers'],
      ],
    ],
    [
      'year by year',
      'The number was 15 in 2024 and three in 2022.',
      [
        [15, undefined],
        [3, undefined],
      ],
    ],
    [
      'the same again in another year',
      'ICE recorded nine cases in 2022 and 14 in 2023.',
      [
        [9, 'cases'],
        [14, 'cases'],
      ],
    ],
    ['it was', 'The year before it was 41.', [[41, undefined]]],
    [
      'what each was for',
      'Of them, 21 were charged with assault, 19 with theft.',
      [
        [21, undefined],
        [19, undefined],
      ],
    ],
    ['no unit said', 'Of these, 205 were released.', [[205, undefined]]],
    ['a large number alone', 'The jails honored 2,907.', [[2907, undefined]]],
  ])('%s', (_, text, expected) => expect(counted(text)).toEqual(expected));

  test.each([
    ['an age', 'Rafael Ortega, 34, was arrested.'],
    ['a year', 'The county stopped in 2014.'],
    ['a day', 'They met on May 14.'],
    ['a clock time', 'They called at 7:10 and at 8 p.m.'],
    ['a sum', 'The bond was $5,000.'],
    ['a term', 'He got 18 months in jail.'],
    ['48 hours', 'Jails hold people up to 48 hours.'],
    ['a bill', 'SB 54 and House Bill 318 passed.'],
    ['a form', 'The I-247 is a form.'],
    ['a program', 'They joined the 287(g) program.'],
    ['a vote', 'The board voted 5-2.'],
    ['nine in ten', 'Nine people in ten leave at once.'],
    ['counts against one person', 'He faces two counts of theft.'],
    ['a town’s size', 'The county of 11,000 people has one jail.'],
    ['an age that was', 'He was 41.'],
    ['loads of people', 'Three busloads of people came.'],
  ])('none: %s', (_, text) => expect(counted(text)).toEqual([]));
});

describe('around a number', () => {
  test.each([
    ['more than', 'The jail released more than 200 inmates.', { comparator: 'more than' }],
    ['nearly', 'Nearly 400 detainers were declined.', { comparator: 'nearly' }],
    ['what people are called', 'The jail released 200 inmates.', { population: 'inmates' }],
    ['of what', 'They account for 80 percent of the transfers.', { population: 'the transfers' }],
    ['last year', 'The jail released 22 people last year.', { period: 'last year' }],
    ['at the head', 'In fiscal year 2018, ERO arrested 4,938 aliens.', { period: 'In fiscal year 2018' }],
    ['from … to', 'The county released 148 people from 2016 through 2019.', { period: 'from 2016 through 2019' }],
    ['between', 'The report lists 206 detainers between Jan. 28 and Feb. 3.', { period: 'between Jan. 28 and Feb. 3' }],
  ])('%s', (_, text, expected) => expect(found(text)[0]).toMatchObject(expected));

  test('"over" may belong to the verb', () => {
    expect(found('The county turned over 140 people.')[0]).not.toHaveProperty('comparator');
  });

  test('each number has its own period', () => {
    const periods = found('The jail held 57 people in 2024, up from 31 the year before.').map(({ period }) => period);
    expect(periods).toEqual(['in 2024', 'the year before']);
  });
});

test('elsewhere only plain counts are kept', () => {
  const text = 'ICE arrested 58 people and called 12 jails.';
  expect(ofType(factsIn(text, null, ['enforcement']), 'statistic', text).map(({ value }) => value)).toEqual([58]);
});

test('an answer to requests counts them without naming them', () => {
  const text = 'The county refused 31 of 33.';
  const facts = ofType(factsIn(text, null, ['response', 'statistic']), 'statistic', text);
  expect(facts.map(({ value }) => value)).toEqual([31, 33]);
});
