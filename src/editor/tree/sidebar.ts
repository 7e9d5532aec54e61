// The sidebar: three views and the commands that belong to them.
import * as vscode from 'vscode';
import { ownTimeZone } from '../../preparation/localTime';
import { registerCommand, type Command } from '../commands/command';
import type { Refactorings } from '../refactoring/refactorings';
import type { Services } from '../services';
import { clearFilterCommand, filterCommand } from './filterCommands';
import { FollowUpNodes } from './followUpNodes';
import { groupingCommands, rememberedGrouping } from './groupingCommands';
import { IntervieweeNodes } from './intervieweeNodes';
import { NoteDrags } from './noteDrags';
import { openCommands, registerOpenPassage } from './openCommands';
import { registerAutoReveal, revealCommand } from './revealCommand';
import { selectionCommands } from './selectionCommands';
import { SidebarView } from './sidebarView';
import { rememberedOrder, sortCommand, sortMenuCommands } from './sortCommands';
import { ThemeDrags } from './themeDrags';
import { ThemeNodes } from './themeNodes';
import { FollowUpToggle, registerCheckboxes, toggleFollowUpCommand } from './toggleFollowUp';
import { ViewClock } from './viewClock';

export function registerSidebar(services: Services, refactorings: Refactorings): vscode.Disposable {
  const { catalog } = services;
  const clock = new ViewClock(services.clock, () => ownTimeZone(vscode.workspace.getConfiguration('fieldNotes').get('timeZone')));
  const followUpNodes = new FollowUpNodes(catalog, clock, rememberedGrouping(services));
  const interviewees = new SidebarView('interviewees', new IntervieweeNodes(catalog, clock), rememberedOrder('interviewees', services), clock, services, new NoteDrags(services));
  const themes = new SidebarView('themes', new ThemeNodes(catalog, clock), rememberedOrder('themes', services), clock, services, new ThemeDrags(services, refactorings));
  const followUps = new SidebarView('followUps', followUpNodes, 'name', clock, services);
  const toggle = new FollowUpToggle(services);

  const commands: Command[] = [
    // VS Code hands a title's commands the row that has the focus, which need not be whom the new note is about.
    { id: 'fieldNotes.newInterviewFromView', execute: () => vscode.commands.executeCommand('fieldNotes.newInterview') },
    ...openCommands(services),
    toggleFollowUpCommand(toggle, services),
    revealCommand([interviewees, themes], services),
    filterCommand('fieldNotes.filterInterviewees', interviewees, 'Filter Interviewees', 'Words in names, roles, organisations, titles, settings, studies'),
    filterCommand('fieldNotes.filterThemes', themes, 'Filter Themes', 'Words in themes, definitions, studies'),
    filterCommand('fieldNotes.filterFollowUps', followUps, 'Filter Follow-ups', 'Words in follow-ups, names, titles, studies'),
    clearFilterCommand('fieldNotes.clearIntervieweeFilter', interviewees),
    clearFilterCommand('fieldNotes.clearThemeFilter', themes),
    clearFilterCommand('fieldNotes.clearFollowUpFilter', followUps),
    sortCommand('fieldNotes.sortInterviewees', 'interviewees', interviewees, services),
    sortCommand('fieldNotes.sortThemes', 'themes', themes, services),
    ...sortMenuCommands('interviewees', interviewees, services),
    ...sortMenuCommands('themes', themes, services),
    ...groupingCommands(followUpNodes, followUps, services),
    ...selectionCommands([interviewees, themes]),
  ];
  return vscode.Disposable.from(
    ...[interviewees, themes, followUps],
    ...commands.map((command) => registerCommand(command, services.log)),
    registerOpenPassage(services),
    registerCheckboxes(toggle, followUps, services),
    registerAutoReveal([interviewees, themes], services),
  );
}
