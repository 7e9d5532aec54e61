// Turns a language's patterns into regular expressions.
import { rememberedOf } from '../../util/remembered';
import type { CoachLanguage } from './language';

/** The compiled patterns of a language; each is compiled when it is first asked for, and once. */
export class Patterns {
  private readonly ofAnywhere = new Map<string, RegExp>();
  private readonly ofHere = new Map<string, RegExp>();
  private readonly beginning: string;
  private readonly ending: string;

  constructor(private readonly language: Pick<CoachLanguage, 'letters' | 'words'>) {
    const inWord = `[0-9_${language.letters}]`;
    // Not amid a word, contractions included: neither `can` nor `t` is found in `can't`.
    this.beginning = `(?<!${inWord}'?(?=${inWord}))`;
    this.ending = `(?<!${inWord}(?=${inWord}|'${inWord}))`;
  }

  /** Finds the pattern anywhere behind `lastIndex`, with the indices of its groups. */
  anywhere(pattern: string): RegExp {
    return compiled(this.ofAnywhere, pattern, () => this.regExp(`${this.beginning}(?:${pattern})${this.ending}`, 'dg'));
  }

  /** Finds the pattern only where `lastIndex` points. */
  here(pattern: string): RegExp {
    return compiled(this.ofHere, pattern, () => this.regExp(`(?:${pattern})${this.ending}`, 'dy'));
  }

  // Without the flag `u`: with it, each letter class takes a thousand times as long to compile.
  private regExp(pattern: string, flags: string): RegExp {
    return new RegExp(this.expanded(pattern).replace(/ \?/g, '\\s*').replace(/ /g, '\\s+'), flags);
  }

  private expanded(pattern: string): string {
    return pattern.replace(/<([a-zA-Z]+)>/g, (_, name: string) => {
      if (name === 'letter') return `[${this.language.letters}]`;
      const words = this.language.words[name];
      if (words === undefined) throw new RangeError(`No words are named ${name}`);
      return `(?:${this.expanded(words)})`;
    });
  }
}

/** The patterns of a language; the same each time. */
export const patternsOf = rememberedOf((language: CoachLanguage) => new Patterns(language));

function compiled(cache: Map<string, RegExp>, pattern: string, compile: () => RegExp): RegExp {
  let regExp = cache.get(pattern);
  if (!regExp) {
    regExp = compile();
    cache.set(pattern, regExp);
  }
  regExp.lastIndex = 0;
  return regExp;
}
