import type { PickFrame, PickOutcome } from './pick';

/** Asks one question of several, and keeps the answer for the time that the person comes back to it. */
export type Step = (frame: PickFrame) => Promise<PickOutcome>;

/** Asks one after the other, back and forth. @returns false when the person gave up. */
export async function askSteps(title: string, steps: readonly Step[]): Promise<boolean> {
  for (let index = 0; index < steps.length; ) {
    const outcome = await steps[index]?.({ title, step: index + 1, totalSteps: steps.length });
    if (outcome === 'cancelled') return false;
    index += outcome === 'back' ? -1 : 1;
  }
  return true;
}
