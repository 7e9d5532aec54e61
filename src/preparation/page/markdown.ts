// A page as Markdown.
import { shownLines, type HrefOf, type Page, type PageLine, type PageSection, type Span } from './page';

/** Markdown in which every text stands as it is: nothing from a note formats, links or is HTML. */
export function pageMarkdown(page: Page, hrefOf: HrefOf): string {
  const lead = shownLines(page.lead, hrefOf).map(({ spans }) => spansMarkdown(spans, hrefOf));
  const sections = page.sections.map((each) => sectionMarkdown(each, hrefOf)).filter((text) => text !== '');
  return `${[`# ${literal(page.title)}`, ...lead, ...sections].join('\n\n')}\n`;
}

/** Empty when nothing is left to say. */
function sectionMarkdown({ heading, depth, lines }: PageSection, hrefOf: HrefOf): string {
  const shown = shownLines(lines, hrefOf);
  return shown.length === 0 ? '' : `${'#'.repeat(depth)} ${spansMarkdown([heading], hrefOf)}\n\n${listMarkdown(shown, '', hrefOf)}`;
}

function listMarkdown(lines: readonly PageLine[], indent: string, hrefOf: HrefOf): string {
  return lines
    .map(({ spans, items }) => {
      const own = `${indent}- ${spansMarkdown(spans, hrefOf)}`;
      return items ? `${own}\n${listMarkdown(items, `${indent}  `, hrefOf)}` : own;
    })
    .join('\n');
}

function spansMarkdown(spans: readonly Span[], hrefOf: HrefOf): string {
  return spans.map((span) => spanMarkdown(span, hrefOf)).join('');
}

function spanMarkdown({ text, link, emphasis }: Span, hrefOf: HrefOf): string {
  const mark = emphasis === 'strong' ? '**' : emphasis === 'quiet' ? '*' : '';
  // Blanks inside a mark would end it before it began.
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text === '' ? '' : ' ';
  const href = link ? hrefOf(link) : null;
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
