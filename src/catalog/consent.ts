import type { Consent } from '../notes/model';
import type { Interview } from './catalog';

const byStrictness: readonly Consent[] = ['written', 'verbal', 'not asked', 'unreadable', 'declined', 'withdrawn'];

/** What a person named in an interview agreed to; `not asked` where a map doesn't name them. */
export function consentOf(interview: Interview, name: string): Consent {
  const { consent } = interview;
  if (typeof consent === 'string') return consent;
  return Object.hasOwn(consent, name) ? (consent[name] ?? 'not asked') : 'not asked';
}

/** Whether a person's words stay out of synthesis and exports. */
export function isWithheld(consent: Consent): boolean {
  return consent === 'declined' || consent === 'withdrawn' || consent === 'unreadable';
}

/** Of two answers by one person, the one that allows less. */
export function strictestConsent(a: Consent, b: Consent): Consent {
  return byStrictness.indexOf(a) > byStrictness.indexOf(b) ? a : b;
}
