import type * as vscode from 'vscode';
import { themesByRecency } from '../../preparation/recentAnswers';
import { Failure } from '../failure';
import { inSlices } from '../inSlices';
import type { Pages } from '../pages/pages';
import { themeSubject } from '../pages/themePages';
import { askByPick, maxRows } from '../quickPick/pick';
import type { Services } from '../services';
import { counted } from '../tree/row';
import { RankedList } from '../../util/ranking';
import type { Command } from './command';
import type { Invocation } from './invocation';

/** Everything on one theme, on a page. */
export class OpenThemePage implements Command {
  readonly id = 'fieldNotes.openThemePage';

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'indexing'>,
    private readonly pages: Pages,
  ) {}

  async execute({ answers, subject }: Invocation): Promise<vscode.Uri | undefined> {
    const { catalog, indexing } = this.services;
    const given = answers?.text('theme') ?? answers?.text('name') ?? subject.theme;
    if (given === undefined && answers) throw new Failure('A theme page needs the answer “theme”.');
    await indexing.ready();
    const name = given ?? (await this.ask());
    if (name === undefined) return undefined;
    const theme = catalog.theme(name);
    if (!theme) throw new Failure(`No note and no codebook entry names the theme “${name}”.`);
    return this.pages.show(themeSubject(theme.label));
  }

  private async ask(): Promise<string | undefined> {
    const ranked = new RankedList(await inSlices(themesByRecency(this.services.catalog)), ({ label, aliases, definition }) => [label, ...aliases, definition]);
    let chosen: string | undefined;
    await askByPick<string>(
      { title: 'Open Theme Page' },
      {
        placeholder: 'Which theme?',
        rows: (typed) => ranked.best(typed, maxRows).map(({ label, passageCount }) => ({ label, description: counted(passageCount, 'passage'), value: label })),
        take: (label) => {
          chosen = label;
          return 'done';
        },
      },
    );
    return chosen;
  }
}
