/** More different names than a corpus of 10,000 passages has; beyond it the memory is begun anew. */
const REMEMBERED = 50_000;

/** A pure function of a word or name that remembers its answers: a corpus repeats its words. */
export function remembering<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const answer = known.get(name);
    if (answer !== undefined || known.has(name)) return answer as T;
    if (known.size >= REMEMBERED) known.clear();
    const value = read(name);
    known.set(name, value);
    return value;
  };
}
