import * as vscode from 'vscode';
import type { Fix, GroundedQuotation } from '../../core/api';
import { fixesFor } from '../../core/grounding/fixes';
import { markupOfLanguage } from '../../core/citations/languages';
import { isCitable, planInPlace, standInFor } from '../citations/inPlace';
import { changesAlongside, citationFor, standingIn } from '../citations/inserter';
import { apartFrom } from '../citations/plan';
import type { SourcebookClient } from '../client';
import { COMMANDS } from '../contributed';
import { wordsQuery } from '../search/selectionQuery';
import type { CheckedDraft, DraftChecker } from './draftChecker';
import { eolOf, workspaceEdit } from './edits';
import { ignoreComment } from './ignoreComment';
import { quotationsTouched } from './touched';

/** Of a long selection: a menu of the fixes of more quotations would tell nobody which is whose. */
const MOST_AT_ONCE = 5;

/** A citation is asked for only once somebody has chosen it. */
class CitationAction extends vscode.CodeAction {
  constructor(
    title: string,
    readonly document: vscode.TextDocument,
    readonly checked: CheckedDraft,
    readonly citation: NonNullable<Fix['citation']>,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

/** What can be done about the quotation at the cursor. */
export class QuotationActions implements vscode.CodeActionProvider {
  constructor(
    private readonly checker: DraftChecker,
    private readonly client: SourcebookClient,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const checked = await this.checker.current(document);
    if (checked === undefined) return [];
    return quotationsTouched(checked, document, range)
      .slice(0, MOST_AT_ONCE)
      .flatMap((quotation) => actionsFor(document, checked, quotation, context.diagnostics));
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (!(action instanceof CitationAction)) return action;
    const { document, checked, citation } = action;
    const { quotation: range, source, cited } = citation;
    const { text: draft, languageId } = checked;
    const words = standInFor(draft.slice(range.start, range.end));
    const rendered = await citationFor(this.client, document, { source, ...cited }, { words, form: 'short' });
    const edits = planInPlace({ draft, range, isSetOff: true }, rendered, markupOfLanguage(languageId));
    if (edits === undefined) return action;
    const changes = await changesAlongside(this.client, document, [{ source, ...cited }]);
    const alongside = apartFrom(edits, standingIn(changes, draft));
    action.edit = workspaceEdit(document, [...edits, ...alongside]);
    return action;
  }
}

function actionsFor(
  document: vscode.TextDocument,
  checked: CheckedDraft,
  quotation: GroundedQuotation,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { text, languageId } = checked;
  const fixes = fixesFor(quotation, text, languageId).flatMap((fix) => fixAction(document, checked, fix));
  const others = [
    compareAction(checked, quotation),
    searchAction(quotation),
    openAction(quotation),
    ignoreAction(document, checked, quotation),
  ];
  const actions = [...fixes, ...others.filter((action) => action !== undefined)];
  const about = diagnostics.filter((diagnostic) => isAbout(diagnostic, document, quotation));
  for (const action of actions) action.diagnostics = about;
  return actions;
}

function isAbout(
  { source, range }: vscode.Diagnostic,
  document: vscode.TextDocument,
  { start }: GroundedQuotation,
): boolean {
  return source === 'Sourcebook' && document.offsetAt(range.start) === start;
}

function fixAction(document: vscode.TextDocument, checked: CheckedDraft, fix: Fix): vscode.CodeAction[] {
  const title = titleOf(fix);
  if (fix.citation !== undefined) {
    const isPossible = isCitable(checked.text, fix.citation.quotation, markupOfLanguage(checked.languageId));
    return isPossible ? [new CitationAction(title, document, checked, fix.citation)] : [];
  }
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(document, fix.edits);
  action.isPreferred = fix.kind === 'use-source-words';
  return [action];
}

function titleOf({ kind, edits, title }: Fix): string {
  switch (kind) {
    case 'use-source-words':
      return vscode.l10n.t('Use the source’s words');
    case 'mark-omission':
      return vscode.l10n.t('Mark the omission');
    case 'add-citation':
      return vscode.l10n.t('Add the citation');
    case 'correct-date': {
      const [edit] = edits;
      return edit && /\d/.test(edit.text)
        ? vscode.l10n.t('Correct the date to {0}', edit.text)
        : vscode.l10n.t(title);
    }
  }
}

/** The words of the draft beside those of the source, where they differ. */
function compareAction(
  { uri }: CheckedDraft,
  { status, source, start, end }: GroundedQuotation,
): vscode.CodeAction | undefined {
  if (source === undefined || status !== 'altered') return undefined;
  const title = vscode.l10n.t('Open both sides');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = {
    command: COMMANDS.compareQuotation,
    title,
    arguments: [{ draft: uri.toString(), start, end }],
  };
  return action;
}

/** Only where something is wrong: a quotation that is as it should be needs no light bulb. */
function openAction({ status, source }: GroundedQuotation): vscode.CodeAction | undefined {
  if (source === undefined || (status !== 'altered' && status !== 'misattributed')) return undefined;
  const title = vscode.l10n.t('Open the source beside');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const { start, end } = source;
  action.command = {
    command: COMMANDS.openPassage,
    title,
    arguments: [{ source: source.source, start, end }],
  };
  return action;
}

/** Somebody who paraphrased, or translated a word, finds the place by what is left. */
function searchAction({ status, quote }: GroundedQuotation): vscode.CodeAction | undefined {
  if (status !== 'not found') return undefined;
  const title = vscode.l10n.t('Search the sources for these words');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: COMMANDS.search, title, arguments: [wordsQuery(quote)] };
  return action;
}

function ignoreAction(
  document: vscode.TextDocument,
  { text, languageId }: CheckedDraft,
  quotation: GroundedQuotation,
): vscode.CodeAction | undefined {
  if (quotation.status === 'grounded' || quotation.status === 'not checked') return undefined;
  const comment = ignoreComment(text, quotation, languageId, eolOf(document));
  if (comment === undefined) return undefined;
  const action = new vscode.CodeAction(
    vscode.l10n.t('Do not check this quotation'),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = workspaceEdit(document, [{ start: comment.at, end: comment.at, text: comment.text }]);
  return action;
}
