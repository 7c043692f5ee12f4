import type { Steps } from '../../steps';
import { inBatches } from '../../steps';

/** How names are compared: only those that share a label are. */
export interface RelationRule<T> {
  /** Labels under which a name is found. */
  filedUnder(key: string): readonly string[];
  /** Labels under which a name looks for others. */
  looksUnder(key: string): readonly string[];
  /** What `key` is to `other`; `undefined` where they have nothing to do with one another. */
  compare(key: string, other: string): T | undefined;
  /** Whether two names find each other or neither does, and are the same to one another: then they are compared once. */
  readonly mutual: boolean;
}

const KEYS_A_STEP = 16;

/**
 * Which names of the corpus have to do with one another. It is kept from one time to the next: names that are new are
 * compared, names that are gone are forgotten, all others stay as they were found.
 */
export class Relation<T> {
  private readonly keys = new Set<string>();
  private readonly filed = new Map<string, Set<string>>();
  private readonly looking = new Map<string, Set<string>>();
  private readonly related = new Map<string, Map<string, T>>();

  constructor(private readonly rule: RelationRule<T>) {}

  *update(keys: ReadonlySet<string>): Steps<void> {
    const gone = [...this.keys].filter((key) => !keys.has(key));
    yield* inBatches(gone, KEYS_A_STEP, (key) => this.forget(key));
    const added = [...keys].filter((key) => !this.keys.has(key));
    yield* inBatches(added, KEYS_A_STEP, (key) => this.add(key));
  }

  of(key: string): ReadonlyMap<string, T> {
    return this.related.get(key) ?? NOTHING;
  }

  private add(key: string): void {
    const { filedUnder, looksUnder, mutual } = this.rule;
    const under = new Set(filedUnder(key));
    const looks = new Set(looksUnder(key));
    this.keys.add(key);
    for (const other of sharing(this.filed, looks)) {
      const relation = this.relate(key, other);
      if (mutual && relation !== undefined) this.set(other, key, relation);
    }
    for (const label of under) file(this.filed, label, key);
    if (mutual) return;
    for (const other of sharing(this.looking, under)) this.relate(other, key);
    for (const label of looks) file(this.looking, label, key);
  }

  private relate(key: string, other: string): T | undefined {
    const relation = this.rule.compare(key, other);
    if (relation !== undefined) this.set(key, other, relation);
    return relation;
  }

  private set(key: string, other: string, relation: T): void {
    const relations = this.related.get(key);
    if (relations === undefined) this.related.set(key, new Map([[other, relation]]));
    else relations.set(other, relation);
  }

  private forget(key: string): void {
    const under = new Set(this.rule.filedUnder(key));
    const looks = new Set(this.rule.looksUnder(key));
    const others = this.rule.mutual ? this.of(key).keys() : sharing(this.looking, under);
    for (const other of others) this.related.get(other)?.delete(key);
    for (const label of under) unfile(this.filed, label, key);
    for (const label of looks) unfile(this.looking, label, key);
    this.related.delete(key);
    this.keys.delete(key);
  }
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

function sharing(index: ReadonlyMap<string, ReadonlySet<string>>, labels: Iterable<string>): Set<string> {
  const keys = new Set<string>();
  for (const label of labels) for (const key of index.get(label) ?? []) keys.add(key);
  return keys;
}

function file(index: Map<string, Set<string>>, label: string, key: string): void {
  const keys = index.get(label);
  if (keys === undefined) index.set(label, new Set([key]));
  else keys.add(key);
}

function unfile(index: Map<string, Set<string>>, label: string, key: string): void {
  const keys = index.get(label);
  keys?.delete(key);
  if (keys?.size === 0) index.delete(label);
}
