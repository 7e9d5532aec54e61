import assert from 'node:assert/strict';
import { FolderFiles, type FolderFilesOptions } from '../../../src/catalog/folderFiles';
import { globsOfPath } from '../../../src/catalog/leftOut';
import { MemoryTree } from './memoryTree';

const paths = [
  ...['a.md', 'B.MARKDOWN', 'c.txt', 'talks/a.md', 'talks/2026/b.md', 'talks/notes (2)/c.md', 'drafts/d.md', 'node_modules/pkg/readme.md'],
  ...['.git/x.md', '.fieldnotes/templates/t.md', 'talks/.fieldnotes/t.md', '.obsidian/o.md'],
];

function filesOf(tree: MemoryTree, options: Partial<FolderFilesOptions> = {}): FolderFiles {
  return new FolderFiles(tree, { include: [], exclude: ['**/node_modules'], useIgnoreFiles: true, ...options });
}

async function listed(files: FolderFiles, folder = ''): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of files.list(folder, new AbortController().signal)) found.push(...batch);
  return found.sort();
}

async function treeWith(extra: Record<string, string>, options: Partial<FolderFilesOptions> = {}): Promise<{ tree: MemoryTree; files: FolderFiles; found: string[] }> {
  const tree = new MemoryTree({ ...Object.fromEntries(paths.map((path) => [path, ''])), ...extra });
  const files = filesOf(tree, options);
  return { tree, files, found: await listed(files) };
}

