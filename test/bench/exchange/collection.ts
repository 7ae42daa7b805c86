import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { KINDS } from '../../../lib/analysis/types.ts';
import { type BackupLine, lineHash } from '../../../lib/exchange/backup.ts';
import { newArticle } from '../../../lib/storage/articles.ts';
import { captureOf, newClaim } from '../../../lib/storage/claims.ts';
import { created } from '../../../lib/storage/edits.ts';
import { claimKey, tagId } from '../../../lib/storage/ids.ts';

const WORDS =
  'county jail officials said agency request held released Tuesday sheriff deputies court records show man arrested charge bail judge notice transfer custody statement week policy state law officers detainer lodged'.split(
    ' ',
  );

const START = Date.UTC(2025, 0, 1);

/**
 * Writes a backup of `articles` articles of about 1,000 words with `claimsEach` claims each, some with note, tag and source, and says how
 * many records it has. The same numbers give the same file.
 */
export async function writeCollection(path: string, articles: number, claimsEach: number): Promise<number> {
  const out = createWriteStream(path);
  const hash = lineHash();
  let count = -1;
  const write = async (value: object) => {
    const line = JSON.stringify(value);
    hash.add(line);
    count++;
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  await write({ format: 'claimlight-backup', version: 1, made: new Date(START).toISOString() });
  for (let n = 0; n < articles; n++) for (const line of linesOfArticle(n, claimsEach)) await write(line);
  out.end(`${JSON.stringify({ count, sha256: hash.end() })}\n`);
  await once(out, 'finish');
  return count;
}

function* linesOfArticle(n: number, claimsEach: number): Generator<BackupLine> {
  const sentences = Array.from({ length: 50 }, (_, k) => sentence(n, k));
  const body = Array.from({ length: 10 }, (_, p) => sentences.slice(p * 5, p * 5 + 5).join(' ')).join('\n\n');
  const metadata = {
    url: `https://outlet-${n % 60}.example/story-${n}`,
    aliases: [],
    title: `Story ${n}: ${sentence(n, 99)}`,
    outlet: `Outlet ${n % 60}`,
    byline: 'Nora Estes',
    publishedTime: new Date(START + n * 3_600_000).toISOString(),
    lang: 'en',
  };
  const article = newArticle(metadata);
  const texts = { headline: metadata.title, standfirst: null, body };
  const capture = captureOf({ metadata, texts, words: 1000, access: 'whole' }, article.id, '1', START + n);
  for (let k = 0; k < claimsEach; k++) {
    const exact = sentences[(k * 2) % 50]!;
    const start = body.indexOf(exact);
    const paragraph = body.split('\n\n').find((text) => text.includes(exact))!;
    const end = start + exact.length;
    const kinds = [KINDS[k % KINDS.length]!];
    const detected = {
      kinds,
      source: { name: `Speaker ${(n + k) % 900}` },
      via: null,
      cue: null,
      confidence: 0.9,
      facts: [],
      reasons: [{ rule: 'detainer.lodged', start, end: start + 10 }],
      start,
      end,
      quote: null,
      analyser: '1',
    };
    const selectors = [
      {
        type: 'TextQuoteSelector' as const,
        exact,
        prefix: body.slice(Math.max(0, start - 64), start),
        suffix: body.slice(end, end + 64),
      },
      { type: 'TextPositionSelector' as const, start, end },
      { type: 'BlockSelector' as const, path: 'div1/p3', kind: 'text' as const, text: paragraph },
    ];
    const key = claimKey({ form: 'claim', exact, paragraph, occurrence: 0 });
    const draft = {
      key,
      origin: 'detected' as const,
      form: 'claim' as const,
      section: 'body' as const,
      start,
      end,
      exact,
      paragraph,
      selectors,
      detected,
    };
    const stamp = START + n * 1000 + k;
    const claim = newClaim(draft, capture, stamp);
    const claimId = claim.id;
    if (k % 10 === 0) {
      const said = { kinds: null, source: null, note: sentence(k, n), assessment: 'unclear', checkAgainOn: null };
      yield {
        table: 'annotations',
        record: {
          id: claimId,
          claimId,
          ...said,
          edited: { note: stamp, assessment: stamp },
          editedAt: stamp,
          deletedAt: null,
        },
      };
    }
    if (k % 5 === 0)
      yield {
        table: 'tags',
        record: { id: tagId(claimId, `tag ${n % 40}`), claimId, tag: `tag ${n % 40}`, ...created(stamp) },
      };
    if (k % 20 === 0)
      yield {
        table: 'evidence',
        record: {
          id: `e-${n}-${k}`,
          claimId,
          url: `https://docket.example/${n}`,
          note: '',
          date: null,
          createdAt: stamp,
          ...created(stamp),
        },
      };
    yield { table: 'claims', record: claim };
  }
  yield { table: 'captures', record: capture };
  yield { table: 'articles', record: article };
}

function sentence(n: number, k: number): string {
  const words = Array.from({ length: 18 }, (_, w) => WORDS[(n * 7 + k * 13 + w * (k + 3)) % WORDS.length]!);
  return `In case ${k} of file ${n} ${words.join(' ')}.`;
}
