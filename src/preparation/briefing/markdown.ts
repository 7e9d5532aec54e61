// A page as Markdown.
import type { LinkTarget, Page, PageLine, PageSection, Span } from './page';

/** Where a link leads, as Markdown has it, percent-encoded; null: it can't be followed from here. */
export type HrefOf = (link: LinkTarget) => string | null;

/** Markdown in which every text stands as it is: nothing from a note formats, links or is HTML. */
export function pageMarkdown(page: Page, hrefOf: HrefOf): string {
  const sections = page.sections.map((each) => sectionMarkdown(each, hrefOf)).filter((text) => text !== '');
  return `${[`# ${literal(page.title)}`, ...sections].join('\n\n')}\n`;
}

/** Empty when nothing is left to say. */
function sectionMarkdown({ heading, depth, lines }: PageSection, hrefOf: HrefOf): string {
  const list = linesMarkdown(lines, '', hrefOf);
  return list === '' ? '' : `${'#'.repeat(depth)} ${spanMarkdown(heading, hrefOf)}\n\n${list}`;
}

function linesMarkdown(lines: readonly PageLine[], indent: string, hrefOf: HrefOf): string {
  return lines
    .flatMap(({ spans, items }) => {
      const own = spans.map((span) => spanMarkdown(span, hrefOf)).join('');
      if (own.trim() === '') return [];
      return [`${indent}- ${own}`, ...(items ? [linesMarkdown(items, `${indent}  `, hrefOf)] : [])];
    })
    .join('\n');
}

function spanMarkdown({ text, link, emphasis }: Span, hrefOf: HrefOf): string {
  const href = link ? hrefOf(link) : null;
  // What can't be done from here is not offered.
  if (link?.kind === 'action' && href === null) return '';
  const mark = emphasis === 'strong' ? '**' : emphasis === 'quiet' ? '*' : '';
  // Blanks inside a mark would end it before it began.
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text === '' ? '' : ' ';
  const shown = href === null ? literal(words) : `[${literal(words)}](<${href}>)`;
  return `${before && ' '}${mark}${shown}${mark}${after && ' '}`;
}

/** Escapes what Markdown, its HTML and the preview's mathematics would take for theirs, and as little else as may be. */
function literal(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>#|~$]/g, '\\$&')
    .replace(/==/g, '\\=\\=')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?=[-+](?:[\s-]|$))/, '\\');
}
