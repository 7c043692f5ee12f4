import type { Mark } from './marks';

/** `3 of 10 DOCUMENTS` over each document, or `Document GRDN000020100111e61b0001x` under it: exports of newspaper databases. */
const OVER = /^\d{1,4} of \d{1,4} DOCUMENTS?$/i;
const UNDER = /^Document \p{Lu}[\p{Lu}\p{Ll}\d]{14,40}$/u;
/** What such a database says of a document around its text. Lines like these are prose nowhere, and their days are of the database. */
const FIELD =
  /^(?:LENGTH|SECTION|LOAD-DATE|UPDATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|GRAPHIC|DATELINE|SUBJECT|DISTRIBUTION|TYPE|ISSN|ACC-NO|CORRECTION-DATE|PUB-TYPE|GEOGRAPHIC|COMPANY|ORGANIZATION|PERSON|LÄNGE|GRAFIK|RUBRIK|LONGUEUR|RUBRIQUE|TYPE-PUBLICATION)\s?:\s?\S/u;

/** How many documents a file holds that was exported from a newspaper database; 0 for any other file. */
export function exportedDocuments(marks: readonly Mark[]): number {
  return marks.filter(({ text }) => OVER.test(text) || UNDER.test(text)).length;
}

/** The marks of an export, with what the database wrote for furniture; those of any other file as they are. */
export function withExportSettled(marks: readonly Mark[]): readonly Mark[] {
  if (exportedDocuments(marks) === 0) return marks;
  const first = marks.findIndex(({ text }) => OVER.test(text));
  let inHead = false;
  return marks.map((mark, at) => {
    const { text, role, block } = mark;
    if (OVER.test(text)) inHead = true;
    if (at < first || OVER.test(text) || UNDER.test(text) || FIELD.test(text)) return chrome(mark);
    const above = marks[at - 1];
    const edition = above?.role === 'date' || (above !== undefined && isEdition(marks, at - 1));
    if ((inHead && role === 'line') || (edition && !block.apart && isShort(mark))) return chrome(mark);
    if (role === 'date') inHead = false;
    return mark;
  });
}

/** `Edition 1;` right under the day, and what stands right under that. */
function isEdition(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (!mark || mark.block.apart || !isShort(mark)) return false;
  return marks[at - 1]?.role === 'date' || isEdition(marks, at - 1);
}

const LONGEST_EDITION = 40;

function isShort({ text }: Mark): boolean {
  return text.length <= LONGEST_EDITION;
}

function chrome(mark: Mark): Mark {
  return { ...mark, role: 'furniture', reason: 'rule', dates: [] };
}
