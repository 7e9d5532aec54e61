import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Report } from '../synthesis/report';
import { reportTree, type ReportContext } from './reportTree';

const options: Options = {
  // Git hosts set what stands between dollar signs as mathematics.
  extensions: [gfmToMarkdown(), { unsafe: [{ character: '$', inConstruct: 'phrasing' }] }],
  bullet: '-',
  emphasis: '_',
};

/** The report as Markdown, part by part. Whatever people typed comes out as text. */
export function* reportMarkdown(report: Report, context: ReportContext): Generator<string> {
  let isFirst = true;
  for (const children of reportTree(report, context)) {
    const part = toMarkdown({ type: 'root', children }, options);
    yield isFirst ? part : `\n${part}`;
    isFirst = false;
  }
}
