// Who gets which pseudonym.

/** Who is who, by `personKey`. Kept outside the workspace; numbers are never given twice. */
export type PseudonymKey = Readonly<Record<string, string>>;

export interface Hidden {
  /** `personKey` of the name. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Keys of the aliases: who is called by another name now keeps the number. */
  readonly aliasKeys: readonly string[];
}

/** Where the key is kept. One at a time: of two exports at once, the second sees what the first one gave. */
export interface PseudonymStore {
  /**
   * The key with a pseudonym for everybody, kept before it is handed out.
   * @throws when it can't be read or kept: numbers that may be given anew to others would be worse than none.
   */
  extended(people: readonly Hidden[]): Promise<PseudonymKey>;
}

/** The key with a pseudonym for each of the people, in their order; those who have one keep it. */
export function extendKey(key: PseudonymKey, people: readonly Hidden[]): PseudonymKey {
  const extended = new Map(Object.entries(key));
  let last = Math.max(0, ...[...extended.values()].map(numberOf));
  for (const person of people) {
    if (extended.has(person.key)) continue;
    const known = person.aliasKeys.map((alias) => extended.get(alias)).find((pseudonym) => pseudonym !== undefined);
    extended.set(person.key, known ?? `P${String(++last).padStart(2, '0')}`);
  }
  return Object.fromEntries(extended);
}

/** As it is kept. */
export function keyText(key: PseudonymKey): string {
  return `${JSON.stringify({ version: 1, pseudonyms: key }, null, 2)}\n`;
}

/** @throws SyntaxError when a text is no key. */
export function keyIn(text: string): PseudonymKey {
  const content: unknown = JSON.parse(text);
  if (typeof content !== 'object' || content === null || !('pseudonyms' in content)) throw new SyntaxError('it holds no pseudonyms');
  const { pseudonyms } = content;
  if (typeof pseudonyms !== 'object' || pseudonyms === null) throw new SyntaxError('it holds no pseudonyms');
  const entries: readonly [string, unknown][] = Object.entries(pseudonyms);
  return Object.fromEntries(
    entries.map(([name, pseudonym]) => {
      if (typeof pseudonym !== 'string' || !/^P\d+$/.test(pseudonym)) throw new SyntaxError(`${JSON.stringify(pseudonym)} is no pseudonym`);
      return [name, pseudonym];
    }),
  );
}

function numberOf(pseudonym: string): number {
  return Number(pseudonym.slice(1));
}
