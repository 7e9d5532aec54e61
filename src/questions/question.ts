// What a question of the bank is, and the words by which it is sorted.

/** What an informal interview is held for. A note may name a situation of its own instead. */
export type Situation = 'customer' | 'colleague' | 'exploration' | 'partnership';

export const situations: readonly { readonly id: Situation; readonly title: string; readonly description: string }[] = [
  { id: 'customer', title: 'Potential customer', description: 'Candid insight into the life and work of somebody whom a formal interview would intimidate.' },
  { id: 'colleague', title: 'Experienced colleague', description: 'Advice from somebody who is short of time.' },
  { id: 'exploration', title: 'New subject', description: 'Personal perspectives on a subject or an industry that is new to you.' },
  { id: 'partnership', title: 'Potential partner', description: 'A comfortable dialogue with somebody whom you may work with.' },
];

/** In the order in which a conversation comes to them. docs/questions.md tells where each is from. */
export const purposes = [
  { id: 'rapport', title: 'Rapport', description: 'Settle in: easy to answer, about them, of no use to you.' },
  { id: 'structuring', title: 'Structuring', description: 'Say how the conversation goes: time, consent, a change of subject.' },
  { id: 'opening', title: 'Opening', description: 'Open a subject wide and let them choose where to begin.' },
  { id: 'story', title: 'Story', description: 'One occasion that did happen, told from its beginning.' },
  { id: 'follow-up', title: 'Follow-up', description: 'Stay with what was just said and let it go on.' },
  { id: 'probing', title: 'Probing', description: 'Go deeper into an answer: its meaning, its reasons, an example.' },
  { id: 'specifying', title: 'Specifying', description: 'From general to exact: when, who, how many, in which words.' },
  { id: 'mapping', title: 'Mapping', description: 'How their world is built: kinds, steps, people, words.' },
  { id: 'contrast', title: 'Contrast', description: 'Set two things side by side to learn what tells them apart.' },
  { id: 'indirect', title: 'Indirect', description: 'How others see it: easier to answer than what one thinks oneself.' },
  { id: 'perspective', title: 'Perspective', description: 'What they believe, value, expect, and have changed their mind about.' },
  { id: 'advice', title: 'Advice', description: 'What their experience can spare you.' },
  { id: 'interpreting', title: 'Interpreting', description: 'Offer your understanding, so that they can correct it.' },
  { id: 'closing', title: 'Closing', description: 'What was missed, who else to ask, what happens next.' },
] as const;

export type Purpose = (typeof purposes)[number]['id'];

export interface Question {
  /** Stable: keybindings and people's own snippets name it. */
  readonly id: string;
  /** As one asks it when nothing in it is changed. */
  readonly text: string;
  /** The same with what the interviewer adapts in braces: `Tell me about the last time you {did this}.` */
  readonly template: string;
  /** Keys of situations, or a person's own words for theirs. */
  readonly situations: readonly string[] | 'any';
  readonly purpose: Purpose;
  /** A question begins something; a probe answers an answer, so it can't be planned. */
  readonly kind: 'question' | 'probe';
  /** When to use it. */
  readonly when: string;
  /** How long an answer takes, about. */
  readonly minutes: number;
  /** From the person's own list, not from the bank. */
  readonly isOwn?: true;
}

/** A question as the bank's files write it. */
export interface BankEntry {
  readonly id: string;
  readonly text: string;
  readonly when: string;
  readonly minutes: number;
  /** Any situation when left out. */
  readonly situations?: readonly Situation[];
}

export function questionsOf(purpose: Purpose, kind: Question['kind'], entries: readonly BankEntry[]): readonly Question[] {
  return entries.map(({ id, text, when, minutes, situations: fits }) => ({
    id,
    text: text.replace(/[{}]/g, ''),
    template: text,
    situations: fits ?? 'any',
    purpose,
    kind,
    when,
    minutes,
  }));
}
