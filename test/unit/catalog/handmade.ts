// Files as the reader gives them, made by hand: the catalog's own rules are tested without it.
import { themeKey } from '../../../src/notes/keys';
import type { CodebookEntry, CodedPassage, Consent, ConsentField, FollowUp, InterviewNote, Located, Mention, Profile, Range, SpeakerMark, ThemeTag } from '../../../src/notes/model';

/** A range on one line. */
export function at(line: number, from = 0, to = from + 10): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

export function located(value: string, line = 1): Located {
  return { value, range: at(line) };
}

export function tag(label: string, line = 1): ThemeTag {
  return { key: themeKey(label), label, range: at(line) };
}

export function mark(name: string, line = 1): SpeakerMark {
  return { name, range: at(line) };
}

/** Consent by name, given at the same place. */
export function consentBy(given: readonly (readonly [name: string, consent: Consent])[]): ConsentField {
  return { byName: given.map(([name, consent]) => ({ name, consent, range: at(3) })) };
}

export function mention(name: string, line = 1): Mention {
  return { name, range: at(line) };
}

interface PassageShape extends Partial<Omit<CodedPassage, 'tags' | 'speaker'>> {
  line?: number;
  speaker?: string | null;
}

export function passage(tags: string | readonly string[], { line = 10, speaker = null, ...rest }: PassageShape = {}): CodedPassage {
  return {
    range: at(line, 2, 40),
    text: `line ${line}`,
    form: 'plain',
    speaker: speaker === null ? null : mark(speaker, line),
    tags: [tags].flat().map((label) => tag(label, line)),
    ...rest,
  };
}

interface FollowUpShape extends Partial<Omit<FollowUp, 'owner' | 'mentions'>> {
  owner?: string | null;
  mentions?: readonly string[];
}

export function followUp({ line = 20, owner = null, mentions = [], ...rest }: FollowUpShape = {}): FollowUp {
  return {
    line,
    box: at(line, 3, 4),
    range: at(line, 6, 40),
    text: `promise ${line}`,
    state: 'open',
    due: null,
    owner: owner === null ? null : mark(owner, line),
    mentions: mentions.map((name) => mention(name, line)),
    ...rest,
  };
}

interface NoteShape extends Partial<Omit<InterviewNote, 'interviewees' | 'interviewers' | 'themes'>> {
  interviewees?: readonly string[];
  interviewers?: readonly string[];
  themes?: readonly string[];
}

/** Its speakers and hashtags are those of its passages, unless given. */
export function interview({ interviewees = [], interviewers = [], themes = [], ...rest }: NoteShape = {}): InterviewNote {
  return {
    kind: 'interview',
    title: null,
    date: null,
    interviewees: interviewees.map((name, index) => located(name, 2 + index)),
    interviewers: interviewers.map((name, index) => located(name, 5 + index)),
    situation: null,
    setting: null,
    study: null,
    lang: null,
    verbatim: false,
    consent: { all: 'not asked' },
    themes: themes.map((label) => tag(label, 8)),
    problems: [],
    editRefusal: null,
    frontmatterRefusal: null,
    headings: [],
    passages: [],
    hashtags: (rest.passages ?? []).flatMap(({ tags }) => tags),
    followUps: [],
    questions: [],
    mentions: [],
    speakers: (rest.passages ?? []).flatMap(({ speaker }) => speaker ?? []),
    ...rest,
  };
}

interface ProfileShape extends Partial<Omit<Profile, 'name' | 'aliases'>> {
  aliases?: readonly string[];
}

export function profile(name: string | null, { aliases = [], ...rest }: ProfileShape = {}): Profile {
  return {
    kind: 'profile',
    name: name === null ? null : located(name, 2),
    aliases: aliases.map((alias, index) => located(alias, 3 + index)),
    role: null,
    organisation: null,
    timezone: null,
    contact: null,
    introducedBy: null,
    bodyLine: 9,
    problems: [],
    editRefusal: null,
    frontmatterRefusal: null,
    ...rest,
  };
}

interface EntryShape extends Partial<Omit<CodebookEntry, 'theme' | 'aliases'>> {
  aliases?: readonly string[];
}

export function entry(theme: string | null, { aliases = [], ...rest }: EntryShape = {}): CodebookEntry {
  return {
    kind: 'entry',
    theme: theme === null ? null : tag(theme, 2),
    aliases: aliases.map((alias, index) => tag(alias, 3 + index)),
    definition: null,
    include: null,
    exclude: null,
    example: null,
    color: null,
    bodyLine: 9,
    problems: [],
    editRefusal: null,
    frontmatterRefusal: null,
    ...rest,
  };
}
