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

describe('who vouches for what a headline says beside a colon', () => {
  const cases: [description: string, headline: string, name: string | null][] = [
    ['a body before it', 'ICE: Jail ignored detainer', 'ICE'],
    ['a body behind it', 'Jail ignored detainer: ICE', 'ICE'],
    ['a role', 'Sheriff: Jail called ICE before release', 'Ada Quill'],
    ['a surname', 'Quill: Jail called ICE before release', 'Ada Quill'],
    ['a text', 'Report: Jail ignored 41 detainers', 'Report'],
    ['nobody, but the kind of article', 'Update: Jail released man despite detainer', null],
    ['the same in capitals', 'EDITORIAL: Jail released man despite detainer', null],
    ['the same before a quotation', 'Interview: “Our jail released a man despite a detainer”', null],
    ['nobody, but a cry', 'FURY: Jail released man despite detainer', null],
    ['nobody, but the place', 'Marsh County: Jail released man despite detainer', null],
    ['nobody, but whom it is about', 'Jail lets man go despite ICE detainer: Ben Marsh', null],
    ['nobody, but two halves', 'Jail frees man despite ICE detainer: Release angers mayor', null],
    ['the same the other way round', 'Release angers mayor: Jail frees man despite ICE detainer', null],
  ];
  it.each(cases)('%s', (_description, headline, name) => {
    const claims = analyse({ text: BODY, headline }).headline?.claims ?? [];
    expect(claims.map(({ source }) => source?.name ?? null)).toEqual([name]);
  });

  it('is nobody where the headline has several lines', () => {
    const { headline } = analyse({
      text: BODY,
      headline: 'ICE: Jail ignored detainer\n\nThe jail freed the man in May',
    });
    expect(headline?.claims.map(({ source }) => source?.name ?? null)).toEqual([null, null]);
  });
});
