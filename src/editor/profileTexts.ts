import type { Person } from '../catalog/catalog';
import { textOf } from './fileText';
import type { WorkspacePaths } from './services';

/** The texts of these people's profiles, by path. */
export async function profileTexts(people: readonly Person[], paths: WorkspacePaths): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    people.map(async ({ profile }): Promise<[string, string][]> => {
      const uri = profile === null ? undefined : paths.uriOf(profile);
      const text = uri && (await textOf(uri));
      return profile !== null && text !== undefined ? [[profile, text]] : [];
    }),
  );
  return new Map(texts.flat());
}
