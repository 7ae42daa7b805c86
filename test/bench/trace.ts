import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The part of `dur` in which the thread really ran, microseconds. */
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  args?: { data?: EventData };
}

interface EventData {
  url?: string;
  fileName?: string;
  startTime?: number;
  timeDeltas?: number[];
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** What a visit cost a page, in milliseconds of its main thread. */
export interface PageCost {
  /** In the evaluation of the gate. */
  gate: number;
  /** In all tasks in which the gate or the reader ran, whatever else was done in them. */
  ours: number;
  /** In all tasks of the page, its own work too: with what a visit without us takes, this tells also what we cause. */
  all: number;
  /** The longest task in which one of our scripts ran. */
  longestTask: number;
  /** Layouts that ran while one of our scripts was being evaluated or called, that is, that it forced. */
  forcedLayouts: number;
}

const OURS = /\/(?:gate|reader)\.js$/;

/** Records what the browser does while `visit` runs, and sums up the main thread of the page that was visited. */
export async function traceVisit(page: Page, visit: () => Promise<void>): Promise<PageCost> {
  const categories = [
    ...['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'],
    'disabled-by-default-v8.cpu_profiler',
  ];
  await page.tracing.start({ categories });
  await visit();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return costOf(traceEvents, new URL(page.url()).href);
}

function costOf(events: TraceEvent[], address: string): PageCost {
  // The page's own process is the one in which its document was parsed last.
  const parsed = events.findLast((e) => e.name === 'ParseHTML' && e.args && urlOf(e, 'beginData') === address);
  const main = events.filter(
    (e) => e.pid === parsed?.pid && e.tid === parsed.tid && e.ph === 'X' && e.dur !== undefined,
  );
  const scripts = main.filter(
    (e) => (e.name === 'EvaluateScript' || e.name === 'FunctionCall') && OURS.test(urlOf(e, 'data')),
  );
  const moments = [...scripts.map(({ ts }) => ts), ...ourSamples(events.filter(({ pid }) => pid === parsed?.pid))].sort(
    (a, b) => a - b,
  );
  const tasks = main.filter((e) => e.name === 'RunTask');
  const ours = tasks.filter(({ ts, dur }) => {
    const next = moments.find((moment) => moment >= ts);
    return next !== undefined && next <= ts + dur!;
  });
  return {
    gate: milliseconds(scripts.filter((e) => e.name === 'EvaluateScript' && urlOf(e, 'data').endsWith('/gate.js'))),
    ours: milliseconds(ours),
    all: milliseconds(tasks),
    longestTask: Math.max(0, ...ours.map(spent)),
    forcedLayouts: main.filter((e) => e.name === 'Layout' && scripts.some((script) => contains(script, e))).length,
  };
}

function urlOf({ args }: TraceEvent, part: 'data' | 'beginData'): string {
  const data = (args as Record<string, EventData> | undefined)?.[part];
  return data?.url ?? data?.fileName ?? '';
}

/**
 * The moments, in microseconds, at which the profiler found one of our scripts on the stack: a script that goes on after
 * it has let the page work is not named by the events of the timeline.
 */
function ourSamples(events: TraceEvent[]): number[] {
  const moments: number[] = [];
  const profiles = new Map<string, { now: number; nodes: Map<number, ProfileNode> }>();
  for (const { name, id = '', args } of events) {
    const data = args?.data;
    if (name === 'Profile') profiles.set(id, { now: data?.startTime ?? 0, nodes: new Map() });
    const profile = profiles.get(id);
    if (name !== 'ProfileChunk' || !profile) continue;
    for (const node of data?.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    data?.cpuProfile?.samples?.forEach((sample, i) => {
      profile.now += data.timeDeltas?.[i] ?? 0;
      let node = profile.nodes.get(sample);
      while (node && !OURS.test(node.callFrame.url ?? '')) node = profile.nodes.get(node.parent ?? -1);
      if (node) moments.push(profile.now);
    });
  }
  return moments;
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && inner.ts + inner.dur! <= outer.ts + outer.dur!;
}

function milliseconds(events: TraceEvent[]): number {
  return events.reduce((sum, event) => sum + spent(event), 0);
}

/** Milliseconds of the thread's own time, where the browser recorded it: other processes must not count. */
function spent({ dur, tdur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}
