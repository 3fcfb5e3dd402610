/**
 * Makes an async iterator of a function that returns the next result. Concurrent calls of `next` wait for each other, and
 * none advances after the end, an error or `return`.
 *
 * Not an async generator: Bun loses the caller's line in the stack of an error that passes through one.
 */
export function walk<T>(advance: () => Promise<IteratorResult<T, undefined>>): AsyncIterableIterator<T, undefined> {
  let done = false;
  let last: Promise<unknown> = Promise.resolve();
  const turn = (step: typeof advance): Promise<IteratorResult<T, undefined>> => {
    const before = last;
    const now = (async () => {
      await before.catch(() => {});
      if (done) return { done, value: undefined };
      done = true;
      const result = await step();
      done = result.done === true;
      return result;
    })();
    last = now;
    return now;
  };
  return {
    next: () => turn(advance),
    return: () => turn(async () => ({ done: true, value: undefined })),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
