/** What is cut out of a text keeps all of it in memory, unless it is as short as this or a copy. */
const copied = 12;

/** A text of its own: for what is kept of a text that is not. */
export function detached(text: string): string {
  return text.length <= copied ? text : (JSON.parse(JSON.stringify(text)) as string);
}
