import * as vscode from 'vscode';
import { ChooseFormat } from '../commands/chooseFormat';
import { registerCommand } from '../commands/command';
import { OpenThemePage } from '../commands/openThemePage';
import { Prepare } from '../commands/prepare';
import type { Services } from '../services';
import { briefingKind, briefingMaker } from './briefings';
import { adviceKind, makeAdvice } from './formatAdvicePages';
import { Pages } from './pages';
import { themeKind, themeMaker } from './themePages';

/** Pages to read, and the commands that show them. */
export function registerPages(services: Services): vscode.Disposable {
  const pages = new Pages(services, { [briefingKind]: briefingMaker(services), [adviceKind]: makeAdvice, [themeKind]: themeMaker(services) });
  const commands = [new Prepare(services, pages), new ChooseFormat(pages), new OpenThemePage(services, pages)];
  return vscode.Disposable.from(pages, ...commands.map((command) => registerCommand(command, services.log)));
}
