// Briefings on people, made of what the index and the profiles say now.
import { knownPeople } from '../../preparation/acquaintance';
import { defaultWorkingHours, parseWorkingHours } from '../../preparation/workingHours';
import { inSlices } from '../inSlices';
import { allQuestions } from '../ownQuestions';
import { profileTexts } from '../profileTexts';
import type { Services } from '../services';
import { textSetting, timeZoneSetting } from '../settings';
import type { PageMaker } from './pages';
import type { PageSubject } from './pageUri';

export const briefingKind = 'briefing';

export function briefingSubject(interviewees: readonly string[]): PageSubject {
  return { kind: briefingKind, title: `Briefing ${interviewees.join(', ')}`.trim(), data: interviewees };
}

export function briefingMaker({ catalog, paths, clock, indexing }: Services): PageMaker {
  return async (data) => {
    const names = Array.isArray(data) ? data.filter((name) => typeof name === 'string') : [];
    await indexing.ready();
    const [texts, questions] = await Promise.all([profileTexts(knownPeople(catalog, names), paths), allQuestions(undefined)]);
    // What reads Markdown is loaded when it is first needed.
    const [{ briefingOn }, { readProfileNotes }] = await Promise.all([import('../../preparation/briefing/briefing'), import('../../preparation/profileNotes')]);
    const briefing = briefingOn(names, {
      catalog,
      now: clock(),
      zone: timeZoneSetting(undefined),
      workingHours: parseWorkingHours(textSetting('workingHours', undefined)) ?? defaultWorkingHours,
      profileNotes: new Map([...texts].map(([path, text]) => [path, readProfileNotes(text)])),
      questions,
    });
    return inSlices(briefing);
  };
}
