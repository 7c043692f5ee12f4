import { passageAt } from '../../corpus/places';
import { proseOf } from '../../corpus/prose';
import type { SourceDocument } from '../../corpus/model';
import { sentencesOf } from '../../text/sentences';
import type { TextRange } from '../../text/range';
import { contains, trimRange } from '../../text/range';
import { walk } from '../alignment/walk';
import { readLiterally } from '../alignment/pattern';
import type { Piece } from '../alignment/pattern';
import { placeOf, quotationsIn } from '../place';
import type { TraceBench } from '../tracing/trace';
import type { SourceWords } from '../words/sourceWords';
import { wordKey, wordRanges } from '../words/words';
import type { CompletionRequest, QuotableSpan } from './model';

/** Fewer letters begin too much of any corpus. */
const FEWEST_LETTERS = 4;
/** Places that are looked at: more typed words leave fewer. */
const MOST_PLACES = 2000;
/** Words that a half word may be the beginning of. */
const MOST_ENDINGS = 400;
/** Longer spans nobody completes a line with, in characters. */
const LONGEST_SPAN = 1200;

/** What is typed: whole words, and the beginning of one more. */
interface Typed {
  readonly whole: Piece;
  /** Folded; empty behind a space. */
  readonly half: string;
}

/** A place of a source where the typed words stand. */
interface Hit {
  readonly source: SourceWords;
  readonly at: number;
}

/** The sentences and quotations that begin with some words, then those that have them further on. */
export function completeQuotation(request: CompletionRequest, bench: TraceBench): QuotableSpan[] {
  const typed = read(request.words, bench);
  if (typed === undefined) return [];
  const hits = typed.whole.length > 0 ? hitsOfWords(typed, bench) : hitsOfHalf(typed.half, bench);
  const onlyAtStart = typed.whole.length === 0;
  const spans = new Map<string, QuotableSpan>();
  for (const hit of hits) {
    for (const span of spansAt(hit, bench)) {
      if (onlyAtStart && !span.begins) continue;
      const key = `${span.source} ${span.start} ${span.end}`;
      if (!spans.has(key)) spans.set(key, span);
    }
  }
  return [...spans.values()].sort((a, b) => rank(a) - rank(b) || newestFirst(a, b)).slice(0, request.limit);
}

function read(words: string, { index }: TraceBench): Typed | undefined {
  const ranges = wordRanges(words);
  const last = ranges.at(-1);
  if (last === undefined || words.replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_LETTERS) return undefined;
  const isHalf = last.end === words.length;
  const end = isHalf ? last.start : words.length;
  const { words: whole } = readLiterally(words, [{ start: 0, end }], index.vocabulary);
  return { whole, half: isHalf ? wordKey(words.slice(last.start)) : '' };
}

function* hitsOfWords({ whole, half }: Typed, { index, passing }: TraceBench): Generator<Hit> {
  const { vocabulary } = index;
  const counts = whole.map(({ number }) => vocabulary.count(number));
  const anchor = counts.indexOf(Math.min(...counts));
  const number = whole[anchor]?.number ?? 0;
  let looked = 0;
  for (const source of index.withWord(number)) {
    for (const place of source.placesOf(number)) {
      if (++looked > MOST_PLACES) return;
      const at = place - anchor;
      const end = at < 0 ? undefined : walk(whole, source, at, passing);
      if (end !== undefined && (half === '' || (end < source.length && source.key(end).startsWith(half))))
        yield { source, at };
    }
  }
}

function* hitsOfHalf(half: string, { index }: TraceBench): Generator<Hit> {
  let looked = 0;
  for (const number of index.vocabulary.beginningWith(half, MOST_ENDINGS)) {
    for (const source of index.withWord(number)) {
      for (const at of source.placesOf(number)) {
        if (++looked > MOST_PLACES) return;
        yield { source, at };
      }
    }
  }
}

function spansAt({ source, at }: Hit, bench: TraceBench): QuotableSpan[] {
  const { document } = source;
  const word = { start: source.starts[at] ?? 0, end: source.ends[at] ?? 0 };
  const passage = passageAt(document.passages, word.start);
  if (passage === undefined || !contains(passage, word) || passage.kind === 'furniture') return [];
  const sentence = sentencesOf(proseOf(document), passage).find((range) => contains(range, word));
  const quotation = quotationsIn(bench.corpus, document, word).find((range) => contains(range, word));
  const found: QuotableSpan[] = [];
  const add = (range: TextRange, kind: QuotableSpan['kind']): void => {
    if (range.end - range.start > LONGEST_SPAN) return;
    const begins = source.firstFrom(range.start) === at;
    const { heading } = passage;
    found.push({
      ...placeOf(bench.corpus, document, range),
      kind,
      begins,
      ...(heading !== undefined && { heading }),
      ...(document.source.container !== undefined && { container: document.source.container }),
    });
  };
  if (quotation === undefined) {
    if (sentence) add(sentence, 'sentence');
    return found;
  }
  add(quotation, 'quotation');
  const part = sentence && within(document, sentence, quotation);
  if (part && part.end - part.start < quotation.end - quotation.start) add(part, 'sentence');
  return found;
}

/** The part of a sentence that is quoted, as the rest of it is the narrator's. */
function within({ text }: SourceDocument, sentence: TextRange, quotation: TextRange): TextRange {
  const start = Math.max(sentence.start, quotation.start);
  return trimRange(text, { start, end: Math.max(start, Math.min(sentence.end, quotation.end)) });
}

/** What begins with the words, quotations before the narrator's sentences. */
function rank({ begins, kind }: QuotableSpan): number {
  return (begins ? 0 : 2) + (kind === 'quotation' ? 0 : 1);
}

function newestFirst(a: QuotableSpan, b: QuotableSpan): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first === second ? 0 : first > second ? -1 : 1;
}
