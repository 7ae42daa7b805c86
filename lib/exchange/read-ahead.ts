/**
 * What `source` gives, each value asked for before the one before it is used: the database or file is read while what was
 * read is worked on. At most one value waits.
 */
export async function* readAhead<T, End>(source: AsyncGenerator<T, End>): AsyncGenerator<T, End> {
  let next = source.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return value;
      next = source.next();
      // Whoever stops before it is used does not hear that it failed.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await source.return(undefined as End);
  }
}
