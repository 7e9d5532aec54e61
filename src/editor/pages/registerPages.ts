import * as vscode from 'vscode';
import { ChooseFormat } from '../commands/chooseFormat';
import { registerCommand } from '../commands/command';
import { Prepare } from '../commands/prepare';
import type { Services } from '../services';
import { briefingKind, briefingMaker } from './briefings';
import { adviceKind, makeAdvice } from './formatAdvicePages';
import { Pages } from './pages';

/** Pages to read, and the commands that show them. */
export function registerPages(services: Services): vscode.Disposable {
  const pages = new Pages(services, { [briefingKind]: briefingMaker(services), [adviceKind]: makeAdvice });
  return vscode.Disposable.from(pages, registerCommand(new Prepare(services, pages), services.log), registerCommand(new ChooseFormat(pages), services.log));
}
