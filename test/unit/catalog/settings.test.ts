import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { indexSettingDefaults, indexSettingKeys, indexSettingsOf, settingThatLeavesOut, type IndexSettings } from '../../../src/catalog/settings';

interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly default: unknown }>> }[] };
}

function read(values: Readonly<Record<string, unknown>>): { settings: IndexSettings; problems: string[] } {
  const problems: string[] = [];
  return { settings: indexSettingsOf((key) => values[key], (problem) => problems.push(problem)), problems };
}

describe('the settings of the index', () => {
  it('are the defaults where nothing is set', () => {
    const { settings, problems } = read({});
    assert.deepEqual(settings.reader.intervieweeFields, ['interviewees', 'interviewee', 'participants', 'participant']);
    assert.deepEqual(settings.reader.themeFields, ['themes', 'tags']);
    assert.equal(settings.offRecordTheme, 'off-record');
    assert(settings.exclude.includes('**/node_modules') && settings.exclude.includes('**/.git'));
    assert.deepEqual(problems, []);
  });

  it('have in the manifest the defaults that the command line takes', () => {
    const manifest = JSON.parse(readFileSync(`${process.env.PROJECT_ROOT ?? '.'}/package.json`, 'utf8')) as Manifest;
    const defaults = new Map(manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));
    for (const key of indexSettingKeys.filter((each) => each.startsWith('fieldNotes.'))) assert.deepEqual(defaults.get(key)?.default, indexSettingDefaults[key], key);
  });

  it('take a single text for a list of one', () => {
    assert.deepEqual(read({ 'fieldNotes.fields.interviewees': ' speakers ' }).settings.reader.intervieweeFields, ['speakers']);
  });

  it('take one list of headings and leave the other', () => {
    const { headings } = read({ 'fieldNotes.headings': { questions: ['Ask'] } }).settings.reader;
    assert.deepEqual(headings.questions, ['Ask']);
    assert(headings.ownNotes.includes('Debrief'));
  });

  it('exclude what VS Code excludes, unless that is switched off or depends on other files', () => {
    const { settings } = read({
      'fieldNotes.notes.exclude': ['drafts'],
      'files.exclude': { '**/.git': true, 'out/**': true, '**/*.js': { when: '$(basename).ts' } },
      'search.exclude': { '**/node_modules': false },
    });
    assert.deepEqual(settings.exclude, ['.fieldnotes/templates', 'drafts', '**/.git', 'out/**']);
  });

  it('exclude the folder of templates, as far as it is a folder within', () => {
    const excluded = (folder: string): readonly string[] => read({ 'fieldNotes.templates.folder': folder, 'files.exclude': {}, 'search.exclude': {} }).settings.exclude;
    assert.deepEqual(excluded('./my/../notes//templates/'), ['notes/templates']);
    assert.deepEqual(excluded('a [1] {x} *?'), ['a \\[1\\] \\{x\\} \\*\\?']);
    for (const folder of ['', '.', '/', '../elsewhere', 'a/../..']) assert.deepEqual(excluded(folder), [], folder);
  });

  it('tell of values of a wrong type and use the rest', () => {
    const { settings, problems } = read({
      'fieldNotes.fields.interviewees': ['speakers', 7, null],
      'fieldNotes.fields.themes': { a: 1 },
      'fieldNotes.privacy.offRecordTheme': ['x'],
      'fieldNotes.headings': 'Questions',
      'fieldNotes.notes.useIgnoreFiles': 'yes',
      'files.exclude': ['**/x'],
    });
    assert.deepEqual(settings.reader.intervieweeFields, ['speakers']);
    assert.deepEqual(settings.reader.themeFields, ['themes', 'tags']);
    assert.equal(settings.offRecordTheme, 'off-record');
    assert.equal(settings.useIgnoreFiles, true);
    assert.equal(problems.length, 6);
    assert.equal(problems[0], "The setting 'fieldNotes.fields.interviewees' takes a list of texts.");
  });

  it('are named where one of them leaves a file out', () => {
    const leavingOut = (path: string, values: Readonly<Record<string, unknown>> = {}): string | null => settingThatLeavesOut(path, (key) => values[key]);
    assert.equal(leavingOut('interviews/2026-11-22 Dana.md'), null);
    assert.equal(leavingOut('node_modules/a/b.md'), 'search.exclude');
    assert.equal(leavingOut('my templates/a.md', { 'fieldNotes.templates.folder': './my templates/' }), 'fieldNotes.templates.folder');
    assert.equal(leavingOut('my templates 2/a.md', { 'fieldNotes.templates.folder': './my templates/' }), null);
    assert.equal(leavingOut('old/2019/a.md', { 'fieldNotes.notes.exclude': ['**/2019'] }), 'fieldNotes.notes.exclude');
    assert.equal(leavingOut('old/a.md', { 'files.exclude': { old: true } }), 'files.exclude');
    assert.equal(leavingOut('old/a.md', { 'files.exclude': { old: false } }), null);
    assert.equal(leavingOut('notes/a.md', { 'fieldNotes.notes.include': ['interviews'] }), 'fieldNotes.notes.include');
    assert.equal(leavingOut('interviews/a.md', { 'fieldNotes.notes.include': ['interviews'] }), null);
  });
});
