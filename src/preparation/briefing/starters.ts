// Open-ended questions for this conversation.
import type { Person } from '../../catalog/catalog';
import { askedBefore, interviewsWith, starterQuestions } from '../acquaintance';
import type { BriefingContext } from './context';
import { line, section, type PageLine, type PageSection } from '../page/page';
import type { ThemeGap } from './themes';

const shownStarters = 5;
const shownGapQuestions = 3;

/** Each opens a theme by its name alone, whatever that is. */
const gapQuestions: readonly ((label: string) => string)[] = [
  (label) => `What comes to mind when you hear “${label}”?`,
  (label) => `When did “${label}” last come up for you?`,
  (label) => `What does “${label}” look like from where you sit?`,
];

/** For the situation of the next conversation, else of the last. */
export function questionSection(people: readonly Person[], gaps: readonly ThemeGap[], context: BriefingContext): PageSection {
  const interviews = interviewsWith(context.catalog, people);
  const situation = interviews.find((interview) => interview.situation !== null)?.situation ?? null;
  const starters = starterQuestions(shownStarters, situation, askedBefore(context.catalog, people), context.questions);
  return section('Questions to begin with', [
    ...starters.map(({ text, when }) => (when === '' ? line(text) : line(text, { text: ` ${when}`, emphasis: 'quiet' }))),
    ...gaps.slice(0, shownGapQuestions).map(gapLine),
  ]);
}

function gapLine({ theme }: ThemeGap, index: number): PageLine {
  const label = theme.label.replaceAll('/', ' / ').replaceAll('-', ' ');
  const question = gapQuestions[index % gapQuestions.length];
  return line(question?.(label) ?? '', { text: ' Not asked yet.', emphasis: 'quiet' });
}
