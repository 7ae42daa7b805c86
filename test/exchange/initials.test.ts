import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../lib/analysis/types.ts';
import { analysedArticle, type ExportedArticle, linkToClaim } from '../../lib/exchange/exported-article.ts';
import { ARTICLE_FORMATS, articleFile } from '../../lib/exchange/formats.ts';
import { initialsOf, withInitials } from '../../lib/exchange/initials.ts';
import { namedPeople } from '../../lib/exchange/private-people.ts';
import { createLanguage } from '../../lib/i18n/language.ts';
import { readArticle } from '../storage/fixtures.ts';

const TEXT =
  'ICE lodged a detainer for Rafael Antonio Melgar Luna in May. Sheriff Tom Haugen said Melgar was let go.\n\n' +
  '“He is home,” said Colleen Marsh, an agency spokeswoman. “We want peace,” said Mia Haugen, a neighbour of Melgar’s. ' +
  'Priya Anand, his lawyer, met RAFAEL MELGAR LUNA and Haugen.';

interface Said {
  exact: string;
  source: Speaker | null;
  person?: string;
  via?: string;
}

const SAID: Said[] = [
  {
    exact: 'ICE lodged a detainer for Rafael Antonio Melgar Luna in May.',
    source: { name: 'ICE' },
    person: 'Rafael Antonio Melgar Luna',
  },
  {
    exact: 'Sheriff Tom Haugen said Melgar was let go.',
    source: { name: 'Tom Haugen', role: 'sheriff' },
    via: 'Tamarack Courier',
  },
  { exact: '“He is home,”', source: { name: 'Colleen Marsh' } },
  { exact: '“We want peace,”', source: { name: 'Mia Haugen', role: 'neighbour' } },
  {
    exact: 'Priya Anand, his lawyer, met RAFAEL MELGAR LUNA and Haugen.',
    source: { name: 'Priya Anand', role: 'lawyer' },
  },
];

function article(said: Said[] = SAID, text = TEXT): ExportedArticle {
  const claims = said.map(({ exact, source, person, via }) => {
    const start = text.indexOf(exact);
    const end = start + exact.length;
    const facts = person ? [{ type: 'person' as const, name: person, start, end }] : [];
    return {
      start,
      end,
      exact,
      kinds: ['detainer' as const],
      source,
      via: via ?? null,
      cue: null,
      confidence: 1,
      facts,
      reasons: [],
    };
  });
  const findings = { claims, quotes: [], attributions: [] };
  return analysedArticle(
    readArticle({ body: text }),
    { analyser: 'x', ...findings, headline: null, standfirst: null },
    0,
  );
}

const texts = (exported: ExportedArticle) => exported.claims.map(({ claim }) => claim.exact);

describe('initialsOf', () => {
  it.each([
    ['Rafael Antonio Melgar Luna', 'R. A. M. L.'],
    ['Ana de la Cruz', 'A. de la C.'],
    ['José Durán-Cortés Jr.', 'J. D.-C. Jr.'],
    ['Émile', 'É.'],
  ])('%s becomes %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});

describe('who is a private person', () => {
  it('whoever is named without an official role; who has one keeps the name', () => {
    expect(namedPeople(article())).toEqual({
      private: ['Rafael Antonio Melgar Luna', 'Mia Haugen', 'Priya Anand'],
      public: ['Tamarack Courier', 'Nora Estes', 'ICE', 'Tom Haugen', 'Colleen Marsh'],
    });
  });

  it.each<[string, Speaker, string, boolean]>([
    ['a role that the analyser found', { name: 'Dana Holt', role: 'jail administrator' }, 'Dana Holt spoke.', true],
    ['a district attorney', { name: 'Dana Holt', role: 'district attorney' }, 'Dana Holt spoke.', true],
    ['a defence attorney', { name: 'Dana Holt', role: 'attorney' }, 'Dana Holt spoke.', false],
    ['a role before the name', { name: 'Dana Holt' }, 'ICE spokeswoman Dana Holt spoke.', true],
    ['a role after the name', { name: 'Dana Holt' }, 'Dana Holt, the county’s budget director, spoke.', true],
    ['somebody else’s role after the name', { name: 'Dana Holt' }, 'Dana Holt, who the sheriff let go, spoke.', false],
    ['a relative', { name: 'Dana Holt', role: 'sister' }, 'Dana Holt spoke.', false],
    ['a body', { name: 'Ashgrove County Board' }, 'The Ashgrove County Board spoke.', true],
    ['an acronym', { name: 'ACLU Northland' }, 'ACLU Northland spoke.', true],
    ['a person who is only mentioned', { name: 'Dale Kuehl' }, 'It left another man, Dale Kuehl, hurt.', false],
    ['who signed the article', { name: 'Nora Estes' }, 'Nora Estes saw it.', true],
  ])('%s', (_what, source, text, isPublic) => {
    const people = namedPeople(article([{ exact: text, source }], text));
    expect(people[isPublic ? 'public' : 'private']).toContain(source.name);
  });
});

describe('an article with initials', () => {
  it('has them for victims and others who do not speak, but not for places', () => {
    const text = 'A fight left Dale Kuehl hurt. Kuehl’s wife came from Virginia Beach to Carson City.';
    const made = withInitials(article([{ exact: text, source: null }], text));
    expect(texts(made)[0]).toMatch(/^A fight left D\. K\. hurt\. K\.’s wife came from .* to Carson City\.$/);
  });

  it('has them for full names and for parts of names, unless the part is in a name that stays', () => {
    expect(texts(withInitials(article()))).toEqual([
      'ICE lodged a detainer for R. A. M. L. in May.',
      'Sheriff Tom Haugen said M. was let go.',
      '“He is home,”',
      '“We want peace,”',
      'P. A., his lawyer, met R. M. L. and Haugen.',
    ]);
  });

  it('finds names in the claims themselves where no more of the article is known', () => {
    const exported = { ...article(SAID.map(({ person: _, ...said }) => said)), captures: [] };
    expect(texts(withInitials(exported))[0]).toBe('ICE lodged a detainer for R. A. M. L. in May.');
  });

  it('has one full stop at the end of a sentence, and no initials inside other words', () => {
    const text = 'They let go Ana Marin. The Marina is open.';
    const made = withInitials(article([{ exact: text, source: null, person: 'Ana Marin' }], text));
    expect(texts(made)).toEqual(['They let go A. M. The Marina is open.']);
  });

  it('links to the article where its words are not the article’s', () => {
    const reduced = withInitials(article());
    expect(reduced.claims.map((claim) => linkToClaim(reduced, claim)!.includes(':~:text='))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it.each(ARTICLE_FORMATS.filter((format) => format !== 'markdown-files'))(
    'no private name is left in %s',
    async (format) => {
      const own = article();
      own.article = { ...own.article, title: 'Melgar Luna let go' };
      own.claims[0]!.annotation = { ...own.claims[0]!.annotation, note: 'Ask Priya Anand.' };
      own.claims[0]!.tags = ['Melgar'];
      let text = '';
      for await (const piece of articleFile(format, [withInitials(own)], createLanguage('en'), 0)) text += piece;
      expect(text).not.toMatch(/Melgar|Luna|Rafael|Anand|Priya|Mia/i);
      expect(text).toMatch(/Tom Haugen/);
      expect(text).toContain('Colleen Marsh');
    },
  );
});
