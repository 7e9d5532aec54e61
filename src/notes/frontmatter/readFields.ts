// What a file is by its frontmatter, and the fields of each kind.
import type { LineIndex } from '../../util/lines';
import { themeKey } from '../keys';
import type { Body, CodebookEntry, InterviewNote, OtherFile, Profile } from '../model';
import { plainName } from '../names';
import { problemAt } from '../problems';
import type { ReaderSettings } from '../settings';
import { findForeignFence } from './fence';
import { FieldReader } from './fields';
import { kindByKeyLines, typeNamed } from './keyLines';
import { type Frontmatter, readFrontmatter } from './readFrontmatter';

/** An interview but for what its body holds; `title` is the field alone. */
export type InterviewFields = Omit<InterviewNote, keyof Body>;

const interviewerFields: readonly string[] = ['interviewer', 'interviewers'];
const nameFields: readonly string[] = ['name'];
const aliasFields: readonly string[] = ['aliases', 'alias'];

/** What the frontmatter of a text tells. A text that is no note gives an `OtherFile`. */
export function readFields(text: string, settings: ReaderSettings, lines: LineIndex): InterviewFields | Profile | CodebookEntry | OtherFile {
  const frontmatter = readFrontmatter(text, lines);
  if (!frontmatter) return { kind: 'other', problems: foreignProblems(text, settings, lines) };
  if (!frontmatter.entries) return readBroken(text, frontmatter, settings);
  const reader = new FieldReader(text, lines, frontmatter.entries);
  switch (kindOf(reader, settings)) {
    case 'interview':
      return readInterview(reader, frontmatter, settings);
    case 'profile':
      return readProfile(reader, frontmatter, lines);
    case 'entry':
      return readEntry(reader, frontmatter, lines);
    case null:
      return { kind: 'other', problems: [] };
  }
}

function kindOf(reader: FieldReader, settings: ReaderSettings): ReturnType<typeof typeNamed> {
  const type = typeNamed(reader.peek('type') ?? '');
  if (type) return type;
  return reader.has(settings.intervieweeFields) ? 'interview' : null;
}

function readInterview(reader: FieldReader, frontmatter: Frontmatter, settings: ReaderSettings): InterviewFields {
  const interviewees = reader.names(settings.intervieweeFields, 'interviewee-not-a-name');
  reader.hintAtSeveral(interviewees);
  const fields = {
    kind: 'interview' as const,
    title: reader.textOf('title')?.value ?? null,
    date: reader.date('date'),
    interviewees,
    interviewers: reader.names(interviewerFields, 'interviewer-not-a-name'),
    situation: reader.textOf('situation')?.value ?? null,
    setting: reader.textOf('setting')?.value ?? null,
    study: reader.textOf('study')?.value ?? null,
    lang: reader.textOf('lang')?.value ?? null,
    verbatim: reader.peek('record')?.trim().toLowerCase() === 'verbatim',
    consent: reader.consent('consent'),
    themes: reader.themes(settings.themeFields, settings.ignoredThemes),
    ...editing(frontmatter),
  };
  if (interviewees.length === 0 && !reader.problems.some(({ code }) => code === 'interviewee-not-a-name')) {
    const { start } = frontmatter.fence;
    reader.report(reader.keyPlace(settings.intervieweeFields) ?? { start, end: start + 3 }, 'interviewee-missing');
  }
  return { ...fields, problems: problemsOf(frontmatter, reader) };
}

function readProfile(reader: FieldReader, frontmatter: Frontmatter, lines: LineIndex): Profile {
  const fields = {
    kind: 'profile' as const,
    name: reader.names(nameFields, 'name-not-a-name').at(-1) ?? null,
    aliases: reader.names(aliasFields, 'name-not-a-name'),
    role: reader.textOf('role')?.value ?? null,
    organisation: (reader.textOf('organisation') ?? reader.textOf('organization'))?.value ?? null,
    timezone: reader.textOf('timezone'),
    contact: reader.prose('contact'),
    introducedBy: plainNameOf(reader.textOf('introducedBy')?.value),
    bodyLine: lines.lineAt(frontmatter.fence.bodyStart),
    ...editing(frontmatter),
  };
  return { ...fields, problems: problemsOf(frontmatter, reader) };
}

function readEntry(reader: FieldReader, frontmatter: Frontmatter, lines: LineIndex): CodebookEntry {
  const theme = reader.textOf('theme');
  const label = theme && plainName(theme.value).replace(/^#/, '').trim();
  const fields = {
    kind: 'entry' as const,
    theme: theme && label ? { key: themeKey(label), label, range: theme.range } : null,
    aliases: reader.themes(aliasFields, []),
    definition: reader.prose('definition'),
    include: reader.prose('include'),
    exclude: reader.prose('exclude'),
    example: reader.prose('example'),
    color: (reader.textOf('color') ?? reader.textOf('colour'))?.value ?? null,
    bodyLine: lines.lineAt(frontmatter.fence.bodyStart),
    ...editing(frontmatter),
  };
  return { ...fields, problems: problemsOf(frontmatter, reader) };
}

/** A file whose frontmatter can't be parsed: what its lines say that it is, and nothing more. */
function readBroken(text: string, frontmatter: Frontmatter, settings: ReaderSettings): InterviewFields | OtherFile {
  const { fence, problems } = frontmatter;
  const kind = kindByKeyLines(text.slice(fence.blockStart, fence.blockEnd), settings);
  if (kind !== 'interview') return { kind: 'other', problems: kind === null ? [] : problems };
  return {
    kind: 'interview',
    ...{ title: null, date: null, interviewees: [], interviewers: [], situation: null, setting: null, study: null, lang: null },
    ...{ verbatim: false, consent: { all: 'unreadable' }, themes: [], problems },
    ...editing(frontmatter),
  };
}

/** A file with the frontmatter of other tools is left aside, with the reason if it would be a note. */
function foreignProblems(text: string, settings: ReaderSettings, lines: LineIndex): OtherFile['problems'] {
  const fence = findForeignFence(text);
  if (!fence) return [];
  // Objects and code may stand on one line, and JSON needs no blank after its colons.
  const block = text.slice(fence.blockStart, fence.blockEnd).replace(/[{,]/g, '\n').replace(/:/g, ': ');
  if (kindByKeyLines(block, settings) === null) return [];
  return [problemAt(lines.rangeOf(0, lines.startOf(0) + lines.textOf(0).length), 'frontmatter-foreign', fence.language)];
}

function editing(frontmatter: Frontmatter): { editRefusal: null; frontmatterRefusal: string | null } {
  return { editRefusal: null, frontmatterRefusal: frontmatter.refusal };
}

function problemsOf(frontmatter: Frontmatter, reader: FieldReader): OtherFile['problems'] {
  return [...frontmatter.problems, ...reader.problems];
}

function plainNameOf(value: string | undefined): string | null {
  return value === undefined ? null : plainName(value) || null;
}
