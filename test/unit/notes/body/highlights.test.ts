import assert from 'node:assert/strict';
import { passagesIn } from './markedText';

describe('A highlight', () => {
  it('is what the tags behind it code', () => {
    assert.deepEqual(passagesIn('She ==⟦hates it⟧== #trust and leaves ==⟦early⟧== #time #work'), ['trust: hates it', 'time, work: early']);
  });

  it('may have white space, closing punctuation, quotation marks and other tags between it and its tag', () => {
    assert.deepEqual(passagesIn('"(==⟦hates it⟧==)." #trust\n  #pay'), ['trust, pay: hates it']);
    assert.deepEqual(passagesIn('「==⟦いや⟧==」。#a'.replace('。#', '。 #')), ['a: いや']);
    assert.deepEqual(passagesIn('**==⟦hates it⟧==** #trust'), ['trust: hates it']);
    assert.deepEqual(passagesIn('==⟦hates it⟧==#trust'), ['trust: hates it']);
  });

  it('is not coded by a tag with words, an opening bracket or code between', () => {
    assert.deepEqual(passagesIn('⟦==hates it== much #trust⟧'), ['trust: hates it much']);
    assert.deepEqual(passagesIn('⟦==hates it== (#trust)⟧'), ['trust: hates it (#trust)']);
    assert.deepEqual(passagesIn('⟦==hates it== `x` #trust⟧'), ['trust: hates it `x`']);
    assert.deepEqual(passagesIn('⟦==⟦a⟧== #x and #y⟧'), ['y: a #x and', 'x: a']);
  });

  it('is not coded by a tag in it or before it', () => {
    assert.deepEqual(passagesIn('⟦#pay ==hates #trust it==⟧'), ['pay, trust: hates #trust it']);
  });

  it('is coded once by a theme that stands twice behind it', () => {
    assert.deepEqual(passagesIn('==⟦hates it⟧== #trust #Trust'), ['trust: hates it']);
  });

  it('may run over lines of its block, whose prefixes are left out of its text', () => {
    assert.deepEqual(passagesIn('> a ==⟦b\n>   c⟧==\n> #trust'), ['trust: b c']);
  });

  it('is within one block', () => {
    assert.deepEqual(passagesIn('a ==b\n\n⟦c== #trust⟧'), ['trust: c==']);
    assert.deepEqual(passagesIn('- a ==b\n- ⟦c== #trust⟧'), ['trust: c==']);
    assert.deepEqual(passagesIn('a ==b\n⟦**Dana:** c== #trust⟧'), ['trust: c==']);
    assert.deepEqual(passagesIn('| a | b |\n|-|-|\n| ⟦==a | b== #trust⟧ |'), ['trust: ==a | b==']);
  });

  it('has exactly two = on either side and no white space within them', () => {
    assert.deepEqual(passagesIn('⟦===a=== #trust⟧'), ['trust: ===a===']);
    assert.deepEqual(passagesIn('⟦if a == b and b == c #logic⟧'), ['logic: if a == b and b == c']);
    assert.deepEqual(passagesIn('⟦a ==== #trust⟧'), ['trust: a ====']);
    assert.deepEqual(passagesIn('⟦a \\==b== #trust⟧'), ['trust: a \\==b==']);
    assert.deepEqual(passagesIn('⟦`==`a== #trust⟧'), ['trust: `==`a==']);
  });

  it('closes with the nearest opening before it', () => {
    assert.deepEqual(passagesIn('==a ==⟦b⟧== #trust'), ['trust: b']);
    assert.deepEqual(passagesIn('==a==b==⟦c⟧== #trust'), ['trust: c']);
  });

  it('is found in headings and cells', () => {
    assert.deepEqual(passagesIn('## On ==⟦pay⟧== #a'), ['a: pay']);
    assert.deepEqual(passagesIn('| a | ==⟦b⟧== #x |\n|-|-|'), ['x: b']);
  });
});
