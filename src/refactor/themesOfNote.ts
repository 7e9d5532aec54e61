// Themes of whole notes: those in frontmatter.
import type { Catalog } from '../catalog/catalog';
import type { Span } from '../notes/body/structure';
import { addToList, removeFromList } from '../notes/edits/editLists';
import type { EditPlan } from '../notes/edits/editableFrontmatter';
import { themeFields } from '../notes/edits/listFields';
import { findFence } from '../notes/frontmatter/fence';
import { isIgnoredTheme, themeKey } from '../notes/keys';
import type { ReaderSettings } from '../notes/settings';
import { ComposedEdits } from './composedEdits';
import { refusalOf, type FileChange, type PlanContext, type Refactoring, type Refusal } from './plan';

/** Whether a place lies in the frontmatter, which speaks of the whole note. Offsets (UTF-16). */
export function isInFrontmatter(text: string, { start, end }: Span): boolean {
  const fence = findFence(text);
  return fence?.closed === true && fence.start <= start && end <= fence.blockEnd;
}

/** Adds themes to those of the note; none that is there in any spelling. */
export function withNoteThemes(text: string, themes: readonly string[], settings: ReaderSettings): EditPlan {
  const ignored = themes.find((theme) => isIgnoredTheme(themeKey(theme), settings.ignoredThemes));
  if (ignored !== undefined) return { refusal: `“${ignored}” is set to be no theme (fieldNotes.themes.ignore).` };
  return stepped(text, themes, (current, theme) => addToList(current, themeFields(settings), theme));
}

export function withoutNoteThemes(text: string, themes: readonly string[], settings: ReaderSettings): EditPlan {
  return stepped(text, themes, (current, theme) => removeFromList(current, themeFields(settings), theme));
}

/** Adds themes to several notes. */
export function notesWithThemes(paths: readonly string[], themes: readonly string[], context: PlanContext): Refactoring {
  const keyOf = (theme: string, catalog: Catalog): string => catalog.theme(theme)?.key ?? themeKey(theme);
  return {
    paths,
    *plan(sources) {
      const changes: FileChange[] = [];
      const refusals: Refusal[] = [];
      for (const source of sources) {
        yield;
        const { path, text, file } = source;
        if (file.kind !== 'interview') continue;
        const there = new Set(file.themes.map(({ label }) => keyOf(label, context.catalog)));
        const missing = themes.filter((theme) => !there.has(keyOf(theme, context.catalog)));
        if (missing.length === 0) continue;
        const refusal = refusalOf(source);
        const plan = refusal === null ? withNoteThemes(text, missing, context.settings) : { refusal };
        if (plan.refusal !== null) refusals.push({ path, reason: plan.refusal });
        else if (plan.edits.length > 0) changes.push({ path, edits: plan.edits, places: missing.length });
      }
      return { changes, renames: [], deletions: [], refusals };
    },
  };
}

function stepped(text: string, themes: readonly string[], edit: (text: string, theme: string) => EditPlan): EditPlan {
  const composed = new ComposedEdits(text);
  for (const theme of themes) composed.step((current) => edit(current, theme));
  return composed.plan();
}
