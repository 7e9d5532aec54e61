import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Report } from '../synthesis/report';
import { reportTree, type LinkTo } from './reportTree';

// Nothing is fetched and nothing runs: the page's own policy says so too.
const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Field Notes report</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; background: Canvas; color: CanvasText; overflow-wrap: anywhere; }
  h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.5em; break-after: avoid; }
  h1 { margin-top: 0; }
  h2 { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding-bottom: 0.2em; }
  blockquote { margin: 1em 0; padding: 0.1em 1em; border-left: 3px solid color-mix(in srgb, currentColor 30%, transparent); break-inside: avoid; }
  blockquote p { margin: 0.4em 0; }
  blockquote p + p { font-size: 0.85em; opacity: 0.8; }
  blockquote.quote { border-left-color: currentColor; }
  blockquote.quote p:first-child { font-family: Georgia, serif; font-size: 1.1em; }
  blockquote.own { border-left-style: dotted; }
  a { color: LinkText; }
  @media print {
    :root { color-scheme: light; }
    body { max-width: none; margin: 0; font-size: 11pt; }
    a { color: inherit; text-decoration: none; }
  }
</style>
</head>
<body>
`;

/** The report as one page that needs nothing else, part by part. Whatever people typed comes out as text. */
export function* reportHtml(report: Report, linkTo: LinkTo): Generator<string> {
  yield head;
  for (const children of reportTree(report, linkTo)) yield `${toHtml(toHast({ type: 'root', children }))}\n`;
  yield '</body>\n</html>\n';
}
