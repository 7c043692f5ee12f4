import * as vscode from 'vscode';
import type { CorpusScope } from '../../core/api';

/** Changes are gathered for this long before the files are read: an unpacked archive is one change, not a thousand. */
const GATHER_MILLISECONDS = 250;

/** Reports the URIs in a scope that were made, changed or deleted, gathered. */
export function watchScope(scope: CorpusScope, report: (uris: readonly string[]) => void): vscode.Disposable {
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    timer = undefined;
    report([...gathered]);
    gathered.clear();
  };
  const gather = (uri: vscode.Uri): void => {
    gathered.add(uri.toString());
    timer ??= setTimeout(flush, GATHER_MILLISECONDS);
  };
  const watchers = scope.folders.flatMap(({ base, pattern }) => {
    const globs = pattern === '.' ? ['**'] : [pattern, `${pattern.replace(/\/+$/, '')}/**`];
    return globs.map((glob) => {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(vscode.Uri.parse(base), glob),
      );
      watcher.onDidCreate(gather);
      watcher.onDidChange(gather);
      watcher.onDidDelete(gather);
      return watcher;
    });
  });
  return vscode.Disposable.from(...watchers, { dispose: () => clearTimeout(timer) });
}
