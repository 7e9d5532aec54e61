import fc from 'fast-check';

/** Characters of every plane, those of ASCII more often: they are what syntax is made of. No lone surrogates. */
const anyCharacter = fc
  .oneof({ weight: 3, arbitrary: fc.nat(0x7f) }, { weight: 2, arbitrary: fc.nat(0xd7ff) }, { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) })
  .map((code) => String.fromCodePoint(code));

/** Names that objects have by nature. */
const namesOfObjects = fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'length', 'name');

/** Any text, as `fc.string({ unit: 'binary' })`, which takes a second to be made: it lists all characters first. */
export function anyText(maxLength = 10): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: fc.string({ unit: anyCharacter, maxLength }) }, { weight: 1, arbitrary: namesOfObjects.filter((name) => name.length <= maxLength) });
}
