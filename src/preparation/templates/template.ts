// A template: a note with gaps. Read once, filled in as often as one likes.
import { findFence, startOfText } from '../../notes/frontmatter/fence';
import type { Problem } from '../../notes/model';
import { LineIndex } from '../../util/lines';
import { frontmatterOf, parseBlock, scalarsOf, type FieldNames } from './frontmatter';
import { outputOf, type OutputForm } from './output';
import { parseSyntax, type TemplateNode } from './syntax';
import { countArgument, isVariableName, listVariables, noMaterial, valuesOf, variableNames, type InterviewAnswers, type TemplateMaterial } from './variables';

export interface Template {
  /** The lines between the fences; empty where there are none. */
  readonly block: string;
  readonly body: readonly TemplateNode[];
  /** What is broken, at its place in the template's text. It can be filled in all the same. */
  readonly problems: readonly Problem[];
}

/** A new note, ready to be written. Lines end in `\n`. */
export interface FilledTemplate {
  /** For VS Code's snippet session. */
  readonly snippet: string;
  /** The same with every tab stop resolved to its default. */
  readonly text: string;
  /** Where typing starts in `text`, as a UTF-16 offset. */
  readonly cursor: number;
}

export const defaultFields: FieldNames = { interviewees: ['interviewees'], themes: ['themes'] };

/** Never throws: what is broken is reported and stands in the note as it was written. */
export function parseTemplate(text: string): Template {
  const { block, blockStart, bodyStart } = splitText(text);
  const problems = new ProblemList(text);
  problems.addFrontmatter(block, blockStart);
  const body = parseSyntax(text.slice(bodyStart));
  problems.addSyntax(body, bodyStart);
  return { block, body: body.nodes, problems: problems.inOrder() };
}

/** @param fields the person's own names of fields (settings). */
export function fillTemplate(
  template: Template,
  answers: InterviewAnswers,
  material: TemplateMaterial = noMaterial,
  fields: FieldNames = defaultFields,
): FilledTemplate {
  const write = (form: OutputForm): { text: string; cursor: number } => {
    const block = frontmatterOf(template.block, { form, answers, material, fields });
    const body = outputOf(template.body, {
      form,
      values: (variable) => valuesOf(variable, answers, material).map((value) => (value === variable.source ? value : markdownText(value))),
      isList: ({ name }) => isVariableName(name) && listVariables.has(name),
    });
    const head = `---\n${block}---\n`;
    const gap = template.block === '' && !/^[\r\n]/.test(body.text) ? '\n' : '';
    const bodyText = withPlainLineEnds(body.text);
    const before = body.cursor === null ? bodyText : withPlainLineEnds(body.text.slice(0, body.cursor));
    return { text: head + gap + bodyText, cursor: head.length + gap.length + before.length };
  };
  const plain = write('plain');
  return { snippet: write('snippet').text, text: plain.text, cursor: plain.cursor };
}

/** A value in a note's body: never a theme, nor HTML that swallows what follows. */
function markdownText(value: string): string {
  return value.replace(/(?<=^|[\s\p{Ps}=])#(?=[\p{L}\p{M}\p{Nd}_\-/])/gu, '\\#').replace(/<(?=[a-z/!?])/giu, '\\<');
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Where frontmatter and body are, in UTF-16 offsets. */
function splitText(text: string): { readonly block: string; readonly blockStart: number; readonly bodyStart: number } {
  const fence = findFence(text);
  if (!fence?.closed) return { block: '', blockStart: 0, bodyStart: startOfText(text) };
  return { block: text.slice(fence.blockStart, fence.blockEnd), blockStart: fence.blockStart, bodyStart: fence.bodyStart };
}

class ProblemList {
  private readonly lines: LineIndex;
  private readonly problems: Problem[] = [];

  constructor(private readonly text: string) {
    this.lines = new LineIndex(text);
  }

  inOrder(): readonly Problem[] {
    return this.problems.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  }

  addFrontmatter(block: string, blockStart: number): void {
    const { document, faults } = parseBlock(block);
    for (const { message, start, end } of faults) this.add('template-yaml', `The frontmatter is left out: ${message}`, blockStart + start, blockStart + end);
    if (faults.length > 0) return;
    for (const { start, end } of scalarsOf(document)) this.addSyntax(parseSyntax(block.slice(start, end)), blockStart + start);
  }

  addSyntax({ nodes, faults }: ReturnType<typeof parseSyntax>, origin: number): void {
    for (const { code, message, start, end } of faults) this.add(code, message, origin + start, origin + end);
    for (const node of nodes) this.addVariables(node, origin);
  }

  private addVariables(node: TemplateNode, origin: number): void {
    if (node.kind === 'tabStop') for (const child of node.placeholder) this.addVariables(child, origin);
    if (node.kind !== 'variable') return;
    if (!isVariableName(node.name)) {
      const nearest = nearestName(node.name);
      const advice = nearest ? `Did you mean \${${nearest}}?` : `Known are ${variableNames.join(', ')}.`;
      this.add('template-variable', `There is no variable “${node.name}”. ${advice}`, origin + node.start, origin + node.end);
    } else if (node.name === 'starters') {
      if (countArgument(node.argument) !== null) return;
      this.add('template-variable', 'Behind “starters:” goes how many questions, from 1 to 20: ${starters:3}.', origin + node.start, origin + node.end);
    } else for (const child of node.fallback ?? []) this.addVariables(child, origin);
  }

  private add(code: string, message: string, start: number, end: number): void {
    this.problems.push({ code, severity: 'error', message, range: this.lines.rangeOf(start, Math.min(Math.max(end, start + 1), this.text.length)) });
  }
}

/** The variable that differs in case only, or by a letter or two. */
function nearestName(name: string): string | undefined {
  const lower = name.toLowerCase();
  return variableNames.find((known) => known.toLowerCase() === lower) ?? variableNames.find((known) => distance(known.toLowerCase(), lower) <= 2);
}

/** Edits of a letter between two short words (Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}
