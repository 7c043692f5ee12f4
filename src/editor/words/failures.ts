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
    const showLog = vscode.l10n.t('Show Log');
    if ((await vscode.window.showErrorMessage(messageOf(error), showLog)) === showLog) log.show();
  }
}
