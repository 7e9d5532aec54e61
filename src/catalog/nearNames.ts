// Names that look alike, found without comparing each with all: two that differ by one letter have a form in common, one of
// those with a letter left out (a deletion neighbourhood of distance one, as in Garbe's SymSpell, 2012).
import { looksMisspelt, wordsOfName } from '../util/misspelling';

/** Names longer than this (in code points) are only found by their own form. */
const longest = 60;

export interface NearNamesOptions {
  /** A name's part in front, in which names that are near are equal: a theme's path above. */
  readonly headOf?: (name: string) => string;
  /** Whether names of the same words in another order are near: `花子 田中`. */
  readonly anyOrder?: boolean;
}

export class NearNames {
  private readonly names = new Set<string>();
  /** By a hash of the form: the forms themselves would take several times the room. What a hash brings is compared. */
  private readonly byForm = new Map<number, string | readonly string[]>();
  /** Of one name in a row, which is added and then looked for. */
  private last: { readonly name: string; readonly forms: ReadonlySet<number> } | undefined;

  constructor(private readonly options: NearNamesOptions = {}) {}

  has(name: string): boolean {
    return this.names.has(name);
  }

  add(name: string): void {
    if (this.names.has(name)) return;
    this.names.add(name);
    for (const form of this.formsOf(name)) {
      const there = this.byForm.get(form);
      this.byForm.set(form, there === undefined ? name : [...[there].flat(), name]);
    }
  }

  delete(name: string): void {
    if (!this.names.delete(name)) return;
    for (const form of this.formsOf(name)) {
      const left = [this.byForm.get(form) ?? []].flat().filter((one) => one !== name);
      if (left.length === 0) this.byForm.delete(form);
      else this.byForm.set(form, left.length === 1 ? (left[0] ?? '') : left);
    }
  }

  /** The names that look like this one, which need not be among them; without itself. */
  near(name: string): readonly string[] {
    const found = new Set<string>();
    for (const form of this.formsOf(name)) for (const one of [this.byForm.get(form) ?? []].flat()) found.add(one);
    found.delete(name);
    return [...found].filter((one) => this.areNear(name, one));
  }

  private areNear(one: string, other: string): boolean {
    const [head, otherHead] = [this.headOf(one), this.headOf(other)];
    if (head !== otherHead) return false;
    const [a, b] = [one.slice(head.length), other.slice(otherHead.length)];
    return looksMisspelt(a, b) || (this.options.anyOrder === true && sortedWords(a) === sortedWords(b));
  }

  private headOf(name: string): string {
    return this.options.headOf?.(name) ?? '';
  }

  private formsOf(name: string): ReadonlySet<number> {
    if (this.last?.name !== name) this.last = { name, forms: this.newFormsOf(name) };
    return this.last.forms;
  }

  private newFormsOf(name: string): ReadonlySet<number> {
    const head = this.headOf(name);
    const letters = Array.from(wordsOfName(name.slice(head.length)).join(''));
    const start = hashOf(head);
    const forms = new Set([finished(letters.reduce(goneOn, start))]);
    if (letters.length <= longest) {
      // Of a form without one of the letters, those in front of that one are the same.
      let before = start;
      for (let left = 0; left < letters.length; left++) {
        let value = before;
        for (let next = left + 1; next < letters.length; next++) value = goneOn(value, letters[next] ?? '');
        forms.add(finished(value));
        before = goneOn(before, letters[left] ?? '');
      }
    }
    if (this.options.anyOrder) forms.add(finished(hashOf(`${head}\n${sortedWords(name.slice(head.length))}`)));
    return forms;
  }
}

function sortedWords(name: string): string {
  return [...wordsOfName(name)].sort().join(' ');
}

/** FNV-1a, as far as a text goes; `finished` gives the 30 bits of a small integer. */
function hashOf(text: string): number {
  return goneOn(0x811c9dc5, text);
}

function goneOn(hash: number, text: string): number {
  let value = hash;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

function finished(hash: number): number {
  return (hash ^ (hash >>> 30)) & 0x3fffffff;
}
