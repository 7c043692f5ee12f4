import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { neighbourhoodOf } from './neighbourhood';
import { isCode } from './prose';

export interface NameAt {
  readonly entity: string;
  readonly range: vscode.Range;
}

/** The name at a place of a draft, and exactly its letters; none in code. Rejects where it was cancelled. */
export async function nameAt(
  client: SourcebookClient,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<NameAt | undefined> {
  const lineOf = (line: number): string => document.lineAt(line).text;
  if (isCode(document.languageId, lineOf, position.line, position.character)) return undefined;
  const around = neighbourhoodOf(lineOf, document.lineCount, position);
  if (around.offset < 0) return undefined;
  const matches = await client.namesIn(around.text, token);
  const match = matches.find(({ start, end }) => start <= around.offset && around.offset <= end);
  if (match === undefined) return undefined;
  const start = around.positionOf(match.start);
  const end = around.positionOf(match.end - 1);
  return {
    entity: match.entity,
    range: new vscode.Range(start.line, start.character, end.line, end.character + 1),
  };
}
