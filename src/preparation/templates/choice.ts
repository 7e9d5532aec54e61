// Which template a new note is made from: the person's own before the built-in ones.
import { personKey } from '../../notes/keys';
import { builtInTemplates } from './builtIn';

/** A file of `.fieldnotes/templates/`, or a built-in template. */
export interface NamedTemplate {
  /** The file's name without `.md`; a built-in template's id. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** The file's path; null: built in. */
  readonly path: string | null;
  readonly text: string;
}

/** The person's own by name, then those built in that none of their own replaces by its name. */
export function templateChoices(own: readonly NamedTemplate[]): NamedTemplate[] {
  const taken = new Set(own.map(({ name }) => personKey(name)));
  const builtIn = builtInTemplates.filter(({ id }) => !taken.has(id)).map(({ id, ...rest }) => ({ name: id, path: null, ...rest }));
  return [...own].sort((a, b) => (a.name < b.name ? -1 : 1)).concat(builtIn);
}

/** By name, with or without `.md`, without regard to case. */
export function templateNamed(name: string, own: readonly NamedTemplate[]): NamedTemplate | undefined {
  const key = personKey(name.replace(/\.md$/i, ''));
  return templateChoices(own).find((template) => personKey(template.name) === key);
}

/** The one made for a situation: the person's own or the built-in of that name, else the neutral one. */
export function templateForSituation(situation: string | null, own: readonly NamedTemplate[]): NamedTemplate {
  const fitting = situation !== null && situation !== 'quick' ? templateNamed(situation, own) : undefined;
  const chosen = fitting ?? templateNamed('neutral', own);
  if (!chosen) throw new Error('The neutral template is missing');
  return chosen;
}

/** Whether what is open between the people would stand in the note. */
export function hasPlaceForFollowUps({ text }: NamedTemplate): boolean {
  return text.includes('${openFollowUps');
}
