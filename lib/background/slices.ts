/** How long the background works before it lets messages through, in milliseconds; a budget of 30 less the longest step. */
const SLICE = 15;

/** What tells the time and gives way; the real ones as default. */
export interface Pacing {
  now(): number;
  /** Resolves after everything that waits had its turn. */
  giveWay(): Promise<void>;
}

export const REAL_PACING: Pacing = {
  now: () => performance.now(),
  giveWay: () => new Promise((resolve) => setTimeout(resolve)),
};

/** Runs steps to their end, giving way whenever a slice of time is used up, and answers with what they return. */
export async function runInSlices<T>(steps: Generator<unknown, T>, pacing: Pacing = REAL_PACING): Promise<T> {
  let sliceStart = pacing.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pacing.now() - sliceStart < SLICE) continue;
    await pacing.giveWay();
    sliceStart = pacing.now();
  }
}
