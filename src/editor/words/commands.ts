import * as vscode from 'vscode';
import type { CommandArguments, PassageArguments } from '../contributed';
import { attempt } from './failures';

/** Registers a command whose failures are shown to the person who ran it. */
export function registerCommand<Id extends keyof CommandArguments>(
  id: Id,
  log: vscode.LogOutputChannel,
  run: (...args: CommandArguments[Id]) => Promise<unknown>,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, (...args: CommandArguments[Id]) =>
    attempt(log, () => run(...args)),
  );
}

/** Commands can be called by anybody with anything. Throws where it is not a stretch of a source. */
export function checkPlace(place: PassageArguments): PassageArguments {
  const given: Partial<Record<keyof PassageArguments, unknown>> = Object(place);
  const { source, start, end } = given;
  if (typeof source === 'string' && isOffset(start) && isOffset(end) && start <= end)
    return { source, start, end };
  throw new TypeError(
    vscode.l10n.t('This command is called with a place in a source: its URI, start and end.'),
  );
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
