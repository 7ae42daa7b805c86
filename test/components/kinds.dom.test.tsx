import { render } from 'preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { KindTag } from '../../components/claims/KindTag.tsx';
import { KINDS } from '../../lib/analysis/types.ts';
import { KIND_LOOKS, SCHEMES, TEXT_COLOUR } from '../../lib/highlighting/kinds-palette.ts';
import { preferScheme } from '../browser/colour-scheme.ts';
import { show } from './states/index.tsx';

afterEach(() => render(null, document.body));
afterAll(() => preferScheme(''));

/** A colour as the browser computes it. */
function computed(colour: string): string {
  const sample = document.body.appendChild(document.createElement('span'));
  sample.style.color = colour;
  const value = getComputedStyle(sample).color;
  sample.remove();
  return value;
}

describe('the tag of a kind looks as its marks on the page', () => {
  for (const scheme of SCHEMES) {
    for (const kind of KINDS) {
      it(`${kind}, ${scheme}`, async () => {
        await preferScheme(scheme);
        show(<KindTag kind={kind} />);
        const look = KIND_LOOKS[kind];
        const style = getComputedStyle(document.querySelector('.kind-tag')!);
        expect({
          fill: style.backgroundColor,
          line: style.textDecorationColor,
          text: style.color,
          style: style.textDecorationStyle,
          thickness: style.textDecorationThickness,
        }).toEqual({
          fill: computed(look[scheme].fill),
          line: computed(look[scheme].line),
          text: computed(TEXT_COLOUR[scheme]),
          ...look.underline,
        });
      });
    }
  }
});
