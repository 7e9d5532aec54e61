import assert from 'node:assert/strict';
import { templateChoices, templateForSituation, templateNamed, type NamedTemplate } from '../../../../src/preparation/templates/choice';

const own = (name: string): NamedTemplate => ({ name, label: name, description: '', path: `.fieldnotes/templates/${name}.md`, text: 'mine' });

describe('the template of a new note', () => {
  it('is the one made for the situation, else the neutral one', () => {
    assert.equal(templateForSituation('customer', []).name, 'customer');
    assert.equal(templateForSituation('Colleague', []).name, 'colleague');
    for (const situation of [null, 'hallway', '', 'quick']) assert.equal(templateForSituation(situation, []).name, 'neutral', String(situation));
  });

  it("is the person's own where they have one of that name", () => {
    const mine = [own('Customer'), own('hallway'), own('neutral')];
    assert.deepEqual(['customer', 'hallway', 'partnership', null].map((situation) => templateForSituation(situation, mine).text === 'mine'), [true, true, false, true]);
  });

  it('can be named, with or without its extension', () => {
    const mine = [own('Standup'), own('quick')];
    assert.equal(templateNamed('standup.md', mine)?.name, 'Standup');
    assert.equal(templateNamed('QUICK', mine)?.text, 'mine');
    assert.equal(templateNamed('nothing', mine), undefined);
  });

  it("is picked from the person's own, then from those that they did not replace", () => {
    const names = templateChoices([own('b'), own('a'), own('customer')]).map(({ name }) => name);
    assert.deepEqual(names, ['a', 'b', 'customer', 'neutral', 'colleague', 'exploration', 'partnership', 'quick']);
  });
});
