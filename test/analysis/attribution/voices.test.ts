import { describe, expect, it } from 'vitest';
import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';
import { voicesIn } from './attributed.ts';

describe('who vouches for a sentence', () => {
  const cases: [description: string, text: string, ...voices: (string | null)[]][] = [
    ['nobody but the article', 'The man left the jail on Tuesday.', null],
    ['said that', 'Ada Quill said that the man had left the jail.', 'Ada Quill'],
    ['said without "that"', 'Ada Quill said the man had left the jail on Tuesday.', 'Ada Quill'],
    ['said at the end', 'The man had left the jail on Tuesday, Ada Quill said.', 'Ada Quill'],
    ['said in the middle', 'The man, Ada Quill said, had left the jail on Tuesday.', 'Ada Quill'],
    ['according to, at the end', 'The man left the jail on Tuesday, according to court records.', 'court records'],
    ['a day behind the source', 'The man left the jail, according to a statement the following week.', 'a statement'],
    ['a day before the verb', 'A statement the next day said the man had left the jail.', 'a statement'],
    ['a day with a preposition', 'The man left the jail, according to a memo on Friday.', 'a memo'],
    ['a day in a name of an office', 'The officer of the day said the man had left.', 'the officer of the day'],
    [
      'a person before dashes',
      'Ada Quill said the man left. Quill — a teacher from Easton — said he had been “let out of the jail by mistake.”',
      'Ada Quill',
      'Ada Quill',
    ],
    [
      'a subject behind an opening phrase',
      'In response to Ada Quill, Ben Marsh said the man had left the jail.',
      'Ben Marsh',
    ],
    [
      'a person whose body begins the subject',
      'In response to County Watch, Justice Department lawyer Caroline Wolver said the man had left the jail.',
      'Caroline Wolver',
    ],
    [
      'the subject of a clause about somebody else',
      'The council met Ben Marsh, whom Ada Quill on Tuesday called “a man without a rule.”',
      'Ada Quill',
    ],
    [
      'nobody who was told',
      'Ada Quill, who was reached by telephone on Tuesday, told Ben Marsh that the man had left the jail.',
      'Ada Quill',
    ],
    ['a reflexive behind the subject', 'ICE itself has told Congress that compliance is voluntary.', 'ICE'],
    ['a list item’s number before "but"', '5. But my jail says that nobody has to answer.', 'my jail'],
    ['per', 'The man left the jail on Tuesday, per court records.', 'court records'],
    ['not per head', 'The county spent $90 a night, per inmate.', null],
    ['in the view of', 'The man should have left the jail, in the view of Ada Quill, who runs it.', 'Ada Quill'],
    [
      'by his reckoning',
      'Ben Marsh runs the jail. It had held, by his reckoning, some nine hundred names.',
      null,
      'Ben Marsh',
    ],
    [
      'an imperative before an acronym',
      'Make ICE answer. Nobody can make them call. ICE said that it had called.',
      null,
      null,
      'ICE',
    ],
    ['according to, at the start', 'According to court records, the man left the jail on Tuesday.', 'court records'],
    ['officials of a body', 'The man left the jail on Tuesday, ICE officials said.', 'ICE'],
    [
      'a description between subject and verb',
      'Ada Quill, who runs the jail, said the man had left on Tuesday.',
      'Ada Quill',
    ],
    [
      'not carried to the next sentence',
      'Ada Quill said the man had left the jail. He was arrested in June.',
      'Ada Quill',
      null,
    ],
    ['nobody who denies it', 'No one disputes that the man had left the jail.', null],
    ['a correction', 'An earlier version of this story said that the man had left the jail.', null],
    ['carried inside a quotation', '“The man left. Nobody came for him,” Ada Quill said.', 'Ada Quill', 'Ada Quill'],
  ];
  it.each(cases)('%s', (_description, text, ...voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });

  it('lets whoever vouches for the line above a list vouch for its items', () => {
    const text =
      'ICE listed some of the people:\n\n• A man of 29 who was released in May.\n\n• A woman of 46.\n\nShe was held.';
    expect(voicesIn(text)).toEqual(['ICE', 'ICE', 'ICE', null]);
  });

  it('takes an announced statement without quotation marks as said by whoever made it, as long as it says "I" or "we"', () => {
    const text = [
      'Statement of Sheriff Abel Roe on the agreement:',
      'The agreement would change nothing on the road.',
      'If the board votes no, we will go on as we do now.',
      'The board meets at 6 p.m. on Tuesday.',
    ].join('\n\n');
    expect(voicesIn(text)).toEqual([null, 'Abel Roe', 'Abel Roe', null]);
  });

  it('takes the answers of an interview as said by whom its first words introduce, also where no turn bears a name', () => {
    const text = [
      'Abel Roe, who runs the field office, sat down with us.',
      'Q. Why three forms?',
      'A. The old one lost in court.',
      'Q. And then?',
      'A. I send the short one.',
    ].join('\n\n');
    expect(voicesIn(text)).toEqual([null, null, 'Abel Roe', null, 'Abel Roe']);
  });

  it('takes the turns of an interview as said by whoever they are labelled with, its questions as the article’s own', () => {
    const text = [
      'Ledger: Do you hold people for ICE?',
      'Quill: No. We let them go when the judge says so.',
      'Ledger: Has the agency complained?',
      'Quill: Every week, and in writing. The letters fill a drawer.',
      'Ledger: What do you answer?',
      'Quill: That a request is a request.',
    ].join('\n\n');
    expect(voicesIn(text)).toEqual([null, 'Quill', 'Quill', null, 'Quill', 'Quill', null, 'Quill']);
  });
});

