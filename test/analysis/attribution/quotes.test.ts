import { describe, expect, it } from 'vitest';
import { quotesIn } from './attributed.ts';

const INTRODUCED = 'Sheriff Ada Quill runs the Corliss County jail.\n\n';

describe('quotations and their speakers', () => {
  const cases: [description: string, text: string, ...quotes: [exact: string, speaker: string | null][]][] = [
    [
      'speaker after the quotation',
      '“Nobody came for him,” said Ada Quill, the sheriff.',
      ['“Nobody came for him,”', 'Ada Quill'],
    ],
    [
      'speaker before it',
      'Ada Quill said, “Nobody came for him that night.”',
      ['“Nobody came for him that night.”', 'Ada Quill'],
    ],
    [
      'speaker between two halves',
      '“Nobody came,” Ada Quill said. “Nobody called either.”',
      ['“Nobody came,”', 'Ada Quill'],
      ['“Nobody called either.”', 'Ada Quill'],
    ],
    [
      'the subject of a participle behind somebody else',
      'Ada Quill visited the station to discuss her rival, Ben Marsh, saying he would be “an infinitely better sheriff” than she.',
      ['“an infinitely better sheriff”', 'Ada Quill'],
    ],
    [
      'a name behind a title',
      'Mr. Marsh, citing “the unique magic of the county,” said the jail could change.',
      ['“the unique magic of the county,”', 'Marsh'],
    ],
    [
      'a subject with a verb of its own',
      'Candidate Ada Quill quickly took to the Ledger’s page, writing: “Another man let go, and nobody told us.”',
      ['“Another man let go, and nobody told us.”', 'Ada Quill'],
    ],
    [
      'the reporter of an outlet, not the outlet',
      'In a long essay, The Ledger’s Matt Walsh provided a justification for the list, saying it is necessary to “remember their names.”',
      ['“remember their names.”', 'Matt Walsh'],
    ],
    [
      'a subject behind a time that opens the sentence',
      'Hours later, Fields returned the compliment to Quill, telling the Daily Ledger, “We have been friends for a long time.”',
      ['“We have been friends for a long time.”', 'Fields'],
    ],
    [
      'a subject before an aside between dashes',
      'Ruben Ortiz — mentioned by the Ledger as the next sheriff — told Bill Reilly of Channel 4 News that “you have to look at it.”',
      ['“you have to look at it.”', 'Ruben Ortiz'],
    ],
    [
      'a subject before a day and its verb',
      'Much of the anger was directed at Ruben Ortiz, whom Dana Beck on Wednesday called “a disgrace to the county.”',
      ['“a disgrace to the county.”', 'Dana Beck'],
    ],
    [
      'a subject behind a phrase with a preposition',
      'Boos rained down on Sheriff Fields, and at one point the crowd loudly repeated the chant “Let them go!”',
      ['“Let them go!”', 'the crowd'],
    ],
    [
      'a noun that is a verb elsewhere',
      '“The odds are that nothing will change,” said another leading Supreme Court advocate, Andrew J. Pinter of the law firm Mayer & Sons.',
      ['“The odds are that nothing will change,”', 'Andrew J. Pinter'],
    ],
    [
      'a verb behind "must", and its object',
      'State offices can do that, Ben Marsh said. To believe the county must ensure states are paying, “you have to be an optimist,” he said.',
      ['“you have to be an optimist,”', 'Ben Marsh'],
    ],
    [
      'a body that ends the clause before the speaker',
      '“It intends to search them for records” that would respond to requests from County Watch, Justice Department senior trial counsel Caroline Wolver said.',
      ['“It intends to search them for records”', 'Caroline Wolver'],
    ],
    [
      'a verb with its hearer before a colon',
      'As the crowd cheered, the Daily Ledger’s Robert Costa reported, his wife whispered to him: “They are still with you.”',
      ['“They are still with you.”', 'his wife'],
    ],
    [
      'whom a writer writes of',
      'Another user, Roland Zeller, wrote of Ms. Quill: “Your boss is still letting them out in hordes.”',
      ['“Your boss is still letting them out in hordes.”', 'Roland Zeller'],
    ],
    [
      'a name that the sentence of the quotation goes on with',
      '“He decided,” Dana Benson added. “He listened, including to talk about whether or not to go after” Ruben Ortiz.',
      ['“He decided,”', 'Dana Benson'],
      ['“He listened, including to talk about whether or not to go after”', 'Dana Benson'],
    ],
    [
      'a subject whose first verb has an object before the “and”',
      'Ada Quill later referred to the recent fire at a night shelter in Easton and said she would “protect our people,” the Ledger wrote.',
      ['“protect our people,”', 'Ada Quill'],
    ],
    [
      'a clause whose first verb has an object before the “and”',
      'When Sheriff Quill later referred to the recent fire at a jail in Easton and said she would “protect our people,” the crowd applauded loudly.',
      ['“protect our people,”', 'Quill'],
    ],
    [
      'a subject with a verb of its own before the one of saying',
      'Thomas Massey used to support his rival Ben Marsh, but now said the county had “the obligation to bring us together.”',
      ['“the obligation to bring us together.”', 'Thomas Massey'],
    ],
    [
      'a subject behind “with”, of a second verb',
      'Neighbors were quick to chime in, with Ada Quill tweeting that it was a disaster for Ben Marsh and asking, “How can someone with such bad judgment be sheriff?”',
      ['“How can someone with such bad judgment be sheriff?”', 'Ada Quill'],
    ],
    [
      'two subjects behind “with”',
      'The vote split the board, with Ada Quill saying the rule “ties our hands” and Ben Marsh calling it “overdue by ten years.”',
      ['“ties our hands”', 'Ada Quill'],
      ['“overdue by ten years.”', 'Ben Marsh'],
    ],
    [
      'a subject behind “who” as its object',
      'Much of the anger was directed at Ruben Ortiz, who Dana Beck on Wednesday called “a disgrace to the county.”',
      ['“a disgrace to the county.”', 'Dana Beck'],
    ],
    [
      'a subject with a place that stood behind another name',
      'Nobody cheered at the Ben Marsh South Dakota rally. Ben Marsh spoke first. Ada Quill of Pierre, South Dakota says he can win if he keeps “doing what he’s doing.”',
      ['“doing what he’s doing.”', 'Ada Quill'],
    ],
    [
      'a text that said something',
      'The listing was replaced on Thursday by a message that said, “Sorry, but the page you have requested is no longer here.”',
      ['“Sorry, but the page you have requested is no longer here.”', 'a message'],
    ],
    [
      'an owner of what cannot speak',
      'Ada Quill’s office door bears a card: “Knock, then wait for a deputy.”',
      ['“Knock, then wait for a deputy.”', 'Ada Quill'],
    ],
    [
      'the subject of a relative clause',
      'They took a man whom the deputies described as “a danger to the whole county.”',
      ['“a danger to the whole county.”', 'the deputies'],
    ],
    [
      'one of them',
      '“They took him,” Dana Cobos told the Leader. “One of them said to the other, ‘That’s a short walk.’”',
      ['“They took him,”', 'Dana Cobos'],
      ['“One of them said to the other, ‘That’s a short walk.’”', 'Dana Cobos'],
      ['‘That’s a short walk.’', 'one of them'],
    ],
    [
      'the subject of a clause behind "after"',
      'Ben Marsh left after Ada Quill had said that “nobody would come for him.”',
      ['“nobody would come for him.”', 'Ada Quill'],
    ],
    [
      'a name behind a phrase with a preposition',
      'After an hour of debate Dana Beck told the board, “He was let out by mistake.”',
      ['“He was let out by mistake.”', 'Dana Beck'],
    ],
    ['straight marks', '"Nobody came for him," Ada Quill said.', ['"Nobody came for him,"', 'Ada Quill']],
    ['single marks, British style', '‘Nobody came for him,’ said Ada Quill.', ['‘Nobody came for him,’', 'Ada Quill']],
    ['a short name', `${INTRODUCED}“Nobody came for him,” Quill said.`, ['“Nobody came for him,”', 'Ada Quill']],
    ['a pronoun', `${INTRODUCED}“Nobody came for him,” she said.`, ['“Nobody came for him,”', 'Ada Quill']],
    [
      'a title in place of the name',
      `${INTRODUCED}“Nobody came for him,” the sheriff said.`,
      ['“Nobody came for him,”', 'Ada Quill'],
    ],
    [
      'a pronoun that fits one of two people',
      'Ada Quill met Robert Brandt at the jail on Monday.\n\n“Nobody came for him,” he said.',
      ['“Nobody came for him,”', 'Robert Brandt'],
    ],
    [
      'a rank in place of the name',
      'Maj. Clete Robin denied it. “Nobody came for him,” the major argued.',
      ['“Nobody came for him,”', 'Clete Robin'],
    ],
    [
      'a calling in place of the name',
      'The suite was played by the fiddler Aoife Brennan and the cellist Hugo Sandberg. “That note is the hill,” the cellist told me.',
      ['“That note is the hill,”', 'Hugo Sandberg'],
    ],
    [
      'an office, not whose it is',
      'Jailer Camille Oden declined to speak. Oden’s office calls it “a fish story with the fish removed.”',
      ['“a fish story with the fish removed.”', 'Oden’s office'],
    ],
    [
      'a place before the speaker',
      'In Richmond, a spokeswoman for the governor called the bills “a press release with a gavel.”',
      ['“a press release with a gavel.”', 'a spokeswoman for the governor'],
    ],
    [
      'a document that is read from, not a body that it names',
      'The county’s own manual devotes one line to the subject. “ICE detainers: treat as any other detainer,” it reads.',
      ['“ICE detainers: treat as any other detainer,”', 'the county’s own manual'],
    ],
    [
      'a first person inside a labelled turn',
      'TRENT: What did you do with the letter?\n\nBRANDT: I read it.\n\nTRENT: And then?\n\nBRANDT: I called the fellow in Omaha and I said, “Is this a request or an order?” and waited.',
      ['“Is this a request or an order?”', 'BRANDT'],
    ],
    ['a name before a colon', 'Quill: “Nobody came for him.”', ['“Nobody came for him.”', 'Quill']],
    [
      'somebody unnamed',
      '“Nobody came for him,” a jail spokesman said.',
      ['“Nobody came for him,”', 'a jail spokesman'],
    ],
    [
      'a body',
      '“No notice was given to us,” the Harbor Alliance said in a statement.',
      ['“No notice was given to us,”', 'Harbor Alliance'],
    ],
    [
      'a part of a sentence',
      'Brandt said the jail “had never received the form” from anyone.',
      ['“had never received the form”', 'Brandt'],
    ],
    [
      'according to',
      'The form “was never sent to us,” according to Ada Quill.',
      ['“was never sent to us,”', 'Ada Quill'],
    ],
    ['a question', '“Did anybody call?” asked Ada Quill.', ['“Did anybody call?”', 'Ada Quill']],
    [
      'a quotation that goes on in the next paragraph',
      'Ada Quill said: “We waited all night for them.\n\n“Nobody ever came.”',
      ['“We waited all night for them.', 'Ada Quill'],
      ['“Nobody ever came.”', 'Ada Quill'],
    ],
    [
      'a whole-paragraph quotation after the speaker was named',
      '“We waited all night for them,” Ada Quill said.\n\n“Nobody ever came to the jail.”',
      ['“We waited all night for them,”', 'Ada Quill'],
      ['“Nobody ever came to the jail.”', 'Ada Quill'],
    ],
    [
      'speech inside speech',
      '“The guard told me, ‘Go home now,’ and I went,” Luis Ferro said.',
      ['“The guard told me, ‘Go home now,’ and I went,”', 'Luis Ferro'],
      ['‘Go home now,’', 'the guard'],
    ],
    [
      'what the speaker quotes of themselves',
      '“I said, ‘I am not going in there,’ and I went home,” Luis Ferro said.',
      ['“I said, ‘I am not going in there,’ and I went home,”', 'Luis Ferro'],
      ['‘I am not going in there,’', 'Luis Ferro'],
    ],
    [
      'a caption that runs into the quotation',
      'Tom Decker runs the field office.\n\n“We will go on,” Decker said.\n\nJim Kenney“It is for the mayor to answer,” he said of Jim Kenney.',
      ['“We will go on,”', 'Tom Decker'],
      ['“It is for the mayor to answer,”', 'Tom Decker'],
    ],
    [
      'a description after the name',
      'Ada Quill, who has run the jail for nine years, said, “Nobody came for him.”',
      ['“Nobody came for him.”', 'Ada Quill'],
    ],
    [
      'a lawyer named after "his lawyer"',
      '“He did nothing wrong,” said his lawyer, Jane Osei.',
      ['“He did nothing wrong,”', 'Jane Osei'],
    ],
    [
      'a statement after a line that announces it',
      'ICE released a statement on Tuesday:\n\n“The county was asked to hold him.”',
      ['“The county was asked to hold him.”', 'ICE'],
    ],
    [
      'a whole paragraph after indirect speech in the one before',
      'The man left on Tuesday, Ada Quill said.\n\n“Nobody came for him. We waited until two.”',
      ['“Nobody came for him. We waited until two.”', 'Ada Quill'],
    ],
    [
      'a mark that is never closed: to the end of the paragraph',
      'Ada Quill said: “Nobody came for him that night.\n\nThe man was 29.',
      ['“Nobody came for him that night.', 'Ada Quill'],
    ],
    ['a closing mark in place of the opening one', '”Nobody came,” Ada Quill said.', ['”Nobody came,”', 'Ada Quill']],
    ['a curly and a straight mark', '“Nobody came," Ada Quill said.', ['“Nobody came,"', 'Ada Quill']],
    ['non-breaking spaces', '“Nobody came,”\u00a0Ada Quill\u00a0said.', ['“Nobody came,”', 'Ada Quill']],
    ['a dash and a name', '“Nobody came for him.” — Ada Quill', ['“Nobody came for him.”', 'Ada Quill']],
    [
      'the agency',
      'Immigration and Customs Enforcement arrested a man.\n\n“We asked the jail to hold him,” the agency said.',
      ['“We asked the jail to hold him,”', 'Immigration and Customs Enforcement'],
    ],
    [
      'a pronoun for several',
      'County lawyers wrote to the board.\n\n“We see no duty to hold anybody,” they wrote.',
      ['“We see no duty to hold anybody,”', 'County lawyers'],
    ],
    [
      'a pronoun that two women fit: the one who spoke',
      'Ada Quill met Rosa Brandt on Monday.\n\nBrandt spoke first. “Nobody came for him,” she said.',
      ['“Nobody came for him,”', 'Rosa Brandt'],
    ],
    [
      'an acronym',
      'The Harbor Light Coalition (HLC) objected.\n\n“The county broke its word to us,” HLC said.',
      ['“The county broke its word to us,”', 'Harbor Light Coalition'],
    ],
    [
      'a name that comes later',
      '“Nobody came for him,” the sheriff said.\n\nSheriff Ada Quill has run the jail for nine years.',
      ['“Nobody came for him,”', 'Ada Quill'],
    ],
    [
      'the comma outside, British style',
      "'Nobody came for him', said Ada Quill.",
      ["'Nobody came for him'", 'Ada Quill'],
    ],
    [
      'two speakers in one paragraph',
      '“Nobody came for him,” Ada Quill said. “We were never told,” Robert Brandt answered.',
      ['“Nobody came for him,”', 'Ada Quill'],
      ['“We were never told,”', 'Robert Brandt'],
    ],
    [
      'a spokesman, not whom he speaks for',
      '“Nobody came for him,” said Robert Brandt, a spokesman for the sheriff.',
      ['“Nobody came for him,”', 'Robert Brandt'],
    ],
    [
      'speech inside speech, told of somebody who was just spoken of',
      'Ada Quill drove to the jail. “Then this other officer came out, and he goes, ‘Go home now,’” Quill said.',
      ['“Then this other officer came out, and he goes, ‘Go home now,’”', 'Ada Quill'],
      ['‘Go home now,’', 'this other officer'],
    ],
    [
      'speech inside speech, of somebody who was spoken of a paragraph before',
      'Ada Quill drove to the jail.\n\n“Then an officer came out,” Quill said. “I knew the man.\n\n“I asked him, and he says, ‘Go home now.’”',
      ['“Then an officer came out,”', 'Ada Quill'],
      ['“I knew the man.', 'Ada Quill'],
      ['“I asked him, and he says, ‘Go home now.’”', 'Ada Quill'],
      ['‘Go home now.’', 'the man'],
    ],
    [
      'speech inside speech, the subject of two verbs',
      '“A woman phoned the help line and said, ‘Come quick,’” Luis Ferro said.',
      ['“A woman phoned the help line and said, ‘Come quick,’”', 'Luis Ferro'],
      ['‘Come quick,’', 'a woman'],
    ],
    [
      'speech that somebody tells of in a labelled turn',
      'TRENT: What did you do with the letter?\n\nBRANDT: I read it.\n\nTRENT: And then?\n\nBRANDT: An elder told me, “Put that away,” and I did.',
      ['“Put that away,”', 'an elder'],
    ],
    [
      'an interview of questions and answers: whom its first words introduce',
      'Abel Roe, who runs the field office, sat down with us.\n\nQ. Why three forms?\n\nA. The old one lost. I said, “They will not take it,” and it was so.\n\nQ. And then?\n\nA. I send the short one.',
      ['“They will not take it,”', 'Abel Roe'],
    ],
    [
      'somebody who comes in after another speaker in the same sentence',
      'Tammy Good stood up. “I’m scared of you,” she added, and a man in the bleachers called out, “You’re all right.”',
      ['“I’m scared of you,”', 'Tammy Good'],
      ['“You’re all right.”', 'a man in the bleachers'],
    ],
    [
      'somebody named right behind the marks, in a sentence that opens with what another did',
      'In 2009, when Governor Alan Pike offered counties billions of dollars for beds, “counties were going broke. They needed it,” Rhoda Ahlers said.',
      ['“counties were going broke. They needed it,”', 'Rhoda Ahlers'],
    ],
    [
      'somebody whose argument, with a "that" far from its verb, another answers',
      '“It is misleading to call that a rescue,” Ahlers tweeted after Doyle argued for the second debate in a row that “if everyone had voted as he voted, we would have no jail at all.”',
      ['“It is misleading to call that a rescue,”', 'Ahlers'],
      ['“if everyone had voted as he voted, we would have no jail at all.”', 'Doyle'],
    ],
    [
      'a line with a colon that governs the paragraphs below it, after another speaker',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nAlan Doyle listed three questions:\n\n“Has the candidate ever run a jail?\n\n“Does the candidate answer his mail?”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Has the candidate ever run a jail?', 'Alan Doyle'],
      ['“Does the candidate answer his mail?”', 'Alan Doyle'],
    ],
    [
      'a governing line without a verb of saying, of somebody by role',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nThe sheriff then took the microphone and had this for the crowd:\n\n“Go home.”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Go home.”', 'the sheriff'],
    ],
    [
      'a governing line that says what somebody thought',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nThis is what Alan Doyle thought of it:\n\n“Go home.”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Go home.”', 'Alan Doyle'],
    ],
    [
      'a governing line in which somebody is asked, above an answer',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nA reporter asked Sheriff Alan Doyle about it:\n\n“We do not hold people for a form.”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“We do not hold people for a form.”', 'Alan Doyle'],
    ],
    [
      'a governing line in which somebody is asked, above a question',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nSheriff Alan Doyle asked Rhoda Lund about it:\n\n“Why would we hold people for a form?”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Why would we hold people for a form?”', 'Alan Doyle'],
    ],
    [
      'a governing line that ends with the verb of whom somebody went to see',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nAlan Doyle went to see the sheriff, who answered:\n\n“Go home.”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Go home.”', 'the sheriff'],
    ],
    [
      'a governing line in which one asks and the other answers',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nA reporter asked Alan Doyle about it, and he answered:\n\n“Go home.”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Go home.”', 'Alan Doyle'],
    ],
    [
      'a paragraph that no line governs: the speaker before goes on',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nAlan Doyle sat at the back and took notes.\n\n“Nobody should be kept for a form.”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Nobody should be kept for a form.”', 'Joan Carver'],
    ],
    [
      'a governing line about a thing',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nIt had three parts:\n\n“Go home.”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Go home.”', 'Joan Carver'],
    ],
    [
      'a governing line above a paragraph that names its own speaker',
      'Alan Doyle had three guests on Monday:\n\n“I will not come,” wrote Joan Carver.',
      ['“I will not come,”', 'Joan Carver'],
    ],
    [
      'somebody named right behind marks that a full stop closes',
      'Alan Doyle said, “It is a mess.” Joan Quill said nothing of it later.',
      ['“It is a mess.”', 'Alan Doyle'],
    ],
    [
      'a governing line of a paper, which does not say by itself who speaks below it',
      '“I ask all jailers to back Lund,” Joan Carver wrote.\n\nThe letter went on for another page:\n\n“Go home.”',
      ['“I ask all jailers to back Lund,”', 'Joan Carver'],
      ['“Go home.”', 'Joan Carver'],
    ],
    [
      'one of several people without names, and the other',
      'Two former board members remembered it differently. “We approved nothing,” one grumbled. “We approved some things,” the other conceded.',
      ['“We approved nothing,”', 'Two former board members'],
      ['“We approved some things,”', 'Two former board members'],
    ],
    [
      'a spokeswoman whose name follows whom she speaks for',
      'A spokeswoman for the state banking department, Trudy Voss, said that “a picture of the hole would not hurt.”',
      ['“a picture of the hole would not hurt.”', 'Trudy Voss'],
    ],
    [
      'a first name beside a description',
      '“Papi still cried that evening,” his daughter, Lena, said.',
      ['“Papi still cried that evening,”', 'Lena'],
    ],
    [
      'a text that was spoken of before',
      'I have seen the paper. It says, “Keep this man until Monday.”',
      ['“Keep this man until Monday.”', 'the paper'],
    ],
    [
      'a subject with an aside, not those of whom it speaks',
      'An ICE official, who spoke because the agency was still at it, said officers “will have to go and find these people one by one.”',
      ['“will have to go and find these people one by one.”', 'an ICE official'],
    ],
    [
      'a subject behind two opening phrases',
      'On 2 May, five days out from polling day, Mr Pell stood on the jetty and declared: “Not one plank will be lost.”',
      ['“Not one plank will be lost.”', 'Pell'],
    ],
    [
      'nobody, not the "this" that announces it',
      'On Friday he said he would look.\n\nThen on Monday, this: “The form appears to have been sent elsewhere.”',
      ['“The form appears to have been sent elsewhere.”', null],
    ],
    [
      'in the words of',
      'The county is, in the agency’s words, “a jail with a back door.” The agency is Immigration and Customs Enforcement.',
      ['“a jail with a back door.”', 'the agency'],
    ],
    [
      'a double surname, and a relative who bears its second half alone',
      'Efrain Villa-Ruiz sued the county. His mother is Marisela Ruiz. “I went there with the bail money,” Ruiz said. “I was born here,” Villa said.',
      ['“I went there with the bail money,”', 'Marisela Ruiz'],
      ['“I was born here,”', 'Efrain Villa-Ruiz'],
    ],
    [
      'a double surname, not the form with a suffix',
      'Efrain Villa-Ruiz sued the county. The suit calls him Efrain Villa Jr. “I was born here,” Villa said.',
      ['“I was born here,”', 'Efrain Villa-Ruiz'],
    ],
    ['a tweet', 'Quill tweeted: “Four votes tonight, six next year”', ['“Four votes tonight, six next year”', 'Quill']],
  ];
  it.each(cases)('%s', (_description, text, ...quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });
});

