import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { nameKey } from '../keys';
import type { EntityKind } from '../model';
import type { Section } from './model';
import { DECISIONS_FILE } from './model';
import { referenceTo } from './reference';

/** What a writer decides with one command; names are references as the file writes them. */
export type DecisionChange =
  | { readonly type: 'merge'; readonly name: string; readonly also: readonly string[] }
  /** The first name keeps what is not listed. */
  | { readonly type: 'split'; readonly names: readonly string[] }
  | { readonly type: 'rename'; readonly of: string; readonly to: string }
  | { readonly type: 'kind'; readonly of: string; readonly kind: EntityKind }
  | { readonly type: 'hide'; readonly of: string };

/** A file that a command can't write into; the message says why and what to do. */
export class DecisionFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DecisionFileError';
  }
}

const HEADER = `# Decisions about the names in the sources. They win over every guess.
# Written by the commands of Sourcebook and by hand; take a line out to undo a decision.
#
# merge:  names of one person, place or organisation   - {name: Ann Lee, also: [A. Lee]}
# split:  names that are not the same                  - [Bucha, Buchach]
# rename: the name to show                             Old name: New name
# kind:   person, place or organisation                Name: place
# hide:   what is no name                              - Name
# Where two share a name, the kind tells them apart: Paris (person).
`;

/**
 * The text of a file of decisions with one more, comments and order kept. A decision that the new one speaks against goes:
 * the latest word of the writer counts. Throws a `DecisionFileError` where the file is no YAML.
 */
