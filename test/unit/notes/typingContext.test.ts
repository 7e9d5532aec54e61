import assert from 'node:assert/strict';
import { typingContextAt } from '../../../src/notes/typingContext';

/** The context at `|`. */
function at(marked: string): unknown {
  const offset = marked.indexOf('|');
  const context = typingContextAt(marked.replace('|', ''), offset);
  if (!context) return null;
  assert.equal(marked.slice(context.start, offset), (context.kind === 'value' ? context.quote : '') + context.typed);
  const { kind, typed } = context;
  return context.kind === 'value' ? { kind, typed, field: context.field, flow: context.flow } : { kind, typed };
}
const note = (frontmatter: string): string => `---\ninterviewees:\n  - Dana\n${frontmatter}\n---\n\nText`;

describe('typingContextAt', () => {
  const cases: [string, string, unknown][] = [
    ['a hashtag', 'She said so #tr|', { kind: 'hashtag', typed: 'tr' }],
    ['a nested hashtag in any script', '(#tools/été|', { kind: 'hashtag', typed: 'tools/été' }],
    ['a hashtag after a highlight', '==so==#|', { kind: 'hashtag', typed: '' }],
    ['no hashtag in a word', 'C#sharp|', null],
    ['no hashtag in a URL', 'https://a.example/#x|', null],
    ['a mention', 'see [[Dana O|', { kind: 'mention', typed: 'Dana O' }],
    ['no mention once it is closed', 'see [[Dana]] |', null],
    ['a field', note('sit|'), { kind: 'field', typed: 'sit' }],
    ['a value', note('situation: cu|'), { kind: 'value', typed: 'cu', field: 'situation', flow: false }],
    ['a value of a key in capitals', note('Situation: |'), { kind: 'value', typed: '', field: 'situation', flow: false }],
    ['an item', note('themes:\n  - trust\n  - pri|'), { kind: 'value', typed: 'pri', field: 'themes', flow: false }],
    ['an item that is not indented', note('themes:\n- pri|'), { kind: 'value', typed: 'pri', field: 'themes', flow: false }],
    ['an item in a flow list', note('themes: [trust, release pl|'), { kind: 'value', typed: 'release pl', field: 'themes', flow: true }],
    ['a value in quotes', note('situation: "cu|"'), { kind: 'value', typed: 'cu', field: 'situation', flow: false }],
    ['consent by name', note('consent:\n  Dana Okafor: ver|'), { kind: 'value', typed: 'ver', field: 'consent', flow: false }],
    ['the name in consent by name', note('consent:\n  Da|'), { kind: 'value', typed: 'Da', field: 'consent:', flow: false }],
    ['the frontmatter of a note that is being begun', '---\ninterviewees:\n  - D|', { kind: 'value', typed: 'D', field: 'interviewees', flow: false }],
    ['the frontmatter with CRLF', '---\r\nthemes:\r\n  - t|\r\n---\r\n', { kind: 'value', typed: 't', field: 'themes', flow: false }],
    ['nothing in plain text', 'She said|', null],
  ];
  for (const [what, marked, expected] of cases) it(`sees ${what}`, () => assert.deepEqual(at(marked), expected));
});
