import * as vscode from 'vscode';
import { pageHtml } from '../../preparation/page/html';
import type { Page } from '../../preparation/page/page';
import { commandHref } from './pageLinks';

/** A page as a webview's document, in VS Code's own colours. */
export function pageDocument(page: Page, webview: vscode.Webview, media: vscode.Uri): string {
  const style = webview.asWebviewUri(vscode.Uri.joinPath(media, 'page.css')).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}">
<link rel="stylesheet" href="${style}">
</head>
<body>
${pageHtml(page, commandHref)}
</body>
</html>`;
}
