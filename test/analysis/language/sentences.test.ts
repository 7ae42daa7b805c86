import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/analysis/language/index.ts';

const split = (text: string) => {
  const document = readDocument(text);
  return document.sentences.map((sentence) => text.slice(sentence.start, sentence.end));
};

describe('sentences', () => {
  const cases: [description: string, ...sentences: string[]][] = [
    ['titles before names', 'Sgt. Ada Quill and Gov. R. J. Brandt met Lt. Cho.', 'Nothing came of it.'],
    ['a dateline', 'HALLOW BAY, Minn. — Officers arrested a man on Tuesday.', 'He was released.'],
    ['initials inside a name', 'Attorney Harold P. Stone III asked for 30 months.', 'The judge gave him 24.'],
    ['an abbreviation that ends a sentence', 'He was born in the U.S.', 'The agency disputes that.'],
    ['an abbreviation that does not', 'He left the U.S. Army in 2012.'],
    ['hours of the day', 'He walked out at 7:10 a.m. on Friday.', 'Nobody came at 9 p.m.', 'The jail had closed.'],
    ['the hour of a live entry', '6:58 p.m. Doors are open.', 'The room is full.'],
    ['a case name', 'In Galvez v. Stone a court found that holds are requests.', 'Others followed.'],
    ['numbered headings', '1. Who can ask a jail?'],
    ['an interview’s question', 'Q. Who can ask a jail?'],
    ['an interview’s answer', 'A. Because the old form lost in court.'],
    ['decimals', 'The rate rose 0.4 points.', 'It had been 2.5 percent.'],
    ['a full stop inside closing marks', '“We faxed the form.”', '“Nobody called.”'],
    ['quotation marks that open the next sentence', 'She shrugged.', '"It happens," she said.'],
    ['a question that is reported at once', '“Did anybody call?” Sheriff Ada Quill asked.'],
    ['a question with the verb first', '“Did anybody call?” asked Quill.', 'Nobody had.'],
    ['two sentences inside one quotation', '“We call them.', 'We have always called them,” he says.'],
    ['a chant', '“Let him go! Let him go!” the crowd shouted.', 'Then it rained.'],
    ['a quotation followed by a new sentence', '“Why would it?” The judge said nothing for a while.'],
    ['an ellipsis before a small letter', 'He waited… and waited.', 'Nobody came.'],
    ['brackets', 'He had (the jail said) gone.', '(The jail is in Corliss.)', 'It is new.'],
    ['bullets in one paragraph', 'They were:', '• a man of 29, released on April 30;', '• a woman of 46.'],
    ['months and numbers', 'It was lodged on Feb. 11 with No. 4 Division.', 'It was lifted in Sept. 2019.'],
  ];
  it.each(cases)('%s', (_description, ...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence at a line break inside a paragraph', () => {
    expect(split('Posted by the sheriff\nWe do not hold people')).toEqual([
      'Posted by the sheriff',
      'We do not hold people',
    ]);
  });

  it('keeps paragraphs apart and counts offsets from the start of the text', () => {
    const text = 'One. Two.\n\n  Three.\n \n\nFour.';
    const { paragraphs, sentences } = readDocument(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One. Two.', 'Three.', 'Four.']);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2]);
  });
});
