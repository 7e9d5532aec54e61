// Whose words may be used: the consent of the person for that interview decides, and what is off the record stays so.
import type { Interview, Passage } from '../catalog/catalog';
import { personKey } from '../notes/keys';
import type { Consent } from '../notes/model';

/** Why a passage is left out of whatever adds up, compares or is handed over. */
export type LeftOutReason = 'off-record' | 'declined' | 'withdrawn' | 'unreadable' | 'planned';

/** Reasons that somebody lifted, each by its name. */
export type Lifted = ReadonlySet<LeftOutReason>;

/** In the order in which a passage is given its one reason. */
export const leftOutReasons: readonly LeftOutReason[] = ['planned', 'off-record', 'withdrawn', 'declined', 'unreadable'];

type Withheld = Extract<Consent, LeftOutReason>;

const isWithheld = (consent: Consent): consent is Withheld =>
  consent === 'declined' || consent === 'withdrawn' || consent === 'unreadable';

/** The consent that one interviewee gave for one interview. Absent reads as `not asked`. */
export function consentOf(interview: Interview, key: string): Consent {
  const { consent } = interview;
  if (typeof consent === 'string') return consent;
  const found = Object.entries(consent).find(([name]) => personKey(name) === key);
  return found?.[1] ?? 'not asked';
}

/** Whether a person may appear under their own name in an interview. */
export function isNamed(interview: Interview, key: string): boolean {
  const consent = consentOf(interview, key);
  return consent === 'verbal' || consent === 'written';
}

/** Whether one person's words of one interview are left out for want of consent. */
export function reasonByConsent(interview: Interview, key: string, lifted: Lifted): LeftOutReason | null {
  const consent = consentOf(interview, key);
  return isWithheld(consent) && !lifted.has(consent) ? consent : null;
}

/**
 * Why a passage is left out, or null. The interviewer's own notes are not the interviewee's words. Where nobody is known to have spoken,
 * they may have been said by anyone who was there, so the strictest consent of them all decides.
 */
export function reasonToLeaveOut(passage: Passage, interview: Interview, lifted: Lifted): LeftOutReason | null {
  const reasons = new Set<LeftOutReason>();
  if (interview.planned) reasons.add('planned');
  if (passage.offRecord) reasons.add('off-record');
  if (passage.kind !== 'own') {
    const { speaker } = passage;
    const isInterviewee = speaker !== null && interview.interviewees.some((person) => person.key === speaker.key);
    const mayHaveSpoken = isInterviewee ? [speaker] : interview.interviewees;
    const consents = mayHaveSpoken.map((person) => consentOf(interview, person.key));
    // A note that names nobody is still somebody's: its one consent holds.
    if (mayHaveSpoken.length === 0 && typeof interview.consent === 'string') consents.push(interview.consent);
    for (const consent of consents) if (isWithheld(consent)) reasons.add(consent);
  }
  return leftOutReasons.find((reason) => reasons.has(reason) && !lifted.has(reason)) ?? null;
}
