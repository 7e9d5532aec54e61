import { questionsOf } from '../question';

export const openingQuestions = questionsOf('opening', 'question', [
  {
    id: 'opening-work', minutes: 4,
    text: 'Can you tell me about the work you do?',
    when: 'You know little about them. What they put first matters to them.',
  },
  {
    id: 'opening-yesterday', minutes: 5,
    text: 'Walk me through yesterday, from the moment you started until you stopped.',
    when: 'You want their real work. A certain day beats a typical one.',
  },
  {
    id: 'opening-show-around', minutes: 5,
    text: 'Could you show me around? What am I looking at?',
    when: 'You are where they work; things remind people of stories.',
  },
  {
    id: 'opening-came-across', minutes: 3, situations: ['customer', 'exploration'],
    text: 'How did you first come across {this}?',
    when: 'A product, a method or a problem: the beginning is easier to tell than the present.',
  },
  {
    id: 'opening-inside', minutes: 4, situations: ['exploration', 'colleague'],
    text: 'What does your job look like from the inside?',
    when: 'You know the job from descriptions only.',
  },
  {
    id: 'opening-newcomer', minutes: 4, situations: ['exploration'],
    text: "I'm new to {this industry}. Where does somebody like me start?",
    when: 'Say plainly that you are a beginner: it is the licence to ask anything.',
  },
  {
    id: 'opening-get-done', minutes: 4, situations: ['customer', 'partnership'],
    text: 'What are you trying to get done {this quarter}?',
    when: 'Before any problem is named: goals first, then what stands in the way.',
  },
  {
    id: 'opening-on-your-mind', minutes: 3,
    text: 'What is on your mind most at work at the moment?',
    when: 'You have no subject yet, or wonder whether yours matters to them.',
  },
  {
    id: 'opening-first-week', minutes: 3, situations: ['colleague', 'exploration'],
    text: 'What was your first week here like?',
    when: 'People forget what they learned, but not their first days.',
  },
  {
    id: 'opening-way-it-is', minutes: 4, situations: ['colleague', 'partnership'],
    text: 'How did {this team} come to be the way it is?',
    when: 'Something looks odd to you: ask for its history before you judge it.',
  },
  {
    id: 'opening-last-project', minutes: 5, situations: ['customer', 'colleague'],
    text: 'What was {the last project} you finished about?',
    when: 'A finished piece of work has a beginning and an end to ask about.',
  },
  {
    id: 'opening-working-towards', minutes: 4, situations: ['partnership'],
    text: 'Where does {your organisation} want to be in two years?',
    when: 'A first conversation with a possible partner, before you say what you want.',
  },
  {
    id: 'opening-most-open', minutes: 4, situations: ['customer'],
    text: 'Can you show me {the tool, the sheet or the notebook} you had open most this week?',
    when: 'They can show you: what is open is what is used.',
  },
  {
    id: 'opening-since-you-joined', minutes: 4, situations: ['exploration'],
    text: 'How has {this industry} changed since you joined it?',
    when: 'With somebody who has been around for years.',
  },
]);
