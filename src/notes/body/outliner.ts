import type { SpeakerMark } from '../model';
import type { PeopleNames } from '../people';
import type { HeadingWords } from '../settings';
import type { LineIndex } from '../../util/lines';
import { quoteAttribution } from './attribution';
import { leadOf, type Lead } from './leads';
import { markedRun, type MarkedRun } from './markedRun';
import type { HeadingPart, Outline, Part, Section, Surroundings, Task, Turn } from './outline';
import { headsSection } from './sectionWords';
import type { Block, ContainerBlock, HeadingBlock, Prose, Span, TableBlock } from './structure';
import { passageText } from './passageText';
import { Signs } from './signs';
import { runLinesOf, type RunLine } from './textRun';

export interface OutlineContext {
  readonly text: string;
  readonly lines: LineIndex;
  readonly people: PeopleNames;
  readonly headingWords: HeadingWords;
}

/** The outline of the blocks of a body. */
export function outlineOf(blocks: readonly Block[], bodyStart: number, context: OutlineContext): Outline {
  return new Outliner(context).outline(blocks, bodyStart);
}

class OutlinedTurn implements Turn {
  readonly type = 'turn';
  readonly span: Span;
  private read: string | null = null;

  constructor(
    readonly marked: MarkedRun,
    readonly lead: Lead,
    readonly speaker: SpeakerMark | null,
    readonly attributionLine: number,
    readonly surroundings: Surroundings,
    readonly task: Task | null,
  ) {
    this.span = marked.run.span;
  }

  text(): string {
    return (this.read ??= passageText(this.marked, { lead: this.lead.end, attributionLine: this.attributionLine }));
  }
}

class Outliner {
  private readonly headings: HeadingPart[] = [];
  private readonly turns: Turn[] = [];
  private readonly speakers: SpeakerMark[] = [];
  /** The mark alone on its line that still speaks. */
  private speaking: SpeakerMark | null = null;

  private readonly signs: Signs;

  constructor(private readonly context: OutlineContext) {
    this.signs = new Signs(context.text);
  }

  outline(blocks: readonly Block[], bodyStart: number): Outline {
    const { text } = this.context;
    const start = text.length - text.slice(bodyStart).trimStart().length;
    const section: Section = { title: null, ownNotes: false, questions: false, start, end: start };
    const parts = this.partsOf(blocks, { section, ...nothingAround }, null);
    section.end = parts.at(-1)?.span.end ?? start;
    return { parts, headings: this.headings, turns: this.turns, speakers: this.speakers };
  }

  /** The parts of one container. A section ends with its container, so headings in it leave those around it open. */
  private partsOf(blocks: readonly Block[], surroundings: Surroundings, task: Task | null): Part[] {
    const parts: Part[] = [];
    /** Headings whose sections go on. */
    const open: HeadingPart[] = [];
    let now = surroundings;
    for (const block of blocks) {
      if (block.type === 'heading') {
        closeSections(open, block.depth, parts);
        const around = open.at(-1)?.section;
        const heading = this.headingOf(block, around ? { ...surroundings, section: around } : surroundings);
        parts.push(heading);
        open.push(heading);
        now = { ...surroundings, section: heading.section };
      } else if (block.type === 'paragraph') {
        this.addTurns(block.prose, now, block === blocks[0] ? task : null, parts);
      } else if (block.type === 'table') {
        parts.push(this.tableOf(block, now));
      } else if (block.type === 'opaque') {
        parts.push({ type: 'gap', span: block.span });
      } else {
        parts.push(this.groupOf(block, now));
      }
    }
    closeSections(open, 0, parts);
    return parts;
  }

  private headingOf(block: HeadingBlock, surroundings: Surroundings): HeadingPart {
    this.speaking = null;
    const marked = markedRun(runLinesOf(this.signs, block.prose));
    const { span } = block;
    const words = passageText(marked);
    const { headingWords } = this.context;
    const section: Section = {
      title: marked,
      ownNotes: surroundings.section.ownNotes || headsSection(words, headingWords.ownNotes),
      questions: surroundings.section.questions || headsSection(words, headingWords.questions),
      start: block.prose.lines[0]?.start ?? span.end,
      end: span.end,
    };
    const heading: HeadingPart = { type: 'heading', marked, depth: block.depth, span, section, surroundings };
    this.headings.push(heading);
    return heading;
  }

