import * as vscode from 'vscode';
import type { TracedPlace } from '../../core/api';
import { wordsOf } from '../../core/text/words';
import type { SourcebookClient } from '../client';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { mayBeDraft } from '../grounding/drafts';
import { eolOf, workspaceEdit } from '../grounding/edits';
import { sourceUri } from '../sources/textScheme';
import { fileName, placeIn } from '../words/places';
import { copiedItem, copiedOf, PASSAGE_MIME, PLAIN_TEXT, type Copied } from './copied';
import { QUOTATION_EDIT } from './editKind';
import { changesAlongside, citationFor, markupOfDocument, standingIn } from './inserter';
import { partPaste, type PasteParts } from './pasteEdit';
import { planInsertion } from './plan';

/** What happens when text that was copied from a source is pasted into a draft; the other way is one key away. */
type PasteSetting = 'quotation' | 'plain' | 'off';

/** Fewer words are a name or a term more often than a quotation, which is then only offered. */
const FEWEST_WORDS = 4;
/** As many ways to paste the same words as a short list shows. */
const MOST_OFFERED = 5;

/** Pastes what was copied from a source as a quotation with its source. */
export class QuotationPaste implements vscode.DocumentPasteEditProvider {
  private last: Copied | undefined;

  constructor(
    private readonly client: SourcebookClient,
    private readonly corpus: CorpusFiles,
  ) {}

  /** Where a text that is on the clipboard was copied from, as far as it was copied from a source here. */
  originOf(text: string): Copied | undefined {
    return this.last?.text === text ? this.last : undefined;
  }

  async prepareDocumentPaste(
    document: vscode.TextDocument,
    [range, ...more]: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
  ): Promise<void> {
    const { isSource } = await this.corpus.facts();
    if (range === undefined || more.length > 0 || !isSource(document.uri)) return;
    const copied = {
      source: sourceUri(document.uri).toString(),
      start: document.offsetAt(range.start),
      text: document.getText(range),
    };
    this.last = copied;
    transfer.set(PASSAGE_MIME, copiedItem(copied));
  }

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    { triggerKind }: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[]> {
    const setting = settingFor(document);
    const isAsked = triggerKind === vscode.DocumentPasteTriggerKind.PasteAs;
    const copied = await copiedOf(transfer);
    const text = copied?.text ?? (await transfer.get(PLAIN_TEXT)?.asString());
    if (text === undefined || !(isAsked || (copied && setting !== 'off'))) return [];
    const places = await this.placesFor(document, text, copied, token);
    if (token.isCancellationRequested) return [];
    const edits = await Promise.all(places.map((place) => this.editFor(document, ranges, place)));
    const yields = setting === 'plain' || wordsOf(text).length < FEWEST_WORDS;
    return edits
      .filter((edit) => edit !== undefined)
      .map((edit) =>
        yields ? Object.assign(edit, { yieldTo: [vscode.DocumentDropOrPasteEditKind.Text] }) : edit,
      );
  }

  /** The places that have exactly these words; the one that they were copied from where that is known. */
  private async placesFor(
    document: vscode.TextDocument,
    text: string,
    copied: Copied | undefined,
    token: vscode.CancellationToken,
  ): Promise<TracedPlace[]> {
    const { isSource } = await this.corpus.facts();
    if (!mayBeDraft(document) || isSource(document.uri)) return [];
    const request = { text, start: 0, end: text.length, ...(copied && { copied }) };
    const { places } = await this.client.trace(request, token);
    const exact = places.filter(({ match }) => match === 'exact');
    if (copied === undefined) return exact.slice(0, MOST_OFFERED);
    return exact.filter(({ source }) => source === copied.source).slice(0, 1);
  }

  private async editFor(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    place: TracedPlace,
  ): Promise<vscode.DocumentPasteEdit | undefined> {
    const citation = await citationFor(this.client, document, place);
    const changes = await changesAlongside(this.client, document, [place]);
    const selections = ranges.map((range) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
    }));
    const markup = markupOfDocument(document);
    const text = document.getText();
    const alongside = standingIn(changes, text);
    const plan = planInsertion({ text, alongside, selections, citation, markup, eol: eolOf(document) });
    const parts = partPaste(plan, selections);
    if (parts === undefined) return undefined;
    const inserted = parts.behindCursor === '' ? parts.insertText : snippetOf(parts);
    const edit = new vscode.DocumentPasteEdit(inserted, titleFor(place), QUOTATION_EDIT);
    edit.additionalEdit = workspaceEdit(document, parts.others);
    return edit;
  }
}

function settingFor(document: vscode.TextDocument): PasteSetting {
  return vscode.workspace
    .getConfiguration('sourcebook', document)
    .get<PasteSetting>('citations.paste', 'quotation');
}

function snippetOf({ insertText, behindCursor }: PasteParts): vscode.SnippetString {
  return new vscode.SnippetString().appendText(insertText).appendTabstop(0).appendText(behindCursor);
}

function titleFor(place: TracedPlace): string {
  return vscode.l10n.t('Paste as quotation ({0}, {1})', fileName(place.file), placeIn(place));
}
