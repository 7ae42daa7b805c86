import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleAddresses, cleanAddress, mayBeKnownAs } from '../../lib/reading/address.ts';

describe('an address is cleaned', () => {
  test.each([
    ['of campaign parameters', 'https://a.example/x?utm_source=m&id=7&fbclid=q', 'https://a.example/x?id=7'],
    ['of a fragment', 'https://a.example/x#comments', 'https://a.example/x'],
    ['but keeps a fragment that is a route', 'https://a.example/#!/story/4', 'https://a.example/#!/story/4'],
    ['of AMP at the end of the path', 'https://a.example/x/amp', 'https://a.example/x'],
    ['of AMP at the end, slash kept', 'https://a.example/x/amp/', 'https://a.example/x/'],
    ['of AMP at the start of the path', 'https://a.example/amp/x', 'https://a.example/x'],
    ['of AMP in the file name', 'https://a.example/x.amp.html', 'https://a.example/x.html'],
    ['of AMP as a parameter', 'https://a.example/x?amp=1', 'https://a.example/x'],
    ['of AMP as an output type', 'https://a.example/x?outputType=amp', 'https://a.example/x'],
    ['of an AMP host', 'https://amp.a.example/x', 'https://www.a.example/x'],
    ['of a mobile host', 'https://m.a.example/x?id=7', 'https://www.a.example/x?id=7'],
    ['of an AMP cache', 'https://a-example.cdn.ampproject.org/c/s/www.a.example/x?amp=1', 'https://www.a.example/x'],
    ['of a search engine’s AMP viewer', 'https://www.google.com/amp/s/www.a.example/x/amp', 'https://www.a.example/x'],
    ['of a password', 'https://me:secret@a.example/x', 'https://a.example/x'],
    [
      'but keeps what tells articles apart',
      'https://a.example/story.php?id=4&page=2',
      'https://a.example/story.php?id=4&page=2',
    ],
    [
      'but keeps words that only look like AMP',
      'https://a.example/amplifiers/camp',
      'https://a.example/amplifiers/camp',
    ],
    [
      'but keeps the output that is no AMP',
      'https://a.example/x?outputType=full',
      'https://a.example/x?outputType=full',
    ],
  ])('%s', (_, address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });

  test.each(['about:blank', 'chrome://version', 'file:///a.html', 'data:text/html,x', '', '//'])(
    '%j is no address of an article',
    (address) => expect(cleanAddress(address)).toBeNull(),
  );

  test('once and for all: cleaning again changes nothing', () => {
    const step = fc.constantFrom('amp', 'story', 'x.amp.html', 'y.amp', 'camp', '2026', '');
    const parameter = fc.constantFrom('id=7', 'amp=1', 'utm_source=a', 'outputType=amp', 'q=a%20b', 'fbclid=');
    const host = fc.constantFrom('a.example', 'm.a.example', 'www.m.a.example', 'amp.a.example', 'a.example:8080');
    fc.assert(
      fc.property(host, fc.array(step), fc.array(parameter), (name, steps, parameters) => {
        const clean = cleanAddress(`https://${name}/${steps.join('/')}?${parameters.join('&')}`)!;
        expect(cleanAddress(clean)).toBe(clean);
      }),
    );
  });
});

describe('a page may be known under', () => {
  test.each([
    ['its own site', 'https://www.a.example/x?y', 'https://www.a.example/x', true],
    ['its site without www', 'https://www.a.example/x', 'https://a.example/x', true],
    ['the desktop site, on mobile', 'https://m.a.example/x', 'https://www.a.example/x', true],
    [
      'the site behind an AMP cache',
      'https://a-example.cdn.ampproject.org/c/s/a.example/x',
      'https://a.example/x',
      true,
    ],
    ['a relative address', 'https://a.example/x', '/y', true],
    ['no other site', 'https://evil.example/x', 'https://a.example/x', false],
    ['no neighbour on a shared host', 'https://evil.blogs.example/x', 'https://good.blogs.example/x', false],
    ['not the host that it is a part of', 'https://evil.blogs.example/x', 'https://blogs.example/x', false],
    ['no host that only ends alike', 'https://nota.example/x', 'https://a.example/x', false],
    ['no other port', 'http://localhost:1/x', 'http://localhost:2/x', false],
    ['not its front page', 'https://a.example/x', 'https://a.example/', false],
    ['nothing that is no address', 'https://a.example/x', 'http://', false],
  ])('%s', (_, page, claimed, may) => {
    expect(mayBeKnownAs(page, claimed)).toBe(may);
  });
});

describe('the addresses of an article', () => {
  test('are the declared one that is believed, then the others', () => {
    expect(
      articleAddresses('https://m.a.example/x?utm_source=y', [
        'https://evil.example/x',
        'https://a.example/x',
        '/x?id=1',
      ]),
    ).toEqual({
      url: 'https://a.example/x',
      aliases: ['https://www.a.example/x?id=1', 'https://www.a.example/x'],
    });
  });

  test('are the page’s own where it declares none', () => {
    expect(articleAddresses('https://a.example/x#top', [])).toEqual({ url: 'https://a.example/x', aliases: [] });
  });

  test('are the declared ones in a saved file', () => {
    expect(articleAddresses(null, ['https://a.example/x', '/y'])).toEqual({ url: 'https://a.example/x', aliases: [] });
    expect(articleAddresses(null, [])).toEqual({ url: '', aliases: [] });
  });
});
