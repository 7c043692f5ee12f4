import { sentencesOf } from '../../../src/core/text/sentences';
import { slice } from '../../../src/core/text/range';
import type { Collection, Question } from './collection';

/** Shorter texts keep too little once a sentence is taken out. */
const FEWEST_SENTENCES = 3;
/** Words that a claim or a question has (SciFact's claims: 8 to 20). */
const FEWEST_WORDS = 8;
const MOST_WORDS = 20;
/** What the query language gives a meaning to: a sentence that holds any of it would ask for something else. */
const SIGNS = /["“”«»„():]|(?:^|\s)-|\bOR\b/u;

/**
 * Makes questions of texts by a fixed rule: of each text the longest sentence that is no longer than a claim, and not its
 * first, is taken out and becomes the question that the rest of the text answers (the inverse cloze task; Lee, Chang and
 * Toutanova 2019). Sentences with signs of the query language are left alone.
 */
export function inverseCloze(name: string, texts: ReadonlyMap<string, string>): Collection {
  const documents = new Map<string, string>();
  const questions: Question[] = [];
  for (const [id, text] of texts) {
    const sentences = sentencesOf(text);
    const [, ...rest] = sentences;
    const asked =
      sentences.length < FEWEST_SENTENCES ? [] : rest.filter((range) => isClaim(slice(text, range)));
    const longest = asked.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (longest) questions.push({ query: oneLine(slice(text, longest)), answers: { [id]: 1 } });
    documents.set(id, longest ? text.slice(0, longest.start) + text.slice(longest.end) : text);
  }
  return { name, documents, questions };
}

function isClaim(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS && words <= MOST_WORDS && !SIGNS.test(sentence);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
