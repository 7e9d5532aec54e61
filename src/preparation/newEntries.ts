// The text of a new profile and of a new codebook entry.
import { frontmatterOf } from '../notes/edits/addFrontmatter';
import type { Field } from '../notes/edits/fieldText';

/** null or empty: left out. */
export interface ProfileFields {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly organisation: string | null;
  /** IANA name. */
  readonly timezone: string | null;
  readonly contact: string | null;
  readonly introducedBy: string | null;
  /** What builds rapport. */
  readonly rapport: string | null;
}

export interface EntryFields {
  readonly theme: string;
  readonly aliases: readonly string[];
  readonly definition: string | null;
  readonly include: string | null;
  readonly exclude: string | null;
  readonly example: string | null;
  readonly color: string | null;
}

/** A text and where typing starts in it, as a UTF-16 offset. */
export interface NewText {
  readonly text: string;
  readonly cursor: number;
}

export function profileText(fields: ProfileFields): NewText {
  const frontmatter = frontmatterOf([
    { key: 'type', content: 'interviewee' },
    ...field('name', fields.name),
    ...field('aliases', fields.aliases),
    ...field('role', fields.role),
    ...field('organisation', fields.organisation),
    ...field('timezone', fields.timezone),
    ...field('contact', fields.contact),
    ...field('introducedBy', fields.introducedBy),
  ]);
  const head = `${frontmatter}\n## Rapport\n\n- ${fields.rapport?.replace(/\s+/gu, ' ').trim() ?? ''}`;
  return { text: `${head}\n`, cursor: head.length };
}

export function entryText(fields: EntryFields): NewText {
  const frontmatter = frontmatterOf([
    { key: 'type', content: 'theme' },
    ...field('theme', fields.theme),
    ...field('aliases', fields.aliases),
    ...field('definition', fields.definition),
    ...field('include', fields.include),
    ...field('exclude', fields.exclude),
    ...field('example', fields.example),
    ...field('color', fields.color),
  ]);
  const text = `${frontmatter}\n`;
  return { text, cursor: text.length };
}

function field(key: string, content: string | readonly string[] | null): Field[] {
  return content === null || content.length === 0 ? [] : [{ key, content }];
}
