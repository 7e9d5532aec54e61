// Themes after `#`, people after `[[`, and names and values of fields in frontmatter: offered from what the index knows.
import * as vscode from 'vscode';
import type { Catalog, Person, Theme } from '../../catalog/catalog';
import { consentValues } from '../../notes/model';
import { typingContextAt, type TypingContext } from '../../notes/typingContext';
import { foldedForSearch } from '../../util/fold';
import { RankedList } from '../../util/ranking';
import type { Services } from '../services';
import { listSetting } from '../settings';
import { themeTooltip } from '../tree/tooltips';
import { noteSelector } from './noteSelector';

const mostOffered = 200;

/** What is offered, before VS Code's own types; `order` puts this note's themes and the recent ones first. */
interface Offer {
  readonly label: string;
  readonly insert: string;
  readonly kind: vscode.CompletionItemKind;
  readonly detail?: string;
  readonly documentation?: string;
}

export function registerCompletion(services: Services): vscode.Disposable {
  const known = new KnownNames(services.catalog);
  return vscode.Disposable.from(
    known,
    vscode.languages.registerCompletionItemProvider(
      noteSelector,
      {
        async provideCompletionItems(document, position, token) {
          const path = services.paths.pathOf(document.uri);
          const offset = document.offsetAt(position);
          const context = path === undefined ? null : typingContextAt(document.getText(), offset);
          if (path === undefined || context === null || token.isCancellationRequested) return undefined;
          const offers = await offersFor(context, path, document.uri, known, services);
          const range = new vscode.Range(document.positionAt(context.start), position);
          // More may be there than is offered: with each key the best of all are looked for anew.
          return new vscode.CompletionList(offers.map((offer, index) => itemOf(offer, range, index, context.typed)), offers.length >= mostOffered);
        },
      },
      '#',
      '[',
      '/',
    ),
  );
}

function itemOf({ label, insert, kind, detail, documentation }: Offer, range: vscode.Range, index: number, typed: string): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: detail }, kind);
  item.insertText = insert;
  item.range = range;
  item.sortText = String(index).padStart(4, '0');
  // VS Code compares letter by letter; what was found with accents or case folded has to pass there too.
  item.filterText = foldedForSearch(label).includes(foldedForSearch(typed)) ? `${typed} ${label}` : label;
  if (documentation) item.documentation = new vscode.MarkdownString(documentation);
  return item;
}

async function offersFor(context: TypingContext, path: string, uri: vscode.Uri, known: KnownNames, { catalog }: Services): Promise<Offer[]> {
  const { typed } = context;
  if (context.kind === 'value') return offersForField(context, path, uri, known, catalog);
  if (context.kind === 'hashtag') return themeOffers(known, typed, path, catalog, hashtagOf);
  if (context.kind === 'mention') return personOffers(known, typed, (name) => `${name}]]`);
  return fieldOffers(typed);
}

async function offersForField({ field, typed, flow }: Extract<TypingContext, { kind: 'value' }>, path: string, uri: vscode.Uri, known: KnownNames, catalog: Catalog): Promise<Offer[]> {
  const { scalarText } = await import('../../notes/edits/scalarText');
  const quoted = (value: string): string => scalarText(value, 'plain', flow);
  const isField = (names: readonly string[]): boolean => names.some((name) => name.toLowerCase() === field);
  if (isField(listSetting('fields.themes', uri))) return themeOffers(known, typed, path, catalog, quoted);
  if (field === 'theme') return themeOffers(known, typed, path, catalog, quoted);
  if (isField(listSetting('fields.interviewees', uri)) || field === 'consent:' || field === 'introducedby') return personOffers(known, typed, quoted);
  if (field === 'interviewer') return valueOffers(catalog.interviews().flatMap(({ interviewers }) => interviewers.map(({ name }) => name)), typed, quoted);
  if (field === 'consent') return valueOffers(consentValues, typed, quoted);
  if (field === 'situation') return valueOffers([...situations, ...used(catalog, 'situation')], typed, quoted);
  if (field === 'setting' || field === 'study') return valueOffers(used(catalog, field), typed, quoted);
  if (field === 'record') return valueOffers(['verbatim'], typed, quoted);
  if (field === 'type') return valueOffers(['interview', 'interviewee', 'theme'], typed, quoted);
  return [];
}

const situations = ['customer', 'colleague', 'exploration', 'partnership'] as const;

