import { fillTemplate, parseTemplate } from '../../../../src/preparation/templates/template';
import type { InterviewAnswers, TemplateMaterial } from '../../../../src/preparation/templates/variables';
import { dana } from './answers';

export const material: TemplateMaterial = {
  starters: (count) => ['How did it begin?', 'What happened next?', 'Who else should I ask?', 'And now?'].slice(0, count),
  openFollowUps: ['Send the checklist', 'Dana: introduce Priya'],
  rapport: [],
  lastConversation: 'Last spoke on 2026-10-02: Planning',
};

export const split = (note: string): { block: string; body: string } => {
  const [, block = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(note) ?? [];
  return { block, body };
};
export const bodyOf = (template: string, answers: InterviewAnswers = dana): string =>
  split(fillTemplate(parseTemplate(`---\nx: y\n---\n${template}`), answers, material).text).body;
export const snippetOf = (template: string, answers: InterviewAnswers = dana): string =>
  split(fillTemplate(parseTemplate(`---\nx: y\n---\n${template}`), answers, material).snippet).body;
