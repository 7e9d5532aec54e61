import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareCodePoints, SortedStrings } from '../../../src/util/order';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ﬀ', '😀', '𝄞', '\uFFFF'), maxLength: 4 });

describe('the order of code points', () => {
  it('puts what needs two units behind what needs one', () => {
    assert.deepEqual(['😀', '\uFFFF', 'ﬀ', 'b', 'a'].sort(compareCodePoints), ['a', 'b', 'ﬀ', '\uFFFF', '😀']);
  });

  it('is that of the code points', () => {
    const points = (text: string): number[] => Array.from(text, (char) => char.codePointAt(0) ?? 0);
    const byPoints = (a: string, b: string): number => {
      const [left, right] = [points(a), points(b)];
      const at = left.findIndex((point, index) => point !== right[index]);
      return at < 0 ? left.length - right.length : at >= right.length ? 1 : (left[at] ?? 0) - (right[at] ?? 0);
    };
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        assert.equal(Math.sign(compareCodePoints(a, b)), Math.sign(byPoints(a, b)));
      }),
    );
  });
});

describe('sorted strings', () => {
  it('are a sorted list of the set, however it came to be', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('add' as const, 'delete' as const, 'read' as const), texts), { maxLength: 80 });
    fc.assert(
      fc.property(steps, (sequence) => {
        const sorted = new SortedStrings();
        const set = new Set<string>();
        for (const [step, text] of sequence) {
          if (step === 'read') assert.deepEqual(sorted.values(), [...set].sort(compareCodePoints));
          else {
            sorted[step](text);
            set[step](text);
          }
        }
        assert.deepEqual(sorted.values(), [...set].sort(compareCodePoints));
        assert.equal(sorted.size, set.size);
      }),
    );
  });

  it('take in several of a list, before other changes and after', () => {
    const lists = fc.uniqueArray(texts, { maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.array(fc.tuple(fc.nat(12), fc.constantFrom('add' as const, 'delete' as const))), fc.nat(12), fc.boolean(), (list, changes, half, reads) => {
        const sorted = new SortedStrings();
        const set = new Set<string>();
        const take = (from: number, to: number): void => {
          const places = list.flatMap((value, place) => (place >= from && place < to && !set.has(value) ? [place] : []));
          sorted.addSome(list, places);
          for (const place of places) set.add(list[place] ?? '');
        };
        take(0, half);
        for (const [place, step] of changes) {
          const value = list[place % Math.max(half, 1)] ?? '';
          sorted[step](value);
          set[step](value);
        }
        if (reads) assert.deepEqual(sorted.values(), [...set].sort(compareCodePoints));
        take(half, list.length);
        assert.equal(sorted.size, set.size);
        assert.deepEqual([...sorted.members()].sort(), [...set].sort());
        assert.deepEqual(sorted.values(), [...set].sort(compareCodePoints));
      }),
    );
  });

  it('give all members to whoever takes them slowly, also when they are put in order meanwhile', () => {
    const sorted = new SortedStrings();
    sorted.add('c');
    sorted.values();
    sorted.addSome(['b', 'a'], [0, 1]);
    const taken: string[] = [];
    for (const member of sorted.members()) {
      taken.push(member);
      sorted.values();
    }
    assert.deepEqual(taken.sort(), ['a', 'b', 'c']);
  });

  it('leave lists alone that were given out', () => {
    const sorted = new SortedStrings();
    sorted.add('b');
    const before = sorted.values();
    sorted.add('a');
    assert.deepEqual([before, sorted.values()], [['b'], ['a', 'b']]);
  });
});
