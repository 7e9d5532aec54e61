import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FolderFiles } from '../../../src/catalog/folderFiles';
import { defaultReaderSettings } from '../../../src/notes/settings';
import { indexerOf, type TestIndexer } from '../../unit/catalog/indexerOf';
import { MemoryTree } from '../../unit/catalog/memoryTree';

const texts = fc.constantFrom(
  '---\ntype: interview\ninterviewees: [Dana Okafor]\ninterviewer: Sam\nthemes: [trust]\n---\n- **Dana:** On paper. #trust/blind\n- [ ] Call [[Priya Nair]]\n',
  '---\ninterviewees: [D. Okafor, Priya Nair]\nconsent: {Priya Nair: declined}\n---\n> No. #Trust\n> — Priya\n\nSalary #vertraulich\n',
  '---\nspeakers: [Tom Sun]\ntags: [tools, todo]\n---\nA talk. #tools/friction\n',
  '---\ntype: interview\ndate: tomorrow\n---\n**Tom:** Hm. #tools\n',
  '---\ntype: interview\nnever closes\n',
  '---\ntype: interviewee\nname: Dana Okafor\naliases: [D. Okafor]\n---\n',
  '---\ntype: interviewee\nname: dana okafor\n---\n',
  '---\ntype: theme\ntheme: off-record\naliases: [vertraulich]\n---\n',
  '---\ntype: theme\ntheme: Tools\naliases: [trust]\n---\n',
  '# Readme\n',
  '',
);
const files = fc.constantFrom('a.md', 'b.markdown', 'talks/a.md', 'talks/2026/b.MD', 'talks/2026/c.md', 'people/dana.md', 'themes/x.md', 'drafts/d.md', '.fieldnotes/t.md', 'talks/readme.txt');
const folders = fc.constantFrom('talks', 'talks/2026', 'people', 'drafts', 'more', 'more/talks');
const ignores = fc.constantFrom('', 'drafts/\n', '*.markdown\n!a.md\n', '2026\n', 'c.md\n');
const settings = fc.constantFrom(
  { fields: ['interviewees'], include: ['**'], exclude: [] },
  { fields: ['speakers', 'interviewees'], include: ['**/*'], exclude: ['drafts/**'] },
  { fields: ['speakers'], include: ['talks', 'people/**', 'themes'], exclude: ['**/2026'] },
);

type Settings = typeof settings extends fc.Arbitrary<infer T> ? T : never;

type Step =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'ignore'; readonly path: string; readonly text: string }
  | { readonly do: 'remove'; readonly path: string }
  | { readonly do: 'move'; readonly from: string; readonly to: string }
  | { readonly do: 'type'; readonly path: string; readonly text: string }
  | { readonly do: 'close'; readonly path: string }
  | { readonly do: 'set'; readonly settings: Settings }
  | { readonly do: 'wait' | 'rebuild' | 'compare' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('write' as const), path: files, text: texts }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('ignore' as const), path: fc.constantFrom('.gitignore', 'talks/.gitignore'), text: ignores }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), path: fc.oneof(files, folders) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), from: fc.oneof(files, folders), to: fc.oneof(files, folders) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), path: files, text: texts }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('close' as const), path: files }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set' as const), settings }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('wait' as const, 'rebuild' as const, 'compare' as const) }) },
);

/** A tree, what is typed over it, and an indexer that follows both. */
class Workspace {
  private readonly tree = new MemoryTree();
  private readonly overlays = new Map<string, string>();
  private settings: Settings = { fields: ['interviewees'], include: ['**'], exclude: [] };
  private readonly followed: TestIndexer;

  constructor() {
    this.followed = indexerOf(this.files(), this.reader());
    this.tree.onEvent = (path) => {
      this.followed.indexer.changed(path);
    };
    this.followed.indexer.readAll();
  }

  async take(step: Step): Promise<void> {
    const { indexer, time } = this.followed;
    switch (step.do) {
      case 'write':
      case 'ignore':
        if (!this.isTaken(step.path)) this.tree.write(step.path, step.text);
        break;
      case 'remove':
        this.tree.remove(step.path);
        break;
      case 'move':
        if (!this.isTaken(step.to, true) && this.isTaken(step.from, true) && !`${step.to}/`.startsWith(`${step.from}/`)) this.tree.move(step.from, step.to);
        break;
      case 'type':
        this.overlays.set(step.path, step.text);
        indexer.setBuffer(step.path, () => step.text);
        break;
      case 'close':
        this.overlays.delete(step.path);
        indexer.clearBuffer(step.path);
        break;
      case 'set':
        this.settings = step.settings;
        indexer.reset(this.files(), this.reader());
        break;
      case 'rebuild':
        indexer.readAll();
        break;
      case 'wait':
        // Long enough for a batch to begin, not for it to end.
        time.pass(1000);
        await Promise.resolve();
        break;
      case 'compare':
        await this.compare();
    }
  }

  async compare(): Promise<void> {
    await this.followed.indexer.ready();
    const fresh = indexerOf(this.files(), this.reader());
    for (const [path, text] of this.overlays) fresh.indexer.setBuffer(path, () => text);
    fresh.indexer.readAll();
    await fresh.indexer.ready();
    assert.equal(JSON.stringify(this.followed.index.snapshot(), null, 1), JSON.stringify(fresh.index.snapshot(), null, 1));
    assert.deepEqual([...this.followed.errors, ...fresh.errors], []);
    fresh.indexer.dispose();
  }

  private files(): FolderFiles {
    return new FolderFiles(this.tree, { ...this.settings, useIgnoreFiles: true });
  }

  private reader(): typeof defaultReaderSettings {
    return { ...defaultReaderSettings, intervieweeFields: this.settings.fields, ignoredThemes: ['todo'] };
  }

  /** Whether a file can't be written here: in a file, or where a folder is. @param orFile whether a file counts, too. */
  private isTaken(path: string, orFile = false): boolean {
    return this.tree.paths().some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`) || (orFile && other === path));
  }
}

describe('the indexer', () => {
  it('after hundreds of steps of any kind has the index of one that starts afresh', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 20, maxLength: 60, size: 'max' }), async (sequence) => {
        const workspace = new Workspace();
        for (const step of sequence) await workspace.take(step);
        await workspace.compare();
      }),
      { numRuns: 12 },
    );
  });
});
