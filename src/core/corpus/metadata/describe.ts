import type { PartialDate } from '../../dates/partialDate';
import { slice } from '../../text/range';
import type { Evidence, EvidenceField } from '../model';
import { exportedDocuments } from '../page/exports';
import type { Page } from '../page/page';
import { findAuthors } from './authors';
import { findContainer } from './container';
import { findIssued } from './issued';
import type { StatedMetadata } from './stated';
import { findTitle } from './title';

/** What is known of a source and where it was read. */
export interface Description {
  readonly title?: { readonly text: string; readonly mark?: number };
  readonly container?: string;
  readonly authors: readonly string[];
  readonly issued?: PartialDate;
  readonly evidence: readonly Evidence[];
}

/**
 * The fields of a source: what is stated (the sidecar before the front matter), else what the page shows. An export of
 * several documents has no one title, outlet or author.
 */
export function describe(
  page: Page,
  { file, text }: { readonly file: string; readonly text: string },
  stated: readonly StatedMetadata[],
): Description {
  const evidence: Evidence[] = [];
  const settled = <Field extends 'title' | 'container' | 'authors' | 'issued'>(
    field: Field,
  ): StatedMetadata[Field] => {
    const owner = stated.find((metadata) => metadata[field] !== undefined);
    evidence.push(...(owner?.evidence ?? []).filter((proof) => proof.field === field));
    return owner?.[field];
  };
  const shown = <Found extends Proof>(field: EvidenceField, found: Found | undefined): Found | undefined => {
    if (found) evidence.push(proofOf(page, text, field, found));
    return found;
  };
  const { marks, head, foot } = page;
  const several = exportedDocuments(marks) > 1;
  const headline = several ? undefined : findTitle(page);
  const statedTitle = settled('title');
  const title = statedTitle === undefined ? shown('title', headline) : { ...headline, text: statedTitle };
  const container =
    settled('container') ?? shown('container', several ? undefined : findContainer(page))?.text;
  const signature = several ? undefined : findAuthors(marks, head, foot);
  const authors = settled('authors') ?? shown('authors', signature)?.authors ?? [];
  const issued = settled('issued') ?? shown('issued', findIssued(page, file, headline?.mark))?.date;
  return {
    ...(title === undefined ? {} : { title }),
    ...(container === undefined ? {} : { container }),
    authors,
    ...(issued === undefined ? {} : { issued }),
    evidence,
  };
}

interface Proof {
  readonly mark?: number;
  readonly text?: string;
  readonly rule: string;
}

/** The line that a field was read from. What only the file's name says is on no line: the text is empty then. */
function proofOf(
  { marks }: Page,
  whole: string,
  field: EvidenceField,
  { mark, text, rule }: Proof,
): Evidence {
  const found = mark === undefined ? undefined : marks[mark];
  if (!found) return { field, line: 1, text: text ?? '', rule };
  const firstLine = slice(whole, found.block).split(/\r\n|\n|\r/)[0] ?? '';
  const part = text !== undefined && firstLine.includes(text) ? text : firstLine;
  return { field, line: found.block.startLine, text: part, rule };
}
