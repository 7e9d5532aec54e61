// A person's own questions: list items in a Markdown file, under headings that name a purpose or a situation.
import { findFence, startOfText } from '../notes/frontmatter/fence';
import { readStructure } from '../notes/body/readStructure';
import type { Block, ContainerBlock, HeadingBlock, ParagraphBlock, Prose, Span } from '../notes/body/structure';
import type { Problem, Range, Severity } from '../notes/model';
import { LineIndex } from '../util/lines';
import { questionKey } from './asked';
import { questionBank } from './bank';
import { readQuestionHeading, type HeadingMeaning } from './questionHeading';
import type { Purpose, Question } from './question';

export interface OwnQuestion extends Question {
  /** The question's text in the file. */
  readonly range: Range;
}

export interface OwnQuestions {
  readonly questions: readonly OwnQuestion[];
  readonly problems: readonly Problem[];
}

/** Reads `.fieldnotes/questions.md`. What is broken in it becomes a problem there; the rest is read. Never throws. */
export function readOwnQuestions(text: string): OwnQuestions {
  const reader = new OwnQuestionsReader(text);
  const bodyStart = findFence(text)?.bodyStart ?? startOfText(text);
  reader.read(readStructure(text, bodyStart).blocks);
  return reader;
}

const defaultMinutes = { question: 3, probe: 2 };
const probes: readonly Purpose[] = ['follow-up', 'probing', 'specifying', 'interpreting'];
const longestSlug = 60;

class OwnQuestionsReader implements OwnQuestions {
  readonly questions: OwnQuestion[] = [];
  readonly problems: Problem[] = [];
  private readonly lines: LineIndex;
  /** Texts that are taken, and by whom. */
  private readonly taken = new Map(questionBank.map(({ text, id }) => [questionKey(text), id]));
  /** The headings above, the outermost first. */
  private headings: (HeadingMeaning & { readonly depth: number })[] = [];

  constructor(private readonly text: string) {
    this.lines = new LineIndex(text);
  }

  read(blocks: readonly Block[]): void {
    blocks.forEach((block, index) => {
      if (block.type === 'heading') this.readHeading(block, index === 0);
      else if (block.type === 'list') this.readList(block);
      else if (block.type === 'paragraph') this.readLoose(block);
    });
  }

  private readHeading({ depth, prose, span }: HeadingBlock, first: boolean): void {
    this.headings = this.headings.filter((above) => above.depth < depth);
    const meaning = readQuestionHeading(this.textOf(prose));
    // The file's own title may say anything.
    if (first && depth === 1 && meaning.unknown.length > 0) return;
    this.headings.push({ ...meaning, depth });
    for (const word of meaning.unknown) {
      this.report('question-heading', 'hint', span, `“${word}” names none of the purposes or situations, so it is read as a situation of your own.`);
    }
  }

  private readList({ children }: ContainerBlock): void {
    for (const item of children) {
      if (item.type !== 'item') continue;
      const [head, ...rest] = item.children;
      if (head?.type === 'paragraph') this.readQuestion(head.prose, rest);
      else if (!head) this.report('question-empty', 'warning', item.span, 'This item is empty: write a question, or delete it.');
    }
  }

  private readLoose({ prose, span }: ParagraphBlock): void {
    if (/[?？؟]$/u.test(this.textOf(prose))) {
      this.report('question-loose', 'hint', span, 'Only list items are read as questions: put “- ” in front.');
    }
  }

  private readQuestion(prose: Prose, notes: readonly Block[]): void {
    const [first] = prose.lines;
    const last = prose.lines.at(-1);
    if (!first || !last) return;
    const span = { start: first.start, end: last.end };
    const written = this.textOf(prose).replace(/^\*{0,2}Q\s*:\*{0,2}\s*/iu, '');
    const { template, minutes } = this.withoutMinutes(written, span);
    if (!/^[^{}]*(?:\{[^{}]+\}[^{}]*)*$/u.test(template)) {
      this.report('question-blank', 'warning', span, 'A brace has no counterpart here. Put what you adapt while asking in one pair: {like this}.');
      return;
    }
    const text = template.replace(/[{}]/gu, '');
    const key = questionKey(text);
    const twin = this.taken.get(key);
    if (twin !== undefined) {
      this.report('question-duplicate', 'hint', span, `This question is there already: ${twin}.`);
      return;
    }
    const { purpose, kind, situations } = this.meaningHere();
    const id = this.freeId(key);
    this.taken.set(key, id);
    const range = this.lines.rangeOf(span.start, span.end);
    this.questions.push({ id, text, template, purpose, kind, situations, when: this.notesOf(notes), minutes: minutes ?? defaultMinutes[kind], isOwn: true, range });
  }

  /** Takes `(5 min)` off the end. */
  private withoutMinutes(written: string, span: Span): { template: string; minutes: number | null } {
    const match = /\s*\((\d+)\s*min(?:utes?|s)?\.?\)\s*$/iu.exec(written);
    if (!match) return { template: written, minutes: null };
    const template = written.slice(0, match.index);
    const minutes = Number(match[1]);
    if (minutes >= 1 && minutes <= 60) return { template, minutes };
    this.report('question-minutes', 'warning', span, 'An answer takes between 1 and 60 minutes.');
    return { template, minutes: null };
  }

  /** What the headings above say: the nearest that names a purpose, the nearest that names situations. */
  private meaningHere(): Pick<Question, 'purpose' | 'kind' | 'situations'> {
    const purpose = this.headings.findLast((heading) => heading.purpose !== null)?.purpose ?? 'opening';
    const situations = this.headings.findLast((heading) => heading.situations !== null)?.situations ?? 'any';
    return { purpose, kind: probes.includes(purpose) ? 'probe' : 'question', situations };
  }

  private notesOf(blocks: readonly Block[]): string {
    return blocks
      .map((block) => ('prose' in block ? this.textOf(block.prose) : 'children' in block ? this.notesOf(block.children) : ''))
      .filter((part) => part !== '')
      .join(' ');
  }

  private freeId(key: string): string {
    const slug = `own-${key.replace(/ /gu, '-').slice(0, longestSlug).replace(/-$/u, '')}`;
    const ids = new Set(this.taken.values());
    let id = slug;
    for (let count = 2; ids.has(id); count++) id = `${slug}-${count}`;
    return id;
  }

  private textOf({ lines }: Prose): string {
    return lines.map(({ start, end }) => this.text.slice(start, end)).join(' ');
  }

  private report(code: string, severity: Severity, { start, end }: Span, message: string): void {
    this.problems.push({ code, severity, message, range: this.lines.rangeOf(start, end) });
  }
}
