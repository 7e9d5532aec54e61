import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { root } from '../../scripts/root.mjs';
import { eventually } from '../eventually';
import { Workbench } from './workbench';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly mac?: string;
  readonly when?: string;
}

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { contributes: { keybindings: Keybinding[] } };

/** In our own lists the keys are those of VS Code's lists. */
const isInOwnView = ({ when }: Keybinding): boolean => when?.includes('focusedView') === true;

describe('Default keys', () => {
  for (const platform of ['Linux', 'Windows', 'macOS'] as const) {
    it(`are nobody else’s on ${platform}`, async () => {
      const workbench = await Workbench.open(platform === 'Linux' ? {} : { platform });
      try {
        const control = platform === 'macOS' ? 'Meta' : 'Control';
        await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await workbench.runCommand('Preferences: Open Default Keyboard Shortcuts (JSON)');
        await workbench.untilEditorText(/"command"/);
        const bindings = await eventually(async () => {
          await workbench.press(`${control}+A`);
          await workbench.press(`${control}+C`);
          const text = await workbench.page.evaluate<string>('navigator.clipboard.readText()');
          const parsed = parse(text) as Keybinding[];
          assert.ok(Array.isArray(parsed) && parsed.length > 500, `${parsed.length} bindings`);
          return parsed;
        });
        const ours = manifest.contributes.keybindings
          .filter((binding) => !isInOwnView(binding))
          .map(({ key, mac, command }) => ({ key: platform === 'macOS' ? (mac ?? key) : key, command }));
        const others = bindings.filter(({ command }) => !command.startsWith('fieldNotes.'));
        // A chord that begins with one of our keys would be cut off by it.
        const clashes = ours.flatMap(({ key, command }) => others.filter((other) => other.key.split(' ')[0] === key).map((other) => ({ key, command, other: other.command, when: other.when })));
        assert.deepEqual(clashes, []);
        await workbench.screenshot(`keys-${platform}`);
      } finally {
        await workbench.close();
      }
    });
  }
});
