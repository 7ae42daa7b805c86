import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/analysis/language/index.ts';

describe('what stands before the words of a paragraph', () => {
  const cases: [description: string, leadIn: string, words: string][] = [
    ['a town', 'HALLOW BAY — ', 'Officers arrested a man on Tuesday.'],
    ['a town and state', 'TRENTON, N.J. — ', 'Officers arrested a man.'],
    ['a town, state and agency', 'ST. ELMO, Minn. (NPA) -- ', 'The jail let him go.'],
    ['a station', 'BURLEY, N.C. (WKBR) - ', 'New tonight, who called?'],
    ['a day', 'WASHINGTON, June 9 – ', 'The league left the talks.'],
    ['a number behind it', 'DENVER — ', '31 people were let go.'],
    ['a quotation behind it', 'DENVER — ', '“Nobody called,” he said.'],
    ['the time of a live entry', '9:12 a.m. ', 'The judge is here.'],
    ['the time with a dash', '9:12 p.m. — ', 'The judge is here.'],
    ['nothing', '', 'Officers arrested a man on Tuesday.'],
    ['a name before an aside', '', 'Quill — a former judge — left.'],
    ['an acronym that goes on', '', 'ICE said that a man — a baker — was let go.'],
    ['an acronym before an aside in small letters', '', 'ICE — an agency — was asked.'],
    ['a time inside the sentence', '', '9:12 a.m. was too late.'],
    ['nothing but a town', '', 'HALLOW BAY —'],
  ];
  it.each(cases)('%s', (_description, leadIn, words) => {
    const { tokens, sentences } = readDocument(leadIn + words);
    expect(tokens[sentences[0]!.opening]!.start).toBe(leadIn.length);
  });

  it('is looked for at the beginning of a paragraph alone', () => {
    const { sentences } = readDocument('Nobody came. DENVER — Officers came.');
    expect(sentences.map(({ opening, firstToken }) => opening - firstToken)).toEqual([0, 0]);
  });
});
