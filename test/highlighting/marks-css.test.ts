import { describe, expect, test } from 'vitest';
import { KINDS } from '../../lib/analysis/types.ts';
import { HIGHLIGHT_NAMES } from '../../lib/highlighting/highlight-names.ts';
import { marksCss } from '../../lib/highlighting/marks-css.ts';

describe('the style sheet of the marks', () => {
  test('is the one that is shipped', async () => {
    await expect(marksCss()).toMatchFileSnapshot('../../entrypoints/marks.css');
  });

  test.each(KINDS)('has fill and line for %s, on light and on dark pages', (kind) => {
    const css = marksCss();
    const names = HIGHLIGHT_NAMES.filter((name) => name.startsWith(`claimlight-${kind}-`));
    expect(names).toHaveLength(4);
    for (const name of names) expect(css).toContain(`::highlight(${name})`);
  });
});
