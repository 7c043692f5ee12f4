import type { CitationRecord } from './model';
import type { Describe, ReferenceStyle } from './reference';
import { namedFirst, onOneLine, titleOf, workTitle } from './reference';
import { writtenDate } from './terms';

/** A template that cannot be used; `position` is the offset of what is wrong in it. */
export class TemplateError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
    this.name = 'TemplateError';
  }
}

/** What a template may name; `undefined` where the source does not state it. */
const FIELDS = {
  /** The speaker, or else the authors. */
  who: namedFirst,
  speaker: ({ speaker }: CitationRecord) => speaker,
  author: (record: CitationRecord) => namedFirst({ ...withoutSpeaker(record) }),
  /** The heading of the entry or section, or else the title. */
  title: titleOf,
  /** The title of the whole work. */
  work: workTitle,
  outlet: ({ container }: CitationRecord) => container,
  date: ({ issued, locale }: CitationRecord) => writtenDate(issued, locale),
  'iso-date': ({ issued, locale }: CitationRecord) => issued ?? writtenDate(issued, locale),
  year: ({ issued, locale }: CitationRecord) => issued?.slice(0, 4) ?? writtenDate(issued, locale),
  paragraph: ({ paragraph }: CitationRecord) => String(paragraph),
} satisfies Record<string, (record: CitationRecord) => string | undefined>;

type FieldName = keyof typeof FIELDS;

export const TEMPLATE_FIELDS = Object.keys(FIELDS).filter(isFieldName);

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

function withoutSpeaker({ speaker: _speaker, ...record }: CitationRecord): CitationRecord {
  return record;
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: FieldName; readonly isEmphasised: boolean }
  | { readonly kind: 'group'; readonly pieces: readonly Piece[] };

/** More is no citation. */
const LONGEST = 500;
const TOKEN = /\\([[\]{}*\\])|\*\{([^{}]*)\}\*|\{([^{}]*)\}|([[\]{}])|[^\\[\]{}*]+|[\\*]/g;

/**
 * How a template describes a work: `{who}, [“{title},” ][*{outlet}*, ]{date}`. A field in asterisks is emphasised; what stands
 * in brackets is left out where one of its fields is not stated; a backslash takes a sign literally. Throws a `TemplateError`.
 */
export function describeByTemplate(template: string): Describe {
  const pieces = parse(template);
  return (record, style) => {
    const described = written(pieces, record, style).text.trim();
    return described === '' ? style.plain(writtenDate(record.issued, record.locale)) : described;
  };
}

function parse(template: string): readonly Piece[] {
  if (template.length > LONGEST)
    throw new TemplateError(`The template is longer than ${LONGEST} characters.`, LONGEST);
  const top: Piece[] = [];
  let group: { readonly at: number; readonly pieces: Piece[] } | undefined;
  for (const match of template.matchAll(TOKEN)) {
    const { 0: token, 1: escaped, 2: emphasised, 3: plain, 4: bracket, index } = match;
    const name = emphasised ?? plain;
    if (bracket === '[') {
      if (group)
        throw new TemplateError('A bracket stands in a bracket; write “\\[” for one that is shown.', index);
      group = { at: index, pieces: [] };
    } else if (bracket === ']') {
      if (!group) throw new TemplateError('“]” closes nothing; write “\\]” for one that is shown.', index);
      top.push({ kind: 'group', pieces: group.pieces });
      group = undefined;
    } else if (bracket !== undefined)
      throw new TemplateError(
        `“${bracket}” has no partner; write “\\${bracket}” for one that is shown.`,
        index,
      );
    else
      (group?.pieces ?? top).push(
        name === undefined
          ? { kind: 'text', text: escaped ?? token }
          : { kind: 'field', field: fieldOf(name, index), isEmphasised: emphasised !== undefined },
      );
  }
  if (group) throw new TemplateError('“[” is not closed; write “\\[” for one that is shown.', group.at);
  if (!hasField(top)) throw new TemplateError(`The template names no field. ${fieldList()}`, 0);
  return top;
}

function fieldOf(name: string, at: number): FieldName {
  const field = name.trim().toLowerCase();
  if (isFieldName(field)) return field;
  throw new TemplateError(`There is no field “{${name}}”. ${fieldList()}`, at);
}

function fieldList(): string {
  return `The fields are ${TEMPLATE_FIELDS.map((name) => `{${name}}`).join(', ')}.`;
}

function hasField(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'field' || (piece.kind === 'group' && hasField(piece.pieces)));
}

/** The text of some pieces, and whether the record states all fields in them. */
function written(
  pieces: readonly Piece[],
  record: CitationRecord,
  style: ReferenceStyle,
): { readonly text: string; readonly isWhole: boolean } {
  let text = '';
  let isWhole = true;
  for (const piece of pieces) {
    if (piece.kind === 'text') text += style.plain(piece.text);
    else if (piece.kind === 'group') {
      const group = written(piece.pieces, record, style);
      if (group.isWhole) text += group.text;
    } else {
      const value = onOneLine(FIELDS[piece.field](record) ?? '');
      isWhole &&= value !== '';
      if (value !== '') text += piece.isEmphasised ? style.emphasis(value) : style.plain(value);
    }
  }
  return { text, isWhole };
}
