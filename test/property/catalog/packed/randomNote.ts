// Notes as nobody would write them, which the reader takes all the same.
import fc from 'fast-check';

const names = fc.constantFrom('Dana Okafor', '"[[people/Dana Okafor]]"', '田中 花子', "Tom O'Brien", '"Dana, Priya & Tom"', '7', 'null', '', '__proto__', 'constructor');
const list = fc.array(names, { maxLength: 3 }).map((values) => `[${values.join(', ')}]`);
const field = fc.oneof(
  fc.tuple(fc.constantFrom('interviewees', 'interviewer', 'Participants', 'themes', 'tags'), fc.oneof(names, list)),
  fc.tuple(fc.constant('date'), fc.constantFrom('2026-11-22', '2026-11-22T14:30+01:00', 'soon', '')),
  fc.tuple(fc.constant('consent'), fc.constantFrom('verbal', 'declined', 'perhaps', '{Dana Okafor: verbal, 花子: withdrawn}', '[]')),
  fc.tuple(fc.constantFrom('title', 'situation', 'setting', 'study', 'lang', 'record', 'type'), fc.constantFrom('x', 'verbatim', 'interview', 'interviewee', 'theme', '"\\uD800"', '"two\\nlines"', '🙂')),
).map(([key, value]) => `${key}: ${value}`);

const words = fc.constantFrom(
  ...['said', 'two words', '🙂', '信頼', '#trust', ' #tools/Friction', ' #信頼', '==so==', '== #x', '[[Dana Okafor]]', '[[花子]]', '**Dana:** ', '**Nobody:** ', 'Q: why?', 'Obs: ', '— Dana Okafor', '📅 2026-12-01'],
  ...['\uD800', '\u2028', '"', '\\', '`#code`', '\0', '#off-record'],
);
const prefix = fc.constantFrom('', '', '- ', '  - ', '> ', '- [ ] ', '- [x] ', '# ', '## Questions', '## Debrief ', '| ', '> — ', '> [!note] ');
const line = fc.tuple(prefix, fc.array(words, { maxLength: 5 })).map(([start, rest]) => start + rest.join(' '));

/** The text of a file that is a note, mostly. */
export const randomNote = fc
  .tuple(fc.uniqueArray(field, { maxLength: 6, selector: (text) => text.split(':')[0]?.toLowerCase() }), fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([fields, body, end]) => ['---', 'interviewees: [Dana Okafor, Priya]', ...fields.filter((text) => !text.startsWith('interviewees')), '---', ...body].join(end));
