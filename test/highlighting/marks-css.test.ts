import { describe, expect, test } from 'vitest';
import { KINDS } from '../../lib/analysis/types.ts';
import { HIGHLIGHT_NAMES } from '../../lib/highlighting/highlight-names.ts';
import { marksCss } from '../../lib/highlighting/marks-css.ts';
import { PALETTE_NAMES } from '../../lib/highlighting/palettes.ts';

describe.each(PALETTE_NAMES)('the style sheet of the palette %s', (name) => {
  test.each(KINDS)('has fill and line for %s, on light and on dark pages', (kind) => {
    const css = marksCss(true, name);
    const names = HIGHLIGHT_NAMES.filter((each) => each.startsWith(`claimlight-${kind}-`));
    expect(names).toHaveLength(4);
    for (const each of names) expect(css).toContain(`:root::highlight(${each}) {`);
  });

  test('is for the root alone where highlights inherit, for every element elsewhere', () => {
    const selectors = (css: string) => [...css.matchAll(/^\s*(\S*)::highlight/gm)].map(([, element]) => element);
    expect(new Set(selectors(marksCss(true, name)))).toEqual(new Set([':root']));
    expect(new Set(selectors(marksCss(false, name)))).toEqual(new Set(['']));
  });
});
