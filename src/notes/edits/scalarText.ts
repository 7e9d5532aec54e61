// How a text is written as a YAML value.
import { Document, Scalar } from 'yaml';
import type { ScalarStyle } from '../frontmatter/values';

/** Quoted only where a reader, also one of YAML 1.1, would take it for something else without. */
const types: Readonly<Record<ScalarStyle, Scalar.Type>> = {
  plain: Scalar.PLAIN,
  'single-quoted': Scalar.QUOTE_SINGLE,
  'double-quoted': Scalar.QUOTE_DOUBLE,
  block: Scalar.PLAIN,
  alias: Scalar.PLAIN,
};

/**
 * A text as a YAML value on one line, in this style where that can hold it.
 * @param flow whether it stands between brackets, `[a, b]`.
 */
export function scalarText(value: string, style: ScalarStyle = 'plain', flow = false): string {
  const scalar = new Scalar(value);
  scalar.type = /[\r\n\u0085\u2028\u2029]/.test(value) ? Scalar.QUOTE_DOUBLE : types[style];
  const document = new Document([scalar], { compat: 'yaml-1.1' });
  const written = document.toString({
    collectionStyle: flow ? 'flow' : 'block',
    flowCollectionPadding: false,
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedAsJSON: true,
  });
  return flow ? written.slice('['.length, -']\n'.length) : written.slice('- '.length, -'\n'.length);
}
