import type { Browser, Page } from 'puppeteer-core';

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
  /** Each task in which one of our scripts ran. */
  tasks: number[];
  /** Layouts that ran while one of our scripts was being evaluated or called, that is, that it forced. */
  forcedLayouts: number;
}

const OURS = /\/(?:gate|reader)\.js$/;

const CATEGORIES = [
  ...['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
  'disabled-by-default-v8.cpu_profiler',
];

/** Records what the browser does while `visit` runs, and sums up the main threads of the pages of the web. */
export async function traceVisit(page: Page, visit: () => Promise<void>): Promise<PageCost> {
  const stop = await startTrace(page.browser());
  await visit();
  return stop();
}

/** Records what the browser does until the function that it answers with is called, which sums it up. */
export async function startTrace(browser: Browser): Promise<() => Promise<PageCost>> {
  // Not a page's own session: a prerendered page that is gone to would end it.
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return costOf(events);
  };
}

function costOf(events: TraceEvent[]): PageCost {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const parsed = events.filter((e) => e.name === 'ParseHTML' && /^https?:/.test(urlOf(e, 'beginData')));
  const pages = new Set(parsed.map(threadOf));
  const main = events.filter((e) => e.ph === 'X' && e.dur !== undefined && pages.has(threadOf(e)));
  const scripts = main.filter(
    (e) => (e.name === 'EvaluateScript' || e.name === 'FunctionCall') && OURS.test(urlOf(e, 'data')),
  );
  const moments = [...scripts.map(({ pid, ts }) => ({ pid, ts })), ...ourSamples(events)].sort((a, b) => a.ts - b.ts);
  const tasks = main.filter((e) => e.name === 'RunTask');
  const ours = tasks.filter(({ pid, ts, dur }) => {
    const next = moments.find((moment) => moment.pid === pid && moment.ts >= ts);
    return next !== undefined && next.ts <= ts + dur!;
  });
  return {
    gate: milliseconds(scripts.filter((e) => e.name === 'EvaluateScript' && urlOf(e, 'data').endsWith('/gate.js'))),
    ours: milliseconds(ours),
    all: milliseconds(tasks),
    tasks: ours.map(spent),
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
function ourSamples(events: TraceEvent[]): { pid: number; ts: number }[] {
  const moments: { pid: number; ts: number }[] = [];
  const profiles = new Map<string, { now: number; nodes: Map<number, ProfileNode> }>();
  for (const { name, pid, id: number = '', args } of events) {
    const data = args?.data;
    const id = `${pid} ${number}`;
    if (name === 'Profile') profiles.set(id, { now: data?.startTime ?? 0, nodes: new Map() });
    const profile = profiles.get(id);
    if (name !== 'ProfileChunk' || !profile) continue;
    for (const node of data?.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    data?.cpuProfile?.samples?.forEach((sample, i) => {
      profile.now += data.timeDeltas?.[i] ?? 0;
      let node = profile.nodes.get(sample);
      while (node && !OURS.test(node.callFrame.url ?? '')) node = profile.nodes.get(node.parent ?? -1);
      if (node) moments.push({ pid, ts: profile.now });
    });
  }
  return moments;
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.pid === inner.pid && outer.ts <= inner.ts && inner.ts + inner.dur! <= outer.ts + outer.dur!;
}

function milliseconds(events: TraceEvent[]): number {
  return events.reduce((sum, event) => sum + spent(event), 0);
}

/** Milliseconds of the thread's own time, where the browser recorded it: other processes must not count. */
function spent({ dur, tdur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}
