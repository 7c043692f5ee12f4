import * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import { CARD_SHOWN_CONTEXT } from '../contributed';
import { isCancelled, loggable } from '../words/failures';
import { cardMarkdown } from './card';
import type { CardCache } from './cardCache';
import { nameAt } from './nameAt';
import { CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, type Palette } from './palette';

const PALETTES: Readonly<Record<vscode.ColorThemeKind, Palette>> = {
  [vscode.ColorThemeKind.Light]: LIGHT,
  [vscode.ColorThemeKind.Dark]: DARK,
  [vscode.ColorThemeKind.HighContrast]: CONTRAST,
  [vscode.ColorThemeKind.HighContrastLight]: CONTRAST_LIGHT,
};

/** Shows the card of the name under the pointer, or of the one that the keyboard asked for. */
export class CardProvider implements vscode.HoverProvider {
  private asked: { readonly uri: string; readonly position: vscode.Position } | undefined;
  private shown = false;

  constructor(
    private readonly client: SourcebookClient,
    private readonly cards: CardCache,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** The next hover at this place is shown even where hovering is switched off. */
  ask(document: vscode.TextDocument, position: vscode.Position): void {
    this.asked = { uri: document.uri.toString(), position };
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (!this.isAsked(document, position) && !isEnabled(document)) return undefined;
    try {
      const name = await nameAt(this.client, document, position, token);
      if (name === undefined || token.isCancellationRequested) return undefined;
      const card = await this.cards.card(name.entity, token);
      if (card === undefined || token.isCancellationRequested) return undefined;
      this.tellShown();
      return new vscode.Hover(cardMarkdown(card, PALETTES[vscode.window.activeColorTheme.kind]), name.range);
    } catch (error) {
      if (isCancelled(error)) return undefined;
      this.log.error(loggable(error));
      throw error;
    }
  }

  private tellShown(): void {
    if (this.shown) return;
    this.shown = true;
    void vscode.commands.executeCommand('setContext', CARD_SHOWN_CONTEXT, true);
  }

  private isAsked(document: vscode.TextDocument, position: vscode.Position): boolean {
    const { asked } = this;
    this.asked = undefined;
    return asked !== undefined && asked.uri === document.uri.toString() && asked.position.isEqual(position);
  }
}

function isEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('sourcebook', document).get<boolean>('hover.enabled', true);
}
