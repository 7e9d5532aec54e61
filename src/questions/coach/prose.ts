// The text of a question as the rules see it, character for character as long as it was typed, so that offsets hold.

/** Half-open, offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const blank = (text: string): string => ' '.repeat(text.length);
/** A noun that no rule knows. */
const mask = (text: string): string => '_'.repeat(text.length);

/**
 * The text in lower case with plain apostrophes, wrapped lines as one. What is quoted is masked, since it is somebody else's words, and
 * Markdown's marks are blanked.
 */
export function proseOf(text: string): string {
  return lowerCase(text)
    .replace(/[‘’‛`´](?=\p{L})/gu, "'")
    .replace(/’/gu, "'")
    .replace(/<!--[\s\S]*?-->/gu, blank)
    .replace(/`[^`]*`/gu, mask)
    .replace(/https?:\/\/\S+/gu, mask)
    .replace(/\[\[([^[\]]*)\]\]/gu, (link: string) => `  ${link.slice(2, -2)}  `)
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, (link: string, label: string) => ` ${label}${' '.repeat(link.length - label.length - 1)}`)
    .replace(/“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»/gu, mask)
    .replace(/(?<![\p{L}\p{N}])'(?=\S)(?:[^']|(?<=\p{L})'(?=\p{L}))*'(?![\p{L}\p{N}])/gu, mask)
    .replace(/(?<=^|\s)#[\p{L}\p{M}\p{Nd}_\-/]+/gu, blank)
    .replace(/[{}*=~]/gu, ' ')
    .replace(/(?:\r\n|\r|\n)(?![^\S\r\n]*[\r\n])[^\S\r\n]*(?:>[^\S\r\n]*)*/gu, blank)
    .replace(/^\s*(?:[-+]|\d+[.)])\s+/u, blank)
    .replace(/^\s*q\d*\s*(?:[:.)]|-\s)/u, blank);
}

/** In lower case where that is as long. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

/** The sentences of a prose, each from its first to its last character, end marks included. */
export function sentencesOf(prose: string, abbreviations: readonly string[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const end = (at: number): void => {
    const raw = prose.slice(start, at);
    const from = start + raw.length - raw.trimStart().length;
    const to = start + raw.trimEnd().length;
    if (/[\p{L}\p{N}_]/u.test(raw)) sentences.push({ start: from, end: to });
    start = at;
  };
  for (const mark of prose.matchAll(/[.?!…]+["')\]”’]*(?=\s|$)|[\r\n]+|(?<=\p{L})\?(?=\p{L})/gu)) {
    const before = /[\p{L}.]+$/u.exec(prose.slice(start, mark.index))?.[0] ?? '';
    if (mark[0] === '.' && (abbreviations.includes(before) || /^\p{L}$/u.test(before))) continue;
    end(mark.index + mark[0].length);
  }
  end(prose.length);
  return sentences;
}

/** How many words a span of a prose holds. */
export function wordCount(prose: string): number {
  return prose.match(/[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*/gu)?.length ?? 0;
}
