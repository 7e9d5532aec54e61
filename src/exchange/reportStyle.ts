// How a report looks on screen, light or dark, and on paper.

export const reportStyle = `
:root { color-scheme: light dark; }
.vscode-light { color-scheme: light; }
.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light) { color-scheme: dark; }
body { box-sizing: border-box; max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; background: Canvas; color: CanvasText; font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { margin: 1.8em 0 0.4em; line-height: 1.25; break-after: avoid; }
h1 { margin-top: 0; font-size: 1.9em; }
h2 { margin-top: 2.4em; padding-bottom: 0.25em; border-bottom: 1px solid color-mix(in srgb, currentColor 22%, transparent); font-size: 1.4em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
p { margin: 0.5em 0; }
ul { padding-left: 1.3em; }
li { margin: 0.25em 0; break-inside: avoid; }
ul.interviews:has(li:nth-child(7)) { columns: 2 18rem; column-gap: 2rem; }
ul.interviews li { margin: 0 0 0.5em; }
.summary { font-size: 1.1em; }
.definition { break-after: avoid; }
.extent { margin: 0.3em 0 1em; font-size: 0.9em; opacity: 0.75; break-after: avoid; }
blockquote { margin: 1.1em 0; padding-inline-start: 1.1em; border-inline-start: 3px solid color-mix(in srgb, currentColor 25%, transparent); break-inside: avoid; }
blockquote p { margin: 0.25em 0; }
blockquote p + p { font-size: 0.85em; opacity: 0.8; }
blockquote.quote { border-inline-start-color: color-mix(in srgb, currentColor 65%, transparent); }
blockquote.quote p:first-child { font-family: Georgia, 'Times New Roman', serif; font-size: 1.12em; line-height: 1.45; }
blockquote.own { border-inline-start-style: dotted; }
table { margin: 1.5em 0; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.22em 0.9em; border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); text-align: left; }
th:first-child, td:first-child { padding-left: 0; }
td a { color: inherit; }
th { font-size: 0.85em; font-weight: 600; white-space: nowrap; }
th[align='right'], td[align='right'] { text-align: right; }
tr { break-inside: avoid; }
code { font-size: 0.92em; }
a { color: LinkText; text-decoration-thickness: 1px; text-underline-offset: 2px; }
@page { margin: 20mm 18mm; @bottom-center { content: counter(page); color: #666; font: 9pt system-ui, sans-serif; } }
@media print {
  :root, body { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  a { color: inherit; text-decoration: none; }
  p { orphans: 3; widows: 3; }
}
`;

/** Of the style's UTF-8, in Base64: what the page's own policy lets through. */
export const reportStyleHash = 'sha256-FWtMFu1vE9O5eQOZQpOfuT5SwlpwRTI+kbxJRMFCwR8=';
