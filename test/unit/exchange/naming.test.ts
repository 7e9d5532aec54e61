import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hiddenPeople, namingOf, type Naming } from '../../../src/exchange/naming';
import { extendKey, keyIn, keyText, type Hidden } from '../../../src/exchange/pseudonymKey';
import { personKey } from '../../../src/notes/keys';
import { peopleToHide } from '../../../src/synthesis/consent';
import { whole } from '../../../src/util/gradual';
import { catalogOf, note } from '../preparation/catalogOf';

const hidden = (name: string, ...aliases: string[]): Hidden => ({ key: personKey(name), name, aliases, aliasKeys: aliases.map(personKey) });

/** Everybody here was never asked. */
function namingFor(people: readonly Hidden[], notes: Readonly<Record<string, string>> = {}): Naming {
  return whole(namingOf(people, extendKey({}, people), catalogOf(notes)));
}

describe('The key of pseudonyms', () => {
  it('numbers people in their order and keeps the numbers that were given', () => {
    const first = extendKey({}, [hidden('Dana Okafor'), hidden('Marek Nowak')]);
    assert.deepEqual(first, { 'dana okafor': 'P01', 'marek nowak': 'P02' });
    assert.deepEqual(extendKey(first, [hidden('Ada'), hidden('Dana Okafor')]), { ...first, ada: 'P03' });
  });

  it('keeps the number of somebody who is called by another name now', () => {
    const key = extendKey({ 'd. okafor': 'P07' }, [hidden('Dana Okafor', 'D. Okafor'), hidden('Ada')]);
    assert.deepEqual(key, { 'd. okafor': 'P07', 'dana okafor': 'P07', ada: 'P08' });
  });

  it('is read as it was kept, and refused where it is something else', () => {
    const key = extendKey({}, [hidden('__proto__'), hidden('Dana')]);
    assert.deepEqual(keyIn(keyText(key)), key);
    for (const text of ['', '{', '[]', '{"pseudonyms": 1}', '{"pseudonyms": {"dana": "Dana"}}']) assert.throws(() => keyIn(text), SyntaxError, text);
  });

  it('never changes or repeats a number, whoever comes', () => {
    const names = fc.uniqueArray(fc.constantFrom('Ada', 'Bo', 'Cy', '__proto__', 'Di', 'Ed', 'Flo'));
    fc.assert(
      fc.property(fc.array(names, { maxLength: 6 }), (groups) => {
        let key = {};
        for (const group of groups) {
          const extended = extendKey(key, group.map((name) => hidden(name)));
          for (const [person, pseudonym] of Object.entries(key)) assert.equal(Object.entries(extended).find(([other]) => other === person)?.[1], pseudonym);
          key = extended;
        }
        assert.equal(new Set(Object.values(key)).size, Object.keys(key).length);
      }),
    );
  });
});

