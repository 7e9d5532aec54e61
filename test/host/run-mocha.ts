// Mocha inside an extension host, Node's or the web worker's. Its browser build, which the launch loads first, runs in both.
import type MochaClass from 'mocha';

/** What a run's command line says. */
export interface RunOptions {
  readonly grep?: string;
  readonly color: boolean;
  readonly forbidOnly: boolean;
}

/** Runs the tests that `load` registers. Rejects when one fails, when one is left out, and when there is none. */
export async function runMocha(load: () => Promise<void>, { grep, color, forbidOnly }: RunOptions): Promise<void> {
  const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 180_000, slow: 2_000, color, forbidOnly, forbidPending: true });
  Mocha.reporters.Base.consoleLog = console.log;
  if (grep !== undefined) mocha.grep(grep);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await logged(load());
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((count) => {
      const empty = grep === undefined && runner.stats?.tests === 0;
      if (empty) console.error('no test was found');
      resolve(empty ? 1 : count);
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** VS Code tells nobody why a tests' module can't be loaded. */
async function logged(loading: Promise<void>): Promise<void> {
  try {
    await loading;
  } catch (error) {
    console.error(error);
    throw error;
  }
}
