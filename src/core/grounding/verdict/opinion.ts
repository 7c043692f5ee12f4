import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';
import { surname } from '../claims/persons';

/** Whose part of a ruling some words stand in. */
export interface Opinion {
  /** As its heading has them: who writes, and who joins. Folded surnames. */
  readonly justices: ReadonlySet<string>;
  /** As written: `JUSTICE TILDEN`. */
  readonly author: string;
  readonly isDissent: boolean;
}

/** `JUSTICE TILDEN, with whom JUSTICE ABBOT joins, dissenting.`, `Tilden, J., dissenting.` */
const HEADINGS: readonly RegExp[] = [
  /^[*_#\s]{0,6}((?:(?:MR|MRS|MS)\.?\s)?(?:CHIEF\s)?JUSTICE\s\p{L}[\p{L}’'-]{1,30})([^.]{0,200}?)\b(delivered the opinion|announced the judgment|dissenting|concurring)\b/iu,
  /^[*_#\s]{0,6}(\p{Lu}[\p{L}’'-]{1,30}),\s(?:C\.\s?)?J\.,([^.]{0,120}?)\b(dissenting|concurring)\b/u,
];
const LONGEST_HEADING = 320;
const JUSTICE = /JUSTICE\s(\p{L}[\p{L}’'-]{1,30})/giu;

/** The opinion whose heading stands last before some words; none in what is no ruling with headings of its own. */
export function opinionAt(document: SourceDocument, range: TextRange): Opinion | undefined {
  return opinionsOf(document).findLast(({ start }) => start < range.start);
}

/** Whether somebody writes or joins an opinion of a ruling. */
export function writesIn(name: string, document: SourceDocument): boolean {
  return opinionsOf(document).some(({ justices }) => justices.has(surname(name)));
}

/** A source is read for opinions once, however many quotations of it are held against them. */
const opinions = new WeakMap<SourceDocument, readonly PlacedOpinion[]>();

interface PlacedOpinion extends Opinion {
  readonly start: number;
}

function opinionsOf(document: SourceDocument): readonly PlacedOpinion[] {
  const known = opinions.get(document) ?? readOpinions(document);
  opinions.set(document, known);
  return known;
}

function readOpinions(document: SourceDocument): PlacedOpinion[] {
  const text = proseOf(document);
  return document.passages.flatMap(({ start, end }) => {
    const opening = text.slice(start, Math.min(end, start + LONGEST_HEADING));
    const heading = HEADINGS.map((pattern) => pattern.exec(opening)).find((match) => match !== null);
    if (heading === undefined) return [];
    const [, author = '', joining = '', what = ''] = heading;
    const joined = Array.from(joining.matchAll(JUSTICE), ([, name = '']) => fold(name));
    const justices = new Set([surname(author), ...joined]);
    return [{ start, author, justices, isDissent: /^dissenting$/i.test(what) }];
  });
}
