import { describe, expect, test } from 'vitest';
import { factsIn, ofType } from './facts-in.ts';

const charges = (text: string) => ofType(factsIn(text), 'charge', text).map(({ offence, stage }) => [offence, stage]);

describe('a charge keeps the stage that the sentence gives it', () => {
  test.each([
    ['accused', 'He is accused of robbery.', [['robbery', 'alleged']]],
    ['wanted elsewhere', 'He is wanted in Peru for homicide.', [['homicide', 'alleged']]],
    ['a suspect', 'The jail released a robbery suspect.', [['robbery', 'alleged']]],
    ['arrested', 'Police arrested him for shoplifting.', [['shoplifting', 'arrested']]],
    ['arrested on charges of', 'He was arrested on charges of burglary.', [['burglary', 'arrested']]],
    ['arrested on a … charge', 'He was arrested in July on a narcotics charge.', [['narcotics', 'arrested']]],
    ['charged', 'He was charged with second-degree assault.', [['second-degree assault', 'charged']]],
    ['charged, with a date between', 'She was charged in August with assault.', [['assault', 'charged']]],
    ['faces charges', 'He faces kidnapping charges.', [['kidnapping', 'charged']]],
    ['indicted', 'He was indicted on one count of bank fraud.', [['bank fraud', 'indicted']]],
    ['arrested, the name between', 'Police arrested Ivo Lenz, 24, on suspicion of assault.', [['assault', 'arrested']]],
    ['suspicion alone', 'He is held on suspicion of assault.', [['assault', 'arrested']]],
    ['booked', 'He was booked into the Doyle County jail on a charge of theft.', [['theft', 'arrested']]],
    [
      'two offences, each with its preposition',
      'He was charged with burglary and with arson.',
      [
        ['burglary', 'charged'],
        ['arson', 'charged'],
      ],
    ],
    ['a deed', 'He is accused of running a stop sign on Feb. 17.', [['running a stop sign', 'alleged']]],
    ['a deed before the verb', 'A man accused of running a stop sign made bail.', [['running a stop sign', 'alleged']]],
    [
      'a deed to its end',
      'He was convicted of setting a barn on fire last year.',
      [['setting a barn on fire', 'convicted']],
    ],
    [
      'pleaded guilty is not convicted',
      'He pleaded guilty to two counts of grand larceny.',
      [['grand larceny', 'pleaded']],
    ],
    ['pleaded not guilty', 'He pleaded not guilty to arson.', [['arson', 'pleaded']]],
    ['on trial', 'He is on trial for murder.', [['murder', 'tried']]],
    ['convicted', 'He was convicted of assault in the fourth degree.', [['assault in the fourth degree', 'convicted']]],
    ['a conviction', 'He has a burglary conviction.', [['burglary', 'convicted']]],
    ['sentenced', 'He was sentenced to two years for theft.', [['theft', 'sentenced']]],
    ['dismissed', 'The shoplifting charge was dismissed.', [['shoplifting', 'dismissed']]],
    ['acquitted', 'He was acquitted of rape.', [['rape', 'acquitted']]],
    [
      'a list',
      'He was charged with murder, burglary and assault.',
      [
        ['murder', 'charged'],
        ['burglary', 'charged'],
        ['assault', 'charged'],
      ],
    ],
    [
      'two stages',
      'Police arrested him for robbery and charged him with theft.',
      [
        ['robbery', 'arrested'],
        ['theft', 'charged'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(charges(text)).toEqual(expected));

  test.each([
    ['a deed that an office is blamed for', 'The suit accuses the sheriff of running a sanctuary.'],
    ['an answer to a detainer', 'She is accused of ignoring the detainer.'],
    ['no stage', 'The crash followed a robbery.'],
    ['not charged', 'He has not been charged with assault.'],
    ['never convicted', 'She was never convicted of theft.'],
    ['whoever is charged', 'Anyone who is charged with burglary must be held.'],
    ['a condition', 'If he is convicted of assault, he can be deported.'],
    ['to come', 'They will seek an indictment for fraud.'],
    ['an offence that is only part of another', 'He was convicted of homicide by careless handling of a truck.'],
  ])('blank: %s', (_, text) => expect(charges(text)).toEqual([]));
});
