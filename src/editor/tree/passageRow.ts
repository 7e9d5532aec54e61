// How a passage looks in a view: what was said, what was noted, and what is off the record are told apart.
import type { Catalog, Passage } from '../../catalog/catalog';
import { described, type Row } from './row';

/** Longer labels are cut by the window's width anyway; the tooltip has the whole text. UTF-16 units. */
const longestLabel = 240;

export const offRecordLabel = 'Off the record';

const looks = {
  quote: { codicon: 'quote', context: 'quote', spoken: 'quote' },
  paraphrase: { codicon: 'comment', context: 'paraphrase', spoken: 'paraphrase' },
  own: { codicon: 'pencil', context: 'own', spoken: 'own note' },
} as const;

/** @param details what the description says beside the kind, by the place in which it stands. */
export function passageRow(passage: Passage, details: readonly (string | null | undefined | false)[]): Row {
  const look = looks[passage.kind];
  const own = passage.kind === 'own' && 'own note';
  const opens = { path: passage.path, range: passage.range, text: passage.text };
  if (passage.offRecord) {
    return { label: offRecordLabel, description: described(own), icon: { codicon: 'eye-closed' }, expansion: 'none', context: 'passage offRecord', opens };
  }
  const label = passage.kind === 'quote' ? quoted(clipped(passage.text)) : clipped(passage.text);
  return {
    label,
    description: described(own, ...details),
    icon: { codicon: look.codicon },
    expansion: 'none',
    context: `passage ${look.context}`,
    spoken: [`${look.spoken}: ${label}`, ...details.filter((detail) => typeof detail === 'string' && detail !== '')].join(', '),
    opens,
  };
}

/** The text in quotation marks, unless it has its own. */
export function quoted(text: string): string {
  return /^[\p{Pi}"'„‚「『《〈].*[\p{Pf}\p{Pi}"'」』》〉]$/su.test(text) ? text : `“${text}”`;
}

export function clipped(text: string): string {
  if (text.length <= longestLabel) return text;
  // Not between the halves of a surrogate pair.
  return `${text.slice(0, longestLabel).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** `#trust #tools/friction`, as the themes are spelled. */
export function hashtags(catalog: Catalog, keys: readonly string[]): string {
  return keys.map((key) => `#${(catalog.theme(key)?.label ?? key).replace(/\s+/gu, '-')}`).join(' ');
}
