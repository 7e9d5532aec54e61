import type { Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Report } from '../synthesis/report';
import { reportTree, type ReportContext } from './reportTree';

/** Nothing in it can mean anything in Markdown, so that it need not be looked through for each thing that does: most texts are such; commas and days, too. */
const plain = /^(?:, |\d{4}-\d\d-\d\d)$|^(?!.*www\.)[\p{L}“”‘’— ][\p{L}\p{M}\p{N} ,;'’“”‘’?…()–—.-]*$/iu;

const options: Options = {
  // Git hosts set what stands between dollar signs as mathematics.
  extensions: [gfmToMarkdown(), { unsafe: [{ character: '$', inConstruct: 'phrasing' }] }],
  bullet: '-',
  emphasis: '_',
  handlers: { text: ({ value }: Text, _parent, state, info) => (plain.test(value) ? value : state.safe(value, info)) },
};

/** The report as Markdown, part by part. Whatever people typed comes out as text. */
export function* reportMarkdown(report: Report, context: ReportContext): Generator<string | undefined> {
  let before: string | undefined;
  for (const children of reportTree(report, context, false)) {
    if (children === undefined) {
      yield undefined;
      continue;
    }
    const part = toMarkdown({ type: 'root', children }, options);
    const goesOn = children[0]?.type === before;
    // A blank line would set the items of a list apart, a header the rows of a table.
    if (goesOn && before === 'table') yield part.replace(/^.*\n.*\n/u, '');
    else yield before === undefined || (goesOn && before === 'list') ? part : `\n${part}`;
    before = children.at(-1)?.type;
  }
}
