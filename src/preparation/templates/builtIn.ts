// The templates that come with the product: light, since an informal interview has no fixed list.
import type { Situation } from '../../questions/question';

export interface BuiltInTemplate {
  /** The situation it is made for; `neutral` for any other, `quick` for a note without any preparation. */
  readonly id: Situation | 'neutral' | 'quick';
  readonly label: string;
  readonly description: string;
  readonly text: string;
}

const frontmatter = ['---', 'consent: ${consent:not asked}', '---', ''];

interface Parts {
  /** What is to be clear before the conversation. */
  readonly context: readonly string[];
  /** What to listen for, as prompts for the minutes after it. */
  readonly perspectives: readonly string[];
  readonly starters: number;
}

function noteText({ context, perspectives, starters }: Parts): string {
  const contextItems = context.map((prompt, index) => `- ${prompt} $${index + 1}`);
  return [
    ...frontmatter,
    ...['## Context', '', ...contextItems, '- ${lastConversation}', '- ${openFollowUps}', ''],
    ...['## Rapport', '', '- ${rapport:}', ''],
    ...['## Questions to ask', '', `- \${starters:${starters}}`, ''],
    ...['## Conversation', '', '- $0', ''],
    ...['## Perspectives', '', ...perspectives.map((prompt) => `- ${prompt} `), ''],
    ...['## Follow-ups', '', '- [ ] ', ''],
  ].join('\n');
}

export const builtInTemplates: readonly BuiltInTemplate[] = [
  {
    id: 'neutral',
    label: 'Conversation',
    description: 'For any informal interview',
    text: noteText({
      context: ['Why we talk:'],
      perspectives: ['How they see it:', 'What I did not expect:'],
      starters: 3,
    }),
  },
  {
    id: 'customer',
    label: 'Potential customer',
    description: 'Candid insight into their life and work',
    text: noteText({
      context: ['Why I want to hear from them:', 'What I assume, and could be wrong about:'],
      perspectives: ['What matters to them:', 'What they do about it today:'],
      starters: 3,
    }),
  },
  {
    id: 'colleague',
    label: 'Experienced colleague',
    description: 'Advice from somebody who is short of time',
    text: noteText({
      context: ['What I am stuck on:', 'What I have tried:'],
      perspectives: ['What they would do first:', 'What they would not do again:'],
      starters: 3,
    }),
  },
  {
    id: 'exploration',
    label: 'New subject',
    description: 'Personal perspectives on a subject that is new to you',
    text: noteText({
      context: ['What I want to understand:', 'What I believe I know:'],
      perspectives: ['What they see that I did not:', 'Words they use for it:'],
      starters: 4,
    }),
  },
  {
    id: 'partnership',
    label: 'Potential partner',
    description: 'A comfortable dialogue, a relationship',
    text: noteText({
      context: ['How we came to talk:', 'What I could bring:'],
      perspectives: ['What they are after:', 'What would make it worth their while:'],
      starters: 3,
    }),
  },
  {
    id: 'quick',
    label: 'Quick note',
    description: 'Nothing but room to type',
    text: [...frontmatter, '## Conversation', '', '- $0', ''].join('\n'),
  },
];
