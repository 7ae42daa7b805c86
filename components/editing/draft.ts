/** Where the reader's edit stands: nothing to save, being typed, on its way, kept, or not kept. */
export type DraftState = 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed';

/** One field's edit between the reader's hands and the database. */
export interface Draft<T> {
  value(): T;
  state(): DraftState;
  /** Takes a change by the reader; it is saved after the delay. */
  change(value: T): void;
  /** Saves what is unsaved at once; also the way to try again. */
  flush(): void;
  /**
   * Takes the value as the database now has it. A change made elsewhere is taken over, except while the reader's own edit
   * is unsaved; echoes of earlier saves are ignored. So no update ever takes away what was typed.
   */
  follow(stored: T): void;
}

interface Options<T> {
  /** Settles once the value is kept. */
  save(value: T): Promise<void>;
  /** Milliseconds without a change before it is saved. */
  delay: number;
  onUpdate(): void;
}

/** Begins a draft at the stored value. Values are compared as JSON. */
export function createDraft<T>(stored: T, { save, delay, onUpdate }: Options<T>): Draft<T> {
  let value = stored;
  let state: DraftState = 'clean';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  /** Values that were sent and may still come back from the database. */
  const sent = new Set<string>();

  const settle = (next: DraftState) => {
    state = next;
    onUpdate();
  };
  const isUnsaved = () => state === 'unsaved' || state === 'failed';

  const flush = () => {
    clearTimeout(timer);
    if (!isUnsaved()) return;
    const mine = ++turn;
    sent.add(JSON.stringify(value));
    settle('saving');
    save(value).then(
      () => mine === turn && !isUnsaved() && settle('saved'),
      () => mine === turn && settle('failed'),
    );
  };

  return {
    value: () => value,
    state: () => state,
    change(next) {
      value = next;
      clearTimeout(timer);
      settle('unsaved');
      if (delay === 0) flush();
      else timer = setTimeout(flush, delay);
    },
    flush,
    follow(next) {
      const json = JSON.stringify(next);
      if (json === JSON.stringify(value)) sent.clear();
      else if (!isUnsaved() && !sent.has(json)) {
        value = next;
        settle('clean');
      }
    },
  };
}
