import { describe, expect, it } from 'vitest';
import { finish } from '../../lib/analysis/steps.ts';
import type { Analysis, DetectedClaim, Kind, Quote } from '../../lib/analysis/types.ts';
import { ANALYSER } from '../../lib/analysis/version.ts';
import { annotate, setTags } from '../../lib/storage/annotations.ts';
import { deleteClaims, saveClaims } from '../../lib/storage/claims.ts';
import type { Database } from '../../lib/storage/database.ts';
import { dismiss } from '../../lib/storage/dismissals.ts';
import { articlesToAnalyseAgain, savedClaim } from '../../lib/storage/queries.ts';
import { readAgain, replaceFindings, restoreFindings } from '../../lib/storage/reanalysis.ts';
import { statementsInSteps } from '../../lib/storage/statements.ts';
import { BODY, draftOf, freshDatabase, LODGED, RELEASED, readArticle } from './fixtures.ts';

const URL = 'https://courier.example/jail';

function claim(exact: string, kinds: Kind[] = ['detainer'], source: string | null = 'ICE'): DetectedClaim {
  const start = BODY.indexOf(exact);
  const nothing = { via: null, cue: null, facts: [], reasons: [] };
  return {
    start,
    end: start + exact.length,
    exact,
    kinds,
    source: source ? { name: source } : null,
    confidence: 1,
    ...nothing,
  };
}

function quote(exact: string): Quote {
  const start = BODY.indexOf(exact);
  return {
    start,
    end: start + exact.length,
    exact,
    speaker: { name: 'Dana Holt' },
    cue: null,
    via: null,
    confidence: 1,
  };
}

/** The article kept by an older analyser, both of its claims by ICE and about a detainer, unless other drafts are given. */
async function kept(drafts = [LODGED, RELEASED]) {
  const database = freshDatabase();
  const claims = await saveClaims(database, { article: readArticle(), analyser: '0', drafts });
  return { database, ids: claims.map(({ id }) => id) };
}

/** The only capture, read by a newer analyser that finds this. */
async function again(database: Database, claims: DetectedClaim[], quotes: Quote[] = []) {
  const [capture] = await database.captures.toArray();
  const { texts } = readAgain((await database.articles.toArray())[0]!, capture!);
  const analysis: Analysis = { analyser: ANALYSER, claims, quotes, attributions: [], headline: null, standfirst: null };
  return replaceFindings(database, capture!, { analysis, statements: finish(statementsInSteps(texts, analysis)) });
}

describe('a newer analyser over kept words', () => {
  it('says what is different: kinds and source of what is kept, what is gone, what is found besides', async () => {
    const { database, ids } = await kept();
    const result = await again(
      database,
      [claim(LODGED.exact, ['detainer', 'enforcement'], null)],
      [quote('“We never received it,”')],
    );
    expect(result).toMatchObject({
      changed: [
        {
          claimId: ids[0],
          kinds: { before: ['detainer'], after: ['detainer', 'enforcement'] },
          source: { before: 'ICE', after: null },
        },
      ],
      gone: [{ claimId: ids[1], exact: RELEASED.exact }],
      found: [{ form: 'quote', exact: '“We never received it,”', source: 'Dana Holt' }],
    });
  });

  it('replaces what was found, and leaves alone what it no longer finds', async () => {
    const { database, ids } = await kept();
    await again(database, [claim(LODGED.exact, ['policy'])]);
    expect((await savedClaim(database, ids[0]!))?.claim.detected).toMatchObject({
      kinds: ['policy'],
      analyser: ANALYSER,
    });
    expect((await savedClaim(database, ids[1]!))?.claim).toMatchObject({
      deletedAt: null,
      detected: RELEASED.detected,
    });
    expect((await database.rows.get(ids[0]!))?.kinds).toBe('policy');
  });

  it('changes nothing that the reader wrote, and shows no change behind it', async () => {
    const { database, ids } = await kept();
    await annotate(database, ids[0]!, {
      note: 'Ask the jail.',
      kinds: ['release'],
      source: 'Dana Holt',
      assessment: 'disputed',
    });
    await setTags(database, ids[0]!, ['timeline']);
    const before = await savedClaim(database, ids[0]!);
    expect((await again(database, [claim(LODGED.exact, ['policy'], null), claim(RELEASED.exact)])).changed).toEqual([]);
    const after = await savedClaim(database, ids[0]!);
    expect([after?.annotation, after?.tags]).toEqual([before?.annotation, before?.tags]);
  });

  it('knows a sentence that is now cut otherwise', async () => {
    const { database } = await kept();
    const longer = BODY.slice(BODY.indexOf('“We never'));
    const result = await again(database, [claim(LODGED.exact), claim(longer, ['release'])]);
    expect(result.gone).toEqual([]);
    expect(result.changed).toMatchObject([{ exact: RELEASED.exact, kinds: { after: ['release'] } }]);
  });

  it('says anew what the reader’s own words are', async () => {
    const words = 'with the Ashgrove County jail';
    const { database } = await kept([draftOf(words, { origin: 'reader', detected: null })]);
    expect((await again(database, [claim(LODGED.exact)])).changed).toMatchObject([
      { exact: words, kinds: { before: [], after: ['detainer'] }, source: { before: null, after: 'ICE' } },
    ]);
    expect((await again(database, [])).gone).toEqual([]);
  });

  it('does not bring up again what the reader deleted or dismissed', async () => {
    const { database, ids } = await kept([LODGED]);
    await deleteClaims(database, ids);
    await dismiss(database, [URL], [RELEASED.key]);
    expect(await again(database, [claim(LODGED.exact, ['policy']), claim(RELEASED.exact)])).toMatchObject({
      ...{ changed: [], gone: [], found: [] },
    });
  });

  it('can be undone', async () => {
    const { database, ids } = await kept();
    const { earlier } = await again(database, [claim(LODGED.exact, ['policy'], null)]);
    await restoreFindings(database, earlier);
    expect((await savedClaim(database, ids[0]!))?.claim.detected).toEqual(LODGED.detected);
    expect((await database.rows.get(ids[0]!))?.kinds).toBe('detainer');
    expect(await database.captures.toArray()).toMatchObject([{ analyser: '0' }]);
  });
});

it('an article is offered for it while a kept text was last read by an older analyser', async () => {
  const { database } = await kept();
  const [article] = await database.articles.toArray();
  expect(await articlesToAnalyseAgain(database)).toEqual([article!.id]);
  await again(database, []);
  expect(await articlesToAnalyseAgain(database)).toEqual([]);
});
