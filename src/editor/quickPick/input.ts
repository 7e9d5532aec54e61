// One text that is typed into a box, as one of several steps.
import * as vscode from 'vscode';
import type { PickFrame, PickOutcome } from './pick';

export interface TextQuestion {
  /** What is asked, below the box. */
  readonly prompt: string;
  readonly placeholder?: string;
  /** From before; null: none yet. */
  readonly answer: string | null;
  /** What is wrong with a text, or undefined. */
  validate?(text: string): string | undefined;
  /** Trimmed; null: skipped. */
  readonly set: (text: string | null) => void;
}

export function askText(frame: PickFrame, question: TextQuestion): Promise<PickOutcome> {
  const input = vscode.window.createInputBox();
  input.title = frame.title;
  input.step = frame.step;
  input.totalSteps = frame.totalSteps;
  input.prompt = question.prompt;
  input.placeholder = question.placeholder ?? 'Enter skips this';
  input.value = question.answer ?? '';
  input.buttons = (frame.step ?? 1) > 1 ? [vscode.QuickInputButtons.Back] : [];
  input.ignoreFocusOut = frame.totalSteps !== undefined;
  const problem = (): string | undefined => (input.value.trim() === '' ? undefined : question.validate?.(input.value.trim()));
  return new Promise<PickOutcome>((resolve) => {
    const finish = (outcome: PickOutcome): void => {
      resolve(outcome);
      input.dispose();
    };
    input.onDidChangeValue(() => { input.validationMessage = problem(); });
    input.onDidTriggerButton(() => { finish('back'); });
    input.onDidHide(() => { finish('cancelled'); });
    input.onDidAccept(() => {
      if (problem() !== undefined) return;
      question.set(input.value.trim() || null);
      finish('done');
    });
    input.show();
  });
}
