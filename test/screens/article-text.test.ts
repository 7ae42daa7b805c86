import { describe, expect, it } from 'vitest';
import { articleVersions, versionDiff, versionText } from '../../lib/screens/article-text.ts';
import { saveClaims } from '../../lib/storage/claims.ts';
import { BODY, draftOf, freshDatabase, LODGED, RELEASED, readArticle } from '../storage/fixtures.ts';

const LATER = BODY.replace('in May', 'in June').concat('\n\nThe county said it had the fax.');

async function twoVersions() {
  const database = freshDatabase();
  await saveClaims(database, { article: readArticle(), analyser: '1', drafts: [LODGED, RELEASED] });
  const added = draftOf('The county said it had the fax.', {}, LATER);
  await saveClaims(database, { article: readArticle({ body: LATER }), analyser: '1', drafts: [added] });
  const [article] = await database.articles.toArray();
  return (await articleVersions(database, article!.id))!;
}

const marked = (text: ReturnType<typeof versionText>) =>
  text.sections.flatMap(({ section, paragraphs }) =>
    paragraphs.map(
      (pieces) => `${section}: ${pieces.map(({ text: words, claimId }) => (claimId ? `«${words}»` : words)).join('')}`,
    ),
  );

describe('versionText', () => {
  it('marks what was saved from this version, and what another version has in the same words', async () => {
    const { captures, claims } = await twoVersions();
    const [first, second] = captures.map((capture) => versionText(capture, claims));
    expect(marked(first!)).toEqual([
      'headline: Jail and agency disagree',
      'body: «ICE lodged a detainer with the Ashgrove County jail in May.»',
      'body: “We never received it,” Sheriff Dana Holt said. «The jail released the man on bail.»',
    ]);
    expect(marked(second!)).toEqual([
      'headline: Jail and agency disagree',
      'body: ICE lodged a detainer with the Ashgrove County jail in June.',
      'body: “We never received it,” Sheriff Dana Holt said. «The jail released the man on bail.»',
      'body: «The county said it had the fax.»',
    ]);
    expect([first!.marked, first!.elsewhere, second!.marked, second!.elsewhere]).toEqual([2, 1, 2, 1]);
  });

  it('shows the whole text whatever is marked', async () => {
    const { captures, claims } = await twoVersions();
    for (const capture of captures) {
      const [, body] = versionText(capture, claims).sections;
      const shown = body!.paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n\n');
      expect(shown).toBe(capture.text);
    }
  });
});

it('versionDiff compares headline and text', async () => {
  const [before, after] = (await twoVersions()).captures;
  const changes = versionDiff(before!, after!)
    .flat()
    .filter(({ kind }) => kind !== 'same');
  expect(changes).toEqual([
    { kind: 'removed', text: 'May.' },
    { kind: 'added', text: 'June.' },
    { kind: 'added', text: 'The county said it had the fax.' },
  ]);
});

it('an article that is not kept has no versions', async () => {
  expect(await articleVersions(freshDatabase(), 'x')).toBeNull();
});
