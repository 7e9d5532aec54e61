import type { InterviewAnswers } from '../../../../src/preparation/templates/variables';

/** Nothing answered but the date. */
export const noAnswers: InterviewAnswers = {
  interviewees: [],
  interviewers: [],
  title: null,
  date: '2026-11-22T14:30+01:00',
  situation: null,
  setting: null,
  consent: null,
  themes: [],
  study: null,
};

export const dana: InterviewAnswers = {
  ...noAnswers,
  interviewees: ['Dana Okafor'],
  interviewers: ['Sam Reyes'],
  situation: 'customer',
  setting: 'coffee shop',
};
