import * as vscode from 'vscode';
import { PassageSearch, type FoundPassage } from '../../catalog/search/passageSearch';
import { PassageTexts } from '../../catalog/search/passageTexts';
import { quotedName } from '../../catalog/search/passageQuery';
import { indexSettingsOf } from '../../catalog/settings';
import { timers } from '../../catalog/timers';
import { reasonToLeaveOut } from '../../synthesis/consent';
import { pickPassage, type PassageAction } from '../quickPick/passagePick';
import { maxRows } from '../quickPick/pick';
import type { Services } from '../services';
import { openPassage } from '../tree/openPassage';
import { registerCommand, type Command } from './command';
import type { Invocation } from './invocation';

/** What a program that passes a query gets, instead of a pick. */
export interface FoundPlace {
  readonly path: string;
  readonly range: FoundPassage['passage']['range'];
  /** null: off the record, and not asked for by that name. */
  readonly text: string | null;
  readonly speaker: string | null;
  readonly themes: readonly string[];
}

export function registerFindPassages(services: Services): vscode.Disposable {
  const texts = new PassageTexts(services.catalog);
  return vscode.Disposable.from(texts, registerCommand(new FindPassages(services, texts), services.log));
}

/** A search over all passages; from a view's menu, over those of the theme or the person clicked. */
class FindPassages implements Command {
  readonly id = 'fieldNotes.findPassages';

  constructor(
    private readonly services: Services,
    private readonly texts: PassageTexts,
  ) {}

  async execute({ answers, subject }: Invocation): Promise<readonly FoundPlace[] | vscode.Uri | undefined> {
    const search = new PassageSearch(this.texts, this.services.catalog, timers, offRecordTheme);
    const query = answers?.text('query') ?? this.queryAbout(subject);
    if (answers && !answers.flag('ask')) {
      await this.services.indexing.ready();
      const found = await search.find(query, answers.number('limit') ?? maxRows);
      return found?.passages.map(placeOf);
    }
    const picked = await pickPassage(query === '' ? '' : `${query} `, search, this.services);
    return picked && this.run(picked.found, picked.action);
  }

  private queryAbout({ theme, person }: Invocation['subject']): string {
    const { catalog } = this.services;
    const label = theme === undefined ? undefined : catalog.theme(theme)?.label;
    const name = person === undefined ? undefined : catalog.person(person)?.name;
    return [label === undefined ? '' : `#${quotedName(label)}`, name === undefined ? '' : `@${quotedName(name)}`].join(' ').trim();
  }

  private async run(found: FoundPassage, action: PassageAction): Promise<vscode.Uri | undefined> {
    if (action === 'copy') {
      await copyQuotation(found);
      return undefined;
    }
    const { path, range, text } = found.passage;
    const column = action === 'openToSide' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    return (await openPassage({ path, range, text }, this.services, column)).document.uri;
  }
}

async function copyQuotation({ passage, interview }: FoundPassage): Promise<void> {
  const { quotation } = await import('../../exchange/quotation');
  await vscode.env.clipboard.writeText(quotation(passage, interview));
  const reason = reasonToLeaveOut(passage, interview, new Set());
  if (reason === null) vscode.window.setStatusBarMessage('$(copy) Copied as quotation', 3000);
  else void vscode.window.showWarningMessage(`Copied, but exports would leave it out: ${warnings[reason]}.`);
}

const warnings: Readonly<Record<NonNullable<ReturnType<typeof reasonToLeaveOut>>, string>> = {
  planned: 'the conversation is still to come',
  'off-record': 'it is off the record',
  declined: 'who said it declined consent',
  withdrawn: 'who said it withdrew consent',
  unreadable: 'the consent of who said it can’t be read',
};

function placeOf({ passage, withheld }: FoundPassage): FoundPlace {
  const { path, range, text, speaker, themes } = passage;
  return { path, range, text: withheld ? null : text, speaker: speaker?.name ?? null, themes };
}

function offRecordTheme(): string {
  const settings = vscode.workspace.getConfiguration();
  return indexSettingsOf((key) => settings.get<unknown>(key)).offRecordTheme;
}
