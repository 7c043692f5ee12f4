import { nameKey } from '../keys';
import type { Decisions, MergeDecision, NameReference } from './model';
import type { YamlReader } from './yamlReader';

/** What two writings of one reference have in common. */
export function referenceKey({ name, kind }: NameReference): string {
  return `${nameKey(name)} (${kind ?? ''})`;
}

/**
 * Leaves out what another decision of the file speaks against, and what is said twice; the first one stands. A splitting
 * stands before a merging, as it is applied before it.
 */
export function withoutContradictions(decisions: Decisions, reader: YamlReader): Decisions {
  const split = decisions.split.filter((group) => !hasTwice(group, reader));
  const merge = readableMerges(decisions.merge, split, reader);
  const joined = new Map(
    merge.flatMap(({ name, also }) => also.map((other) => [referenceKey(other), name] as const)),
  );
  const isFree = (name: NameReference): boolean => {
    const into = joined.get(referenceKey(name));
    if (into === undefined) return true;
    reader.error(
      name,
      `“${name.written}” is merged into “${into.written}”. Decide on “${into.written}” instead.`,
    );
    return false;
  };
  const rename = once(decisions.rename, ({ of }) => of, reader).filter(({ of }) => isFree(of));
  const hide = once(decisions.hide, (name) => name, reader).filter(isFree);
  const settled = new Map(
    merge.flatMap(({ name, kind }) => (kind === undefined ? [] : [[referenceKey(name), kind] as const])),
  );
  const kind = once(decisions.kind, ({ of }) => of, reader).filter(({ of, kind: wanted }) => {
    if (!isFree(of)) return false;
    const merged = settled.get(referenceKey(of));
    if (merged === undefined || merged === wanted) return true;
    reader.error(of, `“${of.written}” is a ${merged} by its merging. Only one of the two can hold.`);
    return false;
  });
  return { merge, split, rename, kind, hide };
}

function once<T>(items: readonly T[], nameOf: (item: T) => NameReference, reader: YamlReader): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameOf(item);
    const key = referenceKey(name);
    if (seen.has(key)) reader.error(name, `“${name.written}” stands here twice. The first one counts.`);
    return !seen.has(key) && seen.add(key);
  });
}

/** A group may hold two writings that differ by an accent only, but not one writing twice. */
function hasTwice(group: readonly NameReference[], reader: YamlReader): boolean {
  const seen = new Set<string>();
  for (const name of group) {
    if (seen.has(name.written)) {
      reader.error(name, `“${name.written}” cannot be apart from itself.`);
      return true;
    }
    seen.add(name.written);
  }
  return false;
}

function readableMerges(
  merges: readonly MergeDecision[],
  splits: readonly (readonly NameReference[])[],
  reader: YamlReader,
): MergeDecision[] {
  const heads = new Map<string, NameReference>();
  const joined = new Map<string, NameReference>();
  return merges.flatMap((merge) => {
    const { name } = merge;
    const headKey = referenceKey(name);
    const intoWhich = joined.get(headKey);
    if (intoWhich !== undefined || heads.has(headKey)) {
      reader.error(
        name,
        intoWhich === undefined
          ? `“${name.written}” has a merging above. Add the names there.`
          : `“${name.written}” is merged into “${intoWhich.written}” above. Add the names there.`,
      );
      return [];
    }
    heads.set(headKey, name);
    const together = [name];
    const also = merge.also.filter((other) => {
      const problem = speaksAgainst(name, other, heads, joined) ?? splitFrom(together, other, splits);
      if (problem !== undefined) reader.error(other, problem);
      else joined.set(referenceKey(other), name);
      return problem === undefined && together.push(other) > 0;
    });
    return also.length === 0 ? [] : [{ ...merge, also }];
  });
}

function speaksAgainst(
  name: NameReference,
  other: NameReference,
  heads: ReadonlyMap<string, NameReference>,
  joined: ReadonlyMap<string, NameReference>,
): string | undefined {
  const key = referenceKey(other);
  const before = joined.get(key);
  if (before === name) return `“${other.written}” stands here twice. The first one counts.`;
  if (before !== undefined) return `“${other.written}” is merged into “${before.written}” already.`;
  if (other.written === name.written) return `“${other.written}” needs no merging with itself.`;
  if (heads.has(key) && key !== referenceKey(name))
    return `“${other.written}” has a merging of its own above. Put all names into one.`;
  return undefined;
}

function splitFrom(
  together: readonly NameReference[],
  other: NameReference,
  splits: readonly (readonly NameReference[])[],
): string | undefined {
  const apart = together.find((one) =>
    splits.some((group) =>
      [one, other].every(({ written }) => group.some((member) => member.written === written)),
    ),
  );
  return (
    apart && `“${other.written}” and “${apart.written}” are split in this file. Only one of the two can hold.`
  );
}
