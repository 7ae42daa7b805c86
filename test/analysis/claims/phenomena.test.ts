import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/analysis/types.ts';
import { claimsIn, kindsInArticle } from './claims.ts';

/** What the sentence shows, the sentence, kinds that it is of, and kinds that it is not of. */
type Case = [shows: string, sentence: string, is: Kind[], isNot?: Kind[]];

const TABLES: Record<string, Case[]> = {
  'a denial is of the kind that it denies': [
    ['no request', 'ICE never lodged a detainer.', ['detainer']],
    ['no request, passive', 'No detainer was ever issued for him.', ['detainer']],
    ['no request, verbless', 'There was no detainer, the sheriff said.', ['detainer']],
    ['no answer', 'The jail did not notify ICE.', ['response']],
    ['an answer denied', 'The sheriff denied that her deputies had ignored the detainer.', ['response']],
    ['no charge', 'He has not been charged with a crime.', ['criminal-case']],
    ['no earlier removal', 'He had never been deported before.', ['immigration-history']],
    ['no arrest by agents', 'Immigration agents did not arrest anyone at the courthouse.', ['enforcement']],
  ],
  'what would have been is an argument': [
    [
      'if, quoted',
      '“If the jail had honored the detainer, she would be alive today,” Boggs said.',
      ['position'],
      ['release'],
    ],
    ['if, in the article’s voice', 'If the jail had called, officers would have come.', ['position']],
    ['had, inverted', 'Had the jail called, officers would have come.', ['position']],
    ['could have been', '“This tragedy could have been prevented,” the congressman said.', ['position']],
    [
      'what a rule provides for is none',
      'A jail may hold a person only if a judge signs a warrant.',
      ['policy'],
      ['position'],
    ],
  ],
  'a plea is a step of a case, and a plea to somebody an opinion': [
    ['not guilty', 'Ruiz pleaded not guilty to assault.', ['criminal-case']],
    ['no contest', 'He pleaded no contest to assault.', ['criminal-case']],
    ['entered', 'He entered a guilty plea in May.', ['criminal-case']],
    [
      'to a sheriff',
      '“I plead with the sheriff to honor these detainers,” the director said.',
      ['position'],
      ['criminal-case'],
    ],
    ['should, of every one', 'Sheriffs should honor every detainer, he said.', ['position'], ['response']],
    ['should, of one', 'The sheriff should honor the detainer.', ['position'], ['response']],
    ['should give notice', 'Jails should notify ICE before a release, he said.', ['position'], ['response']],
    ['must', '“Local officials must cooperate with ICE,” he said.', ['position'], ['response']],
  ],
  'a question states nothing': [
    ['who', 'Who signed the form?', []],
    ['did', 'Did the jail call ICE?', []],
    ['what', 'What is a detainer?', []],
    ['statement of the same', 'The jail called ICE.', ['response']],
  ],
  'British style': [
    ['honoured', 'The jail honoured the detainer.', ['response']],
    ['offence', 'He was convicted of a drug offence in 2012.', ['criminal-case']],
    ['single marks', '‘The policy puts the public at risk,’ the councillor said.', ['position']],
    ['police are', 'Police have arrested a man on suspicion of robbery.', ['criminal-case'], ['enforcement']],
    ['gaol', 'The gaol let him go on bail.', ['release']],
    ['per cent', 'About 60 per cent of those held had no conviction.', ['statistic']],
  ],
  'words with another sense': [
    ['a report is released', 'The county released a report on Monday.', [], ['release']],
    ['a video is released', 'Police released a video of the crash.', [], ['release']],
    ['a hearing is held', 'The council held a hearing on Tuesday night.', [], ['response', 'detainer']],
    ['office is held', 'Petty has held the office since 2014.', [], ['response', 'detainer']],
    ['to hold accountable', '“We will hold the sheriff accountable,” Boggs said.', [], ['detainer', 'response']],
    ['in charge', 'Captain Lee Moss is in charge of the jail.', [], ['criminal-case']],
    ['a sentence of text', 'The letter is one sentence long.', [], ['criminal-case']],
    ['a record request', 'The newspaper filed a records request in June.', [], ['detainer']],
    ['snow', 'Snow removal cost the county more this year.', [], ['enforcement', 'immigration-history']],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (_, sentence, is, isNot = []) => {
    const kinds = kindsInArticle(sentence);
    if (is.length === 0 && isNot.length === 0) expect(kinds).toEqual([]);
    expect(kinds).toEqual(expect.arrayContaining(is));
    for (const kind of isNot) expect(kinds).not.toContain(kind);
  });
});

describe('false friends, in an article on something else', () => {
  it.each([
    [
      'a detainer between states',
      'Ohio lodged a detainer with the Utah prison.\n\nThe inmate asked for trial on the untried indictment within 180 days.',
    ],
    [
      'forcible detainer',
      'The landlord filed a forcible detainer action over unpaid rent.\n\nThe tenant was given notice to quit.',
    ],
    ['a retainer', 'The law firm asked for a retainer of $5,000.\n\nThe attorney returned the fee.'],
    [
      'a psychiatric hold',
      'Deputies took him to the hospital on a 72-hour psychiatric hold.\n\nHe was released after an evaluation.',
    ],
    ['a hold on funds', 'The bank placed a hold on the check.\n\nThe funds were released on Friday.'],
    ['a litigation hold', 'The company was told to place a litigation hold on its email.\n\nThe judge set a hearing.'],
    ['a storm', 'Ice and snow held up trains across the state.\n\nCrews released salt trucks at dawn.'],
    ['a rink', 'The ice rink was closed and skaters were told to leave.\n\nThe city will hold a hearing.'],
    ['a stock exchange', 'Intercontinental Exchange (NYSE: ICE) released its results.\n\nThe shares rose 3 percent.'],
    [
      'guns',
      'The county declared itself a Second Amendment sanctuary.\n\nThe sheriff said he would not enforce the gun law.',
    ],
    [
      'custody of children',
      'The judge gave the mother custody of both children.\n\nThe father was ordered to pay support.',
    ],
    ['a heart', 'He went into cardiac arrest at the jail.\n\nParamedics were called.'],
    ['another country', 'The Home Office detained 40 people at Heathrow.\n\nThey were released on immigration bail.'],
  ])('%s', (_, text) => expect(claimsIn(text)).toEqual([]));
});
