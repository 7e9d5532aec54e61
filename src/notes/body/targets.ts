// What a hashtag can code: a highlight, a turn, a list or a quote as a whole, a section.
import { personKey } from '../keys';
import type { PassageForm, SpeakerMark } from '../model';
import { formOf } from './forms';
import type { MarkedRun } from './markedRun';
import type { Group, HeadingPart, Part, Surroundings, Turn } from './outline';
import { passageText } from './passageText';
import type { Span } from './structure';
import { isBlankBesideTags } from './tagLines';

export interface Target {
  readonly span: Span;
  readonly speaker: SpeakerMark | null;
  text(): string;
  form(): PassageForm;
}

export class TurnTarget implements Target {
  readonly span: Span;
  readonly speaker: SpeakerMark | null;
  /** A turn may hold thousands of highlights, which all ask for it. */
  private known: PassageForm | null = null;

  constructor(private readonly turn: Turn) {
    this.span = turn.span;
    this.speaker = turn.speaker;
  }

  text(): string {
    return this.turn.text();
  }

  form(): PassageForm {
    return (this.known ??= formOf(this.turn));
  }
}

/** @param around the target that holds the highlight */
export function highlightTarget({ start, end }: Span, marked: MarkedRun, around: Target): Target {
  const within = { start: start + 2, end: end - 2 };
  return {
    span: marked.run.spanOf(within.start, within.end),
    text: () => passageText(marked, { within }),
    form: () => around.form(),
    speaker: around.speaker,
  };
}

/** The section that a heading opens. */
export function headingTarget({ marked, section, surroundings }: HeadingPart): Target {
  return {
    span: { start: section.start, end: section.end },
    text: () => passageText(marked),
    form: () => (section.ownNotes ? 'own' : formOfPlace(surroundings)),
    speaker: null,
  };
}

/** The section around a turn; without a heading, the whole body. */
export function sectionTarget({ section }: Surroundings, turns: readonly Turn[]): Target {
  return {
    span: { start: section.start, end: section.end },
    text: () => (section.title ? passageText(section.title) : joinedText(turns)),
    form: () => (section.ownNotes ? 'own' : 'plain'),
    speaker: null,
  };
}

/** A list, a quote or a table as a whole; its form and speaker are those that all its turns share. Few are coded: its turns are gathered when asked for. */
export class GroupTarget implements Target {
  private gathered: readonly Turn[] | null = null;

  constructor(private readonly group: Group) {}

  get span(): Span {
    return this.group.span;
  }

  get speaker(): SpeakerMark | null {
    return sharedSpeaker(this.turns);
  }

  text(): string {
    return joinedText(this.turns);
  }

  form(): PassageForm {
    return sharedForm(this.turns);
  }

  private get turns(): readonly Turn[] {
    return (this.gathered ??= turnsIn(this.group.parts).filter((turn) => !isTagBlock(turn) && !isAttributionOnly(turn)));
  }
}

/** Whether a turn is nothing but tags. */
export function isTagBlock(turn: Turn): boolean {
  return turn.marked.tags.length > 0 && turn.marked.run.separator !== '|' && isWithoutText(turn);
}

/** Whether a turn is nothing but the attribution of its quote. */
export function isAttributionOnly(turn: Turn): boolean {
  return turn.attributionLine >= 0 && isWithoutText(turn);
}

function isWithoutText({ marked, attributionLine }: Turn): boolean {
  // Most begin with a word: no line has white space in front.
  if (attributionLine !== 0 && !marked.run.source.startsWith('#')) return false;
  return marked.run.lines.every((_, line) => line === attributionLine || isBlankBesideTags(marked, marked.run.lineRange(line)));
}

function turnsIn(parts: readonly Part[]): Turn[] {
  return parts.flatMap((part) => (part.type === 'turn' ? [part] : part.type === 'group' ? turnsIn(part.parts) : []));
}

function joinedText(turns: readonly Turn[]): string {
  return turns
    .map((turn) => turn.text())
    .filter((text) => text !== '')
    .join(' ');
}

function sharedForm(turns: readonly Turn[]): PassageForm {
  const [form = 'plain', ...others] = new Set(turns.map(formOf));
  return others.length === 0 ? form : 'plain';
}

function sharedSpeaker(turns: readonly Turn[]): SpeakerMark | null {
  const speakers = turns.filter((turn) => turn.lead.kind === 'none' || turn.lead.kind === 'speaker').map((turn) => turn.speaker);
  const keys = new Set(speakers.map((speaker) => speaker && personKey(speaker.name)));
  return keys.size === 1 ? (speakers[0] ?? null) : null;
}

function formOfPlace({ inCallout, quoted }: Surroundings): PassageForm {
  if (inCallout) return 'own';
  return quoted ? 'quote' : 'plain';
}
