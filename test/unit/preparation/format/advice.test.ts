import assert from 'node:assert/strict';
import { formatAdvice, type FormatAdvice } from '../../../../src/preparation/format/advice';
import { adviceHeadline, advicePage } from '../../../../src/preparation/format/advicePage';
import { formatQuestions, optionsOf, questionIds, readFormatAnswers, type FormatAnswers } from '../../../../src/preparation/format/questions';
import { formatRules } from '../../../../src/preparation/format/rules';
import { pageMarkdown } from '../../../../src/preparation/page/markdown';

const everyAnswer: readonly FormatAnswers[] = questionIds
  .reduce<Readonly<Record<string, string>>[]>((partial, question) => partial.flatMap((answers) => optionsOf(question).map(({ id }) => ({ ...answers, [question]: id }))), [{}])
  .map((answers) => readFormatAnswers(answers)!);

const name = (answers: FormatAnswers): string => questionIds.map((question) => answers[question]).join(' ');
const advices = new Map(everyAnswer.map((answers) => [name(answers), formatAdvice(answers)]));
const adviceOn = (answers: FormatAnswers): FormatAdvice => advices.get(name(answers))!;

const coffee: FormatAnswers = { aim: 'customer', reaction: 'guarded', time: 'half', place: 'near', record: 'none' };
const reasonTexts = (advice: FormatAdvice): string => allReasons(advice).map(({ text }) => text).join();
const allReasons = ({ reasonsFor, reasonsAgainst, alternatives }: FormatAdvice) => [...reasonsFor, ...reasonsAgainst, ...alternatives.flatMap(({ why }) => why)];

describe('advice on the format', () => {
  it('is given for every combination of answers, with reasons for it and on each alternative', () => {
    assert.equal(everyAnswer.length, 5 * 3 * 3 * 3 * 4);
    for (const answers of everyAnswer) {
      const advice = adviceOn(answers);
      assert.ok(advice.reasonsFor.length > 0 && advice.caveat !== '', name(answers));
      assert.deepEqual([advice.format, ...advice.alternatives.map(({ format }) => format)].sort(), ['formal', 'informal', 'semi-structured']);
      assert.ok(advice.alternatives.every(({ why }) => why.length > 0), name(answers));
    }
  });

  it('gives no reason that rests on anything but an answer', () => {
    for (const answers of everyAnswer) {
      for (const { rule } of allReasons(adviceOn(answers))) assert.equal(answers[rule.question], rule.answer, name(answers));
    }
  });

  it('never contradicts itself: no answer speaks both for and against', () => {
    for (const answers of everyAnswer) {
      const { reasonsFor, reasonsAgainst } = adviceOn(answers);
      const against = new Set(reasonsAgainst.map(({ rule }) => rule.question));
      assert.ok(!reasonsFor.some(({ rule }) => against.has(rule.question)), name(answers));
    }
    const keys = formatRules.map(({ question, answer, format }) => `${question} ${answer} ${format}`);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(formatRules.every(({ weight }) => weight !== 0));
  });

  it('hangs on each question: every one can turn the advice, and every answer changes the reasons', () => {
    for (const question of questionIds) {
      const turns = everyAnswer.some((answers) => {
        const formats = optionsOf(question).map(({ id }) => adviceOn({ ...answers, [question]: id }).format);
        return new Set(formats).size > 1;
      });
      assert.ok(turns, question);
    }
    const textsOf = new Map(everyAnswer.map((answers) => [name(answers), reasonTexts(adviceOn(answers))]));
    for (const answers of everyAnswer) {
      for (const question of questionIds) {
        const texts = optionsOf(question).map(({ id }) => textsOf.get(name({ ...answers, [question]: id })));
        assert.equal(new Set(texts).size, texts.length, `${question} at ${name(answers)}`);
      }
    }
  });

  it('is never informal where a record has to stand up', () => {
    for (const answers of everyAnswer.filter(({ record }) => record !== 'none')) assert.equal(adviceOn(answers).format, 'formal', name(answers));
  });

  it('is never informal where facts are to be compared', () => {
    for (const answers of everyAnswer.filter(({ aim }) => aim === 'facts')) assert.notEqual(adviceOn(answers).format, 'informal', name(answers));
  });

  it('is informal for what informal interviews are good at', () => {
    const casual = everyAnswer.filter(({ aim, record, reaction }) => aim !== 'facts' && record === 'none' && reaction !== 'fine');
    for (const answers of casual) assert.equal(adviceOn(answers).format, 'informal', name(answers));
  });

  it('puts first what weighs most', () => {
    assert.match(adviceOn(coffee).reasonsFor[0]?.text ?? '', /insight into their life and work/);
    assert.match(adviceOn({ ...coffee, record: 'hiring' }).reasonsFor[0]?.text ?? '', /assessment/);
    assert.match(adviceOn({ ...coffee, record: 'legal' }).alternatives.find(({ format }) => format === 'informal')?.why[0]?.text ?? '', /do not stand up/);
  });

  it('hands on what a note can be filled in with', () => {
    assert.deepEqual(adviceOn(coffee).noteAnswers, { situation: 'customer' });
    assert.deepEqual(adviceOn({ ...coffee, aim: 'advice', place: 'apart' }).noteAnswers, { situation: 'colleague', setting: 'call' });
    assert.deepEqual(adviceOn({ ...coffee, aim: 'facts' }).noteAnswers, {});
  });
});

describe('answers on the format that come from outside', () => {
  it('are taken when all are known, and only then', () => {
    assert.deepEqual(readFormatAnswers({ ...coffee }), coffee);
    assert.equal(readFormatAnswers({ ...coffee, time: 'ages' }), null);
    assert.equal(readFormatAnswers({ ...coffee, time: undefined }), null);
    assert.equal(readFormatAnswers({}), null);
  });
});

describe('the advice as a page', () => {
  const textOf = (answers: FormatAnswers): string => pageMarkdown(advicePage(answers, formatAdvice(answers)), (link) => (link.kind === 'action' ? JSON.stringify(link.answers) : null));

  it('says what to do, why, why not, and what it can’t do, and leads on to a note', () => {
    const text = textOf(coffee);
    assert.deepEqual(text.match(/^#+ .*$/gm), [
      '# Yes, an informal interview is right here',
      '## What speaks for it',
      '## What it can’t do',
      '## Why not a semi-structured interview',
      '## Why not a formal interview',
      '## What you answered',
    ]);
    assert.ok(text.includes(`- ${formatQuestions.record.title} *No, the notes are for me*`));
    assert.ok(text.includes('[New interview note](<{"situation":"customer"}>)'));
    assert.ok(!text.includes('undefined'));
  });

  it('is honest about what speaks against it', () => {
    assert.match(textOf({ ...coffee, place: 'apart' }), /speaks against it[^]*hardly share working hours/);
    assert.match(textOf({ ...coffee, record: 'hiring' }), /^# No, this needs a formal interview[^]*note all the same/);
    assert.equal(adviceHeadline('semi-structured'), 'Better a semi-structured interview');
  });
});
