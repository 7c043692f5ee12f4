import { groupBy } from '../../core/text/groups';

/**
 * The shortest name of each path that tells it from the others: the file's own name, with as many of its folders as
 * that takes. `a/notes.txt`, `b/notes.txt`, `c/plan.txt` are `a/notes.txt`, `b/notes.txt`, `plan.txt`.
 */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(paths)];
  const names = new Map<string, string>();
  let open = distinct;
  for (let parts = 1; open.length > 0; parts++) {
    const byName = groupBy(open, (path) => lastParts(path, parts));
    for (const [name, sharing] of byName)
      for (const path of sharing) if (sharing.length === 1 || name === path) names.set(path, name);
    open = open.filter((path) => !names.has(path));
  }
  return names;
}

function lastParts(path: string, count: number): string {
  return path.split('/').slice(-count).join('/');
}
