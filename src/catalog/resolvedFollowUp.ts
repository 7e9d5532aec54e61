// A follow-up as lists show it: whose it is and when it is due is known of all, what it says is read when somebody looks.
import type { Range } from '../notes/model';
import type { FollowUpEntry } from './catalog';
import type { NameTable } from './nameTable';
import type { NoteDigest, OutlinedFollowUp } from './packed/digest';
import type { PackedNote } from './packed/packedNote';
import type { KnownNote } from './resolvedInterview';
import { offRecordRanges, overlaps } from './resolvePassages';
import type { SpeakersOfNote } from './speakersOfNote';

/** What is known of all follow-ups at once. People are told by a name that stands for them: how they are shown may change meanwhile. */
export interface FollowUpHead extends Pick<FollowUpEntry, 'state' | 'due' | 'mine'> {
  readonly owner: string | null;
  readonly mentions: readonly string[];
}

export function followUpHeads({ followUps }: NoteDigest, speakers: SpeakersOfNote): readonly FollowUpHead[] {
  return followUps.map(({ state, due, owner, mentions }) => ({ state, due, ...speakers.ownerOf(owner), mentions }));
}

/**
 * The follow-ups of a note, in the order of the text.
 * @param mayWithhold whether the note holds the theme of what is off the record
 */
export function resolveFollowUps(path: string, { packed, head, followUps }: KnownNote, mayWithhold: boolean, names: NameTable): readonly FollowUpEntry[] {
  const interviewees = head.intervieweeKeys.map((key) => names.personByKey(key));
  const texts = new FollowUpTexts(path, packed, mayWithhold, names);
  return followUps.map((followUp, number) => new ResolvedFollowUp(path, number, followUp, interviewees, names, texts));
}

/** Whether lists would show the same. */
export function areSameFollowUps(some: readonly FollowUpEntry[], others: readonly FollowUpEntry[]): boolean {
  return some.length === others.length && JSON.stringify(some.map(plain)) === JSON.stringify(others.map(plain));
}

function plain({ path, line, range, box, text, state, due, owner, mine, interviewees, offRecord }: FollowUpEntry): unknown {
  return { path, line, range, box, text, state, due, owner, mine, interviewees, offRecord };
}

class ResolvedFollowUp implements FollowUpEntry {
  readonly state: FollowUpEntry['state'];
  readonly due: FollowUpEntry['due'];
  readonly owner: FollowUpEntry['owner'];
  readonly mine: boolean;
  readonly interviewees: FollowUpEntry['interviewees'];
  readonly #texts: FollowUpTexts;

  constructor(
    readonly path: string,
    readonly number: number,
    { state, due, owner, mine, mentions }: FollowUpHead,
    interviewees: FollowUpEntry['interviewees'],
    names: NameTable,
    texts: FollowUpTexts,
  ) {
    const mentioned = mentions.length === 0 ? [] : mentionedPeople(mentions, names);
    this.state = state;
    this.due = due;
    this.owner = owner === null ? null : names.person(owner);
    this.mine = mine;
    this.interviewees = mentioned.length > 0 ? mentioned : interviewees;
    this.#texts = texts;
  }

  get line(): number {
    return this.#texts.at(this.number).line;
  }

  get range(): Range {
    return this.#texts.at(this.number).range;
  }

  get box(): Range {
    return this.#texts.at(this.number).box;
  }

  get text(): string {
    return this.#texts.at(this.number).text;
  }

  get offRecord(): boolean {
    return this.#texts.isWithheld(this.number);
  }
}

/** What the follow-ups of one note say and where, read with the first that somebody looks at. */
class FollowUpTexts {
  private followUps: readonly OutlinedFollowUp[] | undefined;
  private withheld: readonly Range[] | undefined;

  constructor(
    private readonly path: string,
    private readonly packed: PackedNote,
    private readonly mayWithhold: boolean,
    private readonly names: NameTable,
  ) {}

  at(number: number): OutlinedFollowUp {
    this.followUps ??= this.packed.outline().followUps;
    const followUp = this.followUps[number];
    if (followUp === undefined) throw new RangeError('no such follow-up');
    return followUp;
  }

  /** Whether it overlaps what is off the record. */
  isWithheld(number: number): boolean {
    if (!this.mayWithhold) return false;
    const { range } = this.at(number);
    this.withheld ??= offRecordRanges(this.path, this.packed.unpacked(), this.names);
    return this.withheld.some((other) => overlaps(other, range));
  }
}

/** Those of them who are known, each once. */
function mentionedPeople(mentions: readonly string[], names: NameTable): FollowUpEntry['interviewees'] {
  const mentioned = new Map<string, FollowUpEntry['interviewees'][number]>();
  for (const mention of mentions) {
    const person = names.person(mention);
    if (names.isKnown(person.key)) mentioned.set(person.key, person);
  }
  return [...mentioned.values()];
}
