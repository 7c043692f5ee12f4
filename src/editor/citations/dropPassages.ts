import * as vscode from 'vscode';
import { DRAGGED_TYPE } from '../../webview/limits';
import type { SourcebookClient } from '../client';
import type { PassageArguments } from '../contributed';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { mayBeDraft } from '../grounding/drafts';
import { eolOf, workspaceEdit } from '../grounding/edits';
import { checkPlace } from '../words/commands';
import { QUOTATION_EDIT } from './editKind';
import { changesAlongside, citationsFor, markupOfDocument, standingIn } from './inserter';
import { planInsertion } from './plan';

/** Cites passages that are dragged from the search view where they are dropped in a draft. */
export class PassageDrop implements vscode.DocumentDropEditProvider {
  constructor(
    private readonly client: SourcebookClient,
    private readonly corpus: CorpusFiles,
  ) {}

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    transfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const dragged = await transfer.get(DRAGGED_TYPE)?.asString();
    const { isSource } = await this.corpus.facts();
    if (dragged === undefined || !mayBeDraft(document) || isSource(document.uri)) return undefined;
    const places = placesIn(dragged);
    const citation = await citationsFor(this.client, document, places);
    const alongside = await changesAlongside(this.client, document, places);
    if (token.isCancellationRequested) return undefined;
    const at = document.offsetAt(position);
    const text = document.getText();
    const { edits } = planInsertion({
      text,
      alongside: standingIn(alongside, text),
      selections: [{ start: at, end: at }],
      citation,
      markup: markupOfDocument(document),
      eol: eolOf(document),
    });
    // The citation takes up the white space round its place, which a text that is only inserted could not.
    const edit = new vscode.DocumentDropEdit('', vscode.l10n.t('Insert as quotation'), QUOTATION_EDIT);
    edit.additionalEdit = workspaceEdit(document, edits);
    return edit;
  }
}

/** Throws where what was dragged are no places: another extension may use the same type. */
function placesIn(dragged: string): readonly PassageArguments[] {
  const places: unknown = JSON.parse(dragged);
  return Array.isArray(places) ? places.map(checkPlace) : [];
}
