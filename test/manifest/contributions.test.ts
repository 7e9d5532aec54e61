import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { packagedFiles } from '../../scripts/packaged-files.mjs';
import { manifest, settings, stringsUnder, viewIds, views } from './manifest';

const { contributes } = manifest;
const welcomed = new Set((contributes.viewsWelcome ?? []).map(({ view }) => view));

describe('The views', () => {
  it('have a name, an icon and a welcome for the first time', () => {
    for (const { id, name, icon, type } of views) {
      assert.match(id, /^fieldNotes\.\w+$/);
      assert.ok(name, id);
      assert.ok(icon, `${id} has no icon for when it is moved to a bar`);
      if (type === undefined || type === 'tree') assert.ok(welcomed.has(id), `${id} has no welcome`);
    }
  });

  it('are welcomed and contained by what exists', () => {
    for (const id of welcomed) assert.ok(viewIds.has(id), id);
    const containers = Object.values(contributes.viewsContainers ?? {}).flat().map(({ id }) => id);
    const builtIn = ['explorer', 'scm', 'debug', 'test'];
    for (const id of Object.keys(contributes.views ?? {})) assert.ok([...containers, ...builtIn].includes(id), id);
  });
});

describe('The settings', () => {
  it('are of Field Notes', () => {
    for (const [id] of settings) assert.match(id, /^fieldNotes(\.[a-z][a-zA-Z]*)+$/);
  });

  it('say what they are for, in sentences', () => {
    for (const [id, { description, markdownDescription }] of settings) {
      const text = markdownDescription ?? description ?? '';
      assert.match(text, /^[\p{Lu}`].*[.)]$/su, `${id}: ${text}`);
    }
  });

  it('have a type, a default of that type, and a scope', () => {
    for (const [id, setting] of settings) {
      assert.ok(setting.type, id);
      assert.ok('default' in setting, `${id} has no default`);
      const types = [setting.type].flat();
      assert.ok(types.includes(typeOf(setting.default)), `${id}: the default is no ${types.join(' or ')}`);
      const scopes = ['application', 'machine', 'machine-overridable', 'window', 'resource', 'language-overridable'];
      assert.ok(scopes.includes(setting.scope ?? ''), `${id} has no scope`);
    }
  });

  it('describe each choice that they give', () => {
    for (const [id, setting] of settings) {
      if (!setting.enum) continue;
      const described = setting.enumDescriptions ?? setting.markdownEnumDescriptions ?? [];
      assert.equal(described.length, setting.enum.length, id);
      assert.ok(setting.enum.includes(setting.default), `${id}: the default is none of the choices`);
    }
  });
});

describe('The package', () => {
  let files: string[];

  before(async () => {
    files = await packagedFiles();
  });

  it('names the same minimum of VS Code for people and for the compiler', () => {
    const minimum = /^\^(\d+\.\d+)\.0$/.exec(manifest.engines.vscode)?.[1];
    assert.ok(minimum, manifest.engines.vscode);
    assert.equal(manifest.devDependencies['@types/vscode'], `~${minimum}.0`);
  });

  it('is not activated by everything', () => {
    assert.ok(!manifest.activationEvents?.includes('*'));
  });

  it('holds what the manifest names', () => {
    const named = [manifest.main, manifest.browser, ...Object.values(manifest.bin)];
    const contributed = stringsUnder(contributes, ['path', 'icon', 'light', 'dark', 'image', 'svg', 'markdown']);
    for (const file of [...named, ...contributed].filter((name) => !name.startsWith('$('))) {
      const relative = path.posix.normalize(file);
      assert.ok(existsSync(path.join(root, relative)), `${file} doesn't exist`);
      assert.ok(files.includes(relative), `${file} isn't packaged`);
    }
  });

  it('holds nothing but what runs and what a person reads', () => {
    const meant = /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/[\w.-]+\.(js|css)|media\/.+|snippets\/.+\.json)$/;
    assert.deepEqual(files.filter((file) => !meant.test(file)), []);
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE']) assert.ok(files.includes(file), `${file} is missing`);
  });
});

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
