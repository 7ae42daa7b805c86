import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { displayedText, type Run } from '../../lib/reading/displayed-text.ts';

const { document } = parseHTML('<html></html>');
const runs = (...texts: (string | null)[]): Run[] =>
  texts.map((text) => (text === null ? null : (document.createTextNode(text) as unknown as Text)));

describe('text is displayed', () => {
  test.each([
    ['with white space collapsed, over nodes too', [['  He \n\t was ', ' held. ']], 'He was held.'],
    ['with non-breaking space as space', [['a\u00a0 b']], 'a b'],
    ['without soft hyphens and zero-width characters', [['de\u00adtain\u200ber\ufeff']], 'detainer'],
    ['without a space that stands before nothing', [['held \u00ad', '']], 'held'],
    ['with one space around a soft hyphen', [['was \u00ad held']], 'was held'],
    ['with a line break as space', [['one', null, 'two']], 'one two'],
    ['with a blank line between paragraphs', [['one'], ['two']], 'one\n\ntwo'],
    ['without blank paragraphs', [['one'], [' \n'], ['two']], 'one\n\ntwo'],
    ['as nothing where there is nothing', [[' ', null]], ''],
  ])('%s', (_, paragraphs, text) => {
    expect(displayedText(paragraphs.map((texts) => runs(...texts))).text).toBe(text);
  });

  test('with every character tied to the node that it comes from', () => {
    const text = fc.stringMatching(/^[a-c \n\u00a0\u00ad\u200b]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(fc.option(text), { maxLength: 5 }), { maxLength: 4 }), (paragraphs) => {
        const { text, pieces } = displayedText(paragraphs.map((texts) => runs(...texts)));
        const covered = new Set<number>();
        for (const { start, node, offset, length } of pieces) {
          const shown = text.slice(start, start + length);
          const own = node.data.slice(offset, offset + length);
          expect(own.replace(/\s/g, ' ')).toBe(shown);
          for (let i = 0; i < length; i++) covered.add(start + i);
        }
        const untied = [...text].filter((_, i) => !covered.has(i)).join('');
        expect(untied).toMatch(/^\s*$/);
        expect(text.replace(/\s/g, '')).toBe(
          paragraphs
            .flat()
            .join('')
            .replace(/[\s\u00ad\u200b]/g, ''),
        );
        expect(text).not.toMatch(/ {2}|^\s|\s$|\n{3}| \n|\n /);
      }),
    );
  });
});