  private groupOf(block: ContainerBlock, around: Surroundings): Part {
    if (block.type === 'quote' || block.type === 'callout') return this.quoteOf(block, around);
    const task = block.task && { ...block.task, marker: block.span.start };
    // Most items are around what is in them as their lists are.
    const surroundings = around.inTask === (task !== null) ? around : { ...around, inTask: task !== null };
    return groupAround(this.partsOf(block.children, surroundings, task), block);
  }

  private quoteOf(block: ContainerBlock, around: Surroundings): Part {
    const speakingOutside = this.speaking;
    const found = quoteAttribution(block, this.signs, this.context.people);
    const attribution = found && { name: found.name, range: this.context.lines.rangeOf(found.start, found.end) };
    if (found) this.speaking = null;
    const surroundings: Surroundings = {
      section: around.section,
      inCallout: around.inCallout || block.type === 'callout',
      inTask: false,
      quoted: true,
      attribution: attribution ?? around.attribution,
      attributionOffset: found ? found.lineOffset : around.attributionOffset,
    };
    const parts = this.partsOf(block.children, surroundings, null);
    if (attribution) {
      this.speakers.push(attribution);
      // What is said of a quote as a whole says nothing of what follows it.
      this.speaking = speakingOutside;
    }
    return groupAround(parts, block);
  }

  private tableOf(block: TableBlock, surroundings: Surroundings): Part {
    const rows = block.rows.flatMap((row) => {
      const cells = row.flatMap((cell) => runLinesOf(this.signs, cell));
      return cells[0] ? [this.turnOf(cells, '|', leadOf(cells[0], this.context.people), surroundings, null)] : [];
    });
    const { span } = block;
    return { type: 'group', span: { start: rows[0]?.span.start ?? span.start, end: rows.at(-1)?.span.end ?? span.end }, parts: rows };
  }

  /** Adds the turns of a paragraph: one, and one more with every further line that begins with a mark. */
  private addTurns(prose: Prose, surroundings: Surroundings, task: Task | null, parts: Part[]): void {
    const lines = runLinesOf(this.signs, prose);
    const leads = lines.map((line) => leadOf(line, this.context.people));
    let from = 0;
    for (let to = 1; to <= lines.length; to++) {
      if (to < lines.length && leads[to]?.kind === 'none') continue;
      const lead = leads[from];
      const those = from === 0 && to === lines.length ? lines : lines.slice(from, to);
      if (lead) parts.push(this.turnOf(those, '\n', lead, surroundings, from === 0 ? task : null));
      from = to;
    }
  }

  private turnOf(lines: readonly RunLine[], separator: '\n' | '|', lead: Lead, surroundings: Surroundings, task: Task | null): Turn {
    const marked = markedRun(lines, separator);
    const { attributionOffset } = surroundings;
    const attributionLine = attributionOffset < 0 ? -1 : lines.findIndex((line) => line.offset === attributionOffset);
    const turn = new OutlinedTurn(marked, lead, this.speakerOf(lead, lines[0]?.offset ?? 0, surroundings), attributionLine, surroundings, task);
    this.turns.push(turn);
    return turn;
  }

  private speakerOf(lead: Lead, offset: number, { attribution }: Surroundings): SpeakerMark | null {
    if (lead.kind === 'none') return this.speaking ?? attribution;
    if (lead.kind !== 'speaker' || !lead.name) return null;
    const { value, start, end } = lead.name;
    const mark = { name: value, range: this.context.lines.rangeOf(offset + start, offset + end) };
    this.speakers.push(mark);
    this.speaking = lead.alone ? mark : null;
    return mark;
  }
}

function groupAround(parts: readonly Part[], { span }: ContainerBlock): Part {
  return { type: 'group', span: { start: parts[0]?.span.start ?? span.start, end: parts.at(-1)?.span.end ?? span.end }, parts };
}

/** Ends the sections of headings of a depth or a greater one. @param parts all that came before */
function closeSections(open: HeadingPart[], depth: number, parts: readonly Part[]): void {
  for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
    last.section.end = parts.at(-1)?.span.end ?? last.span.end;
    open.pop();
  }
}

const nothingAround = { inCallout: false, inTask: false, quoted: false, attribution: null, attributionOffset: -1 };