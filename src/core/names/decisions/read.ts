import { parseDocument } from 'yaml';
import type { TextRange } from '../../text/range';
import { withoutContradictions } from './contradictions';
import type {
  Decisions,
  KindDecision,
  MergeDecision,
  NameReference,
  ReadDecisions,
  RenameDecision,
  Section,
} from './model';
import { NO_DECISIONS, SECTIONS } from './model';
import { KINDS, kindFrom, referenceTo } from './reference';
import type { Field } from './yamlReader';
import { YamlReader } from './yamlReader';

/** UTF-16 units. Ten thousand decisions are shorter; a longer file is something else. */
const LARGEST = 1_000_000;
const LARGEST_NAME = 400;
const SECTION_LIST = SECTIONS.join(', ');
const MERGE_FORM = 'This wants “name: …” and “also: [other spellings]”.';

/**
 * Reads a file of decisions. Never throws: what is wrong is noted with its place, and the rest counts. A file that is no
 * YAML counts for nothing, for a line that is out of place may change what the others mean.
 */
export function readDecisions(text: string): ReadDecisions {
  const reader = new YamlReader(text.length);
  if (text.length > LARGEST) {
    reader.error(reader.rangeOf(undefined), 'This file is too long to be decisions about names.');
    return { decisions: NO_DECISIONS, problems: reader.problems };
  }
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  for (const { message, pos } of document.errors)
    reader.error(
      { start: pos[0], end: Math.max(pos[1], pos[0] + 1) },
      `This is not valid YAML: ${firstLineOf(message)} No decision of the file counts until this is mended.`,
    );
  if (document.errors.length > 0) return { decisions: NO_DECISIONS, problems: reader.problems };
  const decisions = withoutContradictions(readSections(reader, document.contents), reader);
  return { decisions, problems: reader.problems };
}

function firstLineOf(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(/ at line \d+, column \d+:?$/, '.');
}

function readSections(reader: YamlReader, contents: unknown): Decisions {
  const start = reader.rangeOf(undefined);
  const fields = reader.fields(contents, start, `The file is made of the sections ${SECTION_LIST}.`);
  const sections = new Map<Section, Field>();
  for (const field of fields) {
    const section = SECTIONS.find((known) => known === field.key);
    if (section === undefined)
      reader.error(field, `There is no section “${field.key}”. The sections are ${SECTION_LIST}.`);
    else sections.set(section, field);
  }
  const read = <T>(section: Section, each: (field: Field) => readonly T[]): readonly T[] => {
    const field = sections.get(section);
    return field === undefined ? [] : each(field);
  };
  return {
    merge: read('merge', (field) => readMerges(reader, field)),
    split: read('split', (field) => readSplits(reader, field)),
    rename: read('rename', (field) => readRenames(reader, field)),
    kind: read('kind', (field) => readKinds(reader, field)),
    hide: read('hide', (field) =>
      usable(reader, reader.names(field.value, field, 'This wants a list of names.')),
    ),
  };
}

function readMerges(reader: YamlReader, field: Field): MergeDecision[] {
  const items = reader.items(field.value, field, `This wants a list. ${MERGE_FORM}`);
  return items.flatMap((item) => readMerge(reader, item, reader.rangeOf(item, field)));
}

function readMerge(reader: YamlReader, item: unknown, at: TextRange): MergeDecision[] {
  const before = reader.problems.length;
  const fields = reader.fields(item, at, MERGE_FORM);
  if (reader.problems.length > before && fields.length === 0) return [];
  const valueOf = (key: string): unknown => fields.find((field) => field.key === key)?.value;
  for (const field of fields.filter(({ key }) => !['name', 'also', 'kind'].includes(key)))
    reader.error(field, `“${field.key}” is not known here. ${MERGE_FORM}`);
  const [name, also] = [valueOf('name'), valueOf('also')];
  if (name === undefined || also === undefined) {
    reader.error(firstLetters(at), MERGE_FORM);
    return [];
  }
  const [into] = usable(reader, reader.names(name, at, 'A name is wanted here.'));
  const others = usable(reader, reader.names(also, at, 'This wants a list of names.'));
  if (into === undefined || others.length === 0) return [];
  const kind = valueOf('kind') === undefined ? undefined : readKind(reader, valueOf('kind'), at);
  return [{ name: into, also: others, ...(kind !== undefined && { kind }) }];
}

/** An error about a whole block is shown at its beginning only. */
function firstLetters({ start, end }: TextRange): TextRange {
  return { start, end: Math.min(end, start + 'name'.length) };
}

const FEWEST_APART = 2;

function readSplits(reader: YamlReader, field: Field): (readonly NameReference[])[] {
  const form = 'This wants lists of names that are not the same, such as “- [Bucha, Buchach]”.';
  return reader.items(field.value, field, form).flatMap((item) => {
    const at = reader.rangeOf(item, field);
    const before = reader.problems.length;
    const names = usable(reader, reader.names(item, at, form));
    if (names.length >= FEWEST_APART) return [names];
    if (reader.problems.length === before) reader.error(at, form);
    return [];
  });
}

function readRenames(reader: YamlReader, { value, ...at }: Field): RenameDecision[] {
  const form = 'This wants “name: new name”.';
  return reader.fields(value, at, form).flatMap((field) => {
    const of = referenceOf(reader, field);
    const [to] = usable(reader, reader.names(field.value, field, form));
    return of === undefined || to === undefined ? [] : [{ of, to: to.written }];
  });
}

function readKinds(reader: YamlReader, { value, ...at }: Field): KindDecision[] {
  return reader.fields(value, at, 'This wants “name: kind”.').flatMap((field) => {
    const of = referenceOf(reader, field);
    const kind = readKind(reader, field.value, field);
    return of === undefined || kind === undefined ? [] : [{ of, kind }];
  });
}

function readKind(reader: YamlReader, node: unknown, at: TextRange) {
  const word = reader.text(node);
  const kind = word === undefined ? undefined : kindFrom(word);
  if (kind === undefined)
    reader.error(reader.rangeOf(node, at), `“${word ?? ''}” is no kind. The kinds are ${KINDS.join(', ')}.`);
  return kind;
}

/** The key of a field as a name. */
function referenceOf(reader: YamlReader, { key, start, end }: Field): NameReference | undefined {
  return usable(reader, [referenceTo(key, start, end)])[0];
}

function usable(reader: YamlReader, names: readonly NameReference[]): NameReference[] {
  return names.filter((name) => {
    if (name.written.length <= LARGEST_NAME) return true;
    reader.error(name, 'This is too long to be a name.');
    return false;
  });
}
