import type { Node, Pair } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { TextRange } from '../../text/range';
import type { DecisionProblem, NameReference } from './model';
import { referenceTo } from './reference';

/** A key and its value as the file has them. */
export interface Field extends TextRange {
  readonly key: string;
  readonly value: unknown;
}

/** Reads nodes of a parsed YAML file and notes what is wrong at its place; what can't be read is left out. */
export class YamlReader {
  readonly problems: DecisionProblem[] = [];

  constructor(private readonly length: number) {}

  error(at: TextRange, message: string): void {
    this.problems.push({ severity: 'error', message, start: at.start, end: at.end });
  }

  rangeOf(node: unknown, otherwise: TextRange = { start: 0, end: Math.min(1, this.length) }): TextRange {
    const range = isNode(node) ? node.range : undefined;
    return range ? { start: range[0], end: Math.max(range[1], range[0]) } : otherwise;
  }

  /** The fields of a mapping, each key once. */
  fields(node: unknown, at: TextRange, wanted: string): Field[] {
    if (isEmpty(node)) return [];
    if (!isMap(node)) {
      this.error(this.rangeOf(node, at), wanted);
      return [];
    }
    const fields = new Map<string, Field>();
    for (const pair of node.items as readonly Pair[]) {
      const field = this.field(pair, at, wanted);
      if (field === undefined) continue;
      if (fields.has(field.key)) this.error(field, `“${field.key}” stands here twice. The first one counts.`);
      else fields.set(field.key, field);
    }
    return [...fields.values()];
  }

  private field({ key, value }: Pair, at: TextRange, wanted: string): Field | undefined {
    const text = this.text(key);
    if (text !== undefined) return { key: text, value, ...this.rangeOf(key, at) };
    this.error(this.rangeOf(key, at), wanted);
    return undefined;
  }

  items(node: unknown, at: TextRange, wanted: string): readonly unknown[] {
    if (isEmpty(node)) return [];
    if (isSeq(node)) return node.items;
    this.error(this.rangeOf(node, at), wanted);
    return [];
  }

  /** A name, or a note that there should be one. */
  name(node: unknown, at: TextRange): NameReference | undefined {
    const text = this.text(node);
    const range = this.rangeOf(node, at);
    if (text !== undefined) return referenceTo(text, range.start, range.end);
    this.error(range, 'A name is wanted here.');
    return undefined;
  }

  /** One name, or a list of them. */
  names(node: unknown, at: TextRange, wanted: string): NameReference[] {
    const items = isScalar(node) ? [node] : this.items(node, at, wanted);
    return items.map((item) => this.name(item, at)).filter((name) => name !== undefined);
  }

  /** The letters of a scalar, also of a number or a truth value, as the file has them. */
  text(node: unknown): string | undefined {
    if (!isScalar(node) || node.value === null || typeof node.value === 'object') return undefined;
    const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return text.trim() === '' ? undefined : text.trim();
  }
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}

function isEmpty(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}
