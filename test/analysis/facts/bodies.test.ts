import { describe, expect, test } from 'vitest';
import { factsIn, ofType } from './facts-in.ts';

const found = (text: string, type: 'agency' | 'facility' | 'jurisdiction') =>
  ofType(factsIn(text), type, text).map(({ name }) => name);

describe('agencies', () => {
  test.each([
    ['by acronym', 'ICE arrested him.', ['ICE']],
    ['by full name', 'U.S. Immigration and Customs Enforcement lodged a detainer.', ['ICE']],
    ['each name once', 'ICE said that ICE had asked.', ['ICE']],
    ['a field office', 'ERO Boston lodged a detainer.', ['ERO Boston']],
    ['a field office behind brackets', 'Enforcement and Removal Operations (ERO) Boston arrested him.', ['ERO Boston']],
    [
      'a sheriff’s office',
      'The Harlan County Sheriff’s Office held him for ICE.',
      ['ICE', 'Harlan County Sheriff’s Office'],
    ],
    ['a police department', 'The Ostrander Police Department arrested him.', ['Ostrander Police Department']],
    ['the police of a town', 'Ostrander police arrested him.', ['Ostrander police']],
    ['an office that no list has', 'ERO Kansas City arrested him.', ['ERO Kansas City']],
    ['an officer', 'ERO Deputy Director Ivo Lenz spoke.', ['ERO']],
    ['a police officer', 'An Ostrander police officer arrested him.', []],
    ['frozen water', 'He slipped on ice outside the jail.', []],
    ['no name', 'The sheriff’s office and the police department disagreed.', []],
  ])('%s', (_, text, expected) => expect(found(text, 'agency').sort()).toEqual([...expected].sort()));
});

describe('facilities', () => {
  test.each([
    ['a county jail', 'He left the Tamarack County jail.', ['Tamarack County jail']],
    ['a detention center', 'He is held at the Stewart Detention Center in Georgia.', ['Stewart Detention Center']],
    ['before a day', 'He walked out of the Ansley County jail Monday.', ['Ansley County jail']],
    [
      'beginning with "State"',
      'He walked out of the State Road Correctional Facility.',
      ['State Road Correctional Facility'],
    ],
    ['any jail', 'He was held in a county jail.', []],
    ['one of several', 'He was released from a Portland jail.', []],
    ['a state’s jails', 'The New Jersey jail system holds few.', []],
    ['a title', 'Jail Administrator Ray Ortega released him.', []],
  ])('%s', (_, text, expected) => expect(found(text, 'facility')).toEqual(expected));
});

describe('jurisdictions', () => {
  test.each([
    ['a dateline with its state', 'PORT ANSEL, Minn. — Deputies arrested him.', ['Port Ansel, Minnesota']],
    ['a dateline alone', 'PHILADELPHIA – Deputies arrested him.', ['Philadelphia']],
    ['a county', 'He was jailed in Prince George’s County.', ['Prince George’s County']],
    ['a county and its state', 'He was jailed in Franklin County, Pa., in May.', ['Franklin County, Pennsylvania']],
    ['a parish', 'Orleans Parish released him.', ['Orleans Parish']],
    ['within a jail’s name', 'He left the Tamarack County jail.', ['Tamarack County']],
    ['a town', 'He was arrested in Batavia on Friday.', ['Batavia']],
    ['a saint’s town', 'Officers waited near St. Paul.', ['St. Paul']],
    ['no town: an institution', 'The bill died in Congress.', []],
    ['no town: a language', 'He answered in Spanish.', []],
    ['no town: a month', 'He was arrested in March.', []],
    ['no town: a country', 'He grew up in Honduras.', []],
    ['no town: the name goes on', 'He works in Batavia Judge Ray Ortega’s court.', []],
    ['a state', 'Colorado law bars such holds.', ['Colorado']],
    ['a city and state', 'Agents found him near Eagle Pass, Texas, in 2016.', ['Eagle Pass, Texas']],
    ['a person between', 'Sheriff Curtis Lavigne of Sawgrass County released him.', ['Sawgrass County']],
    ['the capital or the state', 'He is waiting for word from Washington.', []],
    ['the state by name', 'A sheriff in Washington state released him.', ['Washington']],
    ['a body named for a state', 'The American Civil Liberties Union of Nevada sued.', []],
    ['of a sheriff', 'Sheriff Dwight Ames of Rockfield said nobody had called.', ['Rockfield']],
    ['not of whom else a name follows', 'Ada Quill of Legal Aid said nobody had called.', []],
  ])('%s', (_, text, expected) => expect(found(text, 'jurisdiction')).toEqual(expected));
});
