import * as vscode from 'vscode';
import { messageOf } from '../../core/text/messageOf';

/** Whether somebody broke the work off, which is nothing to report. */
export function isCancelled(error: unknown): boolean {
  if (error instanceof vscode.CancellationError) return true;
  return error instanceof Error && (error.name === 'CancelledError' || error.name === 'Canceled');
}

/** As the log takes it: an error with its stack. */
export function loggable(error: unknown): Error | string {
  return error instanceof Error ? error : String(error);
}

/** A setting cannot be used: whoever is told so can go there. */
export class SettingError extends Error {
  constructor(
    message: string,
    /** Its full name. */
    readonly setting: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Does what a person asked for. What goes wrong is logged and shown in its own words, with a way to the log; what was
 * cancelled is silent.
 */
export async function attempt(log: vscode.LogOutputChannel, task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (isCancelled(error)) return;
    log.error(loggable(error));
    await tell(log, error);
  }
}

async function tell(log: vscode.LogOutputChannel, error: unknown): Promise<void> {
  const setting = error instanceof SettingError ? error.setting : undefined;
  const go = setting === undefined ? vscode.l10n.t('Show Log') : vscode.l10n.t('Open Setting');
  if ((await vscode.window.showErrorMessage(messageOf(error), go)) !== go) return;
  if (setting === undefined) log.show();
  else await vscode.commands.executeCommand('workbench.action.openSettings', setting);
}
