import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/range';
import type { CommandArguments, PassageArguments, PassagesArguments } from '../contributed';
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
  const { source, start, end, marks }: Partial<Record<keyof PassageArguments, unknown>> = Object(place);
  if (typeof source === 'string' && isOffset(start) && isOffset(end) && start <= end)
    return { source, start, end, ...(isRanges(marks) && { marks }) };
  throw new TypeError(
    vscode.l10n.t('This command is called with a place in a source: its URI, start and end.'),
  );
}

/** All the stretches that a command is called with, in order. */
export function checkPlaces(places: PassagesArguments): readonly PassageArguments[] {
  const { all }: Partial<Record<keyof PassagesArguments, unknown>> = Object(places);
  return Array.isArray(all) && all.length > 0 ? all.map(checkPlace) : [checkPlace(places)];
}

function isRanges(value: unknown): value is readonly TextRange[] {
  return (
    Array.isArray(value) && value.map(Object).every(({ start, end }) => isOffset(start) && isOffset(end))
  );
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
