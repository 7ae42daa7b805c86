import { expect, it } from 'vitest';
import { runInSlices } from '../../lib/background/slices.ts';

/** A clock on which every step takes the given number of milliseconds. */
function pacing(stepTakes: number) {
  let time = 0;
  const slices: number[] = [];
  let sliceStart = 0;
  return {
    slices,
    now: () => time,
    giveWay: async () => {
      slices.push(time - sliceStart);
      sliceStart = time;
    },
    *steps(count: number) {
      for (let n = 0; n < count; n++) {
        time += stepTakes;
        yield undefined;
      }
      return 'done';
    },
  };
}

it.each([
  [1, 1000],
  [7, 100],
  [14, 100],
])('never works 30 ms without giving way, with steps of %i ms', async (stepTakes, count) => {
  const pace = pacing(stepTakes);
  expect(await runInSlices(pace.steps(count), pace)).toBe('done');
  expect(pace.slices.length).toBeGreaterThan(10);
  expect(Math.max(...pace.slices)).toBeLessThan(30);
});

it('does not give way for work that is soon done', async () => {
  const pace = pacing(1);
  await runInSlices(pace.steps(5), pace);
  expect(pace.slices).toEqual([]);
});

it('rejects with what a step throws', async () => {
  const failing = (function* () {
    yield undefined;
    throw new Error('broken');
  })();
  await expect(runInSlices(failing)).rejects.toThrow('broken');
});