describe('what "you" said, in a question of an interview', () => {
  const text = [
    'Ledger: You told the board that you “run a jail, not a bus station.”',
    'Quill: I did, in June, and I read them the whole of the log, line by line.',
    'Ledger: Has anybody called since?',
    'Quill: Every week, and we write it down.',
    'Ledger: And then?',
    'Quill: We call back.',
  ].join('\n\n');
  const quote = '“run a jail, not a bus station.”';

  it('is said by whoever answers it', () => {
    expect(quotesIn(text)).toEqual([[quote, 'Quill']]);
  });

  it('is said by whom the first words introduce, where no turn bears a name', () => {
    const unnamed = text.replaceAll('Ledger:', 'Q.').replaceAll('Quill:', 'A.');
    expect(quotesIn(`Abel Roe runs the jail.\n\n${unnamed}`)).toEqual([[quote, 'Abel Roe']]);
  });
});

describe('quotation marks that are no quotation', () => {
  const cases: [description: string, text: string][] = [
    ['a single word at a distance', 'The county calls itself a “sanctuary” for everyone.'],
    ['a term', 'The jail placed a “hold” on him in May.'],
    ['the title of a programme', 'He spoke on “Meet the Press” on Sunday.'],
    ['an operation', 'Agents named the sweep “Operation Harbor Light” in March.'],
    ['a nickname', 'Ada “Bunny” Quill has run the jail since 2010.'],
    ['an act', 'Lawmakers passed the “Safe Streets Act” in May.'],
    ['so-called', 'The so-called “ICE hold” ended on Friday.'],
    ['a book', 'She is the author of “The Long Road Home” and lives in Corliss.'],
  ];
  it.each(cases)('%s', (_description, text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
