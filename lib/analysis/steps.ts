/** Work cut into bounded steps, so that a caller on a shared thread can do other things between two of them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps in one go and returns the result. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
