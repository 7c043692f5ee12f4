import { workAt } from '../citations/bibliography/works';
import type { CslItem } from '../citations/csl';
import { localeOfDraft } from '../citations/draftLocale';
import { markupOfLanguage } from '../citations/languages';
import { fileName } from '../citations/reference';
import { listWritingOf } from '../citations/render';
import type { CitedPlace, StyleEngine, StyleName } from '../citations/styles/model';
import { isInText } from '../citations/styles/model';
import { writeRuns } from '../citations/styles/runs';
import { linesOf } from '../corpus/places';
import type { Draft } from '../grounding/model';
import type { TextRange } from '../text/range';
import type { CorpusView } from './view';

/** A change of a draft, in offsets of its text. */
export type DraftEdit = TextRange & { readonly text: string };

/** A work, its citations in the text up to the year, the letter that belongs there, and what follows up to the paragraph’s number. */
interface Lettered {
  readonly item: CslItem;
  readonly begin: string;
  readonly letter: string;
  readonly locator: string;
}

/** `a` behind a year, `-a` behind “n.d.”. */
const LETTER = /^-?[a-z]{1,2}(?!\p{L})/u;
const LONGEST_LETTER = 4;
/** How far behind its year a citation names its file, in characters; it does so in the same paragraph. */
const REACH = 300;
const PARAGRAPH_END = /\r?\n[ \t]*\r?\n/;
const LINE_CLAIM = /\blines? (\d{1,7})/;

/**
 * The changes that give the years in a draft’s citations the letters that works of one author and year have now: a first
 * one had none until a second came. Citations are known by their author, year and file; whatever else says the same stays.
 */
export function letterEdits(
  view: CorpusView,
  draft: Draft,
  items: readonly CslItem[],
  style: StyleName,
  engine: StyleEngine,
): DraftEdit[] {
  if (!isInText(style)) return [];
  const setting = { style, locale: localeOfDraft(draft.text, draft.languageId) };
  const pieces = listWritingOf(markupOfLanguage(draft.languageId)).style;
  const written = (item: CslItem, among: readonly CslItem[]) =>
    writeRuns(engine.cite(item, someplace(item), among, setting), pieces);
  const lettered = items.flatMap((item) => {
    const begin = upToYear(written(item, []), item);
    return begin === undefined ? [] : letteredBehind(begin, item, written(item, items));
  });
  return [...new Set(lettered.map(({ begin }) => begin))]
    .flatMap((begin) => {
      const works = lettered.filter((work) => work.begin === begin);
      return editsOf(view, draft.text, works, pieces.plain);
    })
    .toSorted((a, b) => a.start - b.start);
}

function someplace({ custom }: CslItem): CitedPlace {
  return { label: custom.page === undefined ? 'paragraph' : 'page', locator: '1' };
}

function letteredBehind(begin: string, item: CslItem, now: string): Lettered[] {
  if (!now.startsWith(begin)) return [];
  const letter = LETTER.exec(now.slice(begin.length))?.[0] ?? '';
  const locator = now.slice(begin.length + letter.length).replace(/\d+$/, '');
  return [{ item, begin, letter, locator }];
}

/** `Chen, 2022` of `Chen, 2022, para. 1`; `undefined` where the style has no year in the text. */
function upToYear(written: string, { issued }: CslItem): string | undefined {
  const year = issued?.['date-parts'][0]?.[0];
  const date = year === undefined ? UNDATED : new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'g');
  const last = Array.from(written.matchAll(date)).at(-1);
  return last && written.slice(0, last.index + last[0].length);
}

const UNDATED = /(?<!\p{L})(?:n\.d\.|o\.\s?J\.|s\.\s?[df]\.|b\.d\.|z\.d\.|б\.\s?д\.)/gu;

function editsOf(
  view: CorpusView,
  text: string,
  works: readonly Lettered[],
  escape: (text: string) => string,
): DraftEdit[] {
  const [first] = works;
  if (first === undefined) return [];
  const { begin } = first;
  const edits: DraftEdit[] = [];
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
    const start = at + begin.length;
    const letter = LETTER.exec(text.slice(start, start + LONGEST_LETTER))?.[0] ?? '';
    const end = start + letter.length;
    if (!works.some(({ locator }) => isLocatedBy(text, end, locator))) continue;
    const behind = text.slice(end, end + REACH).split(PARAGRAPH_END)[0] ?? '';
    const work = workNamed(view, works, behind, escape);
    if (work !== undefined && work.letter !== letter) edits.push({ start, end, text: work.letter });
  }
  return edits;
}

/** `p.` may be several pages. */
function isLocatedBy(text: string, at: number, locator: string): boolean {
  return text.startsWith(locator, at) || text.startsWith(locator.replace(/\bp\. $/, 'pp. '), at);
}

/** The work whose file is named first; of a file with several, the one at the lines that are named. */
function workNamed(
  view: CorpusView,
  works: readonly Lettered[],
  behind: string,
  escape: (text: string) => string,
): Lettered | undefined {
  const placed = works
    .map((work) => ({ work, at: behind.indexOf(escape(fileName(work.item.custom))) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const named = placed.filter(({ at }) => at === placed[0]?.at).map(({ work }) => work);
  if (named.length < 2) return named[0];
  const line = Number(LINE_CLAIM.exec(behind)?.[1]);
  return named.find(({ item }) => keyAtLine(view, item, line) === item.id);
}

function keyAtLine(view: CorpusView, { custom }: CslItem, line: number): string | undefined {
  const document = Array.from(view.documents).find(({ source }) => source.file === custom.file);
  if (document === undefined || !(line >= 1 && line <= linesOf(document).count)) return undefined;
  return workAt(document, linesOf(document).rangeOf(line).end)?.key;
}
