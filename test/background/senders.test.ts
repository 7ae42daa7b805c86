import { describe, expect, it } from 'vitest';
import { isPageOf, ownArticle, Refused, senderOf } from '../../lib/background/senders.ts';
import { readArticle } from '../storage/fixtures.ts';

const EXTENSION = { id: 'claimlight', address: 'chrome-extension://claimlight/' };
const TAB = { id: 3, windowId: 1 };

describe('senderOf', () => {
  it.each([
    ['the popup', { id: 'claimlight', url: 'chrome-extension://claimlight/popup.html' }, { from: 'screen' }],
    [
      'the library in its tab',
      { id: 'claimlight', url: 'chrome-extension://claimlight/library.html#x', tab: TAB, frameId: 0 },
      { from: 'screen' },
    ],
    [
      'a page of the web',
      { id: 'claimlight', url: 'https://courier.example/jail', tab: TAB, frameId: 0 },
      { from: 'page', url: 'https://courier.example/jail', tabId: 3, windowId: 1 },
    ],
  ])('knows %s', (_who, sender, known) => {
    expect(senderOf(sender, EXTENSION)).toEqual(known);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['a sender without address', { id: 'claimlight' }],
    ['a frame within a page', { id: 'claimlight', url: 'https://courier.example/jail', tab: TAB, frameId: 7 }],
    ['a page that is in no tab', { id: 'claimlight', url: 'https://courier.example/jail', frameId: 0 }],
    [
      'a look-alike of an own address',
      { id: 'claimlight', url: 'chrome-extension://claimlight.example/', tab: TAB, frameId: 0 },
    ],
    ['a file', { id: 'claimlight', url: 'file:///tmp/page.html', tab: TAB, frameId: 0 }],
  ])('refuses %s', (_who, sender) => {
    expect(() => senderOf(sender, EXTENSION)).toThrow(Refused);
  });
});

describe('ownArticle', () => {
  const url = 'https://courier.example/jail';

  it('keeps addresses on the site of the page, and leaves out all others', () => {
    const aliases = ['https://m.courier.example/jail', 'https://harbor.example/jail', 'not an address'];
    expect(ownArticle(readArticle({ url, aliases }), 'https://www.courier.example/jail?x=1').metadata).toMatchObject({
      url,
      aliases: ['https://m.courier.example/jail'],
    });
  });

  it.each(['https://harbor.example/jail', 'https://courier.example.harbor.example/jail'])(
    'refuses an article of another site: %s',
    (page) => {
      expect(() => ownArticle(readArticle({ url }), page)).toThrow(Refused);
    },
  );
});

it.each([
  ['https://courier.example/jail', true],
  ['https://www.courier.example/other', true],
  ['https://harbor.example/jail', false],
])('a claim kept from courier.example is of the page %s: %s', (page, is) => {
  expect(isPageOf(page, { url: 'https://courier.example/jail', aliases: [] })).toBe(is);
});
