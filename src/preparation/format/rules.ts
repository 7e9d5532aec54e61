// What each answer says for or against each format, and how much it weighs. docs/prepare.md names the sources.
import type { Format, FormatAnswers, QuestionId } from './questions';

export interface FormatRule<Q extends QuestionId = QuestionId> {
  readonly question: Q;
  readonly answer: FormatAnswers[Q];
  readonly format: Format;
  /** Above zero it speaks for the format, below against it. One that decides is worth more than all others together. */
  readonly weight: number;
  /** Cites the answer. */
  readonly reason: string;
}

/** More than all the other answers can add up to. */
const decisive = 20;

type Reasons = Partial<Record<Format, readonly [weight: number, reason: string]>>;

function rulesOf<Q extends QuestionId>(question: Q, reasons: Readonly<Record<FormatAnswers[Q], Reasons>>): FormatRule[] {
  return (Object.entries(reasons) as [FormatAnswers[Q], Reasons][]).flatMap(([answer, byFormat]) =>
    (Object.entries(byFormat) as [Format, readonly [number, string]][]).map(([format, [weight, reason]]) => ({ question, answer, format, weight, reason })),
  );
}

export const formatRules: readonly FormatRule[] = [
  ...rulesOf('aim', {
    exploration: {
      informal: [3, 'The subject is new to you, so you can’t know yet what to ask. Without a list they can lead you to what matters.'],
      'semi-structured': [-1, 'A guide of topics is mostly guesswork while the subject is new to you.'],
      formal: [-3, 'Fixed questions find what they ask for, and with a subject new to you that is what you knew before.'],
    },
    customer: {
      informal: [3, 'You want insight into their life and work. That comes as stories, and people tell stories in conversation.'],
      'semi-structured': [1, 'A few topics would bring you back to the same parts of their life and work with the next customer.'],
      formal: [-3, 'A potential customer who is put through a list of questions answers politely, and about your idea rather than their work.'],
    },
    advice: {
      informal: [3, 'You ask for advice: let them go where their experience leads, which no list foresees.'],
      'semi-structured': [1, 'Two or three topics, named beforehand, help somebody who gives advice to come prepared.'],
      formal: [-3, 'Somebody who does you the favour of advice should not be examined for it.'],
    },
    relationship: {
      informal: [3, 'You want to get to know each other, and that takes a dialogue in which both ask.'],
      'semi-structured': [-1, 'With a guide one asks and the other answers; a relationship needs both to do both.'],
      formal: [-3, 'A formal interview sets you on two sides of a table, when you want to get to know a partner.'],
    },
    facts: {
      informal: [-4, 'You want facts to compare. In free conversations each person talks about something else, and a gap in the notes looks like a difference.'],
      'semi-structured': [3, 'A guide makes sure that each is asked for the facts you want to compare, and leaves room for what you did not expect.'],
      formal: [3, 'The same questions in the same words make facts comparable as nothing else does.'],
    },
  }),
  ...rulesOf('reaction', {
    guarded: {
      informal: [2, 'A formal interview would put them on their guard. In a casual setting people talk candidly.'],
      'semi-structured': [-1, 'A guide on the table can put somebody on their guard as well; keep it in your head.'],
      formal: [-3, 'It would intimidate them, and you would hear what is safe to say.'],
    },
    unsure: {
      informal: [1, 'You don’t know how they would take a formal interview. A conversation can become more formal later; the other way round is hard.'],
      formal: [-1, 'You don’t know how they would take it, and a stiff beginning is hard to take back.'],
    },
    fine: {
      informal: [-1, 'They don’t mind a formal interview, or expect one, and may take a chat for lack of preparation.'],
      formal: [2, 'They don’t mind a formal interview, or expect one, so that it costs you no candour.'],
    },
  }),
  ...rulesOf('time', {
    minutes: {
      informal: [1, 'In ten or fifteen minutes, two or three open questions and a good story are what there is room for.'],
      'semi-structured': [-1, 'A guide does not fit into ten or fifteen minutes; its first topic does.'],
      formal: [-2, 'A full list of questions does not fit into ten or fifteen minutes.'],
    },
    half: {
      informal: [1, 'Half an hour is enough to settle in and to hear one or two stories to their end.'],
      'semi-structured': [1, 'Half an hour has room for a guide of four or five topics.'],
    },
    hour: {
      informal: [1, 'An hour gives you time for rapport and for long answers.'],
      'semi-structured': [1, 'Over an hour, a short list of topics keeps a talk from forgetting one.'],
      formal: [1, 'An hour is enough for a full list of questions.'],
    },
  }),
  ...rulesOf('place', {
    near: {
      informal: [1, 'They are near, or in your time zone: meet where they are at ease, or just call.'],
    },
    shared: {
      informal: [-1, 'Across time zones a talk needs an appointment, and with that some of the ease is gone.'],
      'semi-structured': [1, 'A call across time zones is booked ahead anyway; two or three topics fit into the invitation.'],
    },
    apart: {
      informal: [-1, 'You hardly share working hours, so that one of you talks early or late: much to ask for a chat without an agenda.'],
      'semi-structured': [1, 'You hardly share working hours. Topics sent ahead repay the one who talks early or late, and some can be answered in writing.'],
    },
  }),
  ...rulesOf('record', {
    none: {
      informal: [1, 'Nobody needs a record that stands up, so your own notes will do.'],
      formal: [-1, 'Nobody needs the record for which a formal interview takes its trouble.'],
    },
    hiring: {
      informal: [-decisive, 'An informal talk is the wrong way to assess somebody: each is asked something else, and liking decides more than one thinks.'],
      'semi-structured': [-decisive / 2, 'With a guide alone, each candidate still gets different questions and no common scale.'],
      formal: [decisive, 'An assessment has to be fair and to stand up: the same questions for each, and answers judged by a scale that was set before.'],
    },
    legal: {
      informal: [-decisive, 'An informal talk is wrong here: notes from memory do not stand up in a dispute, and can harm the person and the case.'],
      'semi-structured': [-decisive / 2, 'What is said may be disputed later; questions made up on the way are hard to defend.'],
      formal: [decisive, 'In a legal matter what was asked and what was said must be beyond doubt: prepared questions, an agreed record, the person’s rights explained.'],
    },
    safety: {
      informal: [-decisive, 'An informal talk is wrong here: where safety depends on it, a detail that nobody asked for is missing when it is needed.'],
      'semi-structured': [-decisive / 2, 'Where safety depends on the answers, a topic list does not make sure that each point was covered.'],
      formal: [decisive, 'Safety needs a complete record: every point asked, in an order that does not lead, and confirmed by the person.'],
    },
  }),
];

/** What a format is, and what it can't do whatever was answered. */
export const formats: Readonly<Record<Format, { readonly title: string; readonly description: string; readonly caveat: string }>> = {
  informal: {
    title: 'An informal interview',
    description: 'A conversation without an agenda or a fixed list of questions, in a casual setting.',
    caveat: 'What several people say can’t be compared point by point, and your memory is the record: write it down within the hour, and say what you will use it for.',
  },
  'semi-structured': {
    title: 'A semi-structured interview',
    description: 'The same few topics with each person, in open questions, in whichever order the talk takes.',
    caveat: 'It takes preparation, and a guide that is followed too closely cuts off the best stories.',
  },
  formal: {
    title: 'A formal interview',
    description: 'The same questions in the same order for each person, by appointment, with a record that both agree on.',
    caveat: 'You will hear answers to your questions and little else. Ask those responsible (personnel, legal, safety) how they want it done.',
  },
};
