// What a view shows of a node, as plain data: VS Code's tree items are made from it in one place.
import type { Range } from '../../util/lines';

/** A codicon by name, tinted by one of VS Code's colours if named; or a dot in a colour of the person's own. */
export type RowIcon = { readonly codicon: string; readonly color?: string } | { readonly dot: string };

/** A place in a note, and what stood there when it was shown, so that it is found again after a change. */
export interface OpenTarget {
  readonly path: string;
  readonly range?: Range;
  /** The passage's or follow-up's text. */
  readonly text?: string;
}

export interface Row {
  readonly label: string;
  readonly description?: string;
  readonly icon: RowIcon;
  readonly expansion: 'none' | 'collapsed' | 'expanded';
  /** Words that menus ask for (`viewItem =~ /\bprofile\b/`). */
  readonly context: string;
  /** What a screen reader says; the label and description where they say it all. */
  readonly spoken?: string;
  /** Whether the row's box is ticked; undefined where there is none. */
  readonly checked?: boolean;
  /** What a click opens. */
  readonly opens?: OpenTarget;
}

/** Parts of a description, those that are missing left out. */
export function described(...parts: readonly (string | number | null | undefined | false)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(' · ');
}

/** `1 passage`, `12 passages` */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** For a node whose subject went since it was listed; the list is asked for anew in a moment. */
export const goneRow: Row = { label: '', icon: { codicon: 'blank' }, expansion: 'none', context: '' };