describe('the turns of those who publish a transcript', () => {
  const turns = (...lines: string[]) => lines.join('\n\n');
  const cases: [
    description: string,
    publication: { outlet?: string; byline?: string },
    text: string,
    ...voices: (string | null)[],
  ][] = [
    [
      'a reporter in the byline',
      { byline: 'Dinah Kessler-Ruiz' },
      turns(
        'HOST: The jail has a new rule.',
        'KESSLER-RUIZ: The rule came in May.',
        'ADA QUILL: We let them go.',
        'KESSLER-RUIZ: Nobody had asked.',
        'ADA QUILL: Nobody asks.',
      ),
      ...[null, null, 'ADA QUILL', null, 'ADA QUILL'],
    ],
    [
      'the initials of an outlet',
      { outlet: 'The Mesa Verde Quarterly' },
      turns('MVQ: The jail has a new rule.', 'Quill: We let them go.', 'MVQ: The rule came in May.', 'Quill: It did.'),
      ...[null, 'Quill', null, 'Quill'],
    ],
    [
      'others in a hearing',
      { byline: 'Dinah Kessler-Ruiz' },
      turns(
        'MR. MARSH: The jail has a new rule.',
        'MS. QUILL: The rule came in May.',
        'MR. MARSH: It was never read out.',
        'MS. QUILL: It was.',
      ),
      ...['MARSH', 'QUILL', 'MARSH', 'QUILL'],
    ],
    [
      'somebody whom a question names',
      {},
      turns('Q. The governor has said that jails let people go.', 'A. He is wrong.', 'Q. Is he?', 'A. He is.'),
      ...['the governor', null, null, null],
    ],
  ];
  it.each(cases)('%s', (_description, publication, text, ...voices) => {
    expect(voicesIn(text, publication)).toEqual(voices);
  });
});

