import type { SourceDocument } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';

/** A text as a source of its own. */
export function read(text: string, file = 'page.txt'): SourceDocument {
  return readSource({ id: `file:///${file}`, file, bytes: new TextEncoder().encode(text) });
}

/** The kind of each passage by its words. */
export function kinds({ text, passages }: SourceDocument): ReadonlyMap<string, string> {
  return new Map(passages.map(({ start, end, kind }) => [text.slice(start, end), kind]));
}

/** Four paragraphs of news. */
export const ARTICLE = [
  'The council of Brannock voted late on Tuesday to close the old ferry landing, which has served the island since 1911.',
  'Members said the piles under the landing had rotted, and that repairing them would cost more than the ferry earns in ten years.',
  'The harbour master, Ines Corrado, told the meeting that the last boat would leave in October and that a bus would run instead.',
  'Islanders filled the hall, and a petition with nine hundred names was handed to the chair before the vote on the ferry landing.',
];
