import assert from 'node:assert/strict';
import { settingFrom } from '../../../src/node/settingsFile';

describe('a setting from several files', () => {
  it('is that of the last file that has it, else the default', () => {
    const levels = [{ 'fieldNotes.fields.themes': ['tags'] }, { 'fieldNotes.fields.themes': ['categories'] }, {}];
    assert.deepEqual(settingFrom(levels, 'fieldNotes.fields.themes'), ['categories']);
    assert.equal(settingFrom(levels, 'fieldNotes.privacy.offRecordTheme'), 'off-record');
  });

  it('is put together where VS Code does so', () => {
    const levels = [{ 'search.exclude': { a: true, b: true } }, { 'search.exclude': { b: false, '**/node_modules': false } }];
    assert.deepEqual(settingFrom(levels, 'search.exclude'), { '**/node_modules': false, '**/bower_components': true, '**/*.code-search': true, a: true, b: false });
  });

  it('is given as it is where it cannot be put together', () => {
    assert.equal(settingFrom([{ 'files.exclude': 'x' }], 'files.exclude'), 'x');
  });
});
