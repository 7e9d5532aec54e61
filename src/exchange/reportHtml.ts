import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Report } from '../synthesis/report';
import { reportStyle, reportStyleHash } from './reportStyle';
import { reportTitle, reportTree, type ReportContext } from './reportTree';

// Nothing is fetched and nothing runs: the page's own policy says so too.
const headOf = (title: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${reportStyleHash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
`;

/** What a list or table begins and ends with, which is left out between two parts of one. Such a part holds nothing else. */
const joints: Readonly<Record<string, { readonly begin: RegExp; readonly end: string }>> = {
  list: { begin: /^<ul[^>]*>\n/u, end: '</ul>' },
  table: { begin: /^<table>[^]*?<tbody>\n/u, end: '</tbody>\n</table>' },
};

/** The report as one page that needs nothing else, part by part. Whatever people typed comes out as text. */
export function* reportHtml(report: Report, context: ReportContext): Generator<string | undefined> {
  yield headOf(reportTitle(report));
  /** Of a list or table that may go on in the next part. */
  let end = '';
  let before: string | undefined;
  for (const children of reportTree(report, context, true)) {
    if (children === undefined) {
      yield undefined;
      continue;
    }
    const type = children[0]?.type;
    const { begin, end: ownEnd } = joints[type ?? ''] ?? { begin: /^/u, end: '' };
    const part = toHtml(toHast({ type: 'root', children }));
    const open = `${ownEnd === '' ? part : part.slice(0, -ownEnd.length)}\n`;
    yield ownEnd !== '' && type === before ? open.replace(begin, '') : `${end}${open}`;
    end = ownEnd === '' ? '' : `${ownEnd}\n`;
    before = type;
  }
  yield `${end}</body>\n</html>\n`;
}
