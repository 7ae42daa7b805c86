import { describe, expect, it } from 'vitest';
import { SOURCES } from './sources.ts';

/** What no part of the project may do, and why. */
const FORBIDDEN = [
  {
    what: 'parses text as HTML',
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write)\b/,
  },
  {
    what: 'calls the network',
    pattern:
      /\b(fetch|sendBeacon|importScripts)\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
  },
  { what: 'runs text as code', pattern: /\beval\s*\(|\bnew Function\b/ },
];

describe('the sources', () => {
  it.each(FORBIDDEN)('nothing $what', ({ pattern }) => {
    const found = SOURCES.filter(({ path, text }) => !path.startsWith('commands/') && pattern.test(text)).map(
      ({ path }) => path,
    );
    expect(found).toEqual([]);
  });
});
