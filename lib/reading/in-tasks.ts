/** Lets the page work in between: `scheduler.yield` where the browser has it. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** The longest that steps run on before the page may work, in milliseconds; one long step may still take longer. */
const LONGEST_RUN = 4;

/**
 * Runs steps to their end in tasks of their own, so that none holds the page up. Rejects with the signal's reason when
 * it aborts.
 */
export async function inTasks<T>(
  steps: Generator<null, T>,
  signal: AbortSignal,
  now = () => performance.now(),
): Promise<T> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < LONGEST_RUN) continue;
    await pause();
    signal.throwIfAborted();
    began = now();
  }
}
