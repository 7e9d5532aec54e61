import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNote } from '../../../src/notes/parseNote';
import { defaultReaderSettings } from '../../../src/notes/settings';
import { entryText, profileText, type EntryFields, type ProfileFields } from '../../../src/preparation/newEntries';

const nobody: ProfileFields = { name: 'Dana Okafor', aliases: [], role: null, organisation: null, timezone: null, contact: null, introducedBy: null, rapport: null };
const nothing: EntryFields = { theme: 'trust', aliases: [], definition: null, include: null, exclude: null, example: null, color: null };

describe('the text of a new profile', () => {
  it('holds what is known, in the format’s order', () => {
    const fields = { ...nobody, aliases: ['Dana O.'], role: 'Release manager', organisation: 'Northwind', timezone: 'Europe/Berlin', contact: 'dana@northwind.example', rapport: 'Roasts\nher own coffee' };
    assert.equal(
      profileText(fields).text,
      [
        '---',
        'type: interviewee',
        'name: Dana Okafor',
        'aliases:',
        '  - Dana O.',
        'role: Release manager',
        'organisation: Northwind',
        'timezone: Europe/Berlin',
        'contact: dana@northwind.example',
        '---',
        '',
        '## Rapport',
        '',
        '- Roasts her own coffee',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known, and is ready to type what builds rapport', () => {
    const { text, cursor } = profileText(nobody);
    assert.equal(text, '---\ntype: interviewee\nname: Dana Okafor\n---\n\n## Rapport\n\n- \n');
    assert.equal(text.slice(cursor), '\n');
  });

  it('is read back as it was given, whatever the words', () => {
    const word = fc.constantFrom('Dana', "O'Brien", ': #', '"', '- x', '[a]', '{b', '田中', '1.5', 'true', '~', '&a', '*', '|', 'مريم', '@x', '\\');
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, words, (name, role) => {
        const file = parseNote(profileText({ ...nobody, name, role }).text, defaultReaderSettings);
        assert.ok(file.kind === 'profile');
        assert.equal(file.name?.value, name);
        assert.equal(file.role, role);
      }),
    );
  });
});

describe('the text of a new codebook entry', () => {
  it('holds the theme’s path and what it stands for', () => {
    const { text, cursor } = entryText({ ...nothing, theme: 'tools/friction', definition: 'What slows people down: tools first', color: '#2f7ed8' });
    assert.equal(text, '---\ntype: theme\ntheme: tools/friction\ndefinition: "What slows people down: tools first"\ncolor: "#2f7ed8"\n---\n\n');
    assert.equal(cursor, text.length);
  });
});
