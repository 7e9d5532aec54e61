// A passage's own inline Markdown, as a tree that can hold nothing but text and emphasis.
import type { BlockContent, Paragraph, PhrasingContent, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Emphasis and code stay; links and pictures become their text; HTML is shown as it was typed. */
export function phrasingOf(text: string): PhrasingContent[] {
  if (!/[*_`[\]<&\\]/u.test(text)) return [{ type: 'text', value: text }];
  const blocks = fromMarkdown(text).children;
  const [only] = blocks;
  if (blocks.length !== 1 || only?.type !== 'paragraph') return [{ type: 'text', value: text }];
  return only.children.flatMap(harmless);
}

/** A link whose address stands elsewhere in its note. */
const linkByName = /\[([^[\]]+)\]\[[^[\]]*\]/gu;

function harmless(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ ...node, value: node.value.replace(linkByName, '$1') }];
    case 'inlineCode':
    case 'break':
      return [node];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ ...node, children: node.children.flatMap(harmless) }];
    case 'link':
    case 'linkReference':
      return node.children.flatMap(harmless);
    case 'image':
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }];
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'footnoteReference':
      return [{ type: 'text', value: `[^${node.identifier}]` }];
  }
}

/** On one line: names and titles may hold line breaks, which a heading or a link can't. */
export const text = (value: string): Text => ({ type: 'text', value: value.replace(/\s*[\r\n\t]\s*/gu, ' ') });
/** What somebody typed, within words of ours: of another direction, it takes nothing around it along. */
export const typed = (value: string): Text => ({ ...text(value), data: { hName: 'bdi' } });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [typed(value)] });
export const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** Blocks whose HTML has a class. With a language (null: not known) it is of the direction of its text. */
export function marked<T extends BlockContent>(block: T, className: string, lang?: string | null): T {
  return { ...block, data: { hProperties: { className: [className], ...(lang !== undefined && { dir: 'auto' }), ...(lang && { lang }) } } };
}