describe('the files of a folder', () => {
  it('are those in Markdown, by the ending of their names in any case', async () => {
    const { found } = await treeWith({});
    assert.deepEqual(found, ['.obsidian/o.md', 'B.MARKDOWN', 'a.md', 'drafts/d.md', 'talks/2026/b.md', 'talks/a.md', 'talks/notes (2)/c.md']);
  });

  it('are never those in .git and .fieldnotes, whatever is included', async () => {
    const { found, files } = await treeWith({}, { include: ['.git/**', '**/.fieldnotes/**'], exclude: [] });
    assert.deepEqual(found, []);
    assert.equal(await files.accepts('talks/.fieldnotes/t.md'), false);
  });

  describe('with globs', () => {
    const cases: [string, Partial<FolderFilesOptions>, string[]][] = [
      ['include a folder by its name', { include: ['talks'] }, ['talks/2026/b.md', 'talks/a.md', 'talks/notes (2)/c.md']],
      ['include what matches, with a slash or a dot in front', { include: ['/talks/*.md', './drafts/'] }, ['drafts/d.md', 'talks/a.md']],
      ['take parentheses as they are', { include: ['talks/notes (2)/**'] }, ['talks/notes (2)/c.md']],
      ['take alternatives and classes', { include: ['{talks,drafts}/[!b].md'] }, ['drafts/d.md', 'talks/a.md']],
      ['exclude a folder with all in it', { exclude: ['talks', '**/node_modules', '.obsidian/**'] }, ['B.MARKDOWN', 'a.md', 'drafts/d.md']],
      ['exclude from what is included', { include: ['talks/**'], exclude: ['**/2026/**', '**/notes*'] }, ['talks/a.md']],
      ['exclude just the path that is meant, whatever is in its name', { exclude: [...globsOfPath('talks/notes (2)'), '**/node_modules'] }, ['.obsidian/o.md', 'B.MARKDOWN', 'a.md', 'drafts/d.md', 'talks/2026/b.md', 'talks/a.md']],
      ['exclude no other path that a name would match', { exclude: [...globsOfPath('t*'), '**/node_modules'] }, ['.obsidian/o.md', 'B.MARKDOWN', 'a.md', 'drafts/d.md', 'talks/2026/b.md', 'talks/a.md', 'talks/notes (2)/c.md']],
      ['exclude by a name, wherever it is, and whatever is in it', { exclude: ['**/notes (2)', '**/a.md', '**/node_modules'] }, ['.obsidian/o.md', 'B.MARKDOWN', 'drafts/d.md', 'talks/2026/b.md']],
      ['exclude by the end of a name', { exclude: ['**/*026', '**/*rafts', '**/*sidian', '**/node_modules'] }, ['B.MARKDOWN', 'a.md', 'talks/a.md', 'talks/notes (2)/c.md']],
      ['do not negate', { include: ['!talks/**'] }, []],
      ['match names in their case', { exclude: ['TALKS', 'DRAFTS', '**/node_modules', '.obsidian'] }, ['B.MARKDOWN', 'a.md', 'drafts/d.md', 'talks/2026/b.md', 'talks/a.md', 'talks/notes (2)/c.md']],
    ];
    for (const [title, options, expected] of cases) {
      it(title, async () => {
        assert.deepEqual((await treeWith({}, options)).found, expected);
      });
    }

    it('keep folders out of sight that are left out or lead nowhere', async () => {
      const { tree } = await treeWith({}, { include: ['talks/2026/**'], exclude: ['**/node_modules'] });
      assert.deepEqual(tree.log.filter((line) => line.startsWith('list')), ['list ', 'list talks', 'list talks/2026']);
    });
  });

  describe('with .gitignore', () => {
    it('leave out what it says, in its folder and below', async () => {
      const { found } = await treeWith({ '.gitignore': '/drafts/\n*.MARKDOWN\n.obsidian\n', 'talks/.gitignore': 'a.md\n' });
      assert.deepEqual(found, ['a.md', 'talks/2026/b.md', 'talks/notes (2)/c.md']);
    });

    it('let a deeper one take back what a higher one left out', async () => {
      const { found } = await treeWith({ '.gitignore': '*.md\n', 'talks/.gitignore': '!a.md\n' });
      assert.deepEqual(found, ['B.MARKDOWN', 'talks/a.md']);
    });

    it('let nothing come back below a folder that is left out', async () => {
      const { found, files } = await treeWith({ '.gitignore': 'talks\n!talks/a.md\n', 'talks/.gitignore': '!a.md\n' });
      assert(!found.includes('talks/a.md'));
      assert.equal(await files.accepts('talks/a.md'), false);
    });

    it('are all there when the setting says so', async () => {
      const { found } = await treeWith({ '.gitignore': '*\n' }, { useIgnoreFiles: false });
      assert(found.includes('talks/a.md'));
    });

    it('follow it when it changes', async () => {
      const { tree, files } = await treeWith({ '.gitignore': 'talks\n' });
      tree.write('.gitignore', 'drafts\n');
      files.forgetRules();
      assert.deepEqual(await listed(files, 'talks'), ['talks/2026/b.md', 'talks/a.md', 'talks/notes (2)/c.md']);
      assert.equal(await files.accepts('drafts/d.md'), false);
    });

    it('are not kept from being found by odd names', async () => {
      const { found } = await treeWith({ '.gitignore': 'x\n', '.../a.md': '', ' /b.md': '', '!c.md': '' });
      for (const path of ['.../a.md', ' /b.md', '!c.md']) assert(found.includes(path), path);
    });
  });

  it('of another workspace folder within are left to that', async () => {
    const { files, found } = await treeWith({}, { foreignFolders: ['talks/2026'] });
    assert(!found.includes('talks/2026/b.md'));
    assert.equal(await files.accepts('talks/2026/b.md'), false);
    assert.deepEqual(await listed(files, 'talks/2026'), []);
  });

  it('are found through links to files, not to folders', async () => {
    const tree = new MemoryTree({ 'a.md': '' });
    tree.link('b.md', 'file');
    tree.link('loop', 'other');
    tree.link('c.md', 'other');
    assert.deepEqual(await listed(filesOf(tree)), ['a.md', 'b.md']);
  });

  it('are found where other folders cannot be listed, which is said in the end', async () => {
    const tree = new MemoryTree({ 'locked/a.md': '', 'open/b.md': '', 'open/deep/c.md': '' });
    tree.broken.add('locked');
    const found: string[] = [];
    await assert.rejects(async () => {
      for await (const batch of filesOf(tree).list('', new AbortController().signal)) found.push(...batch);
    }, /1 folders could not be read/);
    assert.deepEqual(found, ['open/b.md', 'open/deep/c.md']);
  });

  it('are none below what is no folder or not there', async () => {
    const { files } = await treeWith({});
    assert.deepEqual(await listed(files, 'a.md'), []);
    assert.deepEqual(await listed(files, 'nowhere'), []);
  });

  it('accept agrees with list for every path', async () => {
    const tree = new MemoryTree({ ...Object.fromEntries(paths.map((path) => [path, ''])), '.gitignore': 'drafts\n', 'talks/.gitignore': '2026/*\n' });
    const files = filesOf(tree, { include: ['talks', '*.md', 'drafts'] });
    const found = await listed(files);
    for (const path of tree.paths()) assert.equal(await files.accepts(path), found.includes(path), path);
  });
});
