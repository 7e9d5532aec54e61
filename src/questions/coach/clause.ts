// Where a sentence's main clause begins, and what form it has.
import type { CoachLanguage, SentenceForm } from './language';
import type { Patterns } from './pattern';
import type { Span } from './prose';

export interface Clause {
  readonly form: SentenceForm;
  /** Offset (UTF-16) at which the main clause begins. */
  readonly at: number;
  /** Offset at which the sentence begins, behind its fillers. */
  readonly start: number;
  /** A yes-no form that is no closed question: consent, a check of understanding, a closing. */
  readonly courtesy: boolean;
}

type MainClause = Omit<Clause, 'start'>;

/** What people put before a question to sort it: `14:32`, `[opening]`, `(if time)`, `Sam:`, `Warm-up -`. */
const word = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}'./-]*`;
const label = new RegExp(
  String.raw`(?:[→•▪◦·!]+|\([^()]*\)|\[[^[\]]*\]|\d{1,2}:\d{2}(?::\d{2})?|${word}(?:\s${word}){0,3}\s*[:：](?=\s)|${word}\s[-–—](?=\s))\s*`,
  'uy',
);

/** Finds the main clause of the sentences of one prose. */
export class ClauseFinder {
  constructor(
    private readonly prose: string,
    private readonly language: CoachLanguage,
    private readonly patterns: Patterns,
  ) {}

  clauseOf(sentence: Span): Clause {
    const text = this.prose.slice(0, sentence.end);
    let at = sentence.start;
    for (;;) {
      const clause = this.clauseAt(text, at, this.language.clause.inversion);
      if (clause) return { ...clause, start: at };
      const filler = Math.max(this.lengthAt(text, at, this.language.clause.fillers), labelLength(text, at));
      if (filler <= 0) break;
      at += filler;
      at += /^[\s,:;–—-]*/u.exec(text.slice(at))?.[0].length ?? 0;
    }
    const behind = this.clauseBehindLeadIn(text, at) ?? { form: 'statement', at, courtesy: false };
    return { ...behind, start: at };
  }

  private clauseAt(text: string, at: number, inversion: string): MainClause | undefined {
    const { courtesy, request, leadIns, interrogatives } = this.language.clause;
    const begins = (pattern: string): boolean => this.lengthAt(text, at, pattern) >= 0;
    if (begins(courtesy)) return { form: 'yes-no', at, courtesy: true };
    if (begins(request)) return { form: 'request', at, courtesy: false };
    if (begins(leadIns)) return undefined;
    if (begins(interrogatives)) return { form: 'open', at, courtesy: false };
    if (begins(inversion)) return { form: 'yes-no', at, courtesy: false };
    return undefined;
  }

  /** After a comma or a dash; where people type none, at the first verb before its subject. */
  private clauseBehindLeadIn(text: string, from: number): MainClause | undefined {
    const { joints, inversionBehindComma, inversionAmid } = this.language.clause;
    for (const joint of text.slice(from).matchAll(/[,;:–—]\s*|\s-\s+/gu)) {
      const behind = from + joint.index + joint[0].length;
      const at = behind + Math.max(0, this.lengthAt(text, behind, `(?:${joints})\\s+`));
      const clause = this.clauseAt(text, at, inversionBehindComma);
      if (clause && !isTag(text, clause)) return clause;
    }
    const inverted = this.indexAfter(text, from, inversionAmid);
    if (inverted < 0 || isTag(text, { form: 'yes-no', at: inverted, courtesy: false })) return undefined;
    const word = this.questionWordAfter(text, from);
    return word >= 0 && word < inverted ? { form: 'open', at: word, courtesy: false } : { form: 'yes-no', at: inverted, courtesy: false };
  }

  /** The offset of the first question word behind an offset that begins no lead-in; -1 for none. */
  private questionWordAfter(text: string, from: number): number {
    const { interrogatives, leadIns } = this.language.clause;
    let word = this.indexAfter(text, from + 1, interrogatives);
    while (word >= 0 && this.lengthAt(text, word, leadIns) >= 0) word = this.indexAfter(text, word + 1, interrogatives);
    return word;
  }

  /** The length of what matches at an offset, -1 when nothing does. */
  private lengthAt(text: string, at: number, pattern: string): number {
    const regExp = this.patterns.here(pattern);
    regExp.lastIndex = at;
    return regExp.exec(text)?.[0].length ?? -1;
  }

  private indexAfter(text: string, from: number, pattern: string): number {
    const regExp = this.patterns.anywhere(pattern);
    regExp.lastIndex = from;
    return regExp.exec(text)?.index ?? -1;
  }
}

/** `…, isn't it?` asks for a yes to what was said before it: the sentence is a statement with a tag. */
function isTag(text: string, { form, at, courtesy }: MainClause): boolean {
  return form === 'yes-no' && !courtesy && /^[\p{L}']+\s+[\p{L}]+\s*[?!.]*$/u.test(text.slice(at));
}

function labelLength(text: string, at: number): number {
  label.lastIndex = at;
  const length = label.exec(text)?.[0].length ?? 0;
  // A label that nothing follows is the question itself.
  return at + length < text.length ? length : 0;
}
