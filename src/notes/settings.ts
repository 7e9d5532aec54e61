// What the settings say about reading a note. The names are those of `fieldNotes.*`.

export interface HeadingWords {
  /** Words that head a section of questions. */
  readonly questions: readonly string[];
  /** Words that head a section of the interviewer's own notes. */
  readonly ownNotes: readonly string[];
}

/** All that the reading of one text depends on, beside the text. */
export interface ReaderSettings {
  /** `fieldNotes.fields.interviewees`: keys that name interviewees, without regard to case. */
  readonly intervieweeFields: readonly string[];
  /** `fieldNotes.fields.themes` */
  readonly themeFields: readonly string[];
  /** `fieldNotes.themes.ignore`: what is no theme; `status/*` stands for all below `status`. */
  readonly ignoredThemes: readonly string[];
  /** `fieldNotes.headings` */
  readonly headings: HeadingWords;
}

export const defaultReaderSettings: ReaderSettings = {
  intervieweeFields: ['interviewees', 'interviewee', 'participants', 'participant'],
  themeFields: ['themes', 'tags'],
  ignoredThemes: [],
  headings: {
    questions: [
      ...['Questions', 'Questions to ask', 'Question guide', 'Interview guide'],
      ...['Fragen', 'Leitfragen', 'Interviewleitfaden'],
      ...['Preguntas', 'Guía de preguntas'],
      ...['Questions à poser', 'Guide d’entretien', "Guide d'entretien"],
      ...['質問', '質問リスト', '問い'],
      ...['问题', '提问', '访谈提纲'],
    ],
    ownNotes: [
      ...['Observations', 'Observation', 'Debrief', 'Memo', 'Memos', 'Reflections', 'Own notes', 'My notes', 'Insights', 'Summary'],
      ...['Beobachtungen', 'Nachbereitung', 'Nachbesprechung', 'Eigene Notizen', 'Eindrücke', 'Erkenntnisse'],
      ...['Observaciones', 'Reflexiones', 'Notas propias', 'Impresiones'],
      ...['Réflexions', 'Notes personnelles', 'Impressions', 'Bilan'],
      ...['観察', '振り返り', '所感', 'メモ'],
      ...['观察', '复盘', '反思', '备忘'],
    ],
  },
};
