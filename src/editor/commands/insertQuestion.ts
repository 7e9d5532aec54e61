import * as vscode from 'vscode';
import type { Interview } from '../../catalog/catalog';
import { askedBefore, knownPeople } from '../../preparation/acquaintance';
import { questionLines } from '../../preparation/questionLines';
import { lastAsked, type AskedQuestion } from '../../questions/asked';
import { purposes, situations, type Question } from '../../questions/question';
import { filteredQuestions, isMadeFor, rankedQuestions } from '../../questions/selection';
import { Failure } from '../failure';
import { allQuestions } from '../ownQuestions';
import { askSeveral } from '../quickPick/answers';
import type { Services } from '../services';
import { activeMarkdownEditor } from './activeNote';
import type { Command } from './command';
import type { Invocation } from './invocation';

/** Open-ended questions from the bank and the person's own, at the cursors: those that fit the note and were not asked before come first. */
export class InsertQuestion implements Command {
  readonly id = 'fieldNotes.insertQuestion';

  constructor(private readonly services: Pick<Services, 'catalog' | 'paths'>) {}

  /** The ids of what was inserted; undefined when the person gave up. */
  async execute({ answers }: Invocation): Promise<readonly string[] | undefined> {
    const editor = activeMarkdownEditor();
    const questions = await allQuestions(editor.document.uri);
    const ids = answers ? (answers.list('id') ?? []) : await this.ask(editor, questions);
    if (!ids) return undefined;
    const chosen = ids.map((id) => {
      const question = questions.find((candidate) => candidate.id === id);
      if (!question) throw new Failure(`There is no question “${id}”. Run Insert Open-Ended Question without answers to see those there are.`);
      return question;
    });
    if (chosen.length > 0) await insert(editor, chosen);
    return ids;
  }

  private async ask({ document }: vscode.TextEditor, questions: readonly Question[]): Promise<readonly string[] | undefined> {
    const { catalog, paths } = this.services;
    const path = paths.pathOf(document.uri);
    const interview = path === undefined ? undefined : catalog.interview(path);
    const asked = this.askedBefore(interview);
    const last = lastAsked(questions, asked);
    const situation = interview?.situation ?? null;
    const fitting = filteredQuestions(questions, { situation });
    const others = questions.filter((question) => !fitting.includes(question));
    let chosen: readonly string[] = [];
    const byId = new Map(questions.map((question) => [question.id, question]));
    const outcome = await askSeveral<Question>(
      { title: 'Insert Open-Ended Question' },
      {
        placeholder: 'Type a word of it, a purpose (story, probing) or a situation (customer)',
        known: [...rankedQuestions(fitting, situation, asked), ...others],
        nameOf: ({ text }) => text,
        textsOf: (question) => [question.text, purposeTitle(question), ...situationTitles(question), question.when],
        descriptionOf: (question) => describe(question, situation, last),
        keyOf: (text) => text,
        newLabel: null,
        begun: [],
        isRequired: true,
        set: (texts) => {
          chosen = texts;
        },
      },
    );
    const idOf = new Map([...byId.values()].map(({ id, text }) => [text, id]));
    return outcome === 'done' ? chosen.flatMap((text) => idOf.get(text) ?? []) : undefined;
  }

  private askedBefore(interview: Interview | undefined): AskedQuestion[] {
    const { catalog } = this.services;
    const names = interview?.interviewees.map(({ name }) => name) ?? [];
    return askedBefore(catalog, knownPeople(catalog, names));
  }
}

/** `Story · 3 min · for a potential customer · asked 2026-10-02` */
function describe(question: Question, situation: string | null, last: ReadonlyMap<string, string | null>): string {
  const asked = last.get(question.id);
  return [
    purposeTitle(question),
    `${question.minutes} min`,
    ...(isMadeFor(question, situation) ? [`for ${situationTitles(question).join(', ').toLowerCase()}`] : []),
    ...(last.has(question.id) ? [asked === null || asked === undefined ? 'asked before' : `asked ${asked.slice(0, 10)}`] : []),
  ].join(' · ');
}

function purposeTitle({ purpose }: Question): string {
  return purposes.find(({ id }) => id === purpose)?.title ?? purpose;
}

function situationTitles(question: Question): string[] {
  if (question.situations === 'any') return [];
  return question.situations.map((key) => situations.find(({ id }) => id === key)?.title ?? key);
}

async function insert(editor: vscode.TextEditor, questions: readonly Question[]): Promise<void> {
  const { document, selections } = editor;
  const line = document.lineAt(editor.selection.active.line).text;
  const snippet = new vscode.SnippetString(questionLines(questions, line, editor.selection.active.character));
  const places = selections.map(({ active }) => active);
  if (!(await editor.insertSnippet(snippet, places))) {
    throw new Failure(`“${vscode.workspace.asRelativePath(document.uri)}” could not be changed. See whether it is read-only.`);
  }
}
