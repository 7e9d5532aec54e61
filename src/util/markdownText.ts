/** Markdown that shows a text as it stands: nothing in it formats or is HTML, and no link says other than where it leads. */
export function escapedMarkdown(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_{}[\]()<>#+\-.!|~$&]/g, '\\$&');
}
