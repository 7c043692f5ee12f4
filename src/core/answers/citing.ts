import { CitationError } from '../api';
import type { CitationAnswer, CiteRequest } from '../api';
import { toCslItem } from '../citations/csl';
import type { CslItem } from '../citations/csl';
import { localeOfDraft } from '../citations/draftLocale';
import { buildRecord } from '../citations/record';
import { workAt } from '../citations/bibliography/works';
import type { CitationRecord } from '../citations/model';
import { renderCitation } from '../citations/render';
import type { RenderOptions } from '../citations/render';
import { writeRuns } from '../citations/styles/runs';
import { DEFAULT_LOCALE } from '../citations/styles/locales';
import type { LocaleName } from '../citations/styles/locales';
import { isInText } from '../citations/styles/model';
import type { StyleEngine, StyleName } from '../citations/styles/model';
import { describeByTemplate } from '../citations/template';
import type { SourceDocument } from '../corpus/model';
import { linesOf, passageAt } from '../corpus/places';
import { wordsAt } from '../corpus/prose';
import { parentUri, relativePath } from '../corpus/uris';
import type { TextRange } from '../text/range';
import { contains, trimRange } from '../text/range';
import { speakerName } from './quotations';
import type { CorpusView } from './view';

/** The citation of a range of a source, with its exact words. */
export function citationOf(view: CorpusView, request: CiteRequest): CitationAnswer {
  const { template } = request;
  const describe = template === undefined ? {} : { describe: describeByTemplate(template) };
  return cited(view, request, () => describe);
}

/** The same as a style describes the work, told apart from the other `works` that the draft cites. */
export function citationInStyle(
  view: CorpusView,
  request: CiteRequest,
  works: readonly CslItem[],
  style: StyleName,
  engine: StyleEngine,
): CitationAnswer {
  const locale = localeOfRequest(request);
  return cited(view, request, (document, { paragraph, page, start }) => {
    const work = workAt(document, start);
    if (work === undefined) return {};
    const place =
      page === undefined
        ? ({ label: 'paragraph', locator: String(paragraph) } as const)
        : ({ label: 'page', locator: pageLocator(page) } as const);
    const runs = engine.cite(work.item, place, works, { style, locale });
    return {
      isPageDescribed: page !== undefined,
      describe: (_record, pieces) => writeRuns(runs, pieces),
      inText: isInText(style),
    };
  });
}

function localeOfRequest({ citing }: CiteRequest): LocaleName {
  return citing === undefined ? DEFAULT_LOCALE : localeOfDraft(citing.text, citing.languageId);
}

/** Pages as CSL has them: a hyphen stands between two, and the one in the label of one page, `2-14`, is none of these. */
function pageLocator(page: string): string {
  return page.replaceAll('-', '\\-').replace('–', '-');
}

function cited(
  view: CorpusView,
  request: CiteRequest,
  writing: (
    document: SourceDocument,
    record: CitationRecord,
  ) => Partial<Pick<RenderOptions, 'describe' | 'inText'>> & { readonly isPageDescribed?: boolean },
): CitationAnswer {
  const document = citedDocument(view, request);
  const passage = passageAt(document.passages, request.start);
  if (passage === undefined)
    throw new CitationError(`${document.source.file} has no text that could be cited.`);
  const speaker = speakerOf(view, document, request);
  const record = buildRecord({
    document,
    passage,
    range: { start: request.start, end: request.end },
    href: hrefOf(document, request.draft),
    ...(speaker !== undefined && { speaker }),
  });
  const { isPageDescribed, ...written } = writing(document, record);
  const set = {
    ...record,
    locale: localeOfRequest(request),
    ...(request.words !== undefined && { quote: request.words }),
    ...(isPageDescribed === true && { isPageDescribed }),
  };
  const rendered = renderCitation(set, request.markup, {
    form: request.form ?? 'auto',
    takenFootnotes: request.takenFootnotes ?? [],
    ...(request.key !== undefined && { key: request.key }),
    ...written,
  });
  const csl = toCslItem(record);
  return { ...rendered, record, csl, work: workAt(document, record.start)?.item ?? csl };
}

/** The text of some lines of a source, without white space at its ends and the mark of a list or a quotation before it. */
export function linesRange(document: SourceDocument, first: number, last: number): TextRange {
  const lines = linesOf(document);
  const { file } = document.source;
  if (last > lines.count)
    throw new CitationError(`${file} has ${lines.count} lines; line ${last} is not among them.`);
  const from = document.passages.find(({ startLine }) => startLine === first)?.start;
  const start = Math.max(lines.rangeOf(first).start, from ?? 0);
  const range = trimRange(document.text, { start, end: lines.rangeOf(last).end });
  if (wordsAt(document, range) === '')
    throw new CitationError(`${file}: there is no text on line ${first} to cite.`);
  return range;
}

function citedDocument(view: CorpusView, { source, start, end }: CiteRequest): SourceDocument {
  const document = view.document(source);
  if (document === undefined) {
    throw new CitationError(
      'The source of this passage is no longer among the sources. Search for the passage again.',
    );
  }
  if (!(start >= 0 && start < end && end <= document.text.length)) {
    throw new CitationError(
      `${document.source.file} has changed and no longer has this passage. Search for it again.`,
    );
  }
  return document;
}

/** Whoever says all of the range: it lies in one quotation, whose own marks may be part of it. */
function speakerOf(view: CorpusView, document: SourceDocument, range: TextRange): string | undefined {
  const quotation = view
    .quotationsOf(document.source.id)
    .find((q) => contains({ start: q.start - q.open.length, end: q.end + (q.close?.length ?? 0) }, range));
  return quotation && speakerName(view, quotation);
}

function hrefOf({ source }: SourceDocument, draft: string | undefined): string {
  return (draft === undefined ? undefined : relativePath(parentUri(draft), source.id)) ?? source.file;
}
