import * as vscode from 'vscode';
import type { GroundedQuotation } from '../../core/api';
import { fixesFor } from '../../core/grounding/fixes';
import { COMMANDS } from '../contributed';
import { commandLink, escapeMarkdown } from '../words/markdown';
import type { CheckedDraft, DraftChecker } from './draftChecker';
import { differenceMarkdown } from './difference';
import { placeWords, statusName } from './wording';

const HOVER_COMMANDS: readonly string[] = [
  COMMANDS.useSourceWords,
  COMMANDS.compareQuotation,
  COMMANDS.openPassage,
];

/** Shows over an altered quotation how it differs from its source. */
export class DifferenceProvider implements vscode.HoverProvider {
  constructor(private readonly checker: DraftChecker) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const state = this.checker.state(document.uri);
    if (state?.kind !== 'checked' || state.checked.version !== document.version) return undefined;
    const offset = document.offsetAt(position);
    const quotation = state.checked.quotations.find(({ start, end }) => start <= offset && offset < end);
    if (quotation?.status !== 'altered' || quotation.source === undefined) return undefined;
    const range = new vscode.Range(document.positionAt(quotation.start), document.positionAt(quotation.end));
    return new vscode.Hover(hoverMarkdown(quotation, state.checked), range);
  }
}

function hoverMarkdown(quotation: GroundedQuotation, checked: CheckedDraft): vscode.MarkdownString {
  const { source } = quotation;
  const place =
    source === undefined ? [] : [escapeMarkdown(placeWords(source)), ...links(quotation, checked)];
  const heading = `**${escapeMarkdown(statusName(quotation.status))}** — ${escapeMarkdown(
    vscode.l10n.t('the draft, then the source in bold'),
  )}`;
  const markdown = new vscode.MarkdownString(
    [heading, differenceMarkdown(quotation.differences), place.join(' · ')].join('\n\n'),
  );
  markdown.isTrusted = { enabledCommands: HOVER_COMMANDS };
  return markdown;
}

function links(
  { source, ...quotation }: GroundedQuotation,
  { uri, text, languageId }: CheckedDraft,
): string[] {
  if (source === undefined) return [];
  const { start, end } = quotation;
  const hasFix = fixesFor({ ...quotation, source }, text, languageId).some(
    ({ kind }) => kind === 'use-source-words',
  );
  const called = { draft: uri.toString(), start, end };
  const use = link(vscode.l10n.t('Use the source’s words'), COMMANDS.useSourceWords, called);
  const both = link(vscode.l10n.t('Open both sides'), COMMANDS.compareQuotation, called);
  const open = link(vscode.l10n.t('Open the source beside'), COMMANDS.openPassage, {
    source: source.source,
    start: source.start,
    end: source.end,
  });
  return hasFix ? [use, both, open] : [both, open];
}

function link(words: string, command: string, argument: unknown): string {
  return `[${escapeMarkdown(words)}](${commandLink(command, argument)})`;
}
