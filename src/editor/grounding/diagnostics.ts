import * as vscode from 'vscode';
import type { GroundedQuotation } from '../../core/api';
import type { GroundingProblem } from '../../core/grounding/model';
import type { CheckedDraft, DraftChecker } from './draftChecker';
import { explanation, placeWords } from './wording';

const SOURCE = 'Sourcebook';
/** A change of these changes what was said, however like the rest is. */
const GRAVE: ReadonlySet<GroundingProblem['kind']> = new Set(['number', 'negation', 'name', 'date-in-words']);
/** Longer than any line: an editor shows what there is. */
const LINE_END = 100_000;

/** Keeps the problems of the open drafts as the checks find them. */
export function publishDiagnostics(checker: DraftChecker): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('sourcebook');
  return vscode.Disposable.from(
    collection,
    checker.onDidCheck((uri) => {
      const state = checker.state(uri);
      collection.set(uri, state?.kind === 'checked' ? diagnosticsOf(state.checked) : []);
    }),
  );
}

function diagnosticsOf({ quotations, uri, version }: CheckedDraft): vscode.Diagnostic[] {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (document === undefined || document.version !== version) return [];
  return quotations.flatMap((quotation) => {
    const severity = severityOf(quotation);
    if (severity === undefined) return [];
    const range = new vscode.Range(document.positionAt(quotation.start), document.positionAt(quotation.end));
    return [diagnostic(quotation, range, severity)];
  });
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
    const location = new vscode.Location(vscode.Uri.parse(source.source), place);
    result.relatedInformation = [new vscode.DiagnosticRelatedInformation(location, placeWords(source))];
  }
  return result;
}
