import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/analysis/language/index.ts';

const pairs = (text: string) => readDocument(text).pairs.map(({ start, end }) => text.slice(start, end));

describe('pairs of quotation marks', () => {
  const cases: [description: string, text: string, ...found: string[]][] = [
    ['curly marks', 'She said “nobody came” twice.', '“nobody came”'],
    ['straight marks', 'She said "nobody came" and "nobody called" twice.', '"nobody came"', '"nobody called"'],
    ['single curly marks, British style', 'He called it ‘a request, no more’ on Monday.', '‘a request, no more’'],
    ['single straight marks', "He called it 'a request, no more' on Monday.", "'a request, no more'"],
    ['marks of the wrong form', 'She said ”nobody came“ twice.', '”nobody came“'],
    ['guillemets', 'She said «nobody came» twice.', '«nobody came»'],
    [
      'single inside double',
      '“He said, ‘Go home,’ and I did,” she said.',
      '“He said, ‘Go home,’ and I did,”',
      '‘Go home,’',
    ],
    ['double inside single', '‘They said “no” to us,’ he said.', '‘They said “no” to us,’', '“no”'],
    ['apostrophes are no marks', 'The officers’ union doesn’t want ’90s rules, it’s said.'],
    [
      'apostrophes inside single marks',
      '‘It’s the officers’ families who pay,’ he said.',
      '‘It’s the officers’ families who pay,’',
    ],
    ['elisions', "Rock 'n' roll isn't dead, 'tis said."],
    ['inches are no marks', 'A 6" pipe was found.'],
    ['a mark that is never closed', 'He said: “We waited all night.', '“We waited all night.'],
    ['a stray closing mark', 'We waited all night,” he said.'],
    [
      'a missing closing mark before the next quotation',
      '"We waited, he said. "Nobody came."',
      '"We waited, he said.',
      '"Nobody came."',
    ],
    ['non-breaking spaces around marks', 'She said\u00a0“nobody came”\u00a0twice.', '“nobody came”'],
    ['marks next to dashes', 'Nobody—“not one”—came.', '“not one”'],
  ];
  it.each(cases)('%s', (_description, text, ...found) => {
    expect(pairs(text)).toEqual(found);
  });

  it('sees that a quotation goes on in the next paragraph', () => {
    const { pairs: found } = readDocument('“We waited.\n\n“Nobody came,” he said.');
    expect(found.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: true, continues: true },
    ]);
  });
});
