import assert from 'node:assert/strict';
import { snippetWord } from '../../../src/preparation/snippetWord';

const prefixes = ['q', 'q-rapport-week', 'probe', 'quote', 'follow-up'];

describe('snippetWord', () => {
  const lines: [before: string, word: string | null][] = [
    ['q', 'q'],
    ['- q', 'q'],
    ['- 14:32 q-', 'q-'],
    ['> - pro', 'pro'],
    ['  quote', 'quote'],
    ['- [ ] fol', 'fol'],
    ['q-rapport', 'q-rapport'],
    ['pr', null],
    ['Follow', null],
    ['- she said quo', null],
    ['prose', null],
    ['quotes', null],
    ['', null],
    ['- ', null],
    ['#quo', null],
  ];
  for (const [before, word] of lines) it(`sees ${word ?? 'none'} in ${JSON.stringify(before)}`, () => { assert.equal(snippetWord(before, prefixes), word); });
});
