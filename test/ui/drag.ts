import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../eventually';

export interface Drag {
  /** Held by the start of its text. */
  readonly what: Locator;
  readonly onto: Locator;
  /** Shows that what is below takes it. */
  readonly sign: Locator;
  /** Held over this on the way, until the target comes into sight. */
  readonly by?: Locator;
}

/** Drags as a hand does: pressed, moved, held until it is seen that what is below takes it, let go. */
export async function drag(page: Page, { what, onto, sign, by }: Drag): Promise<void> {
  const { mouse } = page;
  // A row that is below a sticky one, or that a view is just moving, can't be taken hold of.
  await what.hover({ position: { x: 4, y: 8 } });
  const from = await placeOf(what);
  const start = { x: from.x + 4, y: from.y + 8 };
  await mouse.down();
  await mouse.move(start.x + 10, start.y + 4, { steps: 4 });
  if (by) {
    const over = await placeOf(by);
    const [x, y] = [over.x + over.width / 2, over.y + over.height / 2];
    await mouse.move(x, y, { steps: 6 });
    // A hand is never quite still, and a browser says again and again what a drag is over; Playwright's only when it moves.
    await eventually(async () => {
      await mouse.move(x + 1, y);
      await mouse.move(x, y);
      assert.ok(await onto.isVisible(), `${String(onto)} doesn't come into sight`);
    });
  }
  let steps = 12;
  // Rows that are passed may open meanwhile, and push the target away.
  await eventually(async () => {
    const to = await placeOf(onto);
    const [x, y] = [to.x + Math.min(to.width / 2, 200), to.y + to.height / 2];
    await mouse.move(x, y, { steps });
    await mouse.move(x + 1, y);
    steps = 1;
    assert.ok((await sign.count()) > 0, `${String(sign)} doesn't come`);
  });
  await mouse.up();
}

async function placeOf(what: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error(`${String(what)} is out of sight.`);
  return box;
}
