// Names of people and of themes as they stand in frontmatter.

const link = /^\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\|[^[\]]*)?\]\]$/;

/** What a link `[[people/Dana Okafor|Dana]]` names: the last part of its target. Null when the text is no such link. */
export function linkedName(text: string): string | null {
  if (!text.includes('[[')) return null;
  const target = link.exec(text.trim())?.[1];
  return target === undefined ? null : (target.split('/').at(-1) ?? target).replace(/\.(?:md|markdown)$/i, '').trim();
}

/** The name that a text stands for: without the brackets of a link, trimmed, on one line. */
export function plainName(text: string): string {
  const name = linkedName(text) ?? text.trim();
  return /[\r\n]/.test(name) ? name.replace(/\s*[\r\n]\s*/g, ' ') : name;
}

const separator = /\s*[,;，、；]\s*(?:(?:and|und|et)\s+)?|\s+(?:&|and|und|et|\/|\+)\s+/giu;
const mayHoldSeveral = /[,;，、；]|\s(?:&|and|und|et|\/|\+)\s/iu;
const suffix = /^(?:[js]r|ph\.?\s?d|m\.?d|esq|inc|ltd|llc|gmbh|ii|iii|iv)\.?$/i;

/** The names in a text that seems to hold several (`A, B & C`); a list of one when it seems to hold one. */
export function namesIn(text: string): string[] {
  const name = text.trim();
  if (!mayHoldSeveral.test(name)) return [name];
  // What is in parentheses belongs to the name in front of it: `Dana Okafor (Acme, Lagos)`.
  const covered = name.replace(/[([（][^()[\]（）]*[)\]）]/gu, (inner) => '\u0001'.repeat(inner.length));
  const parts: string[] = [];
  let from = 0;
  for (const match of covered.matchAll(separator)) {
    parts.push(name.slice(from, match.index).trim());
    from = match.index + match[0].length;
  }
  parts.push(name.slice(from).trim());
  const names = parts.filter((part) => part !== '');
  return names.length > 1 && !names.some((part) => suffix.test(part)) ? names : [name];
}
