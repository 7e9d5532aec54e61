import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, fieldNotes, workspaceFolder } from '../support';

const run = <T = vscode.Uri>(id: string, answers: object): Thenable<T> => vscode.commands.executeCommand<T>(`fieldNotes.${id}`, answers);
const relative = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);

async function people(): Promise<Map<string, { profile: string | null; notes: string[] }>> {
  const index = await fieldNotes();
  await index.ready();
  return new Map(index.snapshot().interviewees.map((person) => [person.name, person]));
}

const names: readonly string[] = [
  "Síle O'Brien",
  'Lê Thị Hương',
  '鈴木 花子',
  'Dr. D/E: F',
  'M'.repeat(200),
  '🧑🏽‍🌾 Bo',
  'رانيا حداد',
  'con',
  'Ends with a dot.',
  '<Ada> "the" *Queen?* | Lovelace',
  '__proto__',
];

/** What Windows, macOS and Linux take alike. */
function assertSafe(uri: vscode.Uri): void {
  const name = path.posix.basename(uri.path);
  assert.doesNotMatch(name, /[<>:"/\\|?*\p{Cc}]|[. ]$|^[. ]/u, name);
  assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu, name);
  assert.ok(new TextEncoder().encode(name).length <= 255, name);
  assert.equal(name, name.normalize('NFC'));
}

describe('Names of people', () => {
  before(fieldNotes);
  afterEach(closeEditors);

  for (const name of names) {
    it(`are kept, in files that every system takes: ${name.slice(0, 40)}`, async () => {
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'words' }));
      const moved = await run('makeInterviewNote', { interviewees: [name], date: '2026-11-08' });
      assert.equal(editor.document.getText(), '');
      const quick = await run('quickNote', { interviewees: [name] });
      const profile = await run('newInterviewee', { name });
      const made = [moved, quick];
      for (const uri of [...made, profile]) assertSafe(uri);
      await eventually(async () => {
        const person = (await people()).get(name);
        assert.equal(person?.profile, relative(profile));
        assert.deepEqual([...person.notes].sort(), made.map(relative).sort());
      });
      assert.deepEqual((await fieldNotes()).snapshot().notes.filter((note) => made.map(relative).includes(note.path)).flatMap(({ problems }) => problems), []);
    });
  }

  it('are one person when they differ in case or normalisation only, and one profile', async () => {
    const first = await run('newInterviewee', { name: 'Renée Müller' });
    for (const name of ['RENÉE MÜLLER', 'Renée Müller'.normalize('NFD'), 'renée  müller']) {
      assert.equal((await run('newInterviewee', { name })).toString(), first.toString(), name);
      await run('quickNote', { interviewees: [name] });
    }
    await eventually(async () => {
      const found = [...(await people())].filter(([name]) => /m[uü]ller/iu.test(name.normalize('NFC')));
      assert.deepEqual(found.map(([name, { notes }]) => [name, notes.length]), [['Renée Müller', 3]]);
    });
  });

  it('tell two people of one name apart by what stands behind them', async () => {
    const acme = await run('newInterviewee', { name: 'Kim Lee (Acme)', role: 'CTO' });
    const harbour = await run('newInterviewee', { name: 'Kim Lee (Harbour)', role: 'Captain' });
    assert.deepEqual([acme, harbour].map(relative), ['interviewees/Kim Lee (Acme).md', 'interviewees/Kim Lee (Harbour).md']);
    const note = await run('newInterview', { interviewees: ['kim lee (harbour)'], date: '2026-11-07' });
    await eventually(async () => {
      const known = await people();
      assert.deepEqual(known.get('Kim Lee (Harbour)')?.notes, [relative(note)]);
      assert.deepEqual(known.get('Kim Lee (Acme)')?.notes, []);
    });
  });

  it('never cost a file when several commands make one at once', async () => {
    const answers = { interviewees: ['All At Once'], date: '2026-11-06' };
    const made = await Promise.all([
      run('newInterview', answers),
      run('newFollowUpInterview', answers),
      run('newInterview', { ...answers, interviewees: ['ALL AT ONCE'] }),
      run('newInterviewee', { name: 'All At Once' }),
      run('newTheme', { name: 'all/at once' }),
    ]);
    assert.equal(new Set(made.map((uri) => uri.path.toLowerCase())).size, made.length);
    for (const uri of made) assert.ok((await vscode.workspace.fs.stat(uri)).size > 0);
    assert.equal(made.every((uri) => uri.path.startsWith(workspaceFolder().path)), true);
  });
});
