import { describe, expect, it, vi } from 'vitest';
import { askToKeep, isBackupDue, storageUse } from '../../lib/screens/storage-use.ts';

const DAY = 86_400_000;

describe('isBackupDue', () => {
  it.each<[string, number, number | null, boolean]>([
    ['nothing saved', 0, null, false],
    ['little saved, no backup yet', 5, null, false],
    ['much saved, no backup yet', 20, null, true],
    ['a backup of last week', 200, 93 * DAY, false],
    ['a backup of two months ago', 5, 40 * DAY, true],
    ['nothing saved any more', 0, 1, false],
  ])('%s', (_what, claims, lastBackupAt, isDue) => {
    expect(isBackupDue(claims, lastBackupAt, 100 * DAY)).toBe(isDue);
  });
});

const browserStorage = (persisted: boolean, agrees: boolean, estimate: StorageEstimate = {}) => ({
  persisted: async () => persisted,
  persist: vi.fn(async () => agrees),
  estimate: async () => estimate,
});

it('asks the browser to keep what is saved only where it has not agreed', async () => {
  const [asked, unasked] = [browserStorage(false, true), browserStorage(true, false)];
  expect([await askToKeep(asked), await askToKeep(unasked)]).toEqual([true, true]);
  expect([asked.persist.mock.calls.length, unasked.persist.mock.calls.length]).toEqual([1, 0]);
  expect(await askToKeep(browserStorage(false, false))).toBe(false);
});

it('says what the browser says of the room, or that it does not', async () => {
  expect(await storageUse(browserStorage(true, false, { usage: 5, quota: 10 }))).toEqual({
    estimate: { usage: 5, quota: 10 },
    lasting: 'persisted',
  });
  expect(await storageUse(browserStorage(false, false))).toEqual({ estimate: null, lasting: 'not-persisted' });
});
