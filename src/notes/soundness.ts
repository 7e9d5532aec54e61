import type { SourceText } from './decode';

/** What a file's bytes told beside the text; see `decode`. */
export type Soundness = Omit<SourceText, 'text'>;

/** Of a file that nothing is to be said about. */
export const sound: Soundness = { problems: [], editRefusal: null };

/** Without anything else. Most files are sound, all in the same way. */
export function soundnessOf({ problems, editRefusal }: Soundness): Soundness {
  return problems.length === 0 && editRefusal === null ? sound : { problems, editRefusal };
}
