import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';
import { surname } from '../claims/persons';

/** Whose part of a ruling some words stand in. */
export interface Opinion {
  /** As its heading has them: who writes, and who joins. Folded surnames; none where it names nobody. */
  readonly justices: ReadonlySet<string>;
  /** As written: `JUSTICE TILDEN`. */
  readonly author: string;
  /** A dissent or a concurrence, be it in part: not what the Court says. */
  readonly isSeparate: boolean;
}

/** What headings end with; none of them holds the stop of a sentence. */
const SEPARATE =
  /^([^.?!:;"“”]+?),?\s(?:(?:,?\sand\s)?(?:dissenting|concurring)(?:\sin\s(?:part|(?:the\s)?(?:judgment|result)))?){1,3}$/;
const DELIVERED =
  /^([^.?!:;"“”]+?),?\s(?:announced the judgment of the Court,?\sand\s)?delivered the opinion of the Court$/i;
/** What they begin with: `JUSTICE TILDEN, with whom …`, `TILDEN, J, with whom …`. */
const AUTHORS: readonly RegExp[] = [
  /^((?:M(?:RS?|S|rs?|s)\s)?(?:(?:CHIEF|Chief)\s)?(?:JUSTICE|Justice)(?:\s\p{Lu}[\p{L}’'-]{0,30}){1,4})(?:,\s(.+))?$/u,
  /^(\p{Lu}[\p{L}’'-]{1,30}),\s(?:C\s?)?J(?:,\s(.+))?$/u,
  /^((?:THE|The)\s(?:CHIEF JUSTICE|Chief Justice))(?:,\s(.+))?$/,
];
const UNSIGNED = /^PER CURIAM$/i;
const LONGEST_HEADING = 320;
const MARKUP = /[*_#†]+/g;
/** Stops that end no sentence: `MR. JUSTICE O. TILDEN`, `MOSS, JJ., join`. */
const ABBREVIATED = /\b(M(?:RS?|S|rs?|s)|JJ|\p{Lu})\./gu;
const CAPITAL_WORD = /\p{Lu}[\p{L}’'-]+/gu;
const NO_SURNAMES: ReadonlySet<string> = new Set(
  'mr mrs ms the chief justice justices jj part parts ii iii iv vi vii viii ix'.split(' '),
);

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

/** Only what gives the opinion of a court is a ruling; elsewhere such words tell of somebody. */
function readOpinions(document: SourceDocument): PlacedOpinion[] {
  const text = proseOf(document);
  const found = document.passages.flatMap(({ start, end }) => {
    const opinion = end - start > LONGEST_HEADING ? undefined : headedBy(text.slice(start, end));
    return opinion === undefined ? [] : [{ ...opinion, start }];
  });
  return found.some(({ isSeparate }) => !isSeparate) ? found : [];
}

/** The opinion that a passage is the heading of, and nothing else. */
function headedBy(passage: string): Opinion | undefined {
  const plain = passage.replace(MARKUP, '').replace(/\s+/g, ' ').trim();
  const heading = plain.replace(ABBREVIATED, '$1').replace(/[.:]$/, '');
  if (UNSIGNED.test(heading)) return { author: heading, justices: new Set(), isSeparate: false };
  const separate = SEPARATE.exec(heading);
  const [, named = ''] = separate ?? DELIVERED.exec(heading) ?? [];
  const match = AUTHORS.map((pattern) => pattern.exec(named)).find((each) => each !== null);
  if (!match) return undefined;
  const [, name = '', joining = ''] = match;
  const author = plain.split(' ').slice(0, name.split(' ').length).join(' ').replace(/,$/, '');
  return { author, justices: new Set(surnamesIn(name, joining)), isSeparate: separate !== null };
}

function surnamesIn(author: string, joining: string): string[] {
  const joined = Array.from(joining.matchAll(CAPITAL_WORD), ([word]) => fold(word));
  return [surname(author), ...joined].filter((name) => !NO_SURNAMES.has(name));
}
