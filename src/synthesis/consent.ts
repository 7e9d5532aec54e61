// Whose words may be used and under which name: consent for that interview decides, and what is off the record stays so.
import type { Catalog, Interview, Passage } from '../catalog/catalog';
import { consentOf, isWithheld } from '../catalog/consent';
import type { Consent } from '../notes/model';
import type { Gradual } from '../util/gradual';

/** Why a passage is left out of whatever adds up, compares or is handed over. */
export type LeftOutReason = 'off-record' | 'declined' | 'withdrawn' | 'unreadable' | 'planned';

/** In the order in which a passage is given its one reason. */
export const leftOutReasons: readonly LeftOutReason[] = ['planned', 'off-record', 'withdrawn', 'declined', 'unreadable'];

/** What can be lifted, each by its name; `names`: that people who were not asked for consent get pseudonyms. */
export const liftableRules = [...leftOutReasons, 'names'] as const;
export type LiftableRule = LeftOutReason | 'names';
export type Lifted = ReadonlySet<LiftableRule>;

export interface NamedPerson {
  readonly key: string;
  /** As shown. */
  readonly name: string;
}

/** Whether one person's words of one interview are left out for want of consent. */
export function reasonByConsent(interview: Interview, person: NamedPerson, lifted: Lifted): LeftOutReason | null {
  const reason = withheldBy(consentOf(interview, person.name));
  return reason !== null && !lifted.has(reason) ? reason : null;
}

/**
 * Why a passage is left out, or null. The interviewer's own notes are not the interviewee's words. Where nobody is known to have spoken,
 * they may have been said by anyone who was there, so the strictest consent of them all decides.
 */
export function reasonToLeaveOut(passage: Passage, interview: Interview, lifted: Lifted): LeftOutReason | null {
  const reasons = new Set<LeftOutReason>();
  if (interview.planned) reasons.add('planned');
  if (passage.offRecord) reasons.add('off-record');
  if (passage.kind !== 'own') for (const consent of consentsTo(passage, interview)) addReason(reasons, consent);
  return leftOutReasons.find((reason) => reasons.has(reason) && !lifted.has(reason)) ?? null;
}

function consentsTo({ speaker }: Passage, interview: Interview): readonly Consent[] {
  const isInterviewee = speaker !== null && interview.intervieweeKeys.includes(speaker.key);
  const mayHaveSpoken: readonly NamedPerson[] = isInterviewee ? [speaker] : interview.interviewees;
  if (mayHaveSpoken.length > 0) return mayHaveSpoken.map(({ name }) => consentOf(interview, name));
  // A note that names nobody is still somebody's: what it says of consent holds.
  return typeof interview.consent === 'string' ? [interview.consent] : Object.values(interview.consent);
}

function addReason(reasons: Set<LeftOutReason>, consent: Consent): void {
  const reason = withheldBy(consent);
  if (reason !== null) reasons.add(reason);
}

function withheldBy(consent: Consent): LeftOutReason | null {
  return isWithheld(consent) ? (consent as LeftOutReason) : null;
}

/**
 * Everybody who appears under a pseudonym: whoever did not consent in one of all the interviews held, since who is named in
 * another one would be known by it. Of those with whom conversations are only planned, whoever has not consented yet. In path order.
 */
export function* peopleToHide(catalog: Catalog, lifted: Lifted): Gradual<readonly NamedPerson[]> {
  const hidden = new Map<string, NamedPerson>();
  const named = new Set<string>();
  const ahead = new Map<string, NamedPerson>();
  for (const interview of catalog.interviews()) {
    yield;
    for (const { key, name } of interview.interviewees) {
      if (mayBeNamed(consentOf(interview, name), lifted)) named.add(key);
      else if (interview.planned) ahead.set(key, { key, name });
      else hidden.set(key, { key, name });
    }
  }
  for (const [key, person] of ahead) if (!named.has(key) && !hidden.has(key)) hidden.set(key, person);
  return [...hidden.values()];
}

function mayBeNamed(consent: Consent, lifted: Lifted): boolean {
  if (consent === 'verbal' || consent === 'written') return true;
  const reason = withheldBy(consent);
  return lifted.has('names') && (reason === null || lifted.has(reason));
}
