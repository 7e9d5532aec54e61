import assert from 'node:assert/strict';
import { commandIds, commands, manifest, menus, stringsUnder, viewIds } from './manifest';

const ours = (id: string) => id.startsWith('fieldNotes.');
const palette = menus.find(([place]) => place === 'commandPalette')?.[1] ?? [];
const hidden = new Set(palette.filter(({ when }) => when === 'false').map(({ command }) => command));
const codicon = /^\$\([a-z0-9-]+\)$/;

/** The commands that a menu's place needs an icon for. */
const inIconPlaces = menus.flatMap(([place, items]) =>
  items.filter(({ group = '' }) =>
    ['view/title', 'editor/title'].includes(place) ? group.startsWith('navigation') : place === 'view/item/context' && group.startsWith('inline'),
  ),
);

describe('The commands', () => {
  it('have ids of their own under fieldNotes', () => {
    assert.equal(commandIds.size, commands.length, 'an id is there twice');
    for (const { command } of commands) assert.match(command, /^fieldNotes\.[a-zA-Z.]+$/);
  });

  it('have a title in title case and the category Field Notes', () => {
    for (const { command, title, category } of commands) {
      // The palette is where the category is shown.
      if (!hidden.has(command)) assert.equal(category, 'Field Notes', command);
      assert.match(title, /^(✓ )?\p{Lu}/u, command);
      assert.doesNotMatch(title, /[.:]$|\.\.\.|^Field Notes/, `${command}: ${title}`);
    }
  });

  it('have no two the same title, where a person sees both', () => {
    const titles = commands.filter(({ command }) => !hidden.has(command)).map(({ title }) => title);
    assert.deepEqual(titles.filter((title, index) => titles.indexOf(title) !== index), []);
  });

  it('have an icon of the product where they are shown as one', () => {
    for (const { icon, command } of commands) {
      if (typeof icon === 'string') assert.match(icon, codicon, command);
    }
    for (const { command } of inIconPlaces) {
      assert.ok(!command || !ours(command) || commands.find((other) => other.command === command)?.icon, `${command ?? ''} has no icon`);
    }
  });
});

describe('The menus', () => {
  it('name commands and submenus that exist', () => {
    const submenus = new Set((manifest.contributes.submenus ?? []).map(({ id }) => id));
    for (const [place, items] of menus) {
      for (const { command, submenu } of items) {
        assert.ok(command !== undefined || submenu !== undefined, `an item of ${place} names nothing`);
        if (command !== undefined && ours(command)) assert.ok(commandIds.has(command), `${place}: ${command}`);
        if (submenu !== undefined) assert.ok(submenus.has(submenu), `${place}: ${submenu}`);
      }
    }
  });

  it('say of which view they are, and of one that exists', () => {
    for (const [place, items] of menus.filter(([name]) => name.startsWith('view/'))) {
      for (const { when = '', command, submenu } of items) {
        const named = [...when.matchAll(/\bview\s*(?:==|=~)\s*'?([^\s'&|)]+)/g)].map(([, view]) => view ?? '');
        assert.ok(named.length > 0, `${place}: ${command ?? submenu ?? ''} would show in every view`);
        for (const view of named.filter((name) => !name.startsWith('/'))) assert.ok(viewIds.has(view), `${place}: ${view}`);
      }
    }
  });

  it('say of what only tree rows offer when the palette has it too', () => {
    const elsewhere = menus.filter(([place]) => place !== 'view/item/context').flatMap(([, items]) => items);
    const ofRows = menus.filter(([place]) => place === 'view/item/context').flatMap(([, items]) => items);
    for (const { command } of ofRows) {
      if (command === undefined || !ours(command)) continue;
      assert.ok(elsewhere.some((item) => item.command === command), `${command} has no entry in commandPalette`);
    }
  });

  it('name each command once in the palette, with a condition', () => {
    const named = palette.map(({ command }) => command);
    assert.equal(new Set(named).size, named.length);
    for (const { command, when } of palette) assert.ok(when, command);
  });
});

describe('Keys, welcome texts and walkthroughs', () => {
  it('bind keys to commands that exist, and only where they make sense', () => {
    for (const { command, key, when } of manifest.contributes.keybindings ?? []) {
      if (ours(command)) assert.ok(commandIds.has(command), command);
      assert.ok(when, `${key} would be taken everywhere`);
    }
  });

  it('link to commands that exist', () => {
    const texts = stringsUnder(manifest.contributes, ['contents', 'description', 'markdownDescription', 'onCommand']);
    const links = texts.flatMap((text) => [...text.matchAll(/command:([\w.-]+)/g)].map(([, id]) => id ?? ''));
    for (const id of links.filter(ours)) assert.ok(commandIds.has(id), id);
  });
});
