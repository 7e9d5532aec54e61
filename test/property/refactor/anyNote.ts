// Random notes that know where the names in them stand, without asking the reader.
import fc from 'fast-check';

/** A name in a note. Offsets (UTF-16). */
export interface Slot {
  readonly name: string;
  /** What writing another name may change: the name itself, or all of a text that has to be written anew. */
  readonly start: number;
  readonly end: number;
  /** What taking the name out may change: with its item, its comma, the blanks and marks around it. */
  readonly outerStart: number;
  readonly outerEnd: number;
}

export interface AnyNote {
  readonly text: string;
  readonly slots: readonly Slot[];
}

export const themeNames = ['trust', 'Trust', 'tools', 'tools/friction', 'tools/Friction/deep', 'release-planning', '信頼', 'शब्द', 'ثقة'] as const;
export const personNames = ['Dana Okafor', '田中 花子', 'Nguyễn Thị Hương'] as const;

/** Around a name, and around what goes with it. */
const [nameStart, nameEnd, outerStart, outerEnd] = ['\uE000', '\uE001', '\uE002', '\uE003'];

const name = (text: string): string => nameStart + text + nameEnd;
const outer = (text: string): string => outerStart + text + outerEnd;

const theme = fc.constantFrom(...themeNames).map(name);
const person = fc.constantFrom(...personNames).map(name);
const hashtag = fc.constantFrom(...themeNames).map((text) => name(`#${text}`));
const word = fc.constantFrom('plans', 'waits', 'trust', 'tools', 'Dana', 'a\ttab', 'two  blanks', 'é e\u0301', '信頼', '🙂', '**bold**', '`#trust`', 'x\\#trust', 'https://example.com/#trust', 'b <!-- #trust -->', '“quoted”', 'C# 1#trust', 'https://example.com/a_b', '&amp;', '#todo', '#42');
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

const comment = fc.constantFrom('', '', ' # trust, Dana Okafor', '   ', '\t# [x]');

/** One text as YAML, on a line of its own or between brackets. */
function scalar(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.constantFrom('', '', "'", '"')).map(([one, quote]) => quote + one + quote);
}

/** What a link names is the last part of its path. */
function link(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text.filter((one) => !one.includes('/')), fc.constantFrom('"[[people/', "'[[", '[['), fc.constantFrom('|x', '')).map(([one, start, end]) => `${start}${one}${end}]]${/^["']/u.exec(start)?.[0] ?? ''}`);
}

/** The value of a field that holds names, its key left out. */
function names(text: fc.Arbitrary<string>, { commas }: { commas: boolean }): fc.Arbitrary<string> {
  const item = fc.oneof({ weight: 3, arbitrary: scalar(text) }, link(text));
  const blockItem = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(item, comment).map((parts) => parts.join('')) },
    text.map((one) => `${nameStart}>- # folded\n      ${one.slice(1, -1)}${nameEnd}`),
    text.map((one) => `!!str ${one}`),
  );
  const flow = fc.tuple(fc.array(item, { maxLength: 3 }), fc.constantFrom(', ', ' , ', ',\n    '), comment);
  const block = fc.tuple(fc.constantFrom('', '  ', '    '), fc.array(fc.tuple(blockItem, fc.constantFrom('', '', '\n  # between')), { minLength: 1, maxLength: 3 }));
  const inCommas = fc.tuple(fc.array(text, { minLength: 2, maxLength: 3 }), fc.constantFrom('', "'", '"'), fc.constantFrom(', ', ',', ' , '));
  return fc.oneof(
    fc.tuple(item, comment).map(([one, behind]) => ` ${one}${behind}`),
    { weight: 2, arbitrary: flow.map(([items, separator, behind]) => ` [${items.join(separator)}]${behind}`) },
    { weight: 3, arbitrary: block.map(([indent, items]) => items.map(([one, under]) => `\n${outer(`${indent}- ${one}`)}${under}`).join('')) },
    ...(commas ? [inCommas.map(([all, quote, separator]) => ` ${quote}${all.join(separator)}${quote}`)] : []),
  );
}

const otherField = fc.constantFrom(
  'title: "About trust: #trust, [[Dana Okafor]]"',
  "title: 'it''s tools/friction' # trust",
  'date: 2026-11-22T14:30+01:00',
  'note: >\n  folded trust\n  and #trust\n\n  Dana Okafor',
  'memo: |-\n  literal trust\n\n    - trust\n  ---x',
  'other: &list [trust, "tools", {Dana Okafor: trust}] # kept',
  'copy: &again trust\nagain: *again',
  'escaped: "tab\\t trust \\u00e9"',
  '# a comment of trust\n',
  '"quoted key": trust',
  'empty:',
  'blanks: x   ',
  'situation: customer',
);

