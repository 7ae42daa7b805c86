import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../browser/article-page.ts';
import { useSession } from './session.ts';

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

describe('the built extension', () => {
  it('asks for no more than it is documented to ask for', () => {
    const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    const { permissions, host_permissions, content_scripts, content_security_policy, incognito } = manifest;
    expect({
      permissions,
      host_permissions,
      content_scripts,
      content_security_policy,
      incognito,
    }).toMatchInlineSnapshot(`
      {
        "content_scripts": undefined,
        "content_security_policy": {
          "extension_pages": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; worker-src 'self'; form-action 'none'; base-uri 'none'",
        },
        "host_permissions": [
          "http://*/*",
          "https://*/*",
        ],
        "incognito": "not_allowed",
        "permissions": [
          "storage",
          "unlimitedStorage",
          "scripting",
          "activeTab",
          "contextMenus",
          "sidePanel",
        ],
      }
    `);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it.each(scripts)('%s has no way to call the network', (file) => {
    const text = readFileSync(join(BUILD, file), 'utf8');
    const ways =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts/g;
    expect(text.match(ways) ?? []).toEqual([]);
  });
});

describe('the extension at work', () => {
  const session = useSession();

  it('makes no request, and changes nothing in the page, while an article is read and a screen is open', async () => {
    const page = await session.browser.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluateOnNewDocument(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      new MutationObserver((records) => {
        if (document.readyState === 'complete')
          changes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`));
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const worker = await session.browser.worker();
    await page.goto('http://tamarackcourier.example/news/2026/03/19/ashgrove-jail-detainer');
    await until('marks', () => page.evaluate(() => CSS.highlights.size || null));
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
    expect(requests.filter((url) => !url.includes('tamarackcourier.example'))).toEqual([]);

    const refused = await worker.evaluate(() =>
      globalThis.fetch('http://tamarackcourier.example/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    await page.close();
  });
});
