import { remarkStructure } from './remarkStructure';
import { scanStructure } from './scan/scanStructure';
import type { Structure } from './structure';

/** The structure of `text` from the offset `bodyStart` (UTF-16) on: by the scanner, and by remark where that can't tell. Never throws. */
export function readStructure(text: string, bodyStart: number): Structure {
  return scanStructure(text, bodyStart) ?? remarkStructure(text, bodyStart);
}
