// Opens what the rows stand for: a note, a place in it, a profile, a codebook entry.
import * as vscode from 'vscode';
import type { Command } from '../commands/command';
import { Failure, showFailure } from '../failure';
import type { Services } from '../services';
import type { NodeSubject } from './node';
import { openPassage } from './openPassage';
import type { OpenTarget } from './row';

export function openCommands(services: Services): Command[] {
  const { catalog } = services;
  return [
    {
      id: 'fieldNotes.openToSide',
      execute: ({ subject }) => openPassage(targetOf(subject), services, vscode.ViewColumn.Beside),
    },
    {
      id: 'fieldNotes.openProfile',
      execute({ subject, answers }) {
        const name = subject.person ?? answers?.text('name') ?? '';
        const profile = catalog.person(name)?.profile;
        if (!profile) throw new Failure(`“${name}” has no profile. Create one with “New Interviewee Profile”.`);
        return openPassage({ path: profile }, services);
      },
    },
    {
      id: 'fieldNotes.openCodebookEntry',
      execute({ subject, answers }) {
        const name = subject.theme ?? answers?.text('theme') ?? '';
        const entry = catalog.theme(name)?.codebook;
        if (!entry) throw new Failure(`The theme “${name}” has no codebook entry. Create one with “New Codebook Entry”.`);
        return openPassage({ path: entry }, services);
      },
    },
  ];
}

/** What a click on a row runs. Internal, so the manifest does not list it. */
export function registerOpenPassage(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('fieldNotes.openPassage', async (target: OpenTarget) => {
    try {
      return await openPassage(target, services);
    } catch (error) {
      services.log.error(error instanceof Error ? error : String(error));
      showFailure(error instanceof Failure ? error : new Failure(`“${target.path}” can’t be opened. It may have been moved or deleted.`), services.log);
      return undefined;
    }
  });
}

function targetOf({ path, range, text }: NodeSubject): OpenTarget {
  if (path === undefined) throw new Failure('Select a note, a passage or a follow-up in one of the Field Notes views first.');
  return { path, ...(range && { range }), ...(text !== undefined && { text }) };
}
