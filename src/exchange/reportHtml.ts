import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Report } from '../synthesis/report';
import { reportStyle, reportStyleHash } from './reportStyle';
import { reportTree, type ReportContext } from './reportTree';

// Nothing is fetched and nothing runs: the page's own policy says so too.
const head = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${reportStyleHash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Field Notes report</title>
<style>${reportStyle}</style>
</head>
<body>
`;

/** The report as one page that needs nothing else, part by part. Whatever people typed comes out as text. */
export function* reportHtml(report: Report, context: ReportContext): Generator<string | undefined> {
  yield head;
  for (const children of reportTree(report, context)) yield children && `${toHtml(toHast({ type: 'root', children }))}\n`;
  yield '</body>\n</html>\n';
}
