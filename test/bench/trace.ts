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
  args?: { data?: { url?: string; fileName?: string; stackTrace?: { url?: string }[] } };
}

/** What our scripts cost a page, in milliseconds of its main thread. */
export interface PageCost {
  gate: number;
  reader: number;
  /** The longest task in which one of our scripts ran. */
  longestTask: number;
  /** Layouts that ran while one of our scripts was running, that is, that it forced. */
  forcedLayouts: number;
}

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Records what the browser does while `visit` runs, and sums up the part of our scripts in the page's own process. */
export async function traceVisit(page: Page, visit: () => Promise<void>): Promise<PageCost> {
  const stop = await startTrace(page.browser());
  await visit();
  return stop();
}

/** Records what the browser does until the function that it answers with is called, which sums up the part of our scripts. */
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
    return costOf(events.filter((event) => event.ph === 'X' && event.dur !== undefined));
  };
}

function costOf(events: TraceEvent[]): PageCost {
  const urlOf = ({ args }: TraceEvent) => args?.data?.url ?? args?.data?.fileName ?? '';
  const running = (script: string) =>
    outermost(
      events.filter(
        (e) => (e.name === 'EvaluateScript' || e.name === 'FunctionCall') && urlOf(e).endsWith(`/${script}`),
      ),
    );
  const gate = running('gate.js');
  const reader = running('reader.js');
  const ours = [...gate, ...reader];
  const tasks = events.filter((e) => e.name === 'RunTask' || e.name === 'ThreadControllerImpl::RunTask');
  return {
    gate: milliseconds(gate),
    reader: milliseconds(reader),
    longestTask: Math.max(0, ...tasks.filter((task) => ours.some((e) => contains(task, e))).map(spent)),
    forcedLayouts: events.filter((e) => e.name === 'Layout' && ours.some((script) => contains(script, e))).length,
  };
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    inner.ts + inner.dur! <= outer.ts + outer.dur!
  );
}

/** Leaves out events that ran inside another of the list, so that no time counts twice. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || b.dur! - a.dur!)) {
    if (!kept.some((other) => contains(other, event))) kept.push(event);
  }
  return kept;
}

function milliseconds(events: TraceEvent[]): number {
  return events.reduce((sum, event) => sum + spent(event), 0);
}

/** Milliseconds of the thread's own time, where the browser recorded it: other processes must not count. */
function spent({ dur, tdur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}
