// The question bank: open-ended questions and probes, in the order of purposes.
import { adviceQuestions } from './bank/advice';
import { closingQuestions } from './bank/closing';
import { contrastQuestions } from './bank/contrast';
import { followUpProbes } from './bank/followUp';
import { indirectQuestions } from './bank/indirect';
import { interpretingProbes } from './bank/interpreting';
import { mappingQuestions } from './bank/mapping';
import { openingQuestions } from './bank/opening';
import { perspectiveQuestions } from './bank/perspective';
import { probingProbes } from './bank/probing';
import { rapportQuestions } from './bank/rapport';
import { specifyingProbes } from './bank/specifying';
import { storyQuestions } from './bank/story';
import { structuringQuestions } from './bank/structuring';
import type { Question } from './question';

export const questionBank: readonly Question[] = [
  ...rapportQuestions,
  ...structuringQuestions,
  ...openingQuestions,
  ...storyQuestions,
  ...followUpProbes,
  ...probingProbes,
  ...specifyingProbes,
  ...mappingQuestions,
  ...contrastQuestions,
  ...indirectQuestions,
  ...perspectiveQuestions,
  ...adviceQuestions,
  ...interpretingProbes,
  ...closingQuestions,
];
