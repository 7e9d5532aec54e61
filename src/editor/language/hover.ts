import * as vscode from 'vscode';
import type { Passage, Person, Theme } from '../../catalog/catalog';
import { isWithin } from '../../notes/keys';
import { escapedMarkdown } from '../../util/markdownText';
import type { Services } from '../services';
import { personTooltip, themeTooltip } from '../tree/tooltips';
import { ViewClock } from '../tree/viewClock';
import { timeZoneSetting } from '../settings';
import { nameInDocument, type NamedThing } from './namePlaces';
import { noteSelector } from './noteSelector';

const latestShown = 3;

/** What is known of the theme or the person under the cursor: definition and latest passages; profile, last conversation, open follow-ups. */
export function registerHover(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(noteSelector, {
    async provideHover(document, position, token) {
      const found = await nameInDocument(document, position, services);
      if (!found || token.isCancellationRequested) return undefined;
      const parts = found.thing.kind === 'theme' ? themeParts(found.thing, services) : personParts(found.thing, services);
      return parts.length > 0 ? new vscode.Hover(parts.map((part) => new vscode.MarkdownString(part)), found.range) : undefined;
    },
  });
}

function themeParts(thing: NamedThing, { catalog }: Services): string[] {
  const theme = catalog.theme(thing.key);
  if (!theme) return [];
  const latest = latestPassages(theme, catalog);
  return [themeTooltip(theme), latest.map(({ passage, date }) => passageLine(passage, date)).join('\n')].filter(Boolean);
}

/** Looks into no more notes than it takes. */
function latestPassages({ key, interviews }: Theme, catalog: Services['catalog']): { passage: Passage; date: string }[] {
  const dated = interviews.map((path) => ({ path, date: catalog.interview(path)?.date ?? '' })).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const found: { passage: Passage; date: string }[] = [];
  for (const { path, date } of dated) {
    for (const passage of catalog.passagesIn(path)) if (passage.themes.some((theme) => isWithin(theme, key))) found.push({ passage, date });
    if (found.length >= latestShown) break;
  }
  return found.slice(0, latestShown);
}

function passageLine({ text, speaker, offRecord }: Passage, date: string): string {
  if (offRecord) return '- _Off the record_';
  const source = [speaker?.name, date.slice(0, 10)].filter(Boolean).join(', ');
  const shown = text.length > 160 ? `${text.slice(0, 157)}…` : text;
  return `- ${escapedMarkdown(shown)}${source === '' ? '' : ` — ${escapedMarkdown(source)}`}`;
}

function personParts(thing: NamedThing, { catalog, clock }: Services): string[] {
  const person = catalog.person(thing.name);
  return person ? [personTooltip(person, catalog.interviewsOf(person.key), new ViewClock(clock, () => timeZoneSetting(undefined))), followUpLines(person, catalog)].filter(Boolean) : [];
}

function followUpLines({ key, interviews }: Person, catalog: Services['catalog']): string {
  const open = interviews
    .flatMap((path) => catalog.followUpsIn(path))
    .filter((followUp) => followUp.state === 'open' && (followUp.owner?.key === key || followUp.interviewees.some((person) => person.key === key)));
  return open
    .slice(0, latestShown + 2)
    .map(({ text, mine, due, offRecord }) => `- ${mine ? 'I owe' : 'They owe'}: ${offRecord ? '_Off the record_' : escapedMarkdown(text)}${due === null ? '' : `, due ${due}`}`)
    .join('\n');
}
