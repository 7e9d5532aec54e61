import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FolderMap, type FolderRoot } from '../../../src/catalog/folderMap';

const file = 'file://';
const root = (name: string, path: string, base = file): FolderRoot => ({ name, path, base });

describe('paths of the index', () => {
  it('are relative to the only folder', () => {
    const map = new FolderMap([root('notes', '/home/sam/notes')]);
    assert.equal(map.pathOf(file, '/home/sam/notes/talks/a.md'), 'talks/a.md');
    assert.equal(map.pathOf(file, '/home/sam/notes'), '');
    assert.equal(map.pathOf(file, '/home/sam/notes-2/a.md'), undefined);
    assert.equal(map.pathOf('vscode-vfs://github', '/home/sam/notes/a.md'), undefined);
    assert.equal(map.placeOf('talks/a.md')?.inside, 'talks/a.md');
  });

  it('begin with the name of the folder where there are several, a second of a name told apart', () => {
    const map = new FolderMap([root('notes', '/a/notes'), root('notes', '/b/notes'), root('notes (2)', '/c'), root('notes', '/d/notes')]);
    assert.deepEqual(map.folders.map(({ prefix }) => prefix), ['notes', 'notes (2)', 'notes (2) (2)', 'notes (3)']);
    assert.equal(map.pathOf(file, '/b/notes/x.md'), 'notes (2)/x.md');
    assert.equal(map.placeOf('notes (2)/x.md')?.folder.root.path, '/b/notes');
    assert.equal(map.placeOf('elsewhere/x.md'), undefined);
  });

  it('belong to the innermost folder, which the outer one leaves alone', () => {
    const map = new FolderMap([root('all', '/w'), root('inner', '/w/x/inner')]);
    assert.equal(map.pathOf(file, '/w/x/inner/a.md'), 'inner/a.md');
    assert.equal(map.pathOf(file, '/w/x/a.md'), 'all/x/a.md');
    assert.deepEqual(map.folders.map(({ foreignFolders }) => foreignFolders), [['x/inner'], []]);
  });

  it('do not mind in which case a drive is written', () => {
    const map = new FolderMap([root('notes', '/c:/Notes')]);
    assert.equal(map.pathOf(file, '/C:/Notes/a.md'), 'a.md');
    assert.equal(map.pathOf(file, '/c:/notes/a.md'), undefined);
  });

  it('lead back to where they came from', () => {
    const segment = fc.constantFrom('a', 'b', 'notes', 'notes (2)', 'ü', '%20');
    const folderPath = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `/${segments.join('/')}`);
    const roots = fc.uniqueArray(folderPath, { minLength: 1, maxLength: 4 }).map((all) => all.map((path) => root(path.slice(path.lastIndexOf('/') + 1), path)));
    fc.assert(
      fc.property(roots, folderPath, (folders, path) => {
        const map = new FolderMap(folders);
        const inIndex = map.pathOf(file, path);
        if (inIndex === undefined) {
          assert(folders.every((folder) => !`${path}/`.startsWith(`${folder.path}/`)));
          return;
        }
        const place = map.placeOf(inIndex) ?? assert.fail();
        assert.equal(place.inside === '' ? place.folder.root.path : `${place.folder.root.path}/${place.inside}`, path);
      }),
    );
  });
});
