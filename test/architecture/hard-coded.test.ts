import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { SOURCES } from './sources.ts';

/** Attributes that a person reads or hears. */
const SPOKEN = new Set(['title', 'placeholder', 'alt', 'label', 'aria-label', 'aria-valuetext', 'aria-description']);

/** Words written into JSX: text between tags, and literals in attributes that are spoken. */
function wordsIn(path: string, text: string): string[] {
  const words: string[] = [];
  new Visitor({
    JSXText: ({ value }) => void words.push(value),
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name)) return;
      if (value?.type === 'Literal') words.push(String(value.value));
    },
  }).visit(parseSync(path, text).program);
  return words.map((each) => each.trim()).filter((each) => /\p{L}/u.test(each));
}

describe('no text that a person sees is written into the screens', () => {
  it('words in JSX and in spoken attributes are found', () => {
    const source = `const x = <p title="Hello" class="left">There {t('a')} “ ” <b aria-label={t('b')} /></p>;`;
    expect(wordsIn('x.tsx', source)).toEqual(['Hello', 'There']);
  });

  it.each(SOURCES.filter(({ path }) => /^(components|entrypoints)\/.*\.tsx$/.test(path)))('$path', ({ path, text }) => {
    expect(wordsIn(path, text)).toEqual([]);
  });
});
