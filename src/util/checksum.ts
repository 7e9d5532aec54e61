const aligned = 4;

/**
 * 64 bits of a sum over bytes, in hexadecimal: lanes of multiply and rotate, as in xxHash (Collet, 2012), a word at a time, of
 * which four are worked on at once. Tells accidents apart, not forgeries: each step can be undone, so that one changed word
 * always changes the sum.
 */
export function checksum(bytes: Uint8Array): string {
  // Words can be read only where they are aligned.
  const data = bytes.byteOffset % aligned === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(data.buffer, data.byteOffset, data.length >> 2);
  let a = 0x243f6a88 ^ data.length;
  let b = 0x05a308d3;
  let c = 0x13198a2e;
  let d = 0x03707344;
  let at = 0;
  for (const last = words.length - 3; at < last; at += 4) {
    a = mixed(a, words[at] ?? 0);
    b = mixed(b, words[at + 1] ?? 0);
    c = mixed(c, words[at + 2] ?? 0);
    d = mixed(d, words[at + 3] ?? 0);
  }
  for (; at < words.length; at++) a = mixed(a, words[at] ?? 0);
  for (let i = words.length << 2; i < data.length; i++) b = mixed(b, data[i] ?? 0);
  return hexadecimal(finished(joined(a, b, c, d))) + hexadecimal(finished(joined(c, d, a, b)));
}

function mixed(lane: number, word: number): number {
  return Math.imul(rotated(lane + Math.imul(word, 0x85ebca77), 13), 0x9e3779b1);
}

/** Another one as soon as one of them is. */
function joined(a: number, b: number, c: number, d: number): number {
  return a ^ rotated(b, 16) ^ Math.imul(c, 0x85ebca77) ^ Math.imul(d, 0xc2b2ae3d);
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
