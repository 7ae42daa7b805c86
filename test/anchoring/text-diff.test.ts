import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../lib/anchoring/text-diff.ts';

const written = (before: string, after: string) =>
  diffTexts(before, after).map((paragraph) =>
    paragraph.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind]).join(' '),
  );

describe('diffTexts', () => {
  it.each<[string, string, string, string[]]>([
    ['equal texts', 'One two.\n\nThree.', 'One two.\n\nThree.', ['One two.', 'Three.']],
    ['a changed word', 'One two.\n\nThree four.', 'One two.\n\nThree five.', ['One two.', 'Three [-four.-] [+five.+]']],
    ['a paragraph added', 'One.\n\nTwo.', 'One.\n\nNew.\n\nTwo.', ['One.', '[+New.+]', 'Two.']],
    ['a paragraph removed', 'One.\n\nOld.\n\nTwo.', 'One.\n\nTwo.', ['One.', '[-Old.-]', 'Two.']],
    ['nothing before', '', 'One.', ['[+One.+]']],
  ])('%s', (_what, before, after, diff) => {
    expect(written(before, after)).toEqual(diff);
  });

  it('loses no word of either text', () => {
    const text = fc
      .array(fc.array(fc.constantFrom('a', 'B', 'b', 'jail'), { minLength: 1, maxLength: 4 }), { maxLength: 5 })
      .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n\n'));
    const wordsOf = (all: string) => all.split(/\s+/).filter(Boolean);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const side = (left: string) =>
          diffTexts(before, after)
            .flat()
            .flatMap(({ kind, text: words }) => (kind === left ? [] : wordsOf(words)));
        expect(side('added')).toEqual(wordsOf(before));
        expect(side('removed')).toEqual(wordsOf(after));
      }),
    );
  });
});
