// Says in the log how long each reading of everything took.
import * as vscode from 'vscode';
import { timers } from '../catalog/timers';
import type { Services } from './services';
import { counted } from './tree/row';

export function registerIndexingLog({ catalog, indexing, log }: Services): vscode.Disposable {
  let started = timers.now();
  return vscode.Disposable.from(
    indexing.onDidChangeBusy((busy) => {
      if (busy) started = timers.now();
      else log.info(`Indexed ${counted(catalog.interviewCount, 'interview')} in ${Math.round(timers.now() - started)} ms.`);
    }),
  );
}
