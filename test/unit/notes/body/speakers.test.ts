import assert from 'node:assert/strict';
import { MarkedBody, voicesIn, type NoteContext } from './markedText';

/** The names of the marks, whose places must be marked. */
function speakersIn(notation: string, context?: NoteContext): string[] {
  const body = new MarkedBody(notation, context);
  body.expectRanges(body.reading.body.speakers.map((speaker) => speaker.range));
  return body.reading.body.speakers.map((speaker) => speaker.name);
}

/** Who speaks each passage; `-` where no mark holds. */
function voices(text: string, context?: NoteContext): string[] {
  return voicesIn(text, context).map((voice) => voice.replace(/^\w+ /u, ''));
}

describe('A speaker mark', () => {
  it('is a bold name with a colon, whoever that is', () => {
    assert.deepEqual(speakersIn('**⟦Dana⟧:** a\n\n- **⟦Priya Rao⟧**: b\n\n> **⟦P1⟧ :** c\n\n**⟦田中花子⟧：**はい\n\n**⟦Dana⟧** ： d'), [
      'Dana',
      'Priya Rao',
      'P1',
      '田中花子',
      'Dana',
    ]);
  });

  it('may hold a colon when bold', () => {
    assert.deepEqual(speakersIn('**⟦Dr. A/B: C⟧:** a'), ['Dr. A/B: C']);
  });

  it('is a plain name with a colon for the people of the note', () => {
    assert.deepEqual(speakersIn('⟦Dana Okafor⟧: a\n\n⟦DANA⟧ : b\n\n⟦DO⟧: c\n\n⟦Sam⟧： d\n\nPriya: e\n\nOkafor: f\n\nDo: g\n\nAbout Dana: h'), [
      'Dana Okafor',
      'DANA',
      'DO',
      'Sam',
    ]);
    assert.deepEqual(speakersIn('⟦Dr. A/B: C⟧: a: b', { interviewees: ['Dr. A/B: C'] }), ['Dr. A/B: C']);
    assert.deepEqual(speakersIn('　⟦田中花子⟧：はい\n\n⟦田中花子⟧：\nはい', { interviewees: ['田中花子'] }), ['田中花子', '田中花子']);
  });

  it('is plain also for a first name that two people of the note share', () => {
    assert.deepEqual(speakersIn('⟦Dana⟧: a', { interviewees: ['Dana Okafor', 'Dana Smith'] }), ['Dana']);
  });

  it('is a word for the interviewer', () => {
    assert.deepEqual(speakersIn('⟦Me⟧: a\n⟦I⟧: b\n**⟦Interviewer⟧:** c'), ['Me', 'I', 'Interviewer']);
  });

  it('may have a time stamp before or behind it', () => {
    assert.deepEqual(speakersIn('14:32 **⟦Dana⟧:** a\n\n- [00:12:33] ⟦Dana⟧: b\n\n⟦Dana⟧ (00:12:33): c\n\n**⟦Dana⟧** [14:32]: d\n\n**⟦Dana⟧ (14:32):** e\n\n[1:02:03](x) ⟦Dana⟧: f'), [
      ...['Dana', 'Dana', 'Dana', 'Dana', 'Dana', 'Dana'],
    ]);
  });

  it('is any name with nothing but a time of three parts behind it, as transcription services write', () => {
    assert.deepEqual(speakersIn('⟦Caralie⟧: 00:00:42\n\na\n\nLunch: 12:30\n\nLunch: 12:30:00 sharp'), ['Caralie']);
  });

  it('may be a link', () => {
    assert.deepEqual(speakersIn('**⟦[[Dana Okafor]]⟧:** a\n\n⟦[[people/Dana Okafor|Dana]]⟧: b'), ['Dana Okafor', 'Dana Okafor']);
  });

  it('is none in the middle of a line, in code, without a colon, or escaped', () => {
    assert.deepEqual(speakersIn('She said **Dana:** a\n\n`**Dana:** a`\n\n**Dana** a\n\n\\*\\*Dana:\\*\\* a\n\nDana:a\n\n**14:32:** a\n\n    Dana: a'), []);
  });

  it('is none where it marks an own note or a question, unless somebody is called so', () => {
    assert.deepEqual(speakersIn('Obs: a\n\n**Memo:** b\n\nQ: c?\n\n**Q**: d?'), []);
    assert.deepEqual(speakersIn('⟦Memo⟧: b', { interviewees: ['Memo Ochoa'] }), ['Memo']);
  });

  it('begins a new block on every line of a paragraph', () => {
    assert.deepEqual(voices('a #x\n**Dana:** b #x\nc #y\nSam: d #x\nObs: e #x'), ['-', 'Dana', 'Sam', '-']);
    assert.deepEqual(voices('> **Dana:** b #x\n> Sam: d #x'), ['Dana', 'Sam']);
    assert.deepEqual(voices('- **Dana:** b #x\n  Sam: d #x'), ['Dana', 'Sam']);
  });

  it('stands in a row’s first cell', () => {
    assert.deepEqual(voices('| Who | What |\n|-|-|\n| **Dana:** | a #x |'), ['Dana']);
  });
});

