import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Report } from '../synthesis/report';
import { reportTree, type LinkTo } from './reportTree';

/** The report as Markdown, part by part. Whatever people typed comes out as text. */
export function* reportMarkdown(report: Report, linkTo: LinkTo): Generator<string> {
  let isFirst = true;
  for (const children of reportTree(report, linkTo)) {
    const part = toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', join: [] });
    yield isFirst ? part : `\n${part}`;
    isFirst = false;
  }
}
