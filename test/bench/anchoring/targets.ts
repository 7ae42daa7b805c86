import type { Block, PageModel, Run } from './page-model.ts';
import type { Random } from './random.ts';

/** A page in which the quote is a run of its own. */
export interface Target {
  page: PageModel;
  runId: string;
}

/** Words in quotation marks within a sentence. */
const QUOTED = /“[^”]{8,}”/;
const LEAST_WORDS = 2;

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * `count` quotes as readers and the analyser save them: most are a sentence, some the words in quotation marks, some
 * two sentences. Blocks without words to choose are passed over, so there may be fewer.
 */
export function targetsOf(page: PageModel, count: number, random: Random): Target[] {
  const taken = new Set<string>();
  const targets: Target[] = [];
  for (let tries = 0; targets.length < count && tries < count * 10; tries++) {
    const block = random.pick(page.blocks);
    const at = random.between(0, block.runs.length - 1);
    const run = block.runs[at]!;
    if (taken.has(run.id) || wordsIn(run.text) < LEAST_WORDS) continue;
    taken.add(run.id);
    const kind = random.next();
    const runs = kind < 0.3 ? withQuotedApart(block, run) : kind < 0.42 ? withNextJoined(block, at) : block.runs;
    const quoted = runs.find(({ id }) => id === `${run.id}q`);
    targets.push({ page: withBlock(page, { ...block, runs }), runId: quoted?.id ?? run.id });
  }
  return targets;
}

function withQuotedApart(block: Block, run: Run): Run[] {
  const match = QUOTED.exec(run.text);
  if (!match || match[0].length > 0.8 * run.text.length) return block.runs;
  const after = match.index + match[0].length;
  const parts: Run[] = [
    { ...run, text: run.text.slice(0, match.index) },
    { ...run, id: `${run.id}q`, text: match[0], glue: '' },
    { ...run, id: `${run.id}z`, text: run.text.slice(after), glue: '' },
  ];
  const [first, ...rest] = parts.filter(({ text }) => text);
  return block.runs.flatMap((each) => (each === run ? [{ ...first!, glue: run.glue }, ...rest] : [each]));
}

function withNextJoined(block: Block, at: number): Run[] {
  const [run, next] = [block.runs[at]!, block.runs[at + 1]];
  if (!next) return block.runs;
  return block.runs.flatMap((each) =>
    each === run ? [{ ...run, text: `${run.text} ${next.text}` }] : each === next ? [] : [each],
  );
}

export function withBlock(page: PageModel, block: Block): PageModel {
  return { ...page, blocks: page.blocks.map((each) => (each.id === block.id ? block : each)) };
}
