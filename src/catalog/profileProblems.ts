// What is wrong with a profile or a codebook entry in the light of the others.
import { personKey } from '../notes/keys';
import type { CodebookEntry, Problem, Profile, Range } from '../notes/model';
import type { ClaimConflict } from './nameClaims';
import { baseNameOf } from './paths';
import { catalogProblemAt, fileStart, type CatalogProblemCode } from './problems';

const personCodes = { 'name-taken': 'person-duplicate', 'alias-is-name': 'person-alias-is-name', 'alias-taken': 'person-alias-taken' } as const;
const themeCodes = { 'name-taken': 'theme-duplicate', 'alias-is-name': 'theme-alias-is-name', 'alias-taken': 'theme-alias-taken' } as const;

export function profileProblems(path: string, profile: Profile, conflicts: readonly ClaimConflict[]): readonly Problem[] {
  return fileProblems(path, profile, {
    name: profile.name && { spelling: profile.name.value, range: profile.name.range },
    aliases: profile.aliases.map(({ value, range }) => ({ key: personKey(value), spelling: value, range })),
    missing: 'profile-without-name',
    codes: personCodes,
    conflicts,
  });
}

export function entryProblems(path: string, entry: CodebookEntry, conflicts: readonly ClaimConflict[]): readonly Problem[] {
  return fileProblems(path, entry, {
    name: entry.theme && { spelling: entry.theme.label, range: entry.theme.range },
    aliases: entry.aliases.map(({ key, label, range }) => ({ key, spelling: label, range })),
    missing: 'entry-without-theme',
    codes: themeCodes,
    conflicts,
  });
}

interface NamedFile {
  readonly name: { readonly spelling: string; readonly range: Range } | null;
  readonly aliases: readonly { readonly key: string; readonly spelling: string; readonly range: Range }[];
  readonly missing: CatalogProblemCode;
  readonly codes: Readonly<Record<ClaimConflict['kind'], CatalogProblemCode>>;
  readonly conflicts: readonly ClaimConflict[];
}

function fileProblems(path: string, { problems }: Profile | CodebookEntry, { name, aliases, missing, codes, conflicts }: NamedFile): readonly Problem[] {
  const found: Problem[] = [];
  // Where the reader found an error, the name is missing because of that.
  if (name === null && !problems.some(({ severity }) => severity === 'error')) found.push(catalogProblemAt(fileStart, missing, baseNameOf(path)));
  for (const { kind, key, path: other } of conflicts) {
    const place = kind === 'name-taken' ? name : aliases.find((alias) => alias.key === key);
    found.push(catalogProblemAt(place?.range ?? fileStart, codes[kind], place?.spelling ?? baseNameOf(path), other));
  }
  return [...problems, ...found];
}
