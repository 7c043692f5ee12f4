import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../../../src/core/names/model';
import type { TextRange } from '../../../src/core/text/range';
import { documentOf, namesOfDocuments } from './support';

const FOLDER = join(import.meta.dirname, '../../golden/names');

interface Expected extends TextRange {
  /** `-` for what must not be a name as it is marked. */
  readonly kind: EntityKind | '-';
}

export interface GoldenText {
  readonly file: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** Texts with their names in braces: `{Kenya|place}`. */
export function readGolden(): GoldenText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => parse(file, readFileSync(join(FOLDER, file), 'utf8')));
}

function parse(file: string, marked: string): GoldenText {
  const expected: Expected[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([^{}|]+)\|(person|place|organisation|-)\}/g)) {
    text += marked.slice(at, match.index);
    const [whole, surface = '', kind = ''] = match;
    expected.push({ start: text.length, end: text.length + surface.length, kind: kind as EntityKind | '-' });
    text += surface;
    at = match.index + whole.length;
  }
  return { file, text: text + marked.slice(at), expected };
}

export interface GoldenScore {
  readonly exact: number;
  readonly exactKind: number;
  readonly overlapping: number;
  readonly mistakes: readonly string[];
}

/** F1 of the names found in some texts, each a corpus of its own. */
export function scoreGolden(texts: readonly GoldenText[]): GoldenScore {
  const counts = { exact: 0, kind: 0, overlapping: 0, found: 0, wanted: 0 };
  const mistakes: string[] = [];
  for (const { file, text, expected } of texts) {
    const names = namesOfDocuments([documentOf(file, text)]);
    const wanted = expected.filter(({ kind }) => kind !== '-');
    const found = names.mentionsOf(file);
    counts.found += found.length;
    counts.wanted += wanted.length;
    for (const mention of found) {
      const kind = names.get(mention.entity)?.kind;
      const surface = text.slice(mention.start, mention.end);
      const same = wanted.find(({ start, end }) => start === mention.start && end === mention.end);
      if (same !== undefined) counts.exact++;
      if (same?.kind === kind) counts.kind++;
      else mistakes.push(`${file}: ${surface} ${kind ?? ''}, wanted ${same?.kind ?? 'nothing'}`);
      if (wanted.some(({ start, end }) => start < mention.end && mention.start < end)) counts.overlapping++;
    }
    for (const { start, end } of wanted) {
      if (!found.some((mention) => mention.start === start && mention.end === end))
        mistakes.push(`${file}: missed ${text.slice(start, end)}`);
    }
  }
  const f1 = (right: number): number => (2 * right) / (counts.found + counts.wanted);
  return {
    exact: f1(counts.exact),
    exactKind: f1(counts.kind),
    overlapping: f1(counts.overlapping),
    mistakes,
  };
}
