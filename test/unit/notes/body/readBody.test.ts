import assert from 'node:assert/strict';
import { MarkedBody, passagesIn, voicesIn } from './markedText';

const conversation = `
## Conversation

- 14:32 She plans on paper first, ==⟦because the tool punishes me for changing my mind⟧== #trust #tools/friction
- ⟦**Dana:** We lost two weeks to one approval. #approval/slow⟧
- **Sam:** What happened then?
- ⟦Obs: she lowers her voice when she names the approver. #approval/slow⟧

> ⟦I'd rather call someone than open a ticket. #trust
> — Dana Okafor⟧
`;

describe('The note that the format is explained with', () => {
  it('has its passages', () => {
    assert.deepEqual(passagesIn(conversation), [
      'trust, tools/friction: because the tool punishes me for changing my mind',
      'approval/slow: We lost two weeks to one approval.',
      'approval/slow: she lowers her voice when she names the approver.',
      "trust: I'd rather call someone than open a ticket.",
    ]);
    assert.deepEqual(voicesIn(conversation.replace(/[⟦⟧]/gu, '')), ['plain -', 'plain Dana', 'own -', 'quote Dana Okafor']);
  });

  it('has its follow-ups', () => {
    const body = new MarkedBody('## Follow-ups\n\n- [⟦ ⟧] Send Dana the checklist 📅 2026-12-01\n- [⟦ ⟧] **Dana:** introduce me to Priya\n');
    body.expectRanges(body.reading.body.followUps.map((followUp) => followUp.box));
    assert.deepEqual(
      body.reading.body.followUps.map(({ line, text, state, due, owner }) => ({ line, text, state, due, owner: owner?.name })),
      [
        { line: 2, text: 'Send Dana the checklist', state: 'open', due: '2026-12-01', owner: undefined },
        { line: 3, text: 'introduce me to Priya', state: 'open', due: null, owner: 'Dana' },
      ],
    );
  });
});
