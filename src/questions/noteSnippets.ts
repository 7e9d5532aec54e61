// Snippets for the parts of a note that are no question.
import type { Snippet } from './snippets';

const today = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}';

export const noteSnippets: readonly Snippet[] = [
  {
    name: 'Quote',
    prefix: 'quote',
    body: '> ${1:their exact words} #${2:theme}\n> — ${3:name}',
    description: 'What somebody said, word for word.',
  },
  {
    name: 'Insight',
    prefix: 'insight',
    body: 'Memo: ${1:what this may mean} #${2:theme}',
    description: 'A thought of your own, kept apart from what was said.',
  },
  {
    name: 'Follow-up',
    prefix: 'follow-up',
    body: `- [ ] \${1:what I promised} 📅 \${2:${today}}`,
    description: 'Something that you promised, with a date.',
  },
  {
    name: 'Their promise',
    prefix: 'promise',
    body: `- [ ] **\${1:name}:** \${2:what they promised} 📅 \${3:${today}}`,
    description: 'Something that they promised.',
  },
  {
    name: 'Observation',
    prefix: 'obs',
    body: 'Obs: ${1:what I saw or heard, not what was said} #${2:theme}',
    description: 'What you noticed: a gesture, a pause, the room.',
  },
  {
    name: 'Memo',
    prefix: 'memo',
    body: 'Memo: ${1:a thought for later}',
    description: 'A note to yourself.',
  },
  {
    name: 'Surprise',
    prefix: 'surprise',
    body: 'Memo: I expected ${1:one thing} and heard ${2:another}. #${3:theme}',
    description: 'What you did not expect: usually what is worth most.',
  },
  {
    name: 'Highlight',
    prefix: 'highlight',
    body: '==${1:${TM_SELECTED_TEXT:their words}}== #${2:theme}',
    description: 'A few words coded with a theme.',
  },
  {
    name: 'Turn',
    prefix: 'turn',
    body: '- **${1:name}:** ${2:what they said}',
    description: 'What one person said, with their name.',
  },
  {
    name: 'Time stamp',
    prefix: 'stamp',
    body: '- ${CURRENT_HOUR}:${CURRENT_MINUTE} $0',
    description: 'A list item that begins with the time.',
  },
  {
    name: 'Off the record',
    prefix: 'off-record',
    body: '${1:what stays between us} #off-record',
    description: 'Left out of synthesis and exports.',
  },
  {
    name: 'Contradiction',
    prefix: 'contradiction',
    body: 'Memo: said ${1:one thing}, did ${2:another}. #${3:theme}',
    description: 'Where words and deeds part.',
  },
  {
    name: 'Their word',
    prefix: 'their-word',
    body: '- “${1:word}”: ${2:what they mean by it}',
    description: 'A word of their trade, with their meaning.',
  },
  {
    name: 'Debrief',
    prefix: 'debrief',
    body: [
      '## Debrief',
      '',
      '- Exact words I remember: $1',
      '- What surprised me: $2',
      '- Mood and setting: $3',
      '- What each of us promised: $4',
      '- What to ask next: $5',
      '',
    ].join('\n'),
    description: 'Prompts to fill in while memory is fresh.',
  },
  {
    name: 'Section: context',
    prefix: 'section-context',
    body: '## Context\n\n- Why this conversation: $1\n- How we met: $2\n- What I believe before it: $3\n',
    description: 'What to know before the conversation is read.',
  },
  {
    name: 'Section: rapport',
    prefix: 'section-rapport',
    body: '## Rapport\n\n- $0\n',
    description: 'What you have in common, and what they care about.',
  },
  {
    name: 'Section: questions',
    prefix: 'section-questions',
    body: '## Questions\n\n- $0\n',
    description: 'What you want to ask.',
  },
  {
    name: 'Section: conversation',
    prefix: 'section-conversation',
    body: '## Conversation\n\n- $0\n',
    description: 'What was said.',
  },
  {
    name: 'Section: observations',
    prefix: 'section-observations',
    body: '## Observations\n\n- $0\n',
    description: 'What you saw: read as your own notes.',
  },
  {
    name: 'Section: perspectives',
    prefix: 'section-perspectives',
    body: '## Perspectives\n\n- $0\n',
    description: 'How they see it.',
  },
  {
    name: 'Section: follow-ups',
    prefix: 'section-follow-ups',
    body: '## Follow-ups\n\n- [ ] $1\n- [ ] **${2:name}:** $0\n',
    description: 'Who promised what.',
  },
];
