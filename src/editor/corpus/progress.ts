import * as vscode from 'vscode';
import type { RefreshProgress } from '../../core/api';

/** Shorter work is over before somebody has read what it is. */
const SHOW_AFTER_MILLISECONDS = 1000;

/** Shows that the sources are being read, once it has taken a second, with a way to stop it. */
export function showProgress(cancellation: vscode.CancellationTokenSource): {
  report(step: RefreshProgress): void;
  end(): void;
} {
  let latest: RefreshProgress | undefined;
  let shown = 0;
  let tell: ((step: RefreshProgress) => void) | undefined;
  let finish: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const timer = setTimeout(() => {
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Reading the sources'),
        cancellable: true,
      },
      async (progress, token) => {
        token.onCancellationRequested(() => cancellation.cancel());
        tell = ({ done, total, file }) => {
          const percent = (done / Math.max(total, 1)) * 100;
          progress.report({
            message: vscode.l10n.t('{0} of {1}: {2}', done, total, file),
            increment: percent - shown,
          });
          shown = percent;
        };
        if (latest) tell(latest);
        await ended;
      },
    );
  }, SHOW_AFTER_MILLISECONDS);
  return {
    report: (step) => {
      latest = step;
      tell?.(step);
    },
    end: () => {
      clearTimeout(timer);
      finish();
    },
  };
}
