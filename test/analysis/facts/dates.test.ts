import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../lib/analysis/types.ts';
import { factsIn, ofType } from './facts-in.ts';

/** A Thursday. */
const PUBLISHED = '2018-06-14';
const dates = (text: string, published: string | null = PUBLISHED) =>
  ofType(factsIn(text, published), 'date', text).map(({ event, date }) => [event, date]);

describe('dates are resolved against the day of publication', () => {
  test.each([
    ['weekday: the last such day', 'He was released Tuesday.', [['release', '2018-06-12']]],
    ['the day of publication itself', 'He was released Thursday.', [['release', '2018-06-14']]],
    ['month and day of this year', 'He was released on May 9.', [['release', '2018-05-09']]],
    ['month and day of the year before', 'He was released on Dec. 3.', [['release', '2017-12-03']]],
    ['with its year', 'He was released on Sept. 12, 2015.', [['release', '2015-09-12']]],
    ['day before month', 'He was released on 3 October 2015.', [['release', '2015-10-03']]],
    ['day before a short month', 'He was released on 3 Oct 2015.', [['release', '2015-10-03']]],
    ['figures, the American way', 'He was released on 9/12/2015.', [['release', '2015-09-12']]],
    ['figures, as records write them', 'He was released on 2015-09-12.', [['release', '2015-09-12']]],
    ['an ordinal', 'He was released on May 9th.', [['release', '2018-05-09']]],
    ['a leap day', 'He was released on Feb. 29, 2016.', [['release', '2016-02-29']]],
    ['yesterday', 'He was released yesterday.', [['release', '2018-06-13']]],
    ['a weekday with its date', 'He was released on Wednesday, May 9.', [['release', '2018-05-09']]],
    ['months ago', 'He was released six months ago.', [['release', '2017-12']]],
    ['last year', 'He was released last year.', [['release', '2017']]],
    ['month and year', 'He was released in July 2015.', [['release', '2015-07']]],
    ['month alone', 'He was released in November.', [['release', '2017-11']]],
    ['month of this year', 'He was released in March of this year.', [['release', '2018-03']]],
    ['year alone', 'He was released in 2014.', [['release', '2014']]],
    ['last month', 'He was released last month.', [['release', '2018-05']]],
    ['days ago', 'He was released three days ago.', [['release', '2018-06-11']]],
    [
      'a clause between the date and its verb',
      'The hold lapsed, and on March 28, after a hearing, he was released from custody.',
      [['release', '2018-03-28']],
    ],
    [
      'past the turn of the year',
      'He was booked in December 2017. He was released on Jan. 3.',
      [['release', '2018-01-03']],
    ],
    ['a form received', 'On June 5, our jail received a form I-247G from ICE.', [['detainer', '2018-06-05']]],
    [
      'counted from a date told before',
      'He was arrested by police on May 4. A detainer was lodged the next day.',
      [
        ['arrest', '2018-05-04'],
        ['detainer', '2018-05-05'],
      ],
    ],
    [
      'a year after a day told before',
      'He was arrested by police on May 4, 2015. ICE arrested him a year later.',
      [
        ['arrest', '2015-05-04'],
        ['immigration-arrest', '2016'],
      ],
    ],
    ['head of a time line', 'May 5: ICE sends the jail a detainer.', [['detainer', '2018-05-05']]],
  ])('%s', (_, text, expected) => expect(dates(text)).toEqual(expected));

  test.each([
    ['"the Friday" of a story', 'He was released on the Friday.'],
    ['last Tuesday: this week’s or the week’s before', 'He was released last Tuesday.'],
    ['weeks give no day', 'He was released five weeks earlier.'],
    ['what is still to come', 'He will be released on June 28.'],
    ['the end of a stretch', 'The man released early had been held through May 9.'],
    ['a day that its month does not have', 'He was released on June 31, 2017.'],
    ['a leap day in another year', 'He was released on Feb. 29, 2017.'],
    ['a weekday that does not fit the date', 'He was released on Monday, May 9.'],
    ['a year in force', 'In March 2015 police came. He was released on May 5.'],
    ['counted from nothing', 'He was released the next day.'],
  ])('blank: %s', (_, text) => expect(dates(text)).toEqual([]));

  test('without a day of publication only dates with their year are resolved', () => {
    expect(dates('He was released on May 9.', null)).toEqual([]);
    expect(dates('He was released on May 9, 2015.', null)).toEqual([['release', '2015-05-09']]);
  });
});

describe('a date belongs to the act nearest to it', () => {
  test.each([
    ['police, active', 'Dalton police arrested him on May 4.', [['arrest', '2018-05-04']]],
    ['police, passive', 'He was arrested by deputies on May 4.', [['arrest', '2018-05-04']]],
    [
      'police, by the charge',
      'He was arrested on May 4 for driving on a suspended license.',
      [['arrest', '2018-05-04']],
    ],
    [
      'immigration officers, active',
      'Deportation officers on Tuesday arrested a man.',
      [['immigration-arrest', '2018-06-12']],
    ],
    [
      'immigration officers, passive',
      'He was taken into custody by ICE on Tuesday.',
      [['immigration-arrest', '2018-06-12']],
    ],
    [
      'two acts',
      'He was let out on May 9 and re-arrested by ICE on June 12.',
      [
        ['release', '2018-05-09'],
        ['immigration-arrest', '2018-06-12'],
      ],
    ],
    ['asked to keep', 'ICE asked the jail on May 5 to keep him.', [['detainer', '2018-05-05']]],
    ['nobody named', 'He was arrested outside a bakery on Tuesday.', []],
    ['when it was said', 'He was arrested by ICE, the agency said Tuesday.', []],
    ['a court’s day', 'He was sentenced on May 4.', []],
    ['a report', 'The report was released Wednesday.', []],
    ['a news release', 'ICE said so in a news release on Tuesday.', []],
    ['guidance on detainers', 'In December the agency issued guidance limiting the use of detainers.', []],
  ])('%s', (_, text, expected) => expect(dates(text)).toEqual(expected));

  test.each<[string, Kind[], string[][]]>([
    [
      'of immigration officers, where the claim tells of immigration enforcement',
      ['enforcement'],
      [['immigration-arrest', '2018-06-12']],
    ],
    ['of any others, where it may tell of a crime', ['enforcement', 'criminal-case'], []],
  ])('an arrest by federal officers: %s', (_, kinds, expected) => {
    const text = 'He was arrested on Tuesday by federal officers.';
    const found = ofType(factsIn(text, PUBLISHED, kinds), 'date', text);
    expect(found.map(({ event, date }) => [event, date])).toEqual(expected);
  });
});
