import assert from 'node:assert/strict';
import { MarkedBody, type NoteContext } from './markedText';

/** `speaker: text` of each question, whose places must be marked. */
function questionsIn(notation: string, context?: NoteContext): string[] {
  const body = new MarkedBody(notation, context);
  const { questions } = body.reading.body;
  body.expectRanges(questions.map((question) => question.range));
  return questions.map(({ speaker, text }) => `${speaker?.name ?? '-'}: ${text}`);
}

describe('A question', () => {
  it('is an item or paragraph that ends in a question mark, in a section headed as questions', () => {
    assert.deepEqual(questionsIn('## Questions\n\n- ⟦How do you plan? #planning⟧\n- Not one.\n- [ ] ⟦And then？⟧\n\n### Last\n\n⟦كيف\nذلك؟⟧\n\n## Talk\n\nWhy?'), [
      '-: How do you plan?',
      '-: And then？',
      '-: كيف ذلك؟',
    ]);
    assert.deepEqual(questionsIn('# 質問\n\n1. ⟦*なぜ？*⟧'), ['-: *なぜ？*']);
    assert.deepEqual(questionsIn('# Ask\n\n⟦Why?⟧', { settings: { headings: { questions: ['ask'], ownNotes: [] } } }), ['-: Why?']);
  });

  it('is a block with a speaker that ends so; the catalog tells whether that is the interviewer', () => {
    assert.deepEqual(questionsIn('⟦**Sam:** What happened then?⟧\n⟦**Dana:** Why?⟧\n\nMe:\n\n⟦And then?⟧'), [
      'Sam: What happened then?',
      'Dana: Why?',
      'Me: And then?',
    ]);
  });

  it('is a line behind Q:, up to its question mark', () => {
    assert.deepEqual(questionsIn('⟦Q: Why?⟧\nBecause.\n\n- ⟦**Q:** Tell me about it⟧\n\n⟦Q: When you planned\nit, what then?⟧\nNothing?\n⟦Q：なぜ⟧\n⟦Q: b?⟧'), [
      '-: Why?',
      '-: Tell me about it',
      '-: When you planned it, what then?',
      '-: なぜ',
      '-: b?',
    ]);
  });

  it('is not what a quoted person asks', () => {
    assert.deepEqual(questionsIn('## Questions\n\n> Why?\n\n"Why?"'), []);
    assert.deepEqual(questionsIn('> Why?\n\n"Why?"'), []);
  });

  it('is no own note', () => {
    assert.deepEqual(questionsIn('## Questions\n\nObs: does she mean it?'), []);
  });
});
