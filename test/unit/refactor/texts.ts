// A few files as texts, an index of them, and what plans make of them.
import assert from 'node:assert/strict';
import type { NoteIndex } from '../../../src/catalog/noteIndex';
import { parseNote } from '../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../src/notes/settings';
import { planAtOnce, type PlanContext, type Refactoring, type SourceFile } from '../../../src/refactor/plan';
import { applyEdits } from '../../../src/util/lines';
import { indexOf } from '../catalog/indexOf';

export type Texts = Readonly<Record<string, string>>;

export const settings = { ...defaultReaderSettings, ignoredThemes: ['todo'] };

export function contextOf(texts: Texts): PlanContext & { readonly catalog: NoteIndex } {
  const parse = (text: string): ReturnType<typeof parseNote> => parseNote(text, settings);
  return { catalog: indexOf(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, parse(text)]))), settings, parse };
}

/** The texts that a change leaves, those of files that go left out; or why it is refused. */
export function carriedOut(texts: Texts, refactoring: Refactoring | { readonly refusal: string }): Record<string, string> | string {
  if ('refusal' in refactoring) return refactoring.refusal;
  const { parse } = contextOf({});
  const sources = refactoring.paths.map((path): SourceFile => ({ path, text: texts[path] ?? assert.fail(path), file: parse(texts[path] ?? '') }));
  const plan = planAtOnce(refactoring, sources);
  const [refusal] = plan.refusals;
  if (refusal) return `${refusal.path}: ${refusal.reason}`;
  const after: Record<string, string> = { ...texts };
  for (const { path, edits } of plan.changes) after[path] = applyEdits(texts[path] ?? '', edits);
  for (const path of plan.deletions) Reflect.deleteProperty(after, path);
  for (const { path, to } of plan.renames) {
    after[to] = after[path] ?? assert.fail(path);
    Reflect.deleteProperty(after, path);
  }
  return after;
}

/** An interview with this frontmatter (its lines) and body. */
export function note(fields: string, body: string): string {
  return `---\ntype: interview\ninterviewees: [Dana Okafor]\n${fields === '' ? '' : `${fields}\n`}---\n\n${body}\n`;
}
