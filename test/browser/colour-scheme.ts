import { cdp } from 'vitest/browser';

/** Makes the test browser prefer a colour scheme; `''` gives it back its own. */
export async function preferScheme(value: 'light' | 'dark' | ''): Promise<void> {
  // Vitest leaves the methods of a session to its providers, whose types do not reach test files.
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
