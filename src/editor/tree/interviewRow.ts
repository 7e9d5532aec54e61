// How an interview looks in a view, and what a filter may find it by.
import type { Catalog, Interview } from '../../catalog/catalog';
import type { Consent } from '../../notes/model';
import { counted, described, type Row } from './row';
import { FoldedTexts } from './textFilter';
import { dayLabel, momentLabel } from '../../preparation/dateLabels';
import type { ViewClock } from './viewClock';

/** Shared by the views, since each would fold the same notes. */
export const interviewTexts = new FoldedTexts<Interview>((interview) => [
  ...[interview.title, interview.study, interview.situation, interview.setting],
  ...interview.interviewees.map(({ name }) => name),
]);

/** @param withNames whether the row stands where its interviewees are not plain from the rows above. */
export function interviewRow(interview: Interview, catalog: Catalog, clock: ViewClock, withNames: boolean): Row {
  const count = catalog.passagesIn(interview.path).length;
  const names = withNames && interview.interviewees.map(({ name }) => name).join(', ');
  const { date } = interview;
  const when = date && (interview.planned ? described(clock.ago(date), momentLabel(date)) : dayLabel(date));
  const refused = refusedConsent(interview);
  return {
    label: interview.title,
    description: described(when, count > 0 && count, names, refused && `consent ${refused}`),
    icon: { codicon: interview.planned ? 'calendar' : refused ? 'circle-slash' : 'comment-discussion' },
    expansion: count > 0 ? 'collapsed' : 'none',
    context: `note interview${interview.planned ? ' planned' : ''}`,
    spoken: [interview.title, when, names, counted(count, 'passage'), refused && `consent ${refused}`].filter(Boolean).join(', '),
    opens: { path: interview.path },
  };
}

/** The consent of a note that somebody refused, took back, or that can't be read; null when there is none such. */
function refusedConsent({ consent }: Interview): Consent | null {
  const given = typeof consent === 'string' ? [consent] : Object.values(consent);
  return given.find((one) => one === 'declined' || one === 'withdrawn' || one === 'unreadable') ?? null;
}
