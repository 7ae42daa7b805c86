import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft } from '../../components/editing/draft.ts';

const DELAY = 600;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A draft whose saves are settled by hand. */
function draftOf(stored: string, delay = DELAY) {
  const saves: { value: string; done(): Promise<void>; fail(): Promise<void> }[] = [];
  const draft = createDraft(stored, {
    delay,
    onUpdate: () => {},
    save: (value) =>
      new Promise<void>((resolve, reject) => {
        saves.push({
          value,
          async done() {
            resolve();
            await vi.advanceTimersByTimeAsync(0);
          },
          async fail() {
            reject(new Error('no'));
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
  });
  return { draft, saves };
}

describe('createDraft', () => {
  it('saves once, after a rest in typing', () => {
    const { draft, saves } = draftOf('');
    draft.change('a');
    vi.advanceTimersByTime(DELAY - 1);
    draft.change('ab');
    vi.advanceTimersByTime(DELAY - 1);
    expect(saves).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(saves.map(({ value }) => value)).toEqual(['ab']);
  });

  it('says where the edit stands', async () => {
    const { draft, saves } = draftOf('');
    expect(draft.state()).toBe('clean');
    draft.change('a');
    expect(draft.state()).toBe('unsaved');
    draft.flush();
    expect(draft.state()).toBe('saving');
    await saves[0]!.done();
    expect(draft.state()).toBe('saved');
  });

  it('keeps what was typed when a save fails, and saves it when asked again', async () => {
    const { draft, saves } = draftOf('');
    draft.change('a');
    draft.flush();
    await saves[0]!.fail();
    expect([draft.state(), draft.value()]).toEqual(['failed', 'a']);
    draft.flush();
    await saves[1]!.done();
    expect([draft.state(), saves[1]!.value]).toEqual(['saved', 'a']);
  });

  it('is not called saved while a later change waits', async () => {
    const { draft, saves } = draftOf('');
    draft.change('a');
    draft.flush();
    draft.change('ab');
    await saves[0]!.done();
    expect(draft.state()).toBe('unsaved');
  });

  it('never loses typing to an update from elsewhere', () => {
    const { draft } = draftOf('old');
    draft.change('mine');
    draft.follow('theirs');
    expect(draft.value()).toBe('mine');
  });

  it('never goes back to the echo of an earlier save', async () => {
    const { draft, saves } = draftOf('');
    draft.change('a');
    draft.flush();
    draft.change('ab');
    draft.flush();
    await saves[0]!.done();
    await saves[1]!.done();
    draft.follow('a');
    expect(draft.value()).toBe('ab');
    draft.follow('ab');
    expect(draft.value()).toBe('ab');
  });

  it('takes over a change made elsewhere when nothing is unsaved', async () => {
    const { draft, saves } = draftOf('old');
    draft.follow('theirs');
    expect(draft.value()).toBe('theirs');
    draft.change('mine');
    draft.flush();
    await saves[0]!.done();
    draft.follow('mine');
    draft.follow('theirs again');
    expect(draft.value()).toBe('theirs again');
  });

  it('saves at once without a delay', () => {
    const { draft, saves } = draftOf('', 0);
    draft.change('x');
    expect(saves.map(({ value }) => value)).toEqual(['x']);
  });

  it('does not save what was not changed', () => {
    const { draft, saves } = draftOf('old');
    draft.flush();
    expect(saves).toEqual([]);
  });
});
