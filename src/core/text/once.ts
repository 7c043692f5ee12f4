/** Makes a value when it is first asked for: what is costly to make and not always wanted keeps no start waiting. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