describe('Pseudonyms in a text', () => {
  const people = [
    hidden('Dana Okafor', 'Dee'),
    hidden('田中 花子'),
    hidden('Nguyễn Thị Hương'),
    hidden('Жанна Петрова'),
    hidden("Tom O'Brien (Acme)"),
    hidden('王小明'),
    hidden('Jürgen Weiß'),
    hidden('김지민'),
    hidden('İnci Işık'),
    hidden('María de la Cruz'),
    hidden('دانا'),
    hidden('Will Young'),
    hidden('Γιώργος Παππάς'),
    hidden('Łukasz Nowak'),
    hidden('สมชาย ใจดี'),
    hidden('অনিতা'),
  ];
  const naming = namingFor(people);
  const cases: [string, string][] = [
    ['Dana Okafor said', 'P01 said'],
    ['dana said, DANA repeated', 'P01 said, P01 repeated'],
    ["Dana's desk, Dana’s desk, Danas Tisch", "P01's desk, P01’s desk, P01s Tisch"],
    ['D. Okafor and Dana O. and Dee', 'P01 and P01 and P01'],
    ['Danaë is somebody else, so is Abdana', 'Danaë is somebody else, so is Abdana'],
    ['dana.okafor@example.com, @danaokafor, Okafor, Dana', 'P01@example.com, @P01, P01, P01'],
    ['**Dana** Okafor_', '**P01** P01_'],
    ['Mrs Okafor’s plan', 'Mrs P01’s plan'],
    ['田中さんは田中花子です。田中　花子、田中・花子', 'P02さんはP02です。P02、P02'],
    ['Hương, in NFD: Hu\u031bo\u031bng; without its marks: Huong', 'P03, in NFD: P03; without its marks: P03'],
    ['hướng dẫn', 'hướng dẫn'],
    ['у Жанны Петровой', 'у P04'],
    ['O’Brien and Tom', 'P05 and P05'],
    ['小明说，王先生说，王小明说', 'P06说，P06说，P06说'],
    ['WEISS and Weiß and Jurgen and Jürgens', 'P07 and P07 and P07 and P07s'],
    ['김지민은 왔다, 지민이가 Dana는', 'P08 왔다, P08 P01는'],
    ["inci, İNCİ, Inci, IŞIK, Işık'ın", "P09, P09, P09, P09, P09'ın"],
    ['Maria de la Cruz, la Cruz', 'P10, la P10'],
    ['قالت دانا، ودانا، لدانا', 'قالت P11، P11، P11'],
    ['I will ask Will Young', 'I will ask P12'],
    ['του Γιώργου Παππά', 'του P13'],
    ['u Lukasza Nowaka, Nowakiem', 'u P14, P14'],
    ['คุณสมชายบอก', 'คุณP15บอก'],
    ['অনিতার', 'P16'],
    ['Dana\u00a0Okafor', 'P01'],
  ];
  for (const [text, expected] of cases) it(`turn “${text}” into “${expected}”`, () => assert.equal(naming.text(text), expected));

  it('leave a text alone when nobody needs one', () => assert.equal(namingFor([]).text('Dana'), 'Dana'));

  it('are safe for a person called __proto__', () => assert.equal(namingFor([hidden('__proto__')]).text('so __proto__ said'), 'so __P01__ said'));

  it('tell which paths name nobody', () => {
    assert.deepEqual(['a/Dana Okafor.md', 'a/danaokafor/b.md', 'a/b.md'].map((path) => naming.isSafe(path)), [false, false, true]);
  });
});

describe('A name that several people have', () => {
  const fields = { consent: 'not asked' };
  const notes = {
    'a.md': note({ ...fields, interviewees: '[Ana Nowak]', interviewer: 'Sam Reyes' }),
    'b.md': note({ ...fields, interviewees: '[Ana Silva]' }),
    'c.md': note({ ...fields, interviewees: '[Sam Silva]' }),
    'd.md': note({ interviewees: '[Ana Open]', consent: 'verbal' }),
    'e.md': note({ ...fields, interviewees: '[Rui Silva]' }),
  };
  const catalog = catalogOf(notes);
  const people = hiddenPeople(whole(peopleToHide(catalog, new Set())), catalog);
  const naming = whole(namingOf(people, extendKey({}, people), catalog));
  const text = (value: string, path?: string): string => naming.text(value, path === undefined ? undefined : catalog.interview(path));

  it('means the one in whose interview it stands', () => {
    assert.deepEqual([text('Ana said', 'a.md'), text('Ana said', 'b.md'), text('Sam asked', 'a.md'), text('Sam said', 'c.md')], ['P01 said', 'P02 said', 'Sam asked', 'P03 said']);
    assert.equal(text('Ana said', 'd.md'), 'Ana said');
  });

  it('is hidden where it may be that of somebody who is', () => {
    assert.deepEqual([text('Ana said'), text('Silva said'), text('Ana Open said'), text('Ana Silva said')], ['P01/P02 said', '[name] said', 'Ana Open said', 'P02 said']);
  });
});
