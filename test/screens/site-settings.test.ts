import { describe, expect, it } from 'vitest';
import { dayFromNow } from '../../lib/screens/days.ts';
import { siteFromText, withSite } from '../../lib/screens/site-settings.ts';

describe('siteFromText', () => {
  const cases: [typed: string, site: string | null][] = [
    ['courier.example', 'courier.example'],
    [' WWW.Courier.Example ', 'courier.example'],
    ['https://www.courier.example/news/one?x=1', 'courier.example'],
    ['news.courier.example', 'news.courier.example'],
    ['courier', null],
    ['two words', null],
    ['', null],
    ['javascript:alert(1)', null],
  ];
  for (const [typed, site] of cases) {
    it(`“${typed}” is ${site ?? 'no site'}`, () => expect(siteFromText(typed)).toBe(site));
  }
});

describe('withSite', () => {
  it('adds a site once, in alphabetical order', () => {
    expect(withSite(['b.example'], 'a.example', true)).toEqual(['a.example', 'b.example']);
    expect(withSite(['a.example'], 'a.example', true)).toEqual(['a.example']);
  });

  it('takes a site away, and nothing when it is not there', () => {
    expect(withSite(['a.example', 'b.example'], 'a.example', false)).toEqual(['b.example']);
    expect(withSite(['a.example'], 'c.example', false)).toEqual(['a.example']);
  });
});

describe('dayFromNow', () => {
  it('counts days over the end of a month and a year', () => {
    expect(dayFromNow(0, new Date(2025, 4, 12, 12))).toBe('2025-05-12');
    expect(dayFromNow(90, new Date(2025, 10, 24, 12))).toBe('2026-02-22');
  });
});