/** So that each of them can speak in the text. */
const everybody = `interviewer: [${personNames.map(name).join(', ')}]`;
const consents = fc.constantFrom(`consent:\n  ${name('Dana Okafor')}: verbal # Dana Okafor`, `consent: { "${name('田中 花子')}": written }`, 'consent: verbal');

const frontmatter = fc
  .tuple(names(person, { commas: false }), fc.option(names(theme, { commas: true })), fc.option(names(theme, { commas: true })), fc.option(consents), fc.uniqueArray(otherField, { maxLength: 4, selector: (line) => line.split(':')[0] }), fc.nat())
  .map(([people, themes, tags, consent, others, order]) => {
    const fields = ['type: interview', everybody, `interviewees:${people}`, ...(consent === null ? [] : [consent]), ...(themes === null ? [] : [`themes:${themes}`]), ...(tags === null ? [] : [`Tags:${tags}`]), ...others];
    const turn = order % fields.length;
    return [...fields.slice(turn), ...fields.slice(0, turn)].join('\n');
  });

/** Words, some of them coded. */
const said = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, fc.tuple(words, hashtag).map(([text, tag]) => `${text} ${tag}`), fc.tuple(fc.constantFrom('said', 'was *so*', '信頼'), hashtag).map(([text, tag]) => `==${text}== ${tag}`)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));
const mention = fc.tuple(person, fc.constantFrom('', '|her', '#h')).map(([one, behind]) => `[[${one}${behind}]]`);
const mark = fc.oneof(person.map((one) => `**${one}:** `), person.map((one) => `${one}: `), fc.constantFrom('', '14:32 ', 'Obs: '));
const block = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(mark, said).map((parts) => parts.join('')) },
  fc.tuple(said, mention, said).map((parts) => parts.join(' ')),
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('- ', '* ', '1. '), fc.array(fc.tuple(mark, said), { minLength: 1, maxLength: 3 })).map(([bullet, items]) => items.map(([who, text]) => bullet + who + text).join('\n')) },
  fc.tuple(said, person).map(([text, one]) => `> ${text}\n> — ${one}`),
  fc.tuple(said, said).map(([a, b]) => `> ${a}\n>\n> ${b}`),
  fc.array(hashtag, { minLength: 1, maxLength: 3 }).map((tags) => tags.join(' ')),
  fc.tuple(said, hashtag).map(([text, tag]) => `${text}\n${tag}`),
  fc.tuple(words, fc.option(hashtag)).map(([text, tag]) => `## ${text}${tag === null ? '' : ` ${tag}`}`),
  fc.tuple(words, said).map(([a, b]) => `| one | two |\n|---|---|\n| ${a.replaceAll('|', '')} | ${b} |`),
  fc.tuple(fc.constantFrom(' ', 'x', '-'), said).map(([box, text]) => `- [${box}] ${text} 📅 2026-12-01`),
  fc.constantFrom('```\n#trust Dana Okafor: [[Dana Okafor]]\n```', '<div>\n#trust\n</div>', '***', 'Line one  \nline two\\\nline three'),
);
const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

export const anyNote: fc.Arbitrary<AnyNote> = fc
  .tuple(frontmatter, body, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), fc.constantFrom('', '\n', '\n\n  \n'))
  .map(([fields, text, eol, start, end]) => unmarked(`${start}---\n${fields}\n---\n\n${text}${end}`.replaceAll('\n', eol)));

/** Takes the marks out, and says where what they marked stands. */
function unmarked(marked: string): AnyNote {
  const text = marked.replace(/[\uE000-\uE003]/gu, '');
  const slots: Slot[] = [];
  let at = 0;
  let nameFrom = 0;
  let outerFrom: number | null = null;
  let inItem: Slot[] = [];
  for (const char of marked) {
    if (char === nameStart) nameFrom = at;
    else if (char === outerStart) outerFrom = at;
    else if (char === nameEnd) {
      const slot = { name: text.slice(nameFrom, at).replace(/^>- # folded\s+|^#/u, ''), start: nameFrom, end: at, ...around(text, nameFrom, at) };
      if (outerFrom === null) slots.push(slot);
      else inItem.push(slot);
    } else if (char === outerEnd) {
      const item = { outerStart: (outerFrom ?? at) - 2, outerEnd: at + 2 };
      slots.push(...inItem.map((slot) => ({ ...slot, ...item })));
      [outerFrom, inItem] = [null, []];
    } else at += char.length;
  }
  return { text, slots };
}

/** What is written around a name for its sake: quotes, the brackets of a link, a comma, blanks, the marks of a quote. */
function around(text: string, start: number, end: number): Pick<Slot, 'outerStart' | 'outerEnd'> {
  const before = /[\s,>'"[]*(?:\[\[people\/)?$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const behind = /^(?:\|x)?[\s,>'"\]]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { outerStart: start - before, outerEnd: end + behind };
}
