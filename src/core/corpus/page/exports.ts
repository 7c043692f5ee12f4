import type { Mark } from './marks';
import { isArticleProse } from './marks';

/** `3 of 10 DOCUMENTS` over each document, or `Document GRDN000020100111e61b0001x` under it: exports of newspaper databases. */
const OVER = /^\d{1,4} of \d{1,4} DOCUMENTS?$/;
const UNDER = /^Document [A-Z\d]{1,12}0000(?:19|20)\d{6}e[a-z\d]{3,12}$/;
/** What such a database says of a document around its text. Lines like these are prose nowhere, and their days are of the database. */
const FIELD =
  /^(?:LENGTH|SECTION|LOAD-DATE|UPDATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|DATELINE|SUBJECT|DISTRIBUTION|TYPE|ISSN|ACC-NO|CORRECTION-DATE|PUB-TYPE|GEOGRAPHIC|COMPANY|ORGANIZATION|PERSON|LÄNGE|GRAFIK|RUBRIK|LONGUEUR|RUBRIQUE|TYPE-PUBLICATION)\s?:\s?\S/u;

const BYLINE = /^(?:BYLINE|AUTOR|AUTEUR)\s?:\s?\S/u;

/**
 * How many documents a file holds that was exported from a newspaper database; 0 for any other file. A count of
 * documents is on other pages too: it shows an export only where the database has said something of one of them.
 */
export function exportedDocuments(marks: readonly Mark[]): number {
  const told = marks.some(({ text }) => FIELD.test(text) || BYLINE.test(text));
  return marks.filter(({ text }) => (told && OVER.test(text)) || UNDER.test(text)).length;
}

/** Where in a document of an export a mark stands. */
interface Place {
  /** Between the count over a document and its day: there is the newspaper's name. */
  readonly inHead: boolean;
  /** Neither its day nor its text has come. */
  readonly awaitsDay: boolean;
  /** How many lines right under its day may still be those of its edition. */
  readonly editionLines: number;
}

const IN_TEXT: Place = { inHead: false, awaitsDay: false, editionLines: 0 };
const MOST_EDITION_LINES = 2;

/** The marks of an export, with what the database wrote for furniture; those of any other file as they are. */
export function withExportSettled(marks: readonly Mark[]): readonly Mark[] {
  if (exportedDocuments(marks) === 0) return marks;
  const first = marks.findIndex(({ text }) => OVER.test(text));
  const cover = marks.slice(0, Math.max(first, 0)).some(isArticleProse) ? 0 : first;
  let place: Place = { ...IN_TEXT, awaitsDay: first < 0 };
  return marks.map((mark, at) => {
    const own = at < cover || isOfDatabase(mark) || isOfHead(mark, place);
    place = placeBehind(mark, place);
    return own ? chrome(mark) : mark;
  });
}

function isOfDatabase({ text }: Mark): boolean {
  return OVER.test(text) || UNDER.test(text) || FIELD.test(text);
}

/** The newspaper's name, or `Edition 1;` and a section right under the day. */
function isOfHead(mark: Mark, { inHead, editionLines }: Place): boolean {
  return (inHead && mark.role === 'line') || (editionLines > 0 && isEdition(mark));
}

function placeBehind(mark: Mark, place: Place): Place {
  if (OVER.test(mark.text)) return { ...IN_TEXT, inHead: true, awaitsDay: true };
  if (UNDER.test(mark.text)) return { ...IN_TEXT, awaitsDay: true };
  if (isArticleProse(mark)) return IN_TEXT;
  if (mark.role === 'date') return { ...IN_TEXT, editionLines: place.awaitsDay ? MOST_EDITION_LINES : 0 };
  return { ...place, editionLines: isEdition(mark) ? Math.max(0, place.editionLines - 1) : 0 };
}

const LONGEST_EDITION = 40;

function isEdition({ block, text }: Mark): boolean {
  return !block.apart && text.length <= LONGEST_EDITION;
}

function chrome(mark: Mark): Mark {
  return { ...mark, role: 'furniture', reason: 'rule', dates: [] };
}
