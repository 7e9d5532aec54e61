// What to know before talking to somebody: who they are, where it stopped, what is open, what to ask.
import type { Person } from '../../catalog/catalog';
import type { Gradual } from '../../util/gradual';
import { knownPeople } from '../acquaintance';
import { localTimeIn } from '../localTime';
import type { BriefingContext } from './context';
import { followUpSections } from './followUps';
import { actionLink, line, section, type Page, type PageSection } from '../page/page';
import { conversationSection, rapportSection, whoSection } from './person';
import { questionSection } from './starters';
import { gapSection, themesNotAskedYet, themeSection } from './themes';

/** As `BriefingContext`, whose `today` is made of the rest. */
export type BriefingInput = Omit<BriefingContext, 'today'>;

/** A page on these people, each known from a profile, from notes, or not at all. What others were asked is looked up in all notes. */
export function* briefingOn(names: readonly string[], input: BriefingInput): Gradual<Page> {
  const context = { ...input, today: localTimeIn(input.zone, input.now)?.day ?? input.now.toISOString().slice(0, 10) };
  const people = knownPeople(context.catalog, names);
  const unknown = [...new Set(names)].filter((name) => !context.catalog.person(name));
  const isShared = people.length + unknown.length > 1;
  const gaps = yield* themesNotAskedYet(people, context);
  return {
    title: `Before you talk to ${listOf([...people.map(({ name }) => name), ...unknown])}`,
    lead: [line(actionLink('New interview note', 'newInterview', { interviewees: [...people.map(({ name }) => name), ...unknown] }))],
    // What is read in the last minutes comes first, what one looks up comes last.
    sections: [
      ...people.flatMap((person) => personSections(person, isShared, context)),
      ...unknown.map(unknownSection),
      ...followUpSections(people, context),
      questionSection(people, gaps, context),
      gapSection(gaps, context),
      ...people.map((person) => themeSection(person, isShared, context)),
    ],
  };
}

/** Below a heading of their name where there are several. */
function personSections(person: Person, isShared: boolean, context: BriefingContext): PageSection[] {
  const who = whoSection(person, isShared, context);
  const rest = [rapportSection(person, context), conversationSection(person, context)];
  return [who, ...(isShared ? rest.map((each) => ({ ...each, depth: 3 as const })) : rest)];
}

function unknownSection(name: string): PageSection {
  return section(name, [
    line('Nobody of this name is in the notes yet, and there is no profile.'),
    line(actionLink('Create a profile', 'newInterviewee', { name })),
  ]);
}

/** `A`, `A and B`, `A, B and C`; somebody where nobody is named. */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? 'somebody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
