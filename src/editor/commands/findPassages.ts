import * as vscode from 'vscode';
import { PassageSearch, type FoundPassage } from '../../catalog/search/passageSearch';
import { PassageTexts } from '../../catalog/search/passageTexts';
import { quotedName } from '../../catalog/search/passageQuery';
import { timers } from '../../catalog/timers';
import { copyQuotation } from '../exporting/copyQuotation';
import type { Pseudonyms } from '../exporting/pseudonyms';
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

export function registerFindPassages(services: Services, pseudonyms: Pseudonyms): vscode.Disposable {
  const texts = new PassageTexts(services.catalog);
  return vscode.Disposable.from(texts, registerCommand(new FindPassages(services, texts, pseudonyms), services.log));
}

/** A search over all passages; from a view's menu, over those of the theme or the person clicked. */
class FindPassages implements Command {
  readonly id = 'fieldNotes.findPassages';

  constructor(
    private readonly services: Services,
    private readonly texts: PassageTexts,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async execute({ answers, subject }: Invocation): Promise<readonly FoundPlace[] | vscode.Uri | undefined> {
    const search = new PassageSearch(this.texts, this.services.catalog, timers);
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
      await copyQuotation(found.passage, found.interview, this.pseudonyms);
      return undefined;
    }
    const { path, range, text } = found.passage;
    const column = action === 'openToSide' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    return (await openPassage({ path, range, text }, this.services, column)).document.uri;
  }
}

function placeOf({ passage, withheld }: FoundPassage): FoundPlace {
  const { path, range, text, speaker, themes } = passage;
  return { path, range, text: withheld ? null : text, speaker: speaker?.name ?? null, themes };
}