describe('A mark alone on its line', () => {
  it('speaks for the blocks that follow, until the next mark', () => {
    assert.deepEqual(voices('**Dana:**\n\na #x\n\n- b #x\n\n> c #x\n\nSam: d #x\n\ne #x'), ['Dana', 'Dana', 'Dana', 'Sam', '-']);
    assert.deepEqual(voices('Dana:\na #x\n\nb #x'), ['Dana', 'Dana']);
    assert.deepEqual(voices('- Dana:\n  - a #x\n  - b #x'), ['Dana', 'Dana']);
  });

  it('speaks until the next heading', () => {
    assert.deepEqual(voices('Dana:\n\na #x\n\n# B\n\nb #x'), ['Dana', '-']);
  });

  it('may have a time stamp beside it', () => {
    assert.deepEqual(voices('Dana Okafor: 00:12:33\n\na #x\n\nCaralie: 00:12:40\n\nb #x\n\n[14:32] **Sam**:\n\nc #x'), ['Dana Okafor', 'Caralie', 'Sam']);
  });

  it('goes on behind an own note', () => {
    assert.deepEqual(voices('Dana:\n\nObs: a #x\n\nb #x'), ['-', 'Dana']);
  });
});

describe('An attribution', () => {
  it('is the last line or the last paragraph of a quote, for the whole quote', () => {
    assert.deepEqual(speakersIn('> a\n> — ⟦Dana Okafor⟧\n\n> b\n>\n> — ⟦Priya⟧\n\n> - c\n> — ⟦Dana⟧'), ['Dana Okafor', 'Priya', 'Dana']);
    assert.deepEqual(voices('> a #x\n>\n> - b #x\n>\n> c #x\n> — Dana'), ['Dana', 'Dana', 'Dana']);
  });

  it('may begin with another dash, and have tags, emphasis, a link or a role', () => {
    assert.deepEqual(speakersIn('> a\n> – ⟦Dana⟧\n\n> a\n> -- ⟦Dana⟧ #x\n\n> a\n> —*⟦Dana⟧*\n\n> a\n> ― ⟦[[Dana Okafor]]⟧\n\n> a\n> — ⟦Dana, CTO⟧\n> #y'), [
      ...['Dana', 'Dana', 'Dana', 'Dana Okafor', 'Dana, CTO'],
    ]);
  });

  it('gives way to a mark in the quote, and comes before one that speaks outside', () => {
    assert.deepEqual(voices('Sam:\n\n> a #x\n>\n> **Priya:** b #x\n>\n> c #x\n> — Dana\n\nd #x'), ['Dana', 'Priya', 'Dana', 'Sam']);
    assert.deepEqual(voices('> **Priya:**\n>\n> a #x\n>\n> b\n> — Dana'), ['Priya']);
  });

  it('is each quote’s own', () => {
    assert.deepEqual(voices('> a #x\n>\n> > b #x\n> > — Priya\n>\n> — Dana'), ['Dana', 'Priya']);
  });

  it('is none in the middle of a quote, outside quotes, or of nothing', () => {
    assert.deepEqual(speakersIn('> a\n> — Dana\n> b\n\na\n— Dana\n\n> — Dana'), []);
  });

  it('is no line of dialogue', () => {
    assert.deepEqual(speakersIn('> — ¿Por qué?\n> — No lo sé.\n\n> a\n> — I said no!'), []);
    assert.deepEqual(speakersIn('> a\n> — ⟦Dana O.⟧', { interviewees: ['Dana O.'] }), ['Dana O.']);
  });

  it('may carry tags, which code what stands before', () => {
    assert.deepEqual(voices('> a\n>\n> — Dana #x'), ['Dana']);
    assert.deepEqual(
      new MarkedBody('> a\n>\n> — Dana #x').passages.map((passage) => passage.text),
      ['a'],
    );
  });
});

describe('The speaker of a list as a whole', () => {
  it('is whoever all its blocks share', () => {
    assert.deepEqual(voices('- Dana: a\n- Dana: b\n- Obs: c\n\n#x'), ['Dana']);
    assert.deepEqual(voices('- Dana: a\n- Sam: b\n\n#x'), ['-']);
    assert.deepEqual(voices('> a\n>\n> b\n> — Dana\n\n#x'), ['Dana']);
  });
});
