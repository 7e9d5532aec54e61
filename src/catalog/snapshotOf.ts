import type { Catalog, Interview, Passage, Person } from './catalog';
import { namedRecord } from './namedRecord';
import type { Snapshot, SnapshotInterviewee, SnapshotNote, SnapshotPassage, SnapshotTheme } from './snapshot';
import { compareCodePoints } from '../util/order';

/** The whole catalog as plain data, in a stable order. */
export function snapshotOf(catalog: Catalog): Snapshot {
  const interviews = catalog.interviews();
  const passages = interviews.flatMap(({ path }) => catalog.passagesIn(path));
  const passagesByTheme = groupedByThemes(passages, ({ themes }) => themes);
  const interviewsByTheme = groupedByThemes(interviews, ({ themes }) => themes);
  const spokenCounts = countsBySpeaker(passages);
  return {
    version: 1,
    notes: interviews.map((interview) => noteOf(interview, catalog)),
    interviewees: catalog.people().map((person) => intervieweeOf(person, spokenCounts.get(person.key))),
    themes: catalog
      .themes()
      .filter(({ named }) => named)
      .map(({ key, label, codebook }): SnapshotTheme => ({
        key,
        label,
        codebook,
        notes: (interviewsByTheme.get(key) ?? []).map(({ path }) => path),
        passages: (passagesByTheme.get(key) ?? []).map(passageOf),
      })),
    files: [...catalog.pathsWithProblems()]
      .filter((path) => catalog.interview(path) === undefined)
      .sort(compareCodePoints)
      .map((path) => ({ path, problems: [...catalog.problemsIn(path)] })),
    followUps: catalog.followUps().map(({ path, line, text, state, due, owner, interviewees }) => ({
      ...{ path, line, text, state, due },
      owner: owner?.name ?? null,
      interviewees: interviewees.map(({ name }) => name),
    })),
  };
}

function noteOf(interview: Interview, catalog: Catalog): SnapshotNote {
  const { path, title, date, situation, setting, consent, study } = interview;
  return {
    ...{ path, title, date },
    interviewees: interview.interviewees.map(({ name }) => name),
    interviewers: interview.interviewers.map(({ name }) => name),
    ...{ situation, setting },
    consent: typeof consent === 'string' ? consent : namedRecord(Object.entries(consent)),
    themes: [...interview.themes],
    study,
    problems: [...catalog.problemsIn(path)],
  };
}

function intervieweeOf({ name, aliases, profile, interviews }: Person, themes: ReadonlyMap<string, number> = new Map()): SnapshotInterviewee {
  return {
    name,
    aliases: [...aliases],
    profile,
    notes: [...interviews],
    themes: namedRecord([...themes].sort(([a], [b]) => compareCodePoints(a, b))),
  };
}

function passageOf({ path, range, text, kind, speaker, offRecord }: Passage): SnapshotPassage {
  return { path, range, text, kind, speaker: speaker?.name ?? null, offRecord };
}

function groupedByThemes<T>(items: readonly T[], themesOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of themesOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** How many passages each person spoke, by theme, those off the record excepted. */
function countsBySpeaker(passages: readonly Passage[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { kind, speaker, themes, offRecord } of passages) {
    if (kind === 'own' || speaker === null || offRecord) continue;
    const ofSpeaker = counts.get(speaker.key) ?? new Map<string, number>();
    counts.set(speaker.key, ofSpeaker);
    for (const key of themes) ofSpeaker.set(key, (ofSpeaker.get(key) ?? 0) + 1);
  }
  return counts;
}
