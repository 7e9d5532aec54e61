import type { LineIndex } from '../../util/lines';
import { remarkStructure } from './remarkStructure';
import { scanStructure } from './scan/scanStructure';
import type { Structure } from './structure';

/** The structure of `text` from the offset `bodyStart` (UTF-16) on: by the scanner, and by remark where that can't tell. Never throws. */
export function readStructure(text: string, bodyStart: number, lines?: LineIndex): Structure {
  return scanStructure(text, bodyStart, lines) ?? remarkStructure(text, bodyStart);
}
