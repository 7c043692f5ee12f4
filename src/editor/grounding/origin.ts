import * as vscode from 'vscode';
import { locate } from '../commands/locate';
import { open, rangeIn } from '../commands/showPassage';
import { shownUri } from '../sources/textScheme';
import type { DraftChecker } from './draftChecker';
import { quotationsTouched } from './touched';

/** Leads from a quotation of a draft to the words that it stands on in its source, as *Go to Definition* does in code. */
export class QuotationOrigin implements vscode.DefinitionProvider {
  constructor(private readonly checker: DraftChecker) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.LocationLink[]> {
    const checked = await this.checker.current(document);
    const here = new vscode.Range(position, position);
    const [quotation] = checked === undefined ? [] : quotationsTouched(checked, document, here);
    const { source } = quotation ?? {};
    if (quotation === undefined || source === undefined) return [];
    const opened = await open(shownUri(source.source));
    const located = locate(opened.getText(), { ...source, words: source.text });
    if (located === undefined) return [];
    return [
      {
        originSelectionRange: rangeIn(document, quotation),
        targetUri: opened.uri,
        targetRange: rangeIn(opened, located.range),
      },
    ];
  }
}
