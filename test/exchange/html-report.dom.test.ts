import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ExportedArticle } from '../../lib/exchange/exported-article.ts';
import { htmlReport } from '../../lib/exchange/html-report.ts';
import { createLanguage } from '../../lib/i18n/language.ts';
import { preferScheme } from '../browser/colour-scheme.ts';
import { savedClaims } from '../components/fixtures/saved.ts';
import { whole } from './fixtures.ts';

const HOSTILE = '<script>parent.hit = 1</script><img src=x onerror="parent.hit = 1">"\'&\u0000';

function articles(changes: { url?: string; note?: string; exact?: string } = {}): ExportedArticle[] {
  return [...Map.groupBy(savedClaims(), ({ article }) => article.id).values()].map((group) => ({
    article: { ...group[0]!.article, ...(changes.url === undefined ? {} : { url: changes.url, title: HOSTILE }) },
    captures: [],
    claims: group.map(({ claim, annotation, tags, evidence }) => ({
      claim: { ...claim, exact: changes.exact ?? claim.exact },
      annotation: { ...annotation, note: changes.note ?? annotation.note },
      tags,
      evidence: evidence.map((one) => ({ ...one, url: changes.url ?? one.url })),
    })),
  }));
}

/** The report in a frame, as a browser shows the file. */
async function shown(code: 'en' | 'es' = 'en', exported = articles()): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'report';
  Object.assign(frame.style, { width: '800px', height: '3000px', border: '0' });
  // The policy of the report would refuse axe; that it is there is tested apart.
  const text = await whole(htmlReport(exported, createLanguage(code), 0));
  frame.srcdoc = text.replace(/<meta http-equiv[^>]*>/, '');
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  return frame;
}

afterEach(async () => {
  document.body.replaceChildren();
  await preferScheme('');
});

describe('the report', () => {
  it.each(['', 'dark'] as const)('axe finds nothing, %s', async (scheme) => {
    await page.viewport(900, 3200);
    if (scheme) await preferScheme(scheme);
    const frame = await shown(scheme ? 'es' : 'en');
    const inFrame = frame.contentWindow as Window & typeof globalThis & { axe: typeof axe };
    const script = inFrame.document.createElement('script');
    script.textContent = axe.source;
    inFrame.document.head.append(script);
    const found = await inFrame.axe.run(inFrame.document, { resultTypes: ['violations'] });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('has no script, needs no other file, and carries a policy that would let none run', async () => {
    const text = await whole(htmlReport(articles(), createLanguage('en'), 0));
    const made = new DOMParser().parseFromString(text, 'text/html');
    expect(made.querySelectorAll('script, link, img, iframe, object, embed, form, [src], [style]')).toHaveLength(0);
    expect(made.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(made.querySelector('style')?.textContent).not.toMatch(/@import|url\(/);
  });

  it('shows script in every field as text, and links to nothing but the web', async () => {
    const exported = articles({ url: 'javascript:parent.hit=1', note: HOSTILE, exact: HOSTILE });
    const frame = await shown('en', exported);
    const made = frame.contentDocument!;
    expect((globalThis as { hit?: number }).hit).toBeUndefined();
    expect(made.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(made.querySelectorAll('a')).toHaveLength(0);
    expect(made.querySelector('blockquote')?.textContent).toBe(HOSTILE.replace('\u0000', '\ufffd'));
  });

  it('is as wide as the page at 320 pixels', async () => {
    const frame = await shown('es');
    frame.style.width = '320px';
    const { documentElement } = frame.contentDocument!;
    expect(documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
