import { describe, expect, test } from 'vitest';
import { KINDS } from '../../lib/analysis/types.ts';
import { HIGHLIGHT_NAMES } from '../../lib/highlighting/highlight-names.ts';
import { marksCss } from '../../lib/highlighting/marks-css.ts';

describe('the style sheet of the marks', () => {
  test.each(KINDS)('has fill and line for %s, on light and on dark pages', (kind) => {
    const css = marksCss(true);
    const names = HIGHLIGHT_NAMES.filter((name) => name.startsWith(`claimlight-${kind}-`));
    expect(names).toHaveLength(4);
    for (const name of names) expect(css).toContain(`:root::highlight(${name}) {`);
  });

  test('is for the root alone where highlights inherit, for every element elsewhere', () => {
    const selectors = (css: string) => [...css.matchAll(/^\s*(\S*)::highlight/gm)].map(([, element]) => element);
    expect(new Set(selectors(marksCss(true)))).toEqual(new Set([':root']));
    expect(new Set(selectors(marksCss(false)))).toEqual(new Set(['']));
  });
});
