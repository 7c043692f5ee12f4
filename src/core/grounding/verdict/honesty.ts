import type { Occurrence } from '../alignment/occurrence';
import type { Gap, Pattern } from '../alignment/pattern';
import { wordsAt } from '../../corpus/prose';
import { cuesOf } from '../../quotes/cues';
import type { GroundingProblem } from '../model';
import { hasAccents, otherAccents } from '../rules/accents';
import { negationsIn } from '../rules/negations';
import type { Names } from '../../names/resolve';
import { isAnotherDay, isAnotherName } from '../rules/names';
import { isSameNumber, numbersIn } from '../rules/numbers';
import type { SourceWords } from '../words/sourceWords';

/** An omission of no more words than this that leaves out a negation turns what is said around. */
const SHORT_OMISSION = 2;

/**
 * Changes that follow the rules of quoting and still say something else: `[not]` put in, `… ` for a lone `not`, another
 * name in brackets for a name.
 */
export function dishonesties(
  { source, from, to, skipped }: Occurrence,
  pattern: Pattern,
  text: string,
  names: Names,
): GroundingProblem[] {
  return skipped
    .flatMap(({ from: first, to: behind, gap }): GroundingProblem[] => {
      const start = source.starts[first] ?? 0;
      const sourceText = wordsAt(source.document, {
        start,
        end: Math.max(start, source.ends[behind - 1] ?? start),
      });
      const gaps = pattern.gaps[gap] ?? [];
      if (gaps.some(({ kind }) => kind === 'omission')) {
        const isShort = behind - first <= SHORT_OMISSION;
        return isShort && negationsIn(sourceText) > 0 ? [{ kind: 'negation', expected: sourceText }] : [];
      }
      return [
        ...inBrackets(sourceText, wordsOf(gaps, text), names),
        ...swallowed(source, first, behind, gaps),
      ];
    })
    .concat(
      accentsOf({ source, from, to }, pattern, text),
      emptyBrackets(
        skipped.map(({ gap }) => gap),
        pattern,
        text,
      ),
    );
}

/** English leaves the accents of foreign words out as it likes. */
const WITHOUT_ACCENTS = 'en';

function accentsOf(
  { source, from, to }: Pick<Occurrence, 'source' | 'from' | 'to'>,
  { words }: Pattern,
  text: string,
): GroundingProblem[] {
  const { document, starts, ends } = source;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stands = document.text.slice(starts[from] ?? 0, ends[to - 1] ?? 0);
  if (!hasAccents(stands) && !hasAccents(text.slice(first.start, last.end))) return [];
  const quoted = words.filter(({ isStem }) => !isStem).map(({ start, end }) => text.slice(start, end));
  const original = Array.from({ length: to - from }, (_, i) =>
    document.text.slice(starts[from + i] ?? 0, ends[from + i] ?? 0),
  );
  const changed = otherAccents(quoted, original);
  // Telling the language reads the source, so that it waits until there is something to tell of.
  const { text: whole, source: described } = document;
  return changed.length > 0 && cuesOf(whole, described.language).language === WITHOUT_ACCENTS ? [] : changed;
}

function inBrackets(sourceText: string, written: string, names: Names): GroundingProblem[] {
  if (written === '') return [];
  const found = { found: written, expected: sourceText };
  if (negationsIn(sourceText) !== negationsIn(written)) return [{ kind: 'negation', ...found }];
  const counts = numbersIn(sourceText).length > 0 && numbersIn(written).length > 0;
  if (counts && !isSameNumber(sourceText, written)) return [{ kind: 'number', ...found }];
  if (isAnotherDay(sourceText, written)) return [{ kind: 'date-in-words', ...found }];
  return isAnotherName(sourceText, written, names) ? [{ kind: 'name', ...found }] : [];
}

/** Where the source has the very words of a bracket, these stand for themselves and for nothing behind them. */
function swallowed(source: SourceWords, from: number, to: number, gaps: readonly Gap[]): GroundingProblem[] {
  const words = gaps.flatMap((gap) => (gap.kind === 'bracket' ? gap.words : []));
  const isLiteral = words.length > 0 && words.every(({ number }, i) => source.numbers[from + i] === number);
  const behind = from + words.length;
  if (!isLiteral || behind >= to) return [];
  const range = { start: source.starts[behind] ?? 0, end: source.ends[to - 1] ?? 0 };
  return [{ kind: 'word', expected: wordsAt(source.document, range) }];
}

/** Brackets that stand for nothing of the source add their words to it. */
function emptyBrackets(used: readonly number[], { gaps }: Pattern, text: string): GroundingProblem[] {
  return gaps.flatMap((gap, i): GroundingProblem[] => {
    const written = used.includes(i) ? '' : wordsOf(gap, text);
    return written !== '' && negationsIn(written) > 0 ? [{ kind: 'negation', found: written }] : [];
  });
}

function wordsOf(gaps: readonly Gap[], text: string): string {
  return gaps
    .flatMap((gap) => (gap.kind === 'bracket' ? gap.words : []))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
