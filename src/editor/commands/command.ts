import * as vscode from 'vscode';
import type { CommandId } from '../commandIds';
import { Failure, showFailure } from '../failure';
import { Invocation } from './invocation';

/** Something that a person, a keybinding, a task or a test can run by its id. */
export interface Command {
  readonly id: CommandId;
  /** Returns what it made; undefined when the person gave up on it. */
  execute(invocation: Invocation): unknown;
}

/**
 * Registers a command. What it throws ends here: it is logged and shown in one message. Only where the answers came with
 * the call is it thrown on, for the caller to see.
 */
export function registerCommand(command: Command, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand(command.id, async (...args: unknown[]) => {
    const isProgram = Invocation.hasAnswers(args);
    try {
      return await command.execute(Invocation.of(args));
    } catch (error) {
      log.error(`${command.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      const failure = error instanceof Failure ? error : unexpected(error);
      if (isProgram) throw failure;
      showFailure(failure, log);
      return undefined;
    }
  });
}

function unexpected(error: unknown): Failure {
  return new Failure(`Field Notes ran into a problem: ${error instanceof Error ? error.message : String(error)}`, [], { cause: error });
}
