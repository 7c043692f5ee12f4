import * as vscode from 'vscode';
import type { GroundedQuotation } from '../../core/api';
import type { GroundingSource } from '../../core/grounding/model';
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

/** Shows over a quotation where it stands in the sources, and over an altered one how it differs from there. */
export class QuotationHover implements vscode.HoverProvider {
  constructor(private readonly checker: DraftChecker) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const state = this.checker.state(document.uri);
    if (state?.kind !== 'checked' || state.checked.version !== document.version) return undefined;
    const offset = document.offsetAt(position);
    const quotation = state.checked.quotations.find(({ start, end }) => start <= offset && offset < end);
    if (quotation === undefined) return undefined;
    const words = hoverWords(quotation, state.checked);
    if (words === undefined) return undefined;
    const markdown = new vscode.MarkdownString(words);
    markdown.isTrusted = { enabledCommands: HOVER_COMMANDS };
    const range = new vscode.Range(document.positionAt(quotation.start), document.positionAt(quotation.end));
    return new vscode.Hover(markdown, range);
  }
}

/** `undefined` where its problem says all that is known. */
function hoverWords(quotation: GroundedQuotation, checked: CheckedDraft): string | undefined {
  const { source, status } = quotation;
  if (source === undefined) return undefined;
  const title = `**${escapeMarkdown(statusName(status))}**`;
  const place = escapeMarkdown(placeWords(source));
  if (status === 'grounded') return `${title} — ${[place, openLink(source)].join(' · ')}`;
  if (status !== 'altered') return undefined;
  const heading = `${title} — ${escapeMarkdown(vscode.l10n.t('the draft, then the source in bold'))}`;
  const footer = [place, ...links({ ...quotation, source }, checked)].join(' · ');
  return [heading, differenceMarkdown(quotation.differences), footer].join('\n\n');
}

function links(
  quotation: GroundedQuotation & { readonly source: GroundingSource },
  { uri, text, languageId }: CheckedDraft,
): string[] {
  const { start, end, source } = quotation;
  const hasFix = fixesFor(quotation, text, languageId).some(({ kind }) => kind === 'use-source-words');
  const called = { draft: uri.toString(), start, end };
  const use = link(vscode.l10n.t('Use the source’s words'), COMMANDS.useSourceWords, called);
  const both = link(vscode.l10n.t('Open both sides'), COMMANDS.compareQuotation, called);
  return [...(hasFix ? [use] : []), both, openLink(source)];
}

function openLink({ source, start, end }: GroundingSource): string {
  return link(vscode.l10n.t('Open the source beside'), COMMANDS.openPassage, { source, start, end });
}

function link(words: string, command: string, argument: unknown): string {
  return `[${escapeMarkdown(words)}](${commandLink(command, argument)})`;
}
