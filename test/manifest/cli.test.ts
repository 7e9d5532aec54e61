import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot } from '../../src/catalog/snapshot';
import { parseNote } from '../../src/notes/parseNote';
import { defaultReaderSettings } from '../../src/notes/settings';
import { root } from '../../scripts/root.mjs';
import { generateNotes } from '../bench/generateNotes';
import { indexOf } from '../unit/catalog/indexOf';

const cli = path.join(root, 'dist/cli.js');

describe('The command line', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'field-notes-cli-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function write(file: string, text: string | Buffer): string {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    return absolute;
  }

  function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  }

  const snapshot = (...args: string[]): Snapshot => JSON.parse(run('index', folder, '--json', ...args).stdout) as Snapshot;

  it('tells what it can do when asked, with 0', () => {
    for (const args of [['--help'], ['-h'], ['help'], ['index', '--help'], ['check', '-h'], ['check', 'anywhere', '--help'], ['export', '--help']]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stderr], [0, ''], args.join(' '));
      assert.match(stdout, /^Usage: field-notes /);
    }
  });

  it('exits with 2, and without a word on standard output, on wrong usage', () => {
    const wrong = [[], ['nonsense'], ['constructor'], ['index'], ['index', '.', '.'], ['index', 'nowhere'], ['index', '.', '--jsn'], ['check', '.', '--json'], ['check', '.', '--settings'], ['check', '.', '--settings', 'nowhere.json']];
    for (const args of wrong) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^field-notes: /);
    }
  });

  it('prints the notes of a folder in short, and as JSON', () => {
    write('a.md', '---\ninterviewees: [Dana Okafor]\n---\nOn paper. #trust\n');
    assert.match(run('index', folder).stdout, /^Interviews +1\nInterviewees +1\nThemes +1\nCoded passages +1\n/);
    const { version, notes, interviewees } = snapshot();
    assert.deepEqual([version, notes.map((note) => note.path), interviewees.map(({ name }) => name)], [1, ['a.md'], ['Dana Okafor']]);
  });

  it('reads thousands of notes, by threads of its own, as it reads a few', () => {
    const texts = new Map([...generateNotes(2100)].map(({ path: file, text }) => [file, text]));
    for (const [file, text] of texts) write(file, text);
    const files = Object.fromEntries([...texts].map(([file, text]) => [file, parseNote(text, defaultReaderSettings)]));
    assert.deepEqual(snapshot(), JSON.parse(JSON.stringify(indexOf(files, { now: new Date() }).snapshot())));
  });

  it('prints problems as other tools do, and exits with 1 when one is an error', () => {
    write('sub/b.md', '---\ntype: interview\ninterviewees: [Dana]\n---\n\n😀 text\n\n- **Tom:** No.\n');
    const hint = "sub/b.md:8:5: hint speaker-unknown 'Tom' is nobody whom this note names. Add them as interviewee, or as an alias of one.\n";
    const sound = run('check', folder);
    assert.deepEqual([sound.status, sound.stdout], [0, hint]);
    write('a.md', '---\ninterviewees: [Dana]\nconsent: maybe\n---\n');
    const { status, stdout } = run('check', folder);
    assert.equal(status, 1);
    assert.match(stdout, /^a\.md:3:10: error consent-unknown .*\nsub\/b\.md:8:5: hint /);
  });

  it('reads the settings of the folder, with comments, and those of another file beneath them', () => {
    write('talks/a.md', '---\nspeakers: [Tom Sun]\ntags: [tools]\ncategories: [desk]\n---\n');
    assert.equal(snapshot().notes.length, 0);
    const user = write('user.json', '{ "fieldNotes.fields.interviewees": ["nobody"], "fieldNotes.fields.themes": ["tags"] }');
    write('.vscode/settings.json', '\uFEFF{\n  // whose words\n  "fieldNotes.fields.interviewees": ["speakers"],\n}\n');
    assert.deepEqual(snapshot('--settings', user).notes.map(({ interviewees, themes }) => [interviewees, themes]), [[['Tom Sun'], ['tools']]]);
    const workspace = write('x.code-workspace', '{ "folders": [], "settings": { "fieldNotes.fields.themes": ["categories"] } }');
    assert.deepEqual(snapshot('--settings', workspace).notes[0]?.themes, ['desk']);
  });

  it('says what is wrong with settings, and goes on', () => {
    write('a.md', '---\ninterviewees: [Dana]\n---\n');
    write('.vscode/settings.json', '{ "fieldNotes.fields.themes": 7, "files.exclude": { "**/.git": true } "x": 1 }');
    const { status, stdout, stderr } = run('index', folder, '--json');
    assert.equal(status, 0);
    assert.match(stderr, /settings\.json:1: CommaExpected/);
    assert.match(stderr, /'fieldNotes\.fields\.themes' takes a list of texts/);
    assert.equal((JSON.parse(stdout) as Snapshot).notes.length, 1);
  });

  it('leaves out what .gitignore and VS Code leave out, and goes through no links to folders', () => {
    const note = '---\ninterviewees: [Dana]\n---\n';
    for (const file of ['a.md', 'node_modules/b.md', '.git/c.md', 'ignored/d.md', 'real/e.md', '.fieldnotes/f.md']) write(file, note);
    write('.gitignore', 'ignored/\n');
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'linked'));
    symlinkSync(folder, path.join(folder, 'real/loop'));
    symlinkSync(path.join(folder, 'a.md'), path.join(folder, 'real/file.md'));
    symlinkSync(path.join(folder, 'gone'), path.join(folder, 'dangling.md'));
    assert.deepEqual(snapshot().notes.map((each) => each.path), ['a.md', 'real/e.md', 'real/file.md']);
  });

  it('keeps bad files from the rest', () => {
    write('a.md', '---\ninterviewees: [Dana]\n---\n');
    write('binary.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x00, 0xff]));
    write('code.md', '---js\n{\n  interviewees: process.exit(9)\n}\n---\n');
    write('large.md', `---\ninterviewees: [Dana]\n---\n${'x'.repeat(20 * 1024 * 1024)}\n`);
    write('proto.md', '---\ninterviewees: [__proto__]\n__proto__: {polluted: true}\n---\n');
    mkdirSync(path.join(folder, 'folder.md'));
    const { notes, files } = snapshot();
    assert.deepEqual(notes.map((note) => note.path), ['a.md', 'proto.md']);
    assert.deepEqual(files.map((file) => [file.path, file.problems.map(({ code }) => code)]), [
      ['binary.md', ['not-text']],
      ['code.md', ['frontmatter-foreign']],
      ['large.md', ['too-large']],
    ]);
  });

  describe('exports', () => {
    const talk = '---\ninterviewees: [Dana Okafor]\ndate: 2026-09-14\nsituation: customer\n---\n\n- Dana waits. #trust #tools/friction\n\n> “Call.” #trust\n';
    const exporting = (...args: string[]) => spawnSync(process.execPath, [cli, 'export', folder, ...args], { encoding: 'utf8', cwd: folder, env: { ...process.env, XDG_STATE_HOME: path.join(folder, '.state') } });
    const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

    beforeEach(() => {
      write('talks/a.md', talk);
    });

    it('each format, and prints where to', () => {
      for (const format of ['markdown', 'html', 'table-csv', 'table-markdown', 'passages-csv']) {
        const { status, stdout, stderr } = exporting('--format', format, '--output', `out/${format}`);
        assert.deepEqual([status, stdout, stderr], [0, `${path.join(folder, 'out', format)}\n`, ''], format);
        assert.match(read(`out/${format}`), /P01/, format);
        assert.ok(!/Dana|Okafor/.test(read(`out/${format}`)), format);
      }
      assert.match(read('out/markdown'), /\[a, line 7\]\(\.\.\/talks\/a\.md#L7\)/);
      assert.equal(read('out/table-csv'), '\uFEFF"Theme","P01","Total"\r\n"tools",1,1\r\n"tools/friction",1,1\r\n"trust",2,2\r\n');
    });

    it('by filters and options', () => {
      const text = (...args: string[]): string => exporting('--format', 'passages-csv', '--output', '-', ...args).stdout;
      const rows = (...args: string[]): number => text(...args).trimEnd().split('\r\n').length - 1;
      assert.deepEqual(
        [rows(), rows('--theme', 'tools'), rows('--theme', 'tools', '--theme', 'trust'), rows('--kind', 'quote'), rows('--since', '2026-10'), rows('--until', '2026'), rows('--situation', 'Customer'), rows('--study', 'x'), rows('--person', 'dana okafor')],
        [3, 1, 3, 1, 0, 3, 3, 0, 3],
      );
      assert.match(text('--include-names'), /"Dana Okafor"/);
      assert.equal(exporting('--format', 'table-csv', '--by', 'month', '--presence', '--output', '-').stdout, '\uFEFF"Theme","2026-09"\r\n"tools",1\r\n"tools/friction",1\r\n"trust",1\r\n');
      const unknown = exporting('--format', 'passages-csv', '--output', '-', '--theme', 'nowhere');
      assert.deepEqual([unknown.status, unknown.stderr], [0, "field-notes: nothing in these notes is called 'nowhere'\n"]);
    });

    it('over no file that is there, in any case, and leaves nothing else behind', () => {
      write('out/Report.md', 'mine');
      assert.equal(exporting('--format', 'markdown', '--output', 'out/report.md').stdout, `${path.join(folder, 'out/report 2.md')}\n`);
      assert.equal(exporting('--format', 'markdown', '--output', 'out').stdout, `${path.join(folder, 'out/report 3.md')}\n`);
      assert.deepEqual([read('out/Report.md'), readdirSync(path.join(folder, 'out')).sort()], ['mine', ['Report.md', 'report 2.md', 'report 3.md']]);
      const refused = exporting('--format', 'markdown', '--output', 'talks/a.md/deep/report.md');
      assert.deepEqual([refused.status, refused.stdout], [1, '']);
      assert.match(refused.stderr, /^field-notes: [^\n]+\n$/);
      assert.deepEqual(readdirSync(path.join(folder, 'talks')), ['a.md']);
    });

    it('the same number for the same person as the notes grow, and refuses a key that is broken', () => {
      exporting('--format', 'markdown', '--output', '-');
      write('0.md', talk.replace('Dana Okafor', 'Ada Byron').replace('Dana', 'Ada'));
      const { stdout } = exporting('--format', 'passages-csv', '--output', '-');
      assert.match(stdout, /"P02 waits\.","paraphrase","P02","P02",.*"0\.md"/);
      assert.match(stdout, /"P01 waits\.","paraphrase","P01","P01",.*"talks\/a\.md"/);
      const keys = path.join(folder, '.state/field-notes/pseudonyms');
      const [key = ''] = readdirSync(keys);
      assert.deepEqual(JSON.parse(read(`.state/field-notes/pseudonyms/${key}`)), { version: 1, pseudonyms: { 'dana okafor': 'P01', 'ada byron': 'P02' } });
      writeFileSync(path.join(keys, key), '{ "broken"');
      const broken = exporting('--format', 'markdown', '--output', 'report.md');
      assert.equal(broken.status, 1);
      assert.match(broken.stderr, /key of pseudonyms/);
      assert.equal(existsSync(path.join(folder, 'report.md')), false);
      assert.match(exporting('--format', 'markdown', '--output', '-', '--key', 'own.json').stdout, /P01/);
    });

    it('nothing on wrong usage', () => {
      const wrong = [[], ['--format', 'markdown'], ['--output', 'x'], ['--format', 'pdf', '--output', 'x'], ['--format', 'markdown', '--output', 'x', '--by', 'month'], ['--format', 'passages-csv', '--output', 'x', '--presence']];
      const more = [['--since', 'yesterday'], ['--until', '2026-13'], ['--kind', 'joke'], ['--them', 'x'], ['--include-everything']];
      for (const args of [...wrong, ...more.map((each) => ['--format', 'markdown', '--output', 'x', ...each])]) {
        const { status, stdout, stderr } = exporting(...args);
        assert.deepEqual([status, stdout], [2, ''], args.join(' '));
        assert.match(stderr, /^field-notes: .*\nTry 'field-notes --help'\.\n$/s);
      }
      assert.deepEqual(readdirSync(folder), ['talks']);
    });
  });

  it('ends in silence when nobody reads on', async () => {
    for (let i = 0; i < 300; i++) write(`${i}.md`, `---\ninterviewees: [Dana ${i}]\n---\n${`Words. #theme-${i}\n\n`.repeat(20)}`);
    const child = spawn(process.execPath, [cli, 'index', folder, '--json']);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, errors], [0, '']);
  });
});
