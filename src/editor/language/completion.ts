// Themes after `#`, people after `[[`, and names and values of fields in frontmatter: offered from what the index knows.
import * as vscode from 'vscode';
import type { Catalog } from '../../catalog/catalog';
import type { KnownNames } from '../../catalog/search/knownNames';
import { hashtagText } from '../../notes/hashtagText';
import { consentValues } from '../../notes/model';
import { typingContextAt, type TypingContext } from '../../notes/typingContext';
import { foldedForSearch } from '../../util/fold';
import { escapedMarkdown } from '../../util/markdownText';
import { RankedList } from '../../util/ranking';
import type { Services } from '../services';
import { listSetting } from '../settings';
import { counted } from '../tree/row';
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

interface Asked {
  /** Of the note, as the index has it. */
  readonly path: string;
  readonly uri: vscode.Uri;
  readonly known: KnownNames;
  readonly catalog: Catalog;
}

export function registerCompletion({ catalog, paths }: Services, known: KnownNames): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    noteSelector,
    {
      async provideCompletionItems(document, position, token) {
        const path = paths.pathOf(document.uri);
        const context = path === undefined ? null : typingContextAt(document.getText(), document.offsetAt(position));
        if (path === undefined || context === null) return undefined;
        await known.refresh(() => !token.isCancellationRequested);
        if (token.isCancellationRequested) return undefined;
        const offers = await offersFor(context, { path, uri: document.uri, known, catalog });
        const behind = document.lineAt(position).text.slice(position.character);
        const range = new vscode.Range(document.positionAt(context.start), position.translate(0, closedAlready(context, behind).length));
        // More may be there than is offered: with each key the best of all are looked for anew.
        return new vscode.CompletionList(offers.map((offer, index) => itemOf(offer, range, index, context)), offers.length >= mostOffered);
      },
    },
    '#',
    '[',
    '/',
  );
}

/** What VS Code closed by itself as it was opened, and what is inserted closes again. */
function closedAlready(context: TypingContext, behind: string): string {
  const end = context.kind === 'mention' ? ']]' : context.kind === 'value' ? context.quote : '';
  return behind.startsWith(end) ? end : '';
}

function itemOf({ label, insert, kind, detail, documentation }: Offer, range: vscode.Range, index: number, context: TypingContext): vscode.CompletionItem {
  const typed = (context.kind === 'value' ? context.quote : '') + context.typed;
  const item = new vscode.CompletionItem({ label, description: detail }, kind);
  item.insertText = insert;
  item.range = range;
  item.sortText = String(index).padStart(4, '0');
  // VS Code compares letter by letter; what was found with accents or case folded has to pass there too.
  item.filterText = foldedForSearch(label).includes(foldedForSearch(context.typed)) ? `${typed} ${label}` : label;
  if (documentation) item.documentation = new vscode.MarkdownString(documentation);
  return item;
}

async function offersFor(context: TypingContext, asked: Asked): Promise<Offer[]> {
  const { typed } = context;
  if (context.kind === 'value') return offersForField(context, asked);
  if (context.kind === 'hashtag') return themeOffers(typed, asked, hashtagText);
  if (context.kind === 'mention') return personOffers(typed, asked, (name) => `${name}]]`);
  return fieldOffers(typed, asked);
}

async function offersForField({ field, typed, flow, quote }: Extract<TypingContext, { kind: 'value' }>, asked: Asked): Promise<Offer[]> {
  const { known, uri } = asked;
  const { scalarText } = await import('../../notes/edits/scalarText');
  const style = quote === '"' ? 'double-quoted' : quote === "'" ? 'single-quoted' : 'plain';
  const quoted = (value: string): string => scalarText(value, style, flow);
  const isField = (names: readonly string[]): boolean => names.some((name) => name.toLowerCase() === field);
  const words = (values: readonly string[]): Offer[] => valueOffers(values.map((value) => [value, '']), typed, quoted);
  if (isField(listSetting('fields.themes', uri)) || field === 'theme') return themeOffers(typed, asked, quoted);
  if (isField(listSetting('fields.interviewees', uri)) || field === 'consent:' || field === 'introducedby') return personOffers(typed, asked, quoted);
  switch (field) {
    case 'interviewer':
      return words(known.words('interviewer'));
    case 'consent':
      return valueOffers(consents, typed, quoted);
    case 'situation':
      return valueOffers([...situations, ...known.words('situation').map((word) => [word, ''] as const)], typed, quoted);
    case 'setting':
    case 'study':
      return words(known.words(field));
    case 'record':
      return valueOffers([['verbatim', 'A transcript: what people say in it are quotes']], typed, quoted);
    case 'type':
      return valueOffers(types, typed, quoted);
    default:
      return [];
  }
}

