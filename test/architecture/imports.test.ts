import { describe, expect, it } from 'vitest';
import { type Import, importsOf, roomOf, SOURCES } from './sources.ts';

/** What a room may import from other rooms; types may come from any room of lib. `*`: anything. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  entrypoints: ['*'],
  commands: ['*'],
  components: [
    'lib/analysis/types.ts',
    'lib/anchoring/word-diff.ts',
    'lib/checking',
    'lib/storage/records.ts',
    'lib/highlighting/kinds-palette.ts',
    'lib/highlighting/palettes.ts',
    'lib/i18n',
  ],
  'lib/screens': ['*'],
  'lib/background': ['*'],
  'lib/reader': ['*'],
  'lib/analysis': [],
  'lib/checking': [],
  'lib/anchoring': [],
  'lib/i18n': [],
  'lib/settings.ts': ['lib/analysis/types.ts'],
  'lib/messages.ts': [],
  'lib/page-state.ts': [],
  'lib/reading': [],
  'lib/highlighting': ['lib/analysis/types.ts', 'lib/i18n'],
  'lib/storage': ['lib/analysis/types.ts', 'lib/analysis/version.ts', 'lib/reading/types.ts'],
  'lib/linking': ['lib/analysis/types.ts'],
  'lib/exchange': [
    'lib/analysis/types.ts',
    'lib/analysis/attribution/lexicon',
    'lib/reading/types.ts',
    'lib/reading/address.ts',
    'lib/anchoring/text-fragment.ts',
    'lib/highlighting/kinds-palette.ts',
    'lib/i18n/speaker.ts',
    'lib/storage',
  ],
};

const IMPORTS = SOURCES.flatMap(importsOf).filter(({ to }) => /^(entrypoints|components|lib|commands)\//.test(to));

function isAllowed({ from, to, typesOnly }: Import): boolean {
  const room = roomOf(from);
  if (room === roomOf(to)) return true;
  const may = MAY_IMPORT[room] ?? [];
  return (
    may.includes('*') ||
    may.some((place) => to === place || to.startsWith(`${place}/`)) ||
    (typesOnly && to.startsWith('lib/'))
  );
}

describe('imports point one way', () => {
  it('finds the imports that it checks', () => {
    expect(IMPORTS.length).toBeGreaterThan(50);
  });

  it('no room imports what it may not', () => {
    const wrong = IMPORTS.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('the analyser and the matching core know neither DOM, browser API nor storage', () => {
    const packages = SOURCES.filter(({ path }) => roomOf(path) === 'lib/analysis')
      .flatMap(importsOf)
      .filter(({ to }) => /^(wxt|preact|dexie|@webext-core|@mozilla)/.test(to));
    expect(packages).toEqual([]);
  });
});
