import * as vscode from 'vscode';
import type { Person } from '../../catalog/catalog';
import { personKey } from '../../notes/keys';
import { peopleByRecency } from '../../preparation/recentAnswers';
import { Failure } from '../failure';
import { inSlices } from '../inSlices';
import { askSeveral } from '../quickPick/answers';
import { editDocument } from '../refactoring/editDocument';
import type { Services } from '../services';
import { markdownEditorOf } from './activeNote';
import type { Command } from './command';
import type { Invocation } from './invocation';

/** Names somebody in the note's frontmatter, behind those who are there. */
export class AddInterviewee implements Command {
  readonly id = 'fieldNotes.addInterviewee';

  constructor(private readonly services: Services) {}

  async execute(invocation: Invocation): Promise<vscode.Uri | undefined> {
    const { answers } = invocation;
    const { document } = await markdownEditorOf(invocation);
    if ((await this.services.documents.parse(document))?.kind !== 'interview') throw new Failure('Open an interview note first.');
    const names = answers && !answers.flag('ask') ? (answers.list('interviewees') ?? answers.list('name') ?? []) : await this.ask();
    if (names === undefined) return undefined;
    if (names.length === 0) throw new Failure('The answer “interviewees” must name somebody.');
    const { withInterviewees } = await import('../../refactor/listAdditions');
    await editDocument(document, [new vscode.Selection(0, 0, 0, 0)], (text, _, { settings }) => withInterviewees(text, names, settings), this.services);
    return document.uri;
  }

  private async ask(): Promise<readonly string[] | undefined> {
    let chosen: readonly string[] = [];
    const outcome = await askSeveral<Person>({ title: 'Add Interviewee' }, {
      placeholder: 'Who was interviewed? Pick one or more, or type a new name',
      known: await inSlices(peopleByRecency(this.services.catalog)),
      nameOf: ({ name }) => name,
      textsOf: ({ name, aliases, role, organisation }) => [name, ...aliases, role, organisation],
      descriptionOf: ({ role, organisation }) => [role, organisation].filter(Boolean).join(', '),
      keyOf: personKey,
      newLabel: 'New interviewee',
      begun: [],
      set: (names) => { chosen = names; },
    });
    return outcome === 'done' && chosen.length > 0 ? chosen : undefined;
  }
}
