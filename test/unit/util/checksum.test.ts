import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checksum } from '../../../src/util/checksum';

describe('the checksum', () => {
  it('changes with any byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, by) => {
        const other = bytes.slice();
        other[at % bytes.length] = (other[at % bytes.length]! + by) % 256;
        assert.notEqual(checksum(other), checksum(bytes));
      }),
    );
  });

  it('changes with the length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        assert.notEqual(checksum(new Uint8Array([...bytes, 0])), checksum(bytes));
      }),
    );
  });

  it('does not depend on where the bytes lie', () => {
    const bytes = new TextEncoder().encode('0field notes');
    assert.equal(checksum(bytes.subarray(1)), checksum(new TextEncoder().encode('field notes')));
    assert.equal(checksum(Buffer.from(bytes).subarray(1)), checksum(bytes.slice(1)));
  });
});
