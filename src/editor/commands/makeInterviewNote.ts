import * as vscode from 'vscode';
import type { Person } from '../../catalog/catalog';
import type { Field } from '../../notes/edits/fieldText';
import { firstDateIn } from '../../preparation/dateSpellings';
import { localTimeIn } from '../../preparation/localTime';
import { knownPeopleIn } from '../../preparation/namesInText';
import { noteDateAt } from '../../preparation/typedDate';
import type { InterviewAnswers } from '../../preparation/templates/variables';
import { applyEdits } from '../../util/lines';
import { editRefusalOf } from '../editRefusal';
import { Failure } from '../failure';
import type { NewFiles } from '../newFiles';
import { openNew } from '../openNew';
import { askSteps, type Step } from '../quickPick/steps';
import type { Services } from '../services';
import { listSetting } from '../settings';
import { chosenTarget, nearestTarget } from '../targetFolder';
import { textEditorOf } from './activeNote';
import { askDate, askPeople, zonesOf } from './askInterview';
import type { Command } from './command';
import { dateContext, interviewAnswersOf } from './interviewAnswers';
import type { Answers, Invocation } from './invocation';
import { pathVariables } from './noteMaker';
import { pathFromSetting } from './pathFromSetting';

/** What a text tells of the conversation in it. A date is null when none is known. */
interface About {
  readonly interviewees: readonly string[];
  readonly date: string | null;
}

/** Gives notes that began elsewhere their frontmatter: a whole file where it is, or a selection in a file of its own. */
export class MakeInterviewNote implements Command {
  readonly id = 'fieldNotes.makeInterviewNote';

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'clock' | 'documents' | 'git' | 'indexing'>,
    private readonly newFiles: NewFiles,
  ) {}

  async execute(invocation: Invocation): Promise<vscode.Uri | undefined> {
    const editor = await textEditorOf(invocation);
    await this.services.indexing.ready();
    const isPart = !editor.selection.isEmpty || editor.document.isUntitled;
    return isPart ? this.move(editor, invocation.answers) : this.addTo(editor.document, invocation.answers);
  }

  private async addTo(document: vscode.TextDocument, answers: Answers | undefined): Promise<vscode.Uri | undefined> {
    const name = vscode.workspace.asRelativePath(document.uri);
    const file = await this.services.documents.parse(document);
    if (file && file.kind !== 'other') throw new Failure(`“${name}” is ${kinds[file.kind]} already.`);
    const refusal = await editRefusalOf(document.uri);
    if (refusal !== null) throw new Failure(`“${name}” can’t be edited safely: ${refusal}`);
    const about = await this.about(document.getText(), document.uri, answers);
    if (!about) return undefined;
    const { addFrontmatter } = await import('../../notes/edits/addFrontmatter');
    const plan = addFrontmatter(document.getText(), await this.fields(about, document.uri, answers));
    if (plan.refusal !== null) throw new Failure(`“${name}” can’t be made an interview note: ${plan.refusal}`);
    const edit = new vscode.WorkspaceEdit();
    for (const { start, end, newText } of plan.edits) edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
    if (!(await vscode.workspace.applyEdit(edit))) throw new Failure(`“${name}” could not be changed. See whether it is read-only.`);
    return document.uri;
  }

  private async move(editor: vscode.TextEditor, answers: Answers | undefined): Promise<vscode.Uri | undefined> {
    const { document, selection } = editor;
    const range = selection.isEmpty ? new vscode.Range(0, 0, document.lineCount, 0) : new vscode.Range(selection.start, selection.end);
    const text = document.getText(range);
    if (text.trim() === '') throw new Failure('There is no text to make a note of. Paste or select some, then try again.');
    const target = answers ? nearestTarget() : await chosenTarget();
    if (!target) return undefined;
    const folder = target.workspaceFolder.uri;
    const about = await this.about(text, folder, answers);
    if (!about) return undefined;
    const { addFrontmatter } = await import('../../notes/edits/addFrontmatter');
    const plan = addFrontmatter(text, await this.fields(about, folder, answers));
    if (plan.refusal !== null) throw new Failure(`The selection can’t be made an interview note: ${plan.refusal}`);
    const path = pathFromSetting('newNote.path', target, pathVariables(await this.asAnswers(about, folder)), 'Interview');
    const noteText = applyEdits(text, plan.edits);
    const made = await this.newFiles.create(target, path, noteText);
    await takeOut(document, range, text);
    await openNew(made, { text: noteText, cursor: noteText.length });
    return made;
  }

  /** What is proposed, and confirmed or changed by the person; undefined when they gave up. */
  private async about(text: string, scope: vscode.Uri, answers: Answers | undefined): Promise<About | undefined> {
    const { catalog, clock } = this.services;
    const context = dateContext(clock(), scope);
    const today = localTimeIn(context.zone, context.now)?.day ?? '';
    const found = firstDateIn(text, { today, monthFirst: context.monthFirst });
    const proposed: About = {
      interviewees: knownPeopleIn<Person>(text, catalog.people()).map(({ name }) => name),
      date: found && (found.time === null ? found.day : found.offset === null ? noteDateAt(found.day, found.time, context.zone) : `${found.day}T${found.time}${found.offset}`),
    };
    if (answers) {
      const given = await interviewAnswersOf(answers, this.services, scope);
      return { interviewees: answers.list('interviewees') ? given.interviewees : proposed.interviewees, date: answers.text('date') === undefined ? proposed.date : given.date };
    }
    let about = proposed;
    const steps: readonly Step[] = [
      (frame) => askPeople(frame, catalog, context, { begun: about.interviewees, set: (interviewees) => { about = { ...about, interviewees }; } }),
      (frame) => askDate(frame, { context, zones: zonesOf(catalog, about.interviewees), skip: about.date, set: (date) => { about = { ...about, date }; } }),
    ];
    return (await askSteps('Make Interview Note', steps)) ? about : undefined;
  }

  private async fields({ interviewees, date }: About, scope: vscode.Uri, answers: Answers | undefined): Promise<Field[]> {
    const { interviewers } = await interviewAnswersOf(answers, this.services, scope);
    const [key = 'interviewees'] = listSetting('fields.interviewees', scope);
    return [
      { key: 'type', content: 'interview' },
      ...(date === null ? [] : [{ key: 'date', content: date }]),
      ...(interviewees.length === 0 ? [] : [{ key, content: interviewees }]),
      ...(interviewers.length === 0 ? [] : [{ key: 'interviewer', content: interviewers.length === 1 ? (interviewers[0] ?? '') : interviewers }]),
    ];
  }

  private async asAnswers({ interviewees, date }: About, scope: vscode.Uri): Promise<InterviewAnswers> {
    const empty = await interviewAnswersOf(undefined, this.services, scope);
    return { ...empty, interviewees, date: date ?? empty.date };
  }
}

const kinds = { interview: 'an interview note', profile: 'an interviewee’s profile', entry: 'a codebook entry' };

/** Takes the text out of the place that it has moved from, if it is there still. */
async function takeOut(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.delete(document.uri, range);
  const isThere = document.getText(range) === text;
  if (isThere && (await vscode.workspace.applyEdit(edit))) return;
  void vscode.window.showWarningMessage(`The note is made, but “${vscode.workspace.asRelativePath(document.uri)}” could not be changed: the text stands there too.`);
}
