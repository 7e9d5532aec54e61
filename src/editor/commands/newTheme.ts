import * as vscode from 'vscode';
import { themeKey } from '../../notes/keys';
import type { EntryFields } from '../../preparation/newEntries';
import { themesByRecency } from '../../preparation/recentAnswers';
import { Failure } from '../failure';
import { inSlices } from '../inSlices';
import { withSetLineEnds, type NewFiles } from '../newFiles';
import { openNew } from '../openNew';
import { askName } from '../quickPick/answers';
import { askText } from '../quickPick/input';
import { askSteps, type Step } from '../quickPick/steps';
import type { Services } from '../services';
import type { Command } from './command';
import type { Answers, Invocation } from './invocation';
import { targetOf } from './newInterview';
import { pathFromSetting } from './pathFromSetting';

/** A theme's own file: what it means, what counts and what does not. */
export class NewTheme implements Command {
  readonly id = 'fieldNotes.newTheme';

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'indexing' | 'paths'>,
    private readonly newFiles: NewFiles,
  ) {}

  async execute(invocation: Invocation): Promise<vscode.Uri | undefined> {
    const { catalog, indexing, paths } = this.services;
    const target = await targetOf(invocation, paths);
    if (!target) return undefined;
    const clicked = invocation.subject.theme === undefined ? undefined : catalog.theme(invocation.subject.theme);
    const begun = { ...entryFieldsOf(invocation.answers), ...(clicked ? { theme: clicked.label } : {}) };
    const fields = invocation.answers ? begun : await this.ask(begun);
    if (!fields) return undefined;
    if (themeKey(fields.theme) === '') throw new Failure('A codebook entry needs the answer “name”: the theme.');
    await indexing.ready();
    const existing = catalog.theme(fields.theme)?.codebook ?? null;
    const uri = existing === null ? undefined : paths.uriOf(existing);
    if (uri) {
      await vscode.window.showTextDocument(uri, { preview: false });
      return uri;
    }
    const { entryText } = await import('../../preparation/newEntries');
    const file = entryText(fields);
    const path = pathFromSetting('newTheme.path', target, { theme: fields.theme.split('/') }, 'Theme');
    const made = await this.newFiles.create(target, path, withSetLineEnds(file.text, target.workspaceFolder.uri));
    await openNew(made, file);
    return made;
  }

  private async ask(begun: EntryFields): Promise<EntryFields | undefined> {
    let fields = begun;
    const set = (part: Partial<EntryFields>): void => {
      fields = { ...fields, ...part };
    };
    const text = (prompt: string, key: 'definition' | 'include' | 'exclude' | 'example'): Step => (frame) =>
      askText(frame, { prompt, answer: fields[key], set: (answer) => { set({ [key]: answer }); } });
    const known = (await inSlices(themesByRecency(this.services.catalog))).filter(({ codebook }) => codebook === null).map(({ label }) => label);
    const steps: readonly Step[] = [
      ...(begun.theme === '' ? [(frame: Parameters<Step>[0]) => askName(frame, { placeholder: 'Which theme? Type one, such as tools/friction', known, newLabel: 'New theme', answer: fields.theme, set: (theme) => { set({ theme }); } })] : []),
      text('What does it mean?', 'definition'),
      text('What counts as it?', 'include'),
      text('What looks like it, but does not count?', 'exclude'),
      text('A typical passage', 'example'),
    ];
    return (await askSteps('New Codebook Entry', steps)) ? fields : undefined;
  }
}

function entryFieldsOf(answers: Answers | undefined): EntryFields {
  return {
    theme: (answers?.text('name') ?? answers?.text('theme') ?? '').replace(/^#/u, ''),
    aliases: answers?.list('aliases') ?? [],
    definition: answers?.text('definition') ?? null,
    include: answers?.text('include') ?? null,
    exclude: answers?.text('exclude') ?? null,
    example: answers?.text('example') ?? null,
    color: answers?.text('color') ?? null,
  };
}
