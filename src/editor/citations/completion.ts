import * as vscode from 'vscode';
import type { QuotableSpan } from '../../core/api';
import type { SourcebookClient } from '../client';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { mayBeDraft } from '../grounding/drafts';
import { eolOf } from '../grounding/edits';
import { excerpt } from '../words/excerpt';
import { isCancelled } from '../words/failures';
import { escapeMarkdown } from '../words/markdown';
import { dateOrUndated, fileName } from '../words/places';
import { changesAlongside, citationFor, standingIn } from './inserter';
import { placeFootnote } from './footnote';
import { openQuotation } from './openQuotation';
import { whereOf } from './placePick';
import { apartFrom } from './plan';
import type { PlannedEdit } from './plan';

/** As many as a list shows without being moved in. */
const MOST = 12;
/** Longest piece of a quotation that a list shows, in characters: date and file stand beside it in a list of usual width. */
const LABEL_ROOM = 30;

/** Completes a quotation as it is typed with the words of a source and their citation. */
export class QuotationCompletion implements vscode.CompletionItemProvider {
  constructor(
    private readonly client: SourcebookClient,
    private readonly corpus: CorpusFiles,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | undefined> {
    if (!isWanted(document) || !mayBeDraft(document)) return undefined;
    const open = openQuotation(document.lineAt(position).text.slice(0, position.character));
    if (open === undefined) return undefined;
    try {
      const { isSource } = await this.corpus.facts();
      if (isSource(document.uri)) return undefined;
      const spans = await this.client.complete({ words: open.words, limit: MOST }, token);
      const behind = document.lineAt(position).text.slice(position.character);
      const closing = behind.startsWith(open.close) ? open.close.length : 0;
      const range = new vscode.Range(
        position.with({ character: open.start }),
        position.translate(0, closing),
      );
      const items = spans.map((span, rank) =>
        this.itemFor(document, { range, position, words: open.words, span, rank }),
      );
      // Incomplete: with each letter more there are others.
      return new vscode.CompletionList(await Promise.all(items), true);
    } catch (error) {
      if (isCancelled(error)) return undefined;
      throw error;
    }
  }

  private async itemFor(
    document: vscode.TextDocument,
    { range, position, words, span, rank }: Place,
  ): Promise<vscode.CompletionItem> {
    const label = {
      label: labelOf(span, words),
      description: `${dateOrUndated(span.date)} · ${fileName(span.file)}`,
    };
    const text = document.getText();
    const citation = await citationFor(this.client, document, span, { form: 'short' });
    const start = document.offsetAt(range.start);
    const edits: PlannedEdit[] = [{ start, end: document.offsetAt(range.end), text: citation.text }];
    if (citation.footnote !== undefined) placeFootnote(text, edits, citation.footnote);
    const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Reference);
    item.detail = whereOf(span);
    item.documentation = new vscode.MarkdownString(escapeMarkdown(span.text));
    item.range = range;
    item.filterText = document.getText(range.with({ end: position }));
    item.sortText = String(rank).padStart(2, '0');
    const [main, ...others] = edits;
    item.insertText = snippetOf(citation.text, main?.text ?? citation.text);
    const alongside = standingIn(await changesAlongside(this.client, document, [span]), text);
    item.additionalTextEdits = [...others, ...apartFrom(edits, alongside)].map((edit) =>
      textEdit(document, edit),
    );
    return item;
  }
}

interface Place {
  readonly range: vscode.Range;
  readonly position: vscode.Position;
  /** What is typed of the quotation. */
  readonly words: string;
  readonly span: QuotableSpan;
  readonly rank: number;
}

/** In the way of whoever writes dialogue or quotes from memory, as a list opens with every quotation: so it is asked for. */
function isWanted(document: vscode.TextDocument): boolean {
  return vscode.workspace
    .getConfiguration('sourcebook', document)
    .get<boolean>('citations.completion', false);
}

/** What comes next, with the last of the words that are typed. */
function labelOf({ text, begins }: QuotableSpan, { length }: string): string {
  const next = begins && length < text.length ? [{ start: length, end: length + 1 }] : [];
  return excerpt(text, next, LABEL_ROOM).text;
}

/** A footnote that goes in with the citation, at the draft's end, comes behind the cursor. */
function snippetOf(citation: string, inserted: string): vscode.SnippetString {
  return new vscode.SnippetString()
    .appendText(citation)
    .appendTabstop(0)
    .appendText(inserted.slice(citation.length));
}

function textEdit(document: vscode.TextDocument, { start, end, text }: PlannedEdit): vscode.TextEdit {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  return new vscode.TextEdit(range, text.replaceAll('\n', eolOf(document)));
}
