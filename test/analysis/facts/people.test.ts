import { describe, expect, test } from 'vitest';
import { factsIn, ofType } from './facts-in.ts';

const names = (text: string) => ofType(factsIn(text), 'person', text).map(({ name }) => name);
const ages = (text: string) => ofType(factsIn(text), 'age', text).map(({ years, person }) => [years, person]);
const nations = (text: string) =>
  ofType(factsIn(text), 'nationality', text).map(({ country, person }) => [country, person]);

describe('persons of the case', () => {
  test.each([
    ['arrested, with an age', 'Rafael Ortega Lima, 34, was arrested in Dalton on Monday.', ['Rafael Ortega Lima']],
    ['object of an arrest', 'Deputies arrested Rafael Ortega on Monday.', ['Rafael Ortega']],
    ['named by a detainer', 'ICE lodged a detainer against Rafael Ortega.', ['Rafael Ortega']],
    ['in an apposition', 'Rafael Ortega, a citizen of Peru, was released on bond.', ['Rafael Ortega']],
    [
      'listed with age and participle',
      '- Rafael Ortega, 44, of Poland, taken into custody on Sept. 23.',
      ['Rafael Ortega'],
    ],
    ['owner of a case', 'Rafael Ortega’s release drew complaints.', ['Rafael Ortega']],
    [
      'a short name means the full one',
      'Rafael Ortega was charged with theft. Ortega was released.',
      ['Rafael Ortega', 'Rafael Ortega'],
    ],
    ['the sheriff is none', 'Sheriff Dale Hartley said the jail released the man.', []],
    ['nor is an agency’s director', 'Denise Oakley, acting field office director, said ICE arrested him.', []],
    ['nor a witness', 'Anna Whitlock called 911 and deputies came.', []],
    ['nor a dead victim', 'Joey Santoro was killed outside a club.', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));

  test('another name after "aka" is an alias, not another person', () => {
    const text = 'Tomás Aldana, 34, aka Tomás Quiroz, was arrested by ICE.';
    expect(ofType(factsIn(text), 'person', text)).toMatchObject([{ name: 'Tomás Aldana', aliases: ['Tomás Quiroz'] }]);
  });

  test('two orders of a double surname are one person', () => {
    const text = 'Jose Marín-Tejada was arrested. Police booked Jose Tejada Marín, who was charged with theft.';
    expect(new Set(names(text)).size).toBe(1);
  });
});

describe('ages', () => {
  test.each([
    ['after the name', 'Rafael Ortega, 34, was arrested.', [[34, 'Rafael Ortega']]],
    ['in a clause', 'Rafael Ortega, who is 34, was arrested.', [[34, 'Rafael Ortega']]],
    ['before the name', 'Deputies arrested 30-year-old Rafael Ortega.', [[30, 'Rafael Ortega']]],
    ['of an unnamed man', 'ICE arrested a 52-year-old Russian man.', [[52, undefined]]],
    ['as a noun', 'Officers took the 26-year-old into custody.', [[26, undefined]]],
    ['of an agreement', 'The board ended a 12-year-old agreement with ICE.', []],
    ['of a victim', 'He is charged with the rape of a 34-year-old woman.', []],
    ['of a child', 'He is accused of luring a 15-year-old girl.', []],
    ['a count', 'The jail released 34 people.', []],
  ])('%s', (_, text, expected) => expect(ages(text)).toEqual(expected));
});

describe('nationality as stated', () => {
  test.each([
    ['demonym and noun', 'ICE arrested a Honduran national on Monday.', [['Honduras', undefined]]],
    [
      'demonym, adjectives and noun',
      'ERO arrested an unlawfully present Salvadoran noncitizen.',
      [['El Salvador', undefined]],
    ],
    ['citizen of', 'ICE arrested a citizen of the Dominican Republic.', [['Dominican Republic', undefined]]],
    ['after name and age', 'Andres Mena, 38, of Ecuador, was arrested.', [['Ecuador', 'Andres Mena']]],
    ['apposed to a name', 'Rafael Ortega, a Peruvian national, was arrested.', [['Peru', 'Rafael Ortega']]],
    [
      'a citizen of this country',
      'A U.S. citizen spent three days in jail on the detainer.',
      [['United States', undefined]],
    ],
    ['two words', 'ICE arrested a Costa Rican man.', [['Costa Rica', undefined]]],
    ['birthplace', 'He was born in Honduras and was arrested.', []],
    ['where he was sent', 'He was deported to Honduras.', []],
    ['a guess', 'They thought he might be Honduran.', []],
    ['a thing', 'The Mexican consulate asked about the arrest.', []],
    ['a victim', 'He was convicted of robbing a Guatemalan man.', []],
    ['a place in the United States', 'Andres Mena, 38, of Lebanon, was arrested.', []],
  ])('%s', (_, text, expected) => expect(nations(text)).toEqual(expected));
});
