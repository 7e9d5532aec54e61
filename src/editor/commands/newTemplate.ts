import * as vscode from 'vscode';
import { builtInTemplates } from '../../preparation/templates/builtIn';
import { fileNameKey, safeFileName } from '../../util/fileName';
import { Failure } from '../failure';
import { withSetLineEnds, type NewFiles } from '../newFiles';
import { askByPick } from '../quickPick/pick';
import { chosenTarget, nearestTarget } from '../targetFolder';
import { filesIn } from '../templateFiles';
import { templatesFolder } from '../templates/templateDocument';
import type { Command } from './command';
import type { Invocation } from './invocation';

/** A template of one's own, begun as a copy of a built-in one, whose place it takes; the one that is there already is opened. */
export class NewTemplate implements Command {
  readonly id = 'fieldNotes.newTemplate';

  constructor(private readonly newFiles: NewFiles) {}

  async execute({ answers }: Invocation): Promise<vscode.Uri | undefined> {
    const target = answers ? nearestTarget() : await chosenTarget();
    if (!target) return undefined;
    const { workspaceFolder } = target;
    const folder = templatesFolder(workspaceFolder);
    if (!folder) throw new Failure('The setting fieldNotes.templates.folder leads out of the workspace folder. Name a folder in it.');
    const from = answers ? (answers.text('from') ?? 'neutral') : await askBuiltIn();
    if (from === undefined) return undefined;
    const builtIn = builtInTemplates.find(({ id }) => id === from);
    if (!builtIn) throw new Failure(`There is no built-in template “${from}”. There are ${builtInTemplates.map(({ id }) => id).join(', ')}.`);
    const name = safeFileName(answers?.text('name') ?? builtIn.id, '.md');
    const existing = (await filesIn(folder)).find((file) => fileNameKey(file) === fileNameKey(name));
    const path = `${folder.path.slice(workspaceFolder.uri.path.replace(/\/$/u, '').length + 1)}/${name}`;
    const uri = existing === undefined ? await this.newFiles.create(target, path, withSetLineEnds(builtIn.text, folder)) : vscode.Uri.joinPath(folder, existing);
    await vscode.window.showTextDocument(uri, { preview: false });
    return uri;
  }
}

/** undefined when the person gave up. */
async function askBuiltIn(): Promise<string | undefined> {
  let chosen: string | undefined;
  const outcome = await askByPick<string>(
    { title: 'New Template' },
    {
      placeholder: 'Which built-in template does yours begin as, and take the place of?',
      rows: (typed) => builtInTemplates.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())).map(({ id, label, description }) => ({ label, description, value: id })),
      take: (id) => {
        chosen = id;
        return 'done';
      },
    },
  );
  return outcome === 'done' ? chosen : undefined;
}
