// Markdown that nobody would write, of what parsers stumble over.
import fc from 'fast-check';

const fragment = fc.constantFrom(
  ...['a', 'b c', ' ', '  ', '    ', '\t', '\u00A0', '\\', '|', '*', '**', '_', '`', '``', '[', ']', '(', ')', '<', '>', '!', '"', "'", ':', '~', '~~~', '```', '#', '-', '+', '=', '&', '.', '/', '@', '\u2028', '🙂', 'é', '\0'],
  ...['[a]', '[a]: ', '[a]: /u', '[a]: /u "t"', '[^a]', '[^a]: ', '![', '](', '](u)', '](u "t")', '](<u>)', '[a][b]', '[b]: x', '[b][]', '![a](u)', '[x] ', '[ ] ', '[-] ', '[X]', '[!note] ', '\\[', '\\]', '\\`', '\\<'],
  ...['<b>', '</b>', '<a b="c">', "<a b='", '<!-- ', '-->', '<!--', '<?', '?>', '<!A', '<![CDATA[', ']]>', '<div>', '</div>', '<pre>', '</pre>', '<script', '<http://x.y>', '<a@b.c>', '<br/>', '<x y=z>'],
  ...['http://x.org', 'https://a.b/c_(d)', 'www.x.org', 'a@b.cd', '#t', '#trust', '==h==', '[[N]]', '&amp;', '**D:** ', '| a |', '|-|', ':-:', '|-|-|', 'a|b', '\\|'],
);
const prefix = fc.constantFrom(
  ...['', '', '', '', '- ', '-   ', '-', '* ', '+ ', '1. ', '2) ', '10. ', '> ', '>', '  ', '   ', '    ', '      ', '\t', ' \t', '>\t', '-\t', '# ', '## ', '#', '[^1]: ', '[^a]:', '[r]: ', '| '],
);
const mixedLine = fc.tuple(fc.array(prefix, { maxLength: 3 }), fc.array(fragment, { maxLength: 5 })).map(([start, rest]) => start.join('') + rest.join(''));
const wholeLine = fc.constantFrom(
  ...['', '', '', '---', '===', '***', '- - -', '```', '~~~', '``` js', '|-|-|', '|-|', '-|-', ':-', 'a|b', '| a | b |', '<div>', '</div>', '<!-- c', '-->', '<b>', '    code', '\tcode', '> ', '>', '-', '1.'],
  ...['- [ ] t', '- [x] t', '- [-] t', '[a]: /u', '[a]:', "'t'", '"t', 'x"', '   ', '      ', '> ```', '> <div>', '> [!n] x', 'lazy'],
);
const line = fc.oneof(mixedLine, wholeLine);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r');
const signs = fc.constantFrom(...' \t\n\n>-*+1.)#`~=|:[](<!ax"\\'.split(''));

export const randomMarkdown = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.array(line, { maxLength: 9 }), lineEnd).map(([lines, end]) => lines.join(end)) },
  { weight: 2, arbitrary: fc.array(fc.tuple(line, lineEnd), { maxLength: 9 }).map((lines) => lines.flat().join('')) },
  { weight: 3, arbitrary: fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.string({ unit: signs, maxLength: 22 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