export function changeDecisions(text: string | undefined, change: DecisionChange): string {
  const before = text === undefined || text.trim() === '' ? HEADER : text;
  const document = parseDocument(before, { uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    throw new DecisionFileError(`${DECISIONS_FILE} is not valid YAML. Mend line ${line} first.`);
  }
  if (document.contents !== null && !isMap(document.contents))
    throw new DecisionFileError(`${DECISIONS_FILE} is not made of sections. Mend line 1 first.`);
  new Editor(document).apply(change);
  return written(document, before);
}

/** As the file was written: its line breaks, and how its lists are set. */
function written(document: Document, before: string): string {
  const isEmpty = isMap(document.contents) && document.contents.items.length === 0;
  if (isEmpty) document.contents = null;
  const whole = document.toString({
    lineWidth: 0,
    indentSeq: !/^\w+:[^\S\n]*\r?\n- /m.test(before),
    flowCollectionPadding: /\[ \S/.test(before),
  });
  const text = isEmpty ? whole.replace(/^null\n/m, '') : whole;
  const fresh = before === HEADER && !text.startsWith(HEADER) ? `${HEADER}\n${text}` : text;
  return before.includes('\r\n') ? fresh.replace(/\r?\n/g, '\r\n') : fresh;
}

class Editor {
  constructor(private readonly document: Document) {}

  apply(change: DecisionChange): void {
    if (change.type === 'merge') this.merge(change.name, change.also);
    else if (change.type === 'split') this.split(change.names);
    else if (change.type === 'rename') this.rename(change.of, change.to);
    else if (change.type === 'kind') this.setKind(change.of, change.kind);
    else this.hide(change.of);
  }

  /** Names that were merged into one that now joins another come with it; what was said of them alone goes. */
  private merge(name: string, also: readonly string[]): void {
    const present = this.mergeWith(name);
    const joining = also
      .flatMap((other) => this.withMerged(this.nameBeforeRenaming(other)))
      .filter((other) => present === undefined || !alsoOf(present).some((one) => same(one, other)));
    for (const other of joining) this.forget(other);
    this.takeFromList('hide', name);
    for (const other of joining) this.keepTogether(name, other);
    const target = this.mergeWith(name) ?? this.addMerge(name);
    const list = this.listIn(target, 'also');
    const known = [textOf(target.get('name', true)), ...textsOf(list)];
    for (const other of joining)
      if (!known.some((one) => same(one, other))) list.add(this.document.createNode(other));
  }

  private split([kept, ...others]: readonly string[]): void {
    if (kept === undefined || others.length === 0) return;
    const group = [kept, ...others];
    for (const merge of this.merges()) this.separate(merge, group);
    this.removeEmptyMerges();
    this.section('split', 'seq').add(flow(this.document.createNode(group)));
  }

  private rename(of: string, to: string): void {
    const renames = this.section('rename', 'map');
    const pair = renames.items.find(({ key, value }) => same(textOf(key), of) || textOf(value) === of);
    if (pair === undefined) renames.add(this.document.createPair(of, to));
    else if (textOf(pair.key) === to) this.remove('rename', pair);
    else pair.value = this.document.createNode(to);
  }

  private setKind(of: string, kind: EntityKind): void {
    const merge = this.merges().find((one) => same(textOf(one.get('name', true)), of));
    if (merge?.has('kind')) {
      merge.set('kind', kind);
      return;
    }
    const kinds = this.section('kind', 'map');
    const pair = kinds.items.find(({ key }) => same(textOf(key), of));
    if (pair === undefined) kinds.add(this.document.createPair(of, kind));
    else pair.value = this.document.createNode(kind);
  }

  private hide(of: string): void {
    const hidden = this.section('hide', 'seq');
    if (!textsOf(hidden).some((name) => same(name, of))) hidden.add(this.document.createNode(of));
  }

  /** A section of the file, made where it is missing or empty. */
  private section(name: Section, type: 'seq'): YAMLSeq;
  private section(name: Section, type: 'map'): YAMLMap;
  private section(name: Section, type: 'seq' | 'map'): YAMLSeq | YAMLMap {
    const known = this.document.get(name, true);
    if (type === 'seq' ? isSeq(known) : isMap(known)) return known as YAMLSeq | YAMLMap;
    if (known !== undefined && !(isScalar(known) && known.value === null))
      throw new DecisionFileError(
        `The section “${name}” of ${DECISIONS_FILE} has another form. Mend it first.`,
      );
    const made = this.document.createNode(type === 'seq' ? [] : {});
    this.document.set(name, made);
    return made as unknown as YAMLSeq | YAMLMap;
  }

  private items(name: Section): readonly unknown[] {
    const section = this.document.get(name, true);
    return isSeq(section) ? section.items : [];
  }

  private pairs(name: Section): readonly Pair[] {
    const section = this.document.get(name, true);
    return isMap(section) ? section.items : [];
  }

  private merges(): YAMLMap[] {
    return this.items('merge').filter((item): item is YAMLMap => isMap(item));
  }

  private mergeWith(name: string): YAMLMap | undefined {
    return this.merges().find((merge) =>
      [textOf(merge.get('name', true)), ...alsoOf(merge)].some((one) => same(one, name)),
    );
  }

  private addMerge(name: string): YAMLMap {
    const made = this.document.createNode({ name, also: [] });
    flow(made.get('also', true));
    this.section('merge', 'seq').add(made);
    return made as unknown as YAMLMap;
  }

  /** The list under a key of a merging; one name alone becomes a list. */
  private listIn(merge: YAMLMap, key: string): YAMLSeq {
    const known = merge.get(key, true);
    if (isSeq(known)) return known;
    const made = flow(this.document.createNode(isScalar(known) ? [known] : []));
    merge.set(key, made);
    return made as unknown as YAMLSeq;
  }

  private withMerged(name: string): string[] {
    const own = this.merges().find((merge) => same(textOf(merge.get('name', true)), name));
    return own === undefined ? [name] : [name, ...alsoOf(own)];
  }

  /** Merging comes before renaming, so a renamed name is merged under the name that the sources have. */
  private nameBeforeRenaming(name: string): string {
    const pair = this.pairs('rename').find(({ value }) => textOf(value) === name);
    return pair === undefined ? name : (textOf(pair.key) ?? name);
  }

  /** Takes out what is decided of a name alone. */
  private forget(name: string): void {
    for (const section of ['rename', 'kind'] as const)
      for (const pair of this.pairs(section).filter(({ key }) => same(textOf(key), name)))
        this.remove(section, pair);
    this.takeFromList('hide', name);
    for (const merge of this.merges()) {
      if (same(textOf(merge.get('name', true)), name)) this.remove('merge', merge);
      else this.takeFromAlso(merge, (other) => same(other, name));
    }
    this.removeEmptyMerges();
  }

  /** Two names that are one are no longer split. */
  private keepTogether(name: string, other: string): void {
    for (const group of this.items('split').filter(isSeq)) {
      const texts = textsOf(group);
      if (!texts.some((text) => same(text, name)) || !texts.some((text) => same(text, other))) continue;
      group.items = group.items.filter((item) => !same(textOf(item), other));
      if (group.items.length < FEWEST_APART) this.remove('split', group);
    }
  }

  /** Leaves in a merging at most one name of a group that is split. */
  private separate(merge: YAMLMap, group: readonly string[]): void {
    const isIn = (name: string | undefined): boolean => group.some((one) => same(one, name));
    const [kept, ...others] = group;
    if (
      others.some((other) => same(textOf(merge.get('name', true)), other)) &&
      alsoOf(merge).some((one) => same(one, kept))
    ) {
      merge.set('name', this.document.createNode(kept));
      this.takeFromAlso(merge, isIn);
    } else if (isIn(textOf(merge.get('name', true)))) this.takeFromAlso(merge, isIn);
    else this.takeFromAlso(merge, (name) => others.some((other) => same(other, name)));
  }

  private takeFromAlso(merge: YAMLMap, isTaken: (name: string | undefined) => boolean): void {
    if (!alsoOf(merge).some(isTaken)) return;
    const list = this.listIn(merge, 'also');
    list.items = list.items.filter((item) => !isTaken(textOf(item)));
  }

  private removeEmptyMerges(): void {
    for (const merge of this.merges()) if (alsoOf(merge).length === 0) this.remove('merge', merge);
  }

  private takeFromList(section: Section, name: string): void {
    for (const item of this.items(section).filter((one) => same(textOf(one), name)))
      this.remove(section, item);
  }

  /** Takes an item out of a section, and the section with its last item. */
  private remove(name: Section, item: unknown): void {
    const section = this.document.get(name, true);
    if (isSeq(section)) section.items = section.items.filter((one) => one !== item);
    else if (isMap(section)) section.items = section.items.filter((one) => one !== item);
    if ((isSeq(section) || isMap(section)) && section.items.length === 0) this.document.delete(name);
  }
}

const FEWEST_APART = 2;

function same(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [referenceTo(a), referenceTo(b)];
  return a === b || (nameKey(first.name) === nameKey(second.name) && first.kind === second.kind);
}

function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function textsOf(list: YAMLSeq): string[] {
  return list.items.map(textOf).filter((text) => text !== undefined);
}

function alsoOf(merge: YAMLMap): string[] {
  const also = merge.get('also', true);
  if (isSeq(also)) return textsOf(also);
  const text = textOf(also);
  return text === undefined ? [] : [text];
}

/** A list on one line. */
function flow<T>(node: T): T {
  if (isSeq(node)) node.flow = true;
  return node;
}
