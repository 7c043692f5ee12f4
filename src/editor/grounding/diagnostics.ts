import * as vscode from 'vscode';
import { shownUri } from '../sources/textScheme';
import type { GroundedQuotation } from '../../core/api';
import type { GroundingProblem } from '../../core/grounding/model';
import type { CheckedDraft, DraftChecker } from './draftChecker';
import { mapInSlices, nextTurn } from '../words/slices';
import { explanation, placeWords } from './wording';

const SOURCE = 'Sourcebook';
/** A change of these changes what was said, however like the rest is. */
const GRAVE: ReadonlySet<GroundingProblem['kind']> = new Set(['number', 'negation', 'name', 'date-in-words']);
/** Longer than any line: an editor shows what there is. */
const LINE_END = 100_000;

/** Keeps the problems of the open drafts as the checks find them. */
export function publishDiagnostics(checker: DraftChecker): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('sourcebook');
  const publish = async (uri: vscode.Uri): Promise<void> => {
    const state = checker.state(uri);
    if (state?.kind !== 'checked') {
      collection.set(uri, []);
      return;
    }
    const isWanted = (): boolean => checker.state(uri) === state;
    // Receiving the check, wording the problems and sending them have each turns of their own.
    await nextTurn();
    const found = await diagnosticsOf(state.checked, isWanted);
    await nextTurn();
    if (found !== undefined && isWanted()) collection.set(uri, found);
  };
  return vscode.Disposable.from(
    collection,
    checker.onDidCheck((uri) => void publish(uri)),
  );
}

/** `undefined` where the draft was checked again meanwhile. */
async function diagnosticsOf(
  { quotations, uri, version }: CheckedDraft,
  isWanted: () => boolean,
): Promise<vscode.Diagnostic[] | undefined> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (document === undefined || document.version !== version) return [];
  const isCurrent = (): boolean => isWanted() && document.version === version;
  const found = await mapInSlices(quotations, (quotation) => diagnosticOf(quotation, document), isCurrent);
  return found?.filter((one) => one !== undefined);
}

function diagnosticOf(
  quotation: GroundedQuotation,
  document: vscode.TextDocument,
): vscode.Diagnostic | undefined {
  const severity = severityOf(quotation);
  if (severity === undefined) return undefined;
  const range = new vscode.Range(document.positionAt(quotation.start), document.positionAt(quotation.end));
  return diagnostic(quotation, range, severity);
}

function severityOf({ status, problems }: GroundedQuotation): vscode.DiagnosticSeverity | undefined {
  switch (status) {
    case 'altered':
      return problems.some(({ kind }) => GRAVE.has(kind))
        ? vscode.DiagnosticSeverity.Error
        : vscode.DiagnosticSeverity.Warning;
    case 'misattributed':
      return vscode.DiagnosticSeverity.Warning;
    case 'not found':
      return vscode.DiagnosticSeverity.Information;
    case 'grounded':
    case 'not checked':
      return undefined;
  }
}

function diagnostic(
  quotation: GroundedQuotation,
  range: vscode.Range,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const result = new vscode.Diagnostic(range, explanation(quotation), severity);
  result.source = SOURCE;
  result.code = quotation.status;
  const { source } = quotation;
  if (source !== undefined) {
    const place = new vscode.Range(source.startLine - 1, 0, source.endLine - 1, LINE_END);
    const location = new vscode.Location(shownUri(source.source), place);
    result.relatedInformation = [new vscode.DiagnosticRelatedInformation(location, placeWords(source))];
  }
  return result;
}
