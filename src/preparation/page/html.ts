// A page as HTML: the inside of a `body`.
import { shownLines, type HrefOf, type Page, type PageLine, type PageSection, type Span } from './page';

/** HTML in which every text stands as it is. */
export function pageHtml(page: Page, hrefOf: HrefOf): string {
  const lead = shownLines(page.lead, hrefOf).map(({ spans }) => `<p>${spansHtml(spans, hrefOf)}</p>`);
  return [`<h1>${escaped(page.title)}</h1>`, ...lead, ...page.sections.map((each) => sectionHtml(each, hrefOf))].join('\n');
}

function sectionHtml({ heading, depth, lines }: PageSection, hrefOf: HrefOf): string {
  const shown = shownLines(lines, hrefOf);
  return shown.length === 0 ? '' : `<h${depth}>${spansHtml([heading], hrefOf)}</h${depth}>\n${listHtml(shown, hrefOf)}`;
}

function listHtml(lines: readonly PageLine[], hrefOf: HrefOf): string {
  const items = lines.map(({ spans, items: below }) => `<li>${spansHtml(spans, hrefOf)}${below ? listHtml(below, hrefOf) : ''}</li>`);
  return `<ul>${items.join('\n')}</ul>`;
}

function spansHtml(spans: readonly Span[], hrefOf: HrefOf): string {
  return spans.map((span) => spanHtml(span, hrefOf)).join('');
}

const tags = { strong: 'strong', quiet: 'em' } as const;

function spanHtml({ text, link, emphasis }: Span, hrefOf: HrefOf): string {
  const href = link ? hrefOf(link) : null;
  // Words of any script run in their own direction, and leave the line's alone.
  const words = `<bdi>${escaped(text)}</bdi>`;
  const linked = href === null ? words : `<a href="${escaped(href)}">${words}</a>`;
  return emphasis ? `<${tags[emphasis]}>${linked}</${tags[emphasis]}>` : linked;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
