import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../../../src/core/corpus/model';
import type { EntityKind } from '../../../src/core/names/model';
import type { NamedMention } from '../../../src/core/quotes/attributeQuotations';

const DIRECTORY = join(import.meta.dirname, '../../golden/quotes');

export interface ExpectedQuotation {
  readonly text: string;
  /** Key of `names`, or null where the text names nobody. */
  readonly speaker?: string | null;
  readonly speakerText?: string;
  readonly cue?: string | null;
}

/** A text with what a careful reader finds quoted in it and by whom. */
export interface GoldenText {
  readonly name: string;
  readonly text: string;
  readonly language?: string;
  readonly passages: readonly Passage[];
  readonly mentions: readonly NamedMention[];
  readonly quotations: readonly ExpectedQuotation[];
}

interface Expected {
  readonly language?: string;
  /** Numbers of the paragraphs that are headings. */
  readonly headings?: readonly number[];
  readonly names: Readonly<
    Record<string, { readonly kind: EntityKind; readonly surfaces: readonly string[] }>
  >;
  readonly quotations: readonly ExpectedQuotation[];
}

export function goldenTexts(): GoldenText[] {
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const text = readFileSync(join(DIRECTORY, file), 'utf8');
      const expected: Expected = JSON.parse(readFileSync(join(DIRECTORY, `${name}.expected.json`), 'utf8'));
      return {
        name,
        text,
        ...(expected.language !== undefined && { language: expected.language }),
        passages: passagesOf(text, expected.headings ?? []),
        mentions: mentionsOf(text, expected.names),
        quotations: expected.quotations,
      };
    });
}

/** Sentences that attribute one way or another, each with whoever says all that is quoted in it. */
export function goldenSentences(): {
  names: Expected['names'];
  sentences: { text: string; speaker: string | null }[];
} {
  return JSON.parse(readFileSync(join(DIRECTORY, 'sentences.json'), 'utf8'));
}

/** Paragraphs between empty lines; where there are none, every line is one. */
export function passagesOf(text: string, headings: readonly number[] = []): Passage[] {
  const pattern = /\n\s*\n/.test(text) ? /\S(?:[^\n]|\n(?!\s*\n))*/g : /\S[^\n]*/g;
  let heading: string | undefined;
  return Array.from(text.matchAll(pattern), (match, index): Passage => {
    const end = match.index + match[0].trimEnd().length;
    const startLine = text.slice(0, match.index).split('\n').length;
    const isHeading = headings.includes(index + 1);
    const passage: Passage = {
      paragraph: index + 1,
      kind: isHeading ? 'heading' : 'body',
      start: match.index,
      end,
      startLine,
      endLine: startLine + match[0].trimEnd().split('\n').length - 1,
      ...(!isHeading && heading !== undefined && { heading }),
    };
    if (isHeading) heading = text.slice(match.index, end);
    return passage;
  });
}

/** Every whole-word occurrence of a name's spellings, longer ones first. */
export function mentionsOf(text: string, names: Expected['names']): NamedMention[] {
  const surfaces = Object.entries(names)
    .flatMap(([entity, { kind, surfaces: all }]) =>
      all.map((surface) => ({ entity, kind, surface, name: all[0] ?? '' })),
    )
    .sort((a, b) => b.surface.length - a.surface.length);
  const found: NamedMention[] = [];
  for (const { entity, kind, surface, name } of surfaces) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end));
      const isFree = found.every((mention) => mention.end <= start || end <= mention.start);
      if (isWhole && isFree) found.push({ source: 'golden', entity, kind, name, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
