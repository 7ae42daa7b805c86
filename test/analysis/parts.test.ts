import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/index.ts';

const BODY = [
  'Sheriff Ada Quill runs the jail. ICE lodged a detainer with the jail in May.',
  'The jail let him go, Quill said. Her lawyer, Ben Marsh, said that the jail had called ICE.',
].join('\n\n');

describe('who vouches in a headline or standfirst', () => {
  const cases: [description: string, headline: string, name: string, body?: string][] = [
    ['a role without an article', 'Jail ignored detainer, sheriff says', 'Ada Quill'],
    ['the same as the first word', 'Sheriff says jail called ICE', 'Ada Quill'],
    ['a role that the body gives a name', 'The sheriff says that the jail called ICE.', 'Ada Quill'],
    ['another', 'The lawyer says that the jail called ICE.', 'Ben Marsh'],
    ['a surname', 'Quill says jail called ICE', 'Ada Quill'],
    ['a role that the body gives nobody', 'The mayor says that the jail called ICE.', 'the mayor'],
    [
      'a role that the body gives to two',
      'The sheriff says that the jail called ICE.',
      'the sheriff',
      `${BODY} Sheriff Cole Hart disagreed.`,
    ],
  ];
  it.each(cases)('%s', (_description, line, name, text = BODY) => {
    const { headline, standfirst } = analyse({ text, headline: line, standfirst: line });
    for (const part of [headline, standfirst]) expect(part?.claims.map(({ source }) => source?.name)).toEqual([name]);
  });
});
