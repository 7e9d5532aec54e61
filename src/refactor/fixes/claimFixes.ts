// Fixes of profiles and codebook entries that claim what others claim too, or claim no name.
import { baseNameOf } from '../../catalog/paths';
import { removeValue } from '../../notes/edits/removeValue';
import { setField } from '../../notes/edits/setField';
import type { Located, Profile, CodebookEntry } from '../../notes/model';
import { editFix } from './fieldFixes';
import { isSamePlace, type Fix, type Fixer } from './fix';

/** An alias that belongs to somebody else, or to another theme. */
export const removeAlias: Fixer = ({ range }, { path, text, file }, { catalog }) => {
  if (file.kind !== 'profile' && file.kind !== 'entry') return [];
  const alias = aliasesOf(file).find((one) => isSamePlace(one.range.start, range.start));
  if (!alias) return [];
  const other = file.kind === 'profile' ? catalog.person(alias.value) : catalog.theme(alias.value);
  const otherFile = other && ('profile' in other ? other.profile : other.codebook);
  const fixes = editFix(`Remove the alias “${alias.value}”`, removeValue(text, alias), { isPreferred: true });
  return [...fixes, ...mergeOf(file, alias.value, other, path), ...openOf(otherFile, path)];
};

/** A second file of one person or theme. */
export const openFirst: Fixer = (_, { path, file }, { catalog }) => {
  if (file.kind === 'profile') return openOf(catalog.person(file.name?.value ?? baseNameOf(path))?.profile, path);
  return file.kind === 'entry' ? openOf(catalog.theme(file.theme?.label ?? baseNameOf(path))?.codebook, path) : [];
};

export const nameFile: Fixer = (_, { path, text, file }) => {
  const name = baseNameOf(path);
  return editFix(`Name it “${name}”`, setField(text, file.kind === 'entry' ? 'theme' : 'name', name), { isPreferred: true });
};

function aliasesOf(file: Profile | CodebookEntry): readonly Located[] {
  return file.kind === 'profile' ? file.aliases : file.aliases.map(({ label, range }) => ({ value: label, range }));
}

/** What the alias names, if it is a person or a theme by itself, can become part of what the file is about. */
function mergeOf(file: Profile | CodebookEntry, alias: string, other: { readonly key: string } | undefined, path: string): Fix[] {
  const own = file.kind === 'profile' ? (file.name?.value ?? baseNameOf(path)) : (file.theme?.label ?? baseNameOf(path));
  if (!other) return [];
  return [{ kind: file.kind === 'profile' ? 'mergePeople' : 'mergeThemes', title: `Merge “${alias}” into “${own}”…`, from: alias, to: own }];
}

function openOf(other: string | null | undefined, path: string): Fix[] {
  return other === null || other === undefined || other === path ? [] : [{ kind: 'open', title: `Open “${other}”`, path: other }];
}
