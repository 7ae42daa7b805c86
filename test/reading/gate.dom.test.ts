import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isArticleOnSubject, watchForArticle } from '../../lib/reading/gate.ts';
import { eventually } from '../eventually.ts';

const html = import.meta.glob<string>('../pages/*/*.html', { query: '?raw', import: 'default', eager: true });
const page = (name: string) => new DOMParser().parseFromString(html[`../pages/${name}.html`]!, 'text/html');
const samples = Object.keys(html)
  .filter((path) => path.includes('/sample/'))
  .map((path) => path.replace(/^.*pages\/|\.html$/g, ''));

describe('the gate lets pass', () => {
  test.each([...samples, 'other/spanish', 'other/paywalled', 'other/malformed'])('%s', (name) => {
    expect(isArticleOnSubject(page(name), '/story')).toBe(true);
  });
});

describe('the gate holds back', () => {
  test.each([
    'other/unlawful-detainer',
    'other/wildlife-sanctuary',
    'other/home-page',
    'other/no-body',
    'other/frameset',
  ])('%s', (name) => {
    expect(isArticleOnSubject(page(name), '/story')).toBe(false);
  });

  test('a front page, whatever it says', () => {
    expect(isArticleOnSubject(page('sample/courier-metro'), '/')).toBe(false);
  });
});

describe('the gate looks at a page', () => {
  const story = () => page('sample/courier-metro').querySelector('main')!;
  let stop = () => {};
  const found = vi.fn();
  const watch = () => {
    stop = watchForArticle(found);
  };

  const { href } = location;

  beforeEach(() => {
    history.replaceState(null, '', '/news/story');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    document.body.replaceChildren();
    found.mockClear();
  });
  afterEach(() => {
    stop();
    history.replaceState(null, '', href);
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  const settle = async () => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(1100);
  };

  test('at once', () => {
    document.body.append(document.importNode(story(), true));
    watch();
    expect(found).toHaveBeenCalledTimes(1);
  });

  test('again when the article arrives late, and only then', async () => {
    watch();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    document.body.append(document.importNode(story(), true));
    await settle();
    expect(found).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a few times only while it keeps changing', async () => {
    watch();
    for (let i = 0; i < 12; i++) {
      document.body.append('The ferry runs on Sundays too, and this sentence says little more than that. '.repeat(2));
      await settle();
    }
    document.body.append(document.importNode(story(), true));
    await settle();
    expect(found).not.toHaveBeenCalled();
  });

  test('again after its address changed without a load', async () => {
    watch();
    for (let i = 0; i < 12; i++) {
      document.body.append('The ferry runs on Sundays too, and this sentence says little more than that. '.repeat(2));
      await settle();
    }
    document.body.append(document.importNode(story(), true));
    history.pushState(null, '', '?route=2');
    await eventually(() => expect(vi.getTimerCount()).toBe(1));
    await settle();
    expect(found).toHaveBeenCalledTimes(1);
  });

  test('no more when it was told to stop', async () => {
    watch();
    stop();
    document.body.append(document.importNode(story(), true));
    await settle();
    expect(found).not.toHaveBeenCalled();
  });
});
