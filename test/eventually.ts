import { vi } from 'vitest';

/** Milliseconds after which what has not come will not come; far more than a busy machine needs. */
const PATIENCE = 30_000;

/** Waits until an assertion holds; with faked time, that time goes on meanwhile. */
export function eventually<T>(assertion: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(assertion, { timeout: PATIENCE });
}
