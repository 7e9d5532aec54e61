// What is asked before a theme or a person gets another name, however the name was given.
import type { Person, Theme } from '../../catalog/catalog';
import type { Services } from '../services';
import type { RefactoringOf } from './prepare';
import type { Choice, Refactorings } from './refactorings';

/** A name that is taken already means a merge, and the question says so. */
export async function askRenameTheme(theme: Theme, to: string, { catalog }: Services, refactorings: Refactorings): Promise<unknown> {
  const { themeMergedInto } = await import('../../refactor/moveThemes');
  const into = themeMergedInto(theme.key, to, catalog);
  return refactorings.ask({
    message: into ? `“${into.label}” is there already. Merge “${theme.label}” into it?` : `Rename “${theme.label}” to “${to.trim()}”?`,
    choices: choicesOf(into ? 'Merge' : 'Rename', (keepAlias) => movingThemes([theme.key], to, keepAlias), theme.codebook !== null || (into?.codebook ?? null) !== null),
  });
}

export async function askRenamePerson(person: Pick<Person, 'name' | 'profile'>, to: string, { catalog }: Services, refactorings: Refactorings): Promise<unknown> {
  const { personMergedInto } = await import('../../refactor/movePeople');
  const into = personMergedInto(person.name, to, catalog);
  return refactorings.ask({
    message: into ? `“${into.name}” is known already. Merge “${person.name}” into them?` : `Rename “${person.name}” to “${to.trim()}”?`,
    choices: choicesOf(into ? 'Merge' : 'Rename', (keepAlias) => movingPeople([person.name], to, keepAlias), person.profile !== null || (into?.profile ?? null) !== null),
  });
}

/** @param canKeepAlias whether there is a file that can hold the old names */
export function choicesOf(verb: string, moving: (keepAlias: boolean) => RefactoringOf, canKeepAlias: boolean, olds = 'Old Name as Alias'): [Choice, ...Choice[]] {
  const plain = { button: verb, refactoringOf: moving(false) };
  return canKeepAlias ? [plain, { button: `${verb} and Keep ${olds}`, refactoringOf: moving(true) }] : [plain];
}

export function movingThemes(from: readonly string[], to: string, keepAlias: boolean): RefactoringOf {
  return async (context) => (await import('../../refactor/moveThemes')).moveThemes(from, to, context, { keepAlias });
}

export function movingPeople(from: readonly string[], to: string, keepAlias: boolean): RefactoringOf {
  return async (context) => (await import('../../refactor/movePeople')).movePeople(from, to, context, { keepAlias });
}
