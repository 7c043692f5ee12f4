import * as vscode from 'vscode';
import type { Afterwards } from '../afterwards';
import { COMMANDS } from '../contributed';
import { Part } from '../part';
import { registerCommand } from '../words/commands';
import type { ReportDependencies } from './checkDraft';
import type { WorkspaceDependencies } from './checkWorkspace';
import type { CheckDependencies, Checks } from './checks';

export interface GroundingDependencies extends CheckDependencies {
  readonly afterwards: Afterwards;
}

/** The quotations of the drafts held against the sources: problems, their fixes, the difference, the count, the reports. */
export function register({ afterwards, ...deps }: GroundingDependencies): vscode.Disposable {
  const { log } = deps;
  const part = new Part<Checks>(async () => new (await import('./checks')).Checks(deps));
  const checks = part.load;
  const reporting = async (): Promise<ReportDependencies & WorkspaceDependencies> => {
    const { checker, reports } = await checks();
    return { ...deps, checker, reports };
  };
  afterwards.add(checks);
  return vscode.Disposable.from(
    part,
    registerCommand(COMMANDS.checkDraft, log, async () =>
      (await import('./onUse')).checkDraft(await reporting()),
    ),
    registerCommand(COMMANDS.checkWorkspace, log, async () =>
      (await import('./onUse')).checkWorkspace(await reporting()),
    ),
    registerCommand(COMMANDS.useSourceWords, log, async (quotation) =>
      (await import('./onUse')).useSourceWords((await checks()).checker, quotation),
    ),
    registerCommand(COMMANDS.compareQuotation, log, async (quotation) =>
      (await checks()).comparisons.open(quotation),
    ),
  );
}
