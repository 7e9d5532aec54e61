import assert from 'node:assert/strict';
import { ownNames } from '../../../src/exchange/naming';
import { quotation } from '../../../src/exchange/quotation';
import { catalogOf, note } from '../preparation/catalogOf';

const fields = { title: 'Planning', date: '2026-10-02T12:00', interviewees: 'Dana Okafor', interviewer: 'Sam Reyes', situation: 'customer' };

function quotationOf(line: string, given: Readonly<Record<string, string>> = fields): string {
  const catalog = catalogOf({ 'a.md': note(given, line) });
  const [passage] = catalog.passagesIn('a.md');
  const interview = catalog.interview('a.md');
  assert.ok(passage && interview);
  return quotation(passage, interview, ownNames);
}

describe('quotation', () => {
  it('quotes what was said, with its source', () => {
    assert.equal(quotationOf("> I'd rather *call* someone. #trust"), "> “I'd rather *call* someone.”\n>\n> — Dana Okafor, 2026-10-02, customer, Planning, line 10\n");
  });

  it('puts no second quotation marks around those that are there', () => {
    assert.match(quotationOf('«Nobody reads it.» #trust'), /^> “Nobody reads it\.”$/mu);
  });

  it('leaves what was noted without quotation marks', () => {
    assert.match(quotationOf('She plans on paper. #trust'), /^> She plans on paper\.\n>\n> — Dana Okafor, /u);
    assert.match(quotationOf('Obs: she whispers. #trust'), /^> Own note: (?:Obs: )?she whispers\.\n>\n> — 2026-10-02, /u);
  });

  it('says when it is not known who spoke, and leaves out what the note lacks', () => {
    const given = { title: 'Lunch', interviewees: '[Dana Okafor, Marek Nowak]' };
    assert.match(quotationOf('Nobody was fired. #trust', given), /^> — speaker not known, Lunch, line 7$/mu);
  });
});
