import type { BibliographyAnswer, BibliographyRequest } from '../api';
import { citesInDraft } from '../citations/bibliography/inDraft';
import { listedWorks } from '../citations/bibliography/works';
import type { CslItem } from '../citations/csl';
import { localeOfDraft } from '../citations/draftLocale';
import { fileName } from '../citations/reference';
import { listWritingOf } from '../citations/render';
import { DEFAULT_LOCALE } from '../citations/styles/locales';
import { listTitle } from '../citations/styles/model';
import type { StyleEngine, StyleName } from '../citations/styles/model';
import { writeRuns } from '../citations/styles/runs';
import type { CorpusView } from './view';

/** All works that the sources hold, by file. */
export function allWorks(view: CorpusView): CslItem[] {
  return Array.from(view.documents)
    .toSorted((a, b) => (a.source.file < b.source.file ? -1 : 1))
    .flatMap((document) => listedWorks(document).map(({ item }) => item));
}

/** A list of works as the style orders and the markup writes it. */
export function listOfWorks(
  items: readonly CslItem[],
  { style, markup, draft }: BibliographyRequest,
  engine: StyleEngine,
): BibliographyAnswer {
  const writing = listWritingOf(markup);
  const locale = draft === undefined ? DEFAULT_LOCALE : localeOfDraft(draft.text, draft.languageId);
  const isKeyed = draft !== undefined && citesInDraft(draft.text, draft.languageId);
  const labelOf = (item: CslItem): string =>
    writeRuns(engine.cite(item, undefined, items, { style: LABELS, locale }), writing.style);
  const byKey = new Map(items.map((item) => [item.id, item]));
  const entries = engine.list(items, { style, locale }).flatMap(({ key, runs }) => {
    const record = byKey.get(key);
    if (record === undefined) return [];
    const written = writeRuns(runs, writing.style);
    if (isKeyed && writing.keyed !== undefined)
      return [{ text: writing.keyed(key, labelOf(record), written), record }];
    const text = runs[0]?.italic === true ? written : writing.guard(written);
    return [{ text: markup === 'plaintext' ? withFile(text, record) : text, record }];
  });
  return { title: listTitle(style, locale), entries };
}

/** The style whose citations label the entries of a list by key: `Lind 2022b`. */
const LABELS: StyleName = 'chicago-author-date';

/** Plain text has no comments: a list in it is known again by its files. */
function withFile(text: string, { custom }: CslItem): string {
  const name = `[${fileName(custom)}]`;
  return text.includes(name) && text.endsWith(name) ? text : `${text} ${name}`;
}
