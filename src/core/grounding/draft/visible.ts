import type { TextRange } from '../../text/range';
import type { MappedText } from './mappedText';
import { TextBuilder, draftRange } from './mappedText';

/** Words that markup itself sets off as quoted: `\enquote{…}`, `<q>…</q>`. */
export interface QuotedSpan extends TextRange {
  /** What its own citation says, as a reader sees it. */
  readonly citation?: VisibleText;
}

/** Something that stands for a citation and shows no words of its own, at an offset of the visible text. */
export type Reference =
  | { readonly kind: 'note'; readonly at: number; readonly id: string }
  | { readonly kind: 'inline'; readonly at: number; readonly citation: VisibleText }
  | { readonly kind: 'key'; readonly at: number; readonly key: string; readonly locator?: string };

export interface Link extends TextRange {
  readonly address: string;
}

/** A stretch of a draft as its reader sees it. */
export interface VisibleText {
  readonly mapped: MappedText;
  readonly quoted: readonly QuotedSpan[];
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
}

/** A construct of a language: where it ends, and how it shows; one that shows nothing has no `read`. */
export interface Construct {
  readonly end: number;
  readonly read?: (sink: InlineSink) => void;
}

/** Recognises what stands at an offset of `raw`, or answers `undefined`. */
export type InlineRule = (raw: string, at: number) => Construct | undefined;

/** The rules of a language by the character that they begin with; anything else shows itself. */
export type InlineSyntax = ReadonlyMap<string, readonly InlineRule[]>;

export interface InlineSink {
  /** Shows `text` in place of `from..to`. */
  show(text: string, from: number, to: number): void;
  /** Shows a stretch by the rules of the language. */
  scan(from: number, to: number): void;
  /** Shows a stretch as it is, but for quotation marks: code quotes nobody. */
  code(from: number, to: number): void;
  quote(from: number, to: number, citation?: VisibleText): void;
  link(from: number, to: number, address: string): void;
  note(id: string): void;
  /** A bibliography's key, with what the citation says of the place: `para. 6`. */
  key(key: string, locator?: string): void;
  inline(citation: VisibleText): void;
  /** What a stretch shows, read apart. */
  apart(from: number, to: number): VisibleText;
}

/** How deep markup in markup is followed; a hostile file nests deeper than any writer. */
const DEEPEST = 24;
const MARKS_IN_CODE = /["'“”„‟‘’‚‛«»‹›`]/g;

export function readVisible(raw: MappedText, syntax: InlineSyntax): VisibleText {
  return new Reader(raw, syntax, 0).read(0, raw.text.length);
}

class Reader implements InlineSink {
  private readonly builder = new TextBuilder();
  private readonly quoted: QuotedSpan[] = [];
  private readonly references: Reference[] = [];
  private readonly links: Link[] = [];

  constructor(
    private readonly raw: MappedText,
    private readonly syntax: InlineSyntax,
    private depth: number,
  ) {}

  read(from: number, to: number): VisibleText {
    this.scan(from, to);
    return {
      mapped: this.builder.build(),
      quoted: this.quoted,
      references: this.references,
      links: this.links,
    };
  }

  scan(from: number, to: number): void {
    if (this.depth >= DEEPEST) {
      this.builder.copy(this.raw, from, to);
      return;
    }
    this.depth++;
    let waiting = from;
    for (let at = from; at < to;) {
      const construct = this.constructAt(at);
      if (construct === undefined) {
        at++;
        continue;
      }
      this.builder.copy(this.raw, waiting, at);
      construct.read?.(this);
      at = waiting = Math.min(construct.end, to);
    }
    this.builder.copy(this.raw, waiting, to);
    this.depth--;
  }

  private constructAt(at: number): Construct | undefined {
    for (const rule of this.syntax.get(this.raw.text.charAt(at)) ?? []) {
      const construct = rule(this.raw.text, at);
      if (construct !== undefined && construct.end > at) return construct;
    }
    return undefined;
  }

  show(text: string, from: number, to: number): void {
    const { start, end } = draftRange(this.raw, { start: from, end: to });
    this.builder.append(text, start, end);
  }

  code(from: number, to: number): void {
    this.raw.text
      .slice(from, to)
      .replace(MARKS_IN_CODE, ' ')
      .split('')
      .forEach((character, i) => this.show(character, from + i, from + i + 1));
  }

  quote(from: number, to: number, citation?: VisibleText): void {
    const start = this.builder.length;
    this.scan(from, to);
    this.quoted.push({ start, end: this.builder.length, ...(citation && { citation }) });
  }

  link(from: number, to: number, address: string): void {
    const start = this.builder.length;
    this.scan(from, to);
    this.links.push({ start, end: this.builder.length, address });
  }

  note(id: string): void {
    this.references.push({ kind: 'note', at: this.builder.length, id });
  }

  key(key: string, locator?: string): void {
    const at = this.builder.length;
    this.references.push({ kind: 'key', at, key, ...(locator !== undefined && { locator }) });
  }

  inline(citation: VisibleText): void {
    this.references.push({ kind: 'inline', at: this.builder.length, citation });
  }

  apart(from: number, to: number): VisibleText {
    return new Reader(this.raw, this.syntax, this.depth + 1).read(from, to);
  }
}
