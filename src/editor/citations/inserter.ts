import * as vscode from 'vscode';
import type { CitationAnswer, CiteRequest } from '../../core/api';
import { footnoteIdsIn } from '../../core/citations/footnotes';
import { markupOfLanguage } from '../../core/citations/languages';
import type { CitationForm, Markup } from '../../core/citations/model';
import type { SourcebookClient } from '../client';
import { languageOf } from '../grounding/drafts';
import type { PassageArguments } from '../contributed';
import { showDraft, type Draft } from './drafts';
import { planInsertion } from './plan';

/** Writes citations into drafts, one after the other: two at once could take the same footnote. */
export class Inserter {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: SourcebookClient) {}

  /**
   * Cites a stretch of a source at every cursor of a draft, in one step to undo, with `words` in the place of the source's.
   * Rejects with words for people.
   */
  insert(draft: Draft, place: PassageArguments, words?: string): Promise<void> {
    const insertion = this.last.then(() => this.write(draft, place, words));
    this.last = insertion.catch(() => undefined);
    return insertion;
  }

  private async write(draft: Draft, place: PassageArguments, words: string | undefined): Promise<void> {
    const { document } = draft;
    const citation = await citationFor(this.client, document, place, words === undefined ? {} : { words });
    const editor = await showDraft(draft);
    const markup = markupOfDocument(document);
    const plan = planInsertion({
      text: document.getText(),
      selections: editor.selections.map((selection) => rangeOffsets(document, selection)),
      citation,
      markup,
      eol: document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n',
    });
    const done = await editor.edit((builder) => {
      for (const { start, end, text } of plan.edits)
        builder.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
    });
    if (!done) throw new Error(vscode.l10n.t('{0} could not be changed. Is it read-only?', nameOf(document)));
    editor.selections = plan.cursors.map((cursor) => {
      const position = document.positionAt(cursor);
      return new vscode.Selection(position, position);
    });
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/**
 * The citation of a stretch as a document sets it; without a document as plain text. `words` are set in the place of the
 * source's, `form` in the place of the setting.
 */
export function citationFor(
  client: SourcebookClient,
  document: vscode.TextDocument | undefined,
  place: PassageArguments,
  { words, form }: Pick<CiteRequest, 'words' | 'form'> = {},
): Promise<CitationAnswer> {
  const { source, start, end } = place;
  if (document === undefined) return client.cite({ source, start, end, markup: 'plaintext' });
  const markup = markupOfDocument(document);
  return client.cite({
    source,
    start,
    end,
    markup,
    form: form ?? formFor(document),
    ...(words !== undefined && { words }),
    takenFootnotes: footnoteIdsIn(document.getText()),
    ...(document.isUntitled ? {} : { draft: document.uri.toString() }),
  });
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

function nameOf(document: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(document.uri);
}
