// Every command of the extension. A test holds this list and the manifest's equal.

export const commandIds = [
  'fieldNotes.newInterview',
  'fieldNotes.newInterviewHere',
  'fieldNotes.quickNote',
] as const;

export type CommandId = (typeof commandIds)[number];
