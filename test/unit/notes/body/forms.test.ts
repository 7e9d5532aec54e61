import assert from 'node:assert/strict';
import { isWhollyQuoted } from '../../../../src/notes/body/quotation';
import { voicesIn, type NoteContext } from './markedText';

function forms(text: string, context?: NoteContext): string[] {
  return voicesIn(text, context).map((voice) => voice.replace(/ .*$/u, ''));
}

describe('A passage is an own note', () => {
  it('behind Obs: or Memo:', () => {
    assert.deepEqual(forms('Obs: a #x\n\n- **Memo:** b ==c== #x\n\n> 14:32 obs : d #x'), ['own', 'own', 'own']);
    assert.deepEqual(forms('Observe: a #x\n\na Obs: b #x'), ['plain', 'plain']);
  });

  it('in a callout', () => {
    assert.deepEqual(forms('> [!note]\n> a #x\n>\n> - b #x\n>\n> > c #x\n\n> [!quote]- Title #x\n> d'), ['own', 'own', 'own', 'own']);
    assert.deepEqual(forms('> [note] a #x'), ['quote']);
  });

  it('in a task, not in what is nested in it', () => {
    assert.deepEqual(forms('- [ ] a #x\n\n  b #x\n  - c #x\n  - [x] d #x\n- [-] e #x'), ['own', 'own', 'plain', 'own', 'own']);
  });

  it('in a section headed as own notes, with the sections under it', () => {
    assert.deepEqual(forms('## Debrief #x\n\na #x\n\n### More #x\n\n> b #x\n\n## Talk #x\n\nc #x'), ['own', 'own', 'own', 'own', 'plain', 'plain']);
    assert.deepEqual(forms('## 3. **DEBRIEF**: #y\n\na #x'), ['own', 'own']);
    assert.deepEqual(forms('## 振り返り\n\na #x\n\n## Debriefing the team\n\nb #x'), ['own', 'plain']);
    assert.deepEqual(forms('## Hunches\n\na #x', { settings: { headings: { questions: [], ownNotes: ['hunches'] } } }), ['own']);
  });

  it('that is a question by its place or its mark', () => {
    assert.deepEqual(forms('Q: a? #x\n\n## Questions\n\n- b? #x\n- c #x\n- Dana: d? #x'), ['own', 'own', 'plain', 'plain']);
    assert.deepEqual(forms('Q: a?\nShe did b #x'), ['plain']);
  });
});

describe('A passage is a quote', () => {
  it('in a block quote', () => {
    assert.deepEqual(forms('> a #x\n>\n> - b #x\n>\n> # C #x\n\n> ==d== #x'), ['quote', 'quote', 'quote', 'quote']);
  });

  it('wholly in quotation marks, its marks and tags aside', () => {
    assert.deepEqual(forms('- 14:32 **Dana:** "a, b." #x\n- “a” #x\n- she said “a” #x\n- "==a==" #x'), ['quote', 'quote', 'plain', 'quote']);
  });

  it('as a list or section only where all of it is', () => {
    assert.deepEqual(forms('- "a"\n- "b"\n\n#x'), ['quote']);
    assert.deepEqual(forms('- "a"\n- b\n\n#x'), ['plain']);
    assert.deepEqual(forms('# A #x\n\n> b'), ['plain']);
  });
});

describe('Quotation marks', () => {
  it('are those of any language', () => {
    for (const quoted of ['"a"', '“a b”', '„a“', '„a”', '”a”', '»a«', '»a»', '«a»', '« a »', '‹a›', '‘a’', '‚a‘', "'a'", '「a」', '『a』', '〝a〟', '＂a＂', '"a".', '“a”…', '**“a”**']) {
      assert.ok(isWhollyQuoted(quoted), quoted);
    }
  });

  it('must be closed only at the end', () => {
    for (const text of ['"a" and "b"', '“a” and “b”', '「a」「b」', '"a', 'a"', '"', '', '“a', "'a' is 'b'", '«a» b', '"a" b']) {
      assert.ok(!isWhollyQuoted(text), text);
    }
  });

  it('may hold others, and apostrophes', () => {
    assert.ok(isWhollyQuoted("'I don't know'"));
    assert.ok(isWhollyQuoted('‘I don’t know’'));
    assert.ok(isWhollyQuoted('“He said ‘no’ and «non»”'));
    assert.ok(isWhollyQuoted('「彼は「いや」と」'));
  });
});
