import * as vscode from 'vscode';
import type { PassageText } from '../../core/api';
import { indexLines } from '../../core/text/lines';
import { oneAtATime } from '../../core/oneAtATime';
import { messageOf } from '../../core/text/messageOf';
import type { TextRange } from '../../core/text/range';
import type { SourcebookClient } from '../client';
import type { PassageArguments } from '../contributed';
import { shownUri } from '../sources/textScheme';
import { fileName } from '../words/places';
import { locate, type Expected, type Located } from './locate';
import type { MarkedWords } from './markedWords';
import { marksInEditor } from './marksInEditor';

/** How long the status bar says that something is not quite as it was, in milliseconds. */
const SAID = 8000;

export interface ShowOptions {
  /** Whether the focus stays where it is: the passage is only looked at. */
  readonly keepFocus?: boolean;
  /** Where the words that were searched for are shown. */
  readonly marked?: MarkedWords;
}

/** In turns: the second click of two would find neither the draft in front nor the source that the first is opening. */
const showing = oneAtATime();

/** Opens a source beside what is being written, the passage selected and in the middle. Rejects with words for people. */
export async function showPassage(
  client: SourcebookClient,
  place: PassageArguments,
  { keepFocus = false, marked }: ShowOptions = {},
): Promise<void> {
  const uri = shownUri(place.source);
  const [document, expected] = await Promise.all([open(uri), expectedAt(client, place)]);
  const located = expected && locate(document.getText(), expected);
  const range = located && rangeIn(document, located.range);
  // Going back leads to a place only where it was shown together with its file.
  const editor = await showing(async () =>
    vscode.window.showTextDocument(document, {
      preview: true,
      preserveFocus: keepFocus,
      viewColumn: columnFor(uri),
      ...(range && { selection: range }),
    }),
  );
  if (range) editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  if (range && expected)
    marked?.show(
      editor,
      range,
      marksInEditor(document.getText(), located, expected.words, place.marks ?? []),
    );
  const remark = remarkOn(document, located);
  if (remark !== undefined) vscode.window.setStatusBarMessage(`$(info) ${remark}`, SAID);
}

/** Rejects with words for people where a source cannot be opened. */
export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    throw new Error(vscode.l10n.t('{0} could not be opened: {1}', fileName(uri.path), messageOf(error)), {
      cause: error,
    });
  }
}

/** The words of a stretch as the corpus has them; `undefined` where the corpus no longer has it. */
async function expectedAt(client: SourcebookClient, place: PassageArguments): Promise<Expected | undefined> {
  const passages = await client.passages(place.source);
  const from = passages.findLast(({ start }) => start <= place.start);
  if (from === undefined || place.start >= from.end) return undefined;
  const end = Math.min(place.end, from.end);
  return {
    start: place.start,
    end,
    words: from.text.slice(place.start - from.start, end - from.start),
    ...linesOf(from, place.start, end),
  };
}

function linesOf(passage: PassageText, start: number, end: number): { startLine: number; endLine: number } {
  const lines = indexLines(passage.text);
  const lineAt = (offset: number): number => passage.startLine + lines.lineAt(offset - passage.start) - 1;
  return { startLine: lineAt(start), endLine: lineAt(Math.max(start, end - 1)) };
}

export function rangeIn(document: vscode.TextDocument, { start, end }: TextRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Where the source is open already, else beside the text in the front, so that a draft stays in sight. */
export function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const key = uri.toString();
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === key);
  if (shown?.viewColumn !== undefined) return shown.viewColumn;
  const active = vscode.window.activeTextEditor;
  return active === undefined || isPreview(active) ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
}

/** A tab that the next opened file takes the place of: a source that was looked at before. */
function isPreview({ document, viewColumn }: vscode.TextEditor): boolean {
  const group = vscode.window.tabGroups.all.find((candidate) => candidate.viewColumn === viewColumn);
  const input: unknown = group?.activeTab?.input;
  const isThis = input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString();
  return isThis && group?.activeTab?.isPreview === true;
}

function remarkOn(document: vscode.TextDocument, located: Located | undefined): string | undefined {
  const file = fileName(document.uri.path);
  if (located === undefined)
    return vscode.l10n.t(
      'This passage is no longer in {0}. Read the sources again to bring them up to date.',
      file,
    );
  if (located.by === 'words') return undefined;
  if (document.getText().includes('\uFFFD'))
    return vscode.l10n.t(
      '{0} is in another encoding than the editor opened it in: reopen it with its encoding to see all letters.',
      file,
    );
  return vscode.l10n.t('{0} has changed since it was read: this is the place nearest to the passage.', file);
}
