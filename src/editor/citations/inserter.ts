import * as vscode from 'vscode';
import type { CitationAnswer, CiteRequest } from '../../core/api';
import { citesInDraft } from '../../core/citations/bibliography/inDraft';
import { planWorksCited } from '../../core/citations/bibliography/worksCited';
import { footnoteIdsIn } from '../../core/citations/footnotes';
import { markupOfLanguage } from '../../core/citations/languages';
import type { CitationForm, Markup, RenderedCitation } from '../../core/citations/model';
import type { CslItem } from '../../core/citations/csl';
import { oneAtATime } from '../../core/oneAtATime';
import type { SourcebookClient } from '../client';
import { draftOf, languageOf } from '../grounding/drafts';
import { eolOf, unchangeable } from '../grounding/edits';
import type { PassageArguments } from '../contributed';
import { bibliographyOf } from './bibliographyFile';
import { showDraft, type Draft } from './drafts';
import { planInsertion } from './plan';
import type { PlannedEdit } from './plan';
import { listStyleFor, stylingFor } from './styling';

/** Writes citations into drafts, one after the other: two at once could take the same footnote. */
export class Inserter {
  private readonly inTurn = oneAtATime();

  constructor(private readonly client: SourcebookClient) {}

  /**
   * Cites stretches of sources, in order, at every cursor of a draft, in one step to undo; a single one with `words` in the
   * place of the source's. Rejects with words for people.
   */
  insert(draft: Draft, places: readonly PassageArguments[], words?: string): Promise<void> {
    return this.inTurn(() => this.write(draft, places, words));
  }

  private async write(
    draft: Draft,
    places: readonly PassageArguments[],
    words: string | undefined,
  ): Promise<void> {
    const { document } = draft;
    const citation = await citationsFor(this.client, document, places, words);
    const alongside = await changesAlongside(this.client, document, places);
    const editor = await showDraft(draft);
    const markup = markupOfDocument(document);
    const text = document.getText();
    const plan = planInsertion({
      text,
      alongside: standingIn(alongside, text),
      selections: editor.selections.map((selection) => rangeOffsets(document, selection)),
      citation,
      markup,
      eol: eolOf(document),
    });
    const done = await editor.edit((builder) => {
      for (const { start, end, text } of plan.edits)
        builder.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
    });
    if (!done) throw unchangeable(document);
    editor.selections = plan.cursors.map((cursor) => {
      const position = document.positionAt(cursor);
      return new vscode.Selection(position, position);
    });
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

type CitingOptions = Pick<CiteRequest, 'words' | 'form' | 'takenFootnotes' | 'besides'>;

/**
 * The citation of a stretch as a document sets it; without a document as plain text. `words` are set in the place of the
 * source's, `form` in the place of the setting; `takenFootnotes` are names that the document does not have yet.
 */
export async function citationFor(
  client: SourcebookClient,
  document: vscode.TextDocument | undefined,
  place: PassageArguments,
  { words, form, takenFootnotes = [], besides }: CitingOptions = {},
): Promise<CitationAnswer> {
  const { source, start, end } = place;
  if (document === undefined) return client.cite({ source, start, end, markup: 'plaintext' });
  const text = document.getText();
  const request = {
    source,
    start,
    end,
    markup: markupOfDocument(document),
    form: form ?? formFor(document),
    ...(words !== undefined && { words }),
    ...(besides && { besides }),
    takenFootnotes: [...footnoteIdsIn(text), ...takenFootnotes],
    citing: draftOf(document, text),
    ...(document.isUntitled ? {} : { draft: document.uri.toString() }),
  };
  const keyed = await (await client.bibliographies()).offer(document, () => workOf(client, request));
  if (keyed !== undefined) return client.cite({ ...request, ...keyed });
  const { style, template } = stylingFor(document);
  if (style !== undefined) return client.citeInStyle(request, style);
  return client.cite({ ...request, ...(template !== undefined && { template }) });
}

/** Changes to a draft, and its text that they are of. */
export interface Alongside {
  readonly text: string;
  readonly edits: readonly PlannedEdit[];
}

/** The changes, unless somebody wrote on meanwhile. */
export function standingIn({ text, edits }: Alongside, draft: string): readonly PlannedEdit[] {
  return text === draft ? edits : [];
}

/**
 * The changes to the citations of a draft in a style that tells works of one author and year apart by letters, and the text
 * that they are of; `more` is about to be cited.
 */
export async function lettersFor(
  client: SourcebookClient,
  document: vscode.TextDocument,
  more: readonly PassageArguments[] = [],
): Promise<Alongside> {
  const text = document.getText();
  const { style } = stylingFor(document);
  if (style === undefined || (await bibliographyOf(document)) !== undefined) return { text, edits: [] };
  return { text, edits: await client.citationLetters(draftOf(document, text), style, more) };
}

/** What changes in a draft with its next citations: its own list where that is cited by key, or else the letters of its years. */
export async function changesAlongside(
  client: SourcebookClient,
  document: vscode.TextDocument,
  more: readonly PassageArguments[],
): Promise<Alongside> {
  const text = document.getText();
  const languageId = languageOf(document);
  if (!citesInDraft(text, languageId)) return lettersFor(client, document, more);
  const { title, entries } = await client.bibliography({
    draft: draftOf(document, text),
    more,
    style: listStyleFor(document),
    markup: markupOfDocument(document),
  });
  const list = { title, entries: entries.map((entry) => entry.text) };
  const { start, end, text: set } = planWorksCited({ text, languageId, cursor: text.length }, list);
  return { text, edits: [{ start, end, text: set.replaceAll('\n', eolOf(document)) }] };
}

/** The work of a stretch, as a bibliography lists it. */
async function workOf(client: SourcebookClient, place: CiteRequest): Promise<CslItem> {
  return (await client.cite(place)).work;
}

/** The citations of several stretches as one text, each a paragraph of its own, and their footnotes with names of their own. */
export async function citationsFor(
  client: SourcebookClient,
  document: vscode.TextDocument | undefined,
  places: readonly PassageArguments[],
  words?: string,
): Promise<RenderedCitation> {
  const [only] = places;
  if (only !== undefined && places.length === 1)
    return citationFor(client, document, only, words === undefined ? {} : { words });
  const texts: string[] = [];
  const footnotes: string[] = [];
  for (const place of places) {
    const takenFootnotes = footnoteIdsIn(footnotes.join('\n'));
    const { text, footnote } = await citationFor(client, document, place, {
      takenFootnotes,
      besides: places,
    });
    texts.push(text);
    if (footnote !== undefined) footnotes.push(footnote);
  }
  const text = texts.join('\n\n');
  return footnotes.length === 0 ? { text } : { text, footnote: footnotes.join('\n') };
}

/** How the settings want citations set in a document. */
export function formFor(document: vscode.TextDocument): CitationForm {
  return vscode.workspace
    .getConfiguration('sourcebook', document)
    .get<CitationForm>('citations.form', 'auto');
}

export function markupOfDocument(document: vscode.TextDocument): Markup {
  return markupOfLanguage(languageOf(document));
}

function rangeOffsets(document: vscode.TextDocument, range: vscode.Range): { start: number; end: number } {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
