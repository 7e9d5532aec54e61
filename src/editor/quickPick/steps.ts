import type { PickFrame, PickOutcome } from './pick';

/** Asks one question of several, and keeps the answer for the time that the person comes back to it. */
export type Step = (frame: PickFrame) => Promise<PickOutcome>;

/**
 * Asks one after the other, back and forth. @returns false when the person gave up.
 * @param steps a function where an answer decides what else is asked, further down
 */
export async function askSteps(title: string, steps: readonly Step[] | (() => readonly Step[])): Promise<boolean> {
  for (let index = 0; ; ) {
    const current = typeof steps === 'function' ? steps() : steps;
    const step = current[index];
    if (!step) return true;
    const outcome = await step({ title, step: index + 1, totalSteps: current.length });
    if (outcome === 'cancelled') return false;
    index += outcome === 'back' ? -1 : 1;
  }
}
