// Work that is done when its result is asked for, and not again.

/** What throws is tried again at the next call. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