/** A theme's name as a hashtag, where it can be one. */
function hashtagOf(label: string): string | null {
  const tag = label.trim().replace(/\s*\/\s*/gu, '/').replace(/\s+/gu, '-');
  return /^(?:[\p{L}\p{M}\p{Nd}_/-]|\u200c|\u200d)+$/u.test(tag) && /[\p{L}\p{M}]/u.test(tag) ? tag : null;
}

/** Those of this note first, then as they are ranked by use. */
function themeOffers(known: KnownNames, typed: string, path: string, catalog: Catalog, insertOf: (label: string) => string | null): Offer[] {
  const here = new Set(catalog.interview(path)?.themes);
  const best = known.themes.best(typed.replace(/-/gu, ' '), mostOffered);
  const other = typed.includes('-') ? known.themes.best(typed, mostOffered) : [];
  const ranked = [...new Set([...best, ...other])].sort((a, b) => Number(here.has(b.key)) - Number(here.has(a.key)));
  return ranked.flatMap((theme) => {
    const insert = insertOf(theme.label);
    if (insert === null) return [];
    return [{ label: theme.label, insert, kind: vscode.CompletionItemKind.Keyword, detail: String(theme.passageCount), documentation: themeTooltip(theme) }];
  });
}

function personOffers(known: KnownNames, typed: string, insertOf: (name: string) => string): Offer[] {
  return known.people.best(typed, mostOffered).map((person) => ({
    label: person.name,
    insert: insertOf(person.name),
    kind: vscode.CompletionItemKind.User,
    detail: [person.role, person.organisation].filter(Boolean).join(', '),
  }));
}

function valueOffers(values: readonly string[], typed: string, quoted: (value: string) => string): Offer[] {
  const list = new RankedList([...new Set(values)], (value) => [value]);
  return list.best(typed, mostOffered).map((value) => ({ label: value, insert: quoted(value), kind: vscode.CompletionItemKind.Value }));
}

/** Values that other notes have, the most frequent first. */
function used(catalog: Catalog, field: 'situation' | 'setting' | 'study'): string[] {
  const counts = new Map<string, number>();
  for (const interview of catalog.interviews()) {
    const value = interview[field];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

const fields: readonly (readonly [name: string, detail: string])[] = [
  ['type', 'interview, interviewee or theme'],
  ['title', 'What is shown in the views'],
  ['date', 'Day, with or without time and offset'],
  ['interviewees', 'Who was interviewed'],
  ['interviewer', 'Who asked'],
  ['situation', 'Customer, colleague, exploration, partnership or a word of your own'],
  ['setting', 'Where it took place'],
  ['study', 'A name that groups interviews'],
  ['consent', 'What they agreed to'],
  ['themes', 'What it was about'],
  ['record', 'verbatim for a transcript'],
  ['lang', "The note's language"],
];

function fieldOffers(typed: string): Offer[] {
  return fields
    .filter(([name]) => name.startsWith(typed.toLowerCase()))
    .map(([name, detail]) => ({ label: name, insert: `${name}: `, kind: vscode.CompletionItemKind.Property, detail }));
}

/** The index's names made ready to be ranked, once after each change and only when asked for. */
class KnownNames implements vscode.Disposable {
  private kept: { readonly themes: RankedList<Theme>; readonly people: RankedList<Person> } | undefined;
  private readonly listener: { dispose(): void };

  constructor(private readonly catalog: Catalog) {
    this.listener = catalog.onDidChange(({ all, people, themes }) => {
      if (all || people.size > 0 || themes.size > 0) this.kept = undefined;
    });
  }

  get themes(): RankedList<Theme> {
    return this.lists.themes;
  }

  get people(): RankedList<Person> {
    return this.lists.people;
  }

  dispose(): void {
    this.listener.dispose();
  }

  private get lists(): { readonly themes: RankedList<Theme>; readonly people: RankedList<Person> } {
    this.kept ??= {
      themes: new RankedList(byUse(this.catalog.themes()), ({ label, aliases }) => [label, label.replace(/[-/]/gu, ' '), ...aliases]),
      people: new RankedList(this.catalog.people(), ({ name, aliases, organisation }) => [name, ...aliases, organisation]),
    };
    return this.kept;
  }
}

function byUse(themes: readonly Theme[]): Theme[] {
  return themes.filter(({ named }) => named).sort((a, b) => b.passageCount - a.passageCount);
}
