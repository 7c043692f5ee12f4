import { pathToFileURL } from 'node:url';

export interface WorkbenchPage {
  /** The folder to open. */
  readonly folder: string;
  /** The folder of an extension under development, for a server started with `development`. */
  readonly extension?: string | undefined;
  /** The entry of a test suite to run in the extension host; likewise. */
  readonly tests?: string | undefined;
  /** A file to open in the editor. */
  readonly openFile?: string | undefined;
}

/**
 * The address of a workbench of the server on `port`: the folder, and as payload the pairs of VS Code's own web test
 * driver, `[["extensionDevelopmentPath","vscode-remote://localhost:PORT/abs/path"],…]`.
 */
export function workbenchAddress(port: number, page: WorkbenchPage): string {
  const remote = (path: string): string => `vscode-remote://localhost:${port}${pathToFileURL(path).pathname}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (page.extension !== undefined) payload.push(['extensionDevelopmentPath', remote(page.extension)]);
  if (page.tests !== undefined) payload.push(['extensionTestsPath', remote(page.tests)]);
  if (page.openFile !== undefined) payload.push(['openFile', remote(page.openFile)]);
  const query = new URLSearchParams({
    folder: decodeURIComponent(pathToFileURL(page.folder).pathname),
    payload: JSON.stringify(payload),
  });
  return `http://localhost:${port}/?${query.toString()}`;
}
