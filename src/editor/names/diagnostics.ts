import * as vscode from 'vscode';
import type { DecisionProblemAt } from '../../core/api';

export function diagnosticOf({
  line,
  column,
  endLine,
  endColumn,
  severity,
  message,
}: DecisionProblemAt): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);
  const grade = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(range, message, grade);
  diagnostic.source = 'Sourcebook';
  return diagnostic;
}