type Described = readonly (readonly [value: string, detail: string])[];

const situations: Described = [
  ['customer', 'A potential customer: candid insight into their life and work'],
  ['colleague', 'An experienced colleague: advice'],
  ['exploration', 'A subject that is new to you: personal perspectives'],
  ['partnership', 'A potential partner: a comfortable dialogue'],
];

const consentDetails: Readonly<Record<(typeof consentValues)[number], string>> = {
  'not asked': 'Exports give pseudonyms',
  verbal: 'They agreed, in words',
  written: 'They agreed in writing',
  declined: 'Left out of synthesis and exports',
  withdrawn: 'Left out of synthesis and exports from now on',
};
const consents: Described = consentValues.map((value) => [value, consentDetails[value]]);

const types: Described = [
  ['interview', 'A conversation'],
  ['interviewee', 'A person’s profile'],
  ['theme', 'A codebook entry'],
];

/** Those of this note first, then as they are ranked by recency and use. */
function themeOffers(typed: string, { path, known, catalog }: Asked, insertOf: (label: string) => string | null): Offer[] {
  const here = new Set(catalog.interview(path)?.themes);
  const best = known.bestThemes(typed.replace(/-/gu, ' '), mostOffered);
  const other = typed.includes('-') ? known.bestThemes(typed, mostOffered) : [];
  const ranked = [...new Set([...best, ...other])].sort((a, b) => Number(here.has(b.key)) - Number(here.has(a.key)));
  return ranked.flatMap((theme) => {
    const insert = insertOf(theme.label);
    if (insert === null) return [];
    return [{ label: theme.label, insert, kind: vscode.CompletionItemKind.Keyword, detail: String(theme.passageCount), documentation: themeTooltip(theme) }];
  });
}

function personOffers(typed: string, { known }: Asked, insertOf: (name: string) => string): Offer[] {
  return known.bestPeople(typed, mostOffered).map(({ name, aliases, role, organisation, interviews, passageCount }) => ({
    label: name,
    insert: insertOf(name),
    kind: vscode.CompletionItemKind.User,
    detail: [role, organisation].filter(Boolean).join(', '),
    documentation: [aliases.length > 0 && `Also: ${escapedMarkdown(aliases.join(', '))}`, `${counted(interviews.length, 'interview')}, ${counted(passageCount, 'passage')}`].filter(Boolean).join('  \n'),
  }));
}

function valueOffers(values: Described, typed: string, quoted: (value: string) => string): Offer[] {
  const details = new Map(values.map(([value, detail]) => [value, detail] as const).reverse());
  const list = new RankedList([...new Set(values.map(([value]) => value))], (value) => [value]);
  return list.best(typed, mostOffered).map((value) => ({ label: value, insert: quoted(value), kind: vscode.CompletionItemKind.Value, detail: details.get(value) ?? '' }));
}

const fields = {
  interview: [
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
  ],
  profile: [
    ['name', 'How the person is shown'],
    ['aliases', 'Other names that notes use'],
    ['role', 'What they do'],
    ['organisation', 'Where they work'],
    ['timezone', 'As in Europe/Berlin'],
    ['contact', 'How to reach them'],
    ['introducedBy', 'Who introduced them'],
  ],
  entry: [
    ['theme', 'The theme, with those above it: tools/friction'],
    ['aliases', 'Other spellings that stand for it'],
    ['definition', 'What it means'],
    ['include', 'What counts as it'],
    ['exclude', 'What looks like it, but does not count'],
    ['example', 'A typical passage'],
    ['color', 'As in #c0392b'],
  ],
} as const satisfies Record<string, Described>;

/** Those of the kind of file that it is. */
function fieldOffers(typed: string, { path, catalog }: Asked): Offer[] {
  const kind = catalog.file(path)?.kind ?? 'other';
  const offered: Described = kind === 'other' ? fields.interview : fields[kind];
  return offered
    .filter(([name]) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map(([name, detail]) => ({ label: name, insert: `${name}: `, kind: vscode.CompletionItemKind.Property, detail }));
}
