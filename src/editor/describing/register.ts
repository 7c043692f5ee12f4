import type * as vscode from 'vscode';
import { COMMANDS } from '../contributed';
import { registerCommand } from '../words/commands';
import type { DescribeDependencies } from './describeSource';

export interface DescribingDependencies extends DescribeDependencies {
  readonly log: vscode.LogOutputChannel;
}

/** What the owner of a source knows better than its text. */
export function register({ log, ...deps }: DescribingDependencies): vscode.Disposable {
  return registerCommand(COMMANDS.describeSource, log, async (source) =>
    (await import('./describeSource')).describeSource(deps, source),
  );
}
