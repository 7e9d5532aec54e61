// The texts in frontmatter that can be changed one by one: a field's own, a list's items, what is between a text's
// commas, the names in a map.
import { commaParts, type PlacedText, unquotedLink } from '../frontmatter/textsIn';
import type { Entry, FieldValue, ListValue, MapValue, Place, ScalarValue } from '../frontmatter/values';
import { plainName } from '../names';

interface MemberBase extends Place {
  /** As the reader gives it: without the brackets of a link. */
  readonly text: string;
  readonly entry: Entry;
}

export type Member =
  | (MemberBase & { readonly kind: 'own'; readonly value: FieldValue })
  | (MemberBase & { readonly kind: 'item'; readonly value: FieldValue; readonly list: ListValue; readonly index: number })
  | (MemberBase & { readonly kind: 'part'; readonly owner: ScalarValue; readonly parts: readonly PlacedText[]; readonly index: number })
  | (MemberBase & { readonly kind: 'name'; readonly map: MapValue; readonly index: number });

/** Every member of these entries, in the order of the source; a text with commas is there whole and in parts. */
export function membersOf(source: string, entries: readonly Entry[]): Member[] {
  return entries.flatMap((entry): Member[] => {
    const { value } = entry;
    const own = textOf(source, value);
    if (own !== null) return [{ kind: 'own', text: own, entry, value, ...placeOf(value) }, ...partsOf(source, entry)];
    if (value.kind === 'map' && !value.alias) {
      return value.entries.map((inner, index) => ({ kind: 'name', text: plainName(inner.key), entry, map: value, index, ...inner.keyPlace }));
    }
    if (value.kind !== 'list' || value.alias) return [];
    return value.items.flatMap((item, index): Member[] => {
      const text = textOf(source, item);
      return text === null ? [] : [{ kind: 'item', text, entry, value: item, list: value, index, ...placeOf(item) }];
    });
  });
}

/** A text or an unquoted link as the reader gives it; null for anything else. */
function textOf(source: string, value: FieldValue): string | null {
  if (value.kind !== 'scalar') return unquotedLink(source, value);
  return value.type === 'text' ? plainName(value.text) || null : null;
}

function partsOf(source: string, entry: Entry): Member[] {
  const owner = entry.value;
  if (owner.kind !== 'scalar' || owner.type !== 'text') return [];
  const parts = commaParts(source, owner);
  if (parts.length < 2) return [];
  return parts.map((part, index) => ({ kind: 'part', entry, owner, parts, index, ...part, text: plainName(part.text) }));
}

function placeOf({ start, end }: FieldValue): Place {
  return { start, end };
}