describe('how a sentence names whoever vouches for it', () => {
  const cases: [description: string, text: string, ...voices: (string | null)[]][] = [
    ['a participle behind the subject', 'Ada Quill, speaking by telephone, said the man had left.', 'Ada Quill'],
    ['whom it was shown', 'Ada Quill, shown the letter, said the man had left the jail.', 'Ada Quill'],
    ['what was asked', 'Ada Quill, asked about the letter, said that the man had left the jail.', 'Ada Quill'],
    ['an adverb between commas', 'ICE, however, says that the man had left the jail.', 'ICE'],
    ['an age in brackets', 'Ada Quill (54) said the man had left the jail on Tuesday.', 'Ada Quill'],
    [
      'an aside behind the subject, and no subject behind the verb',
      'Ada Quill, director of the Easton Center, said jails free people every day.',
      'Ada Quill',
    ],
    [
      'the same behind an opening phrase',
      'After the vote, Ada Quill, who opposed it, said jails free people every day.',
      'Ada Quill',
    ],
    ['a noun that is also a verb, as the first word', 'Advocates argue that nobody left the jail.', 'Advocates'],
    ['the same inside the sentence', 'The man left the jail, a police report says.', 'a police report'],
    [
      'the same with a participle',
      'The man left the jail, records kept by the clerk show.',
      'records kept by the clerk',
    ],
    ['a noun in -ly', 'The man left the jail on Tuesday, his family says.', 'his family'],
    ['what has long been said', 'Local officials have long said people leave the jail early.', 'Local officials'],
    ['in what it is said, inside the sentence', 'The man left, police said in a report, on Tuesday.', 'police'],
    ['where it is said', 'ICE says on its website that the jail holds people for 48 hours.', 'ICE'],
    ['what somebody holds', 'Ada Quill’s view is that the man had left the jail.', 'Ada Quill'],
    ['what it is that somebody holds', 'It is ICE’s position that the man had left the jail.', 'ICE'],
    ['made it clear', 'Ada Quill made it clear that the man had left the jail.', 'Ada Quill'],
    ['nobody who was told', 'Ada Quill was told that the man had left the jail.', null],
    ['by whom somebody was told', 'Ada Quill was told by ICE that the man had left the jail.', 'ICE'],
    [
      'three by name',
      'Sheriff Ada Quill, Ben Marsh and ICE said the man had left the jail.',
      'Ada Quill, Ben Marsh and ICE',
    ],
    ['two, and both', 'Ada Quill and Ben Marsh both said the man had left the jail.', 'Ada Quill and Ben Marsh'],
    [
      'a group by its kind',
      'The Easton Relief Center opposes it. The group says that the man had left the jail.',
      null,
      'Easton Relief Center',
    ],
    [
      'a role told before the name',
      'Ben Marsh’s lawyer, Ada Quill, sued. The lawyer says that the man had left the jail.',
      null,
      'Ada Quill',
    ],
    [
      'a subject behind a dateline',
      'EASTON — Three towns left the talks, saying that the jail had let a man go.',
      'Three towns',
    ],
    [
      'an abbreviated title behind a dateline',
      'EASTON, Ohio (NPA) — Gov. Ada Quill on Monday signed the law, saying that no jail may hold people.',
      'Ada Quill',
    ],
    ['a body with an abbreviation', 'Acme Inc. said the jail had let the man go.', 'Acme Inc'],
    [
      'a relative clause behind the subject',
      'Two lawyers who have seen the file say that the jail had let the man go.',
      'Two lawyers',
    ],
    [
      'the same at the end',
      'The jail let the man go on Monday, three people who were in the room said.',
      'three people',
    ],
    [
      'a relative clause behind a subject that follows its verb',
      'The jail had let the man go, said a person familiar with the case who asked not to be named.',
      'a person familiar with the case',
    ],
    [
      'a body with a case named behind it',
      'In 2014 a court in Oregon, in a case about a woman, said that the county had no right to hold people.',
      'a court in Oregon',
    ],
    ['an age and a town', 'Ada Quill, 41, of Easton, said that the jail had let the man go.', 'Ada Quill'],
    [
      'a second verb far from the subject',
      'Sheriff Pat Mulcahy met them at the curb and told them, politely, that the jail had let the man go.',
      'Pat Mulcahy',
    ],
    ['began by saying', 'Ada Quill began by saying that the jail had let the man go.', 'Ada Quill'],
    ['a statement, saying', 'The sheriff released a statement saying that the jail never got the form.', 'the sheriff'],
    [
      'a lawsuit, alleging',
      'Three families filed a lawsuit last week alleging that officers waited at the jail.',
      'Three families',
    ],
    ['a statement that is not published', 'The man had a statement saying that the jail never got the form.', null],
    ['the time of a live entry', '6:11 p.m. — Ada Quill is first and says the jail let the man go.', 'Ada Quill'],
    ['an apposition that names nobody else', 'Marsh, a baker, was held. He says that the man had left.', null, 'Marsh'],
  ];
  it.each(cases)('%s', (_description, text, ...voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('relays', () => {
  const cases: [description: string, text: string, outlet: string | null, via: string | null][] = [
    [
      'an outlet reported it',
      'The call lasted four minutes, the Ostrander Courier reported.',
      null,
      'Ostrander Courier',
    ],
    ['told an outlet', 'Ada Quill told WQMD radio that nobody had called.', null, 'WQMD radio'],
    ['told somebody who is no outlet', 'Ada Quill told the board that nobody had called.', null, null],
    ['the publisher itself', 'Ada Quill told the Courier that nobody had called.', 'The Ostrander Courier', null],
    [
      'records obtained by an outlet',
      'Records obtained by the Northland Reporter show that nobody had called.',
      null,
      'Northland Reporter',
    ],
  ];
  it.each(cases)('%s', (_description, text, outlet, via) => {
    expect(attribute(readDocument(text), { outlet }).voices[0]!.via).toBe(via);
  });
});
