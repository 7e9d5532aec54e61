const aligned = 4;

/**
 * 64 bits of a sum over bytes, in hexadecimal: two lanes of multiply and rotate, as in MurmurHash3 (Appleby, 2011), a word
 * at a time. Tells accidents apart, not forgeries: each step can be undone, so that one changed word always changes the sum.
 */
export function checksum(bytes: Uint8Array): string {
  // Words can be read only where they are aligned.
  const data = bytes.byteOffset % aligned === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  let a = 0x9747b28c ^ data.length;
  let b = 0x3c6ef372;
  for (const word of words) {
    // Cut to 32 bits at once: what grows beyond them is computed many times as slowly.
    a = (Math.imul(rotated(a ^ word, 13), 0xcc9e2d51) + 0x52dce729) | 0;
    b = (Math.imul(rotated(b ^ word, 17), 0x1b873593) + a) | 0;
  }
  for (let i = words.length << 2; i < data.length; i++) {
    a = Math.imul(a ^ (data[i] ?? 0), 0x01000193);
    b = Math.imul(rotated(b ^ (data[i] ?? 0), 11), 0x85ebca6b) + a;
  }
  return hexadecimal(finished(a)) + hexadecimal(finished(b));
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function finished(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
