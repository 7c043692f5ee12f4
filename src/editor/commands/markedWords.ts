import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/range';

/** Shows in an opened source which words were searched for, until the writer looks at something else of it. */
export class MarkedWords implements vscode.Disposable {
  private readonly decoration = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  private shown: { readonly editor: vscode.TextEditor; readonly passage: vscode.Range } | undefined;
  private readonly subscription: vscode.Disposable;

  constructor() {
    this.subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const { shown } = this;
      if (textEditor !== shown?.editor) return;
      if (!selections.every((selection) => shown.passage.contains(selection))) this.clear();
    });
  }

  /** `marks` are offsets into the editor's text, `passage` what they stand in. */
  show(editor: vscode.TextEditor, passage: vscode.Range, marks: readonly TextRange[]): void {
    this.clear();
    const { document } = editor;
    const ranges = marks.map(
      ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
    );
    editor.setDecorations(this.decoration, ranges);
    this.shown = { editor, passage };
  }

  dispose(): void {
    this.decoration.dispose();
    this.subscription.dispose();
  }

  private clear(): void {
    this.shown?.editor.setDecorations(this.decoration, []);
    this.shown = undefined;
  }
}
