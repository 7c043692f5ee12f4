import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** The folder with what the page is made of, inside the extension. */
const PAGE_FOLDER = ['dist', 'webview'];

export function pageFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, ...PAGE_FOLDER);
}

/** An empty page that may load our own style sheet, icon font and the one script, and nothing from anywhere else. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = randomBytes(16).toString('base64url');
  const address = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extensionUri), file)).toString();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('codicon.css')}">
<link rel="stylesheet" href="${address('search.css')}">
<title>${vscode.l10n.t('Search')}</title>
</head>
<body data-vscode-context='{"preventDefaultContextMenuItems":true}'>
<script nonce="${nonce}" src="${address('search.js')}"></script>
</body>
</html>`;
}
