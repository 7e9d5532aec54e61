import type { Turn } from './outline';
import { passageText } from './passageText';

/** What was said or noted in a turn. */
export function turnText({ marked, lead, attributionLine }: Turn): string {
  return passageText(marked, { lead: lead.end, attributionLine });
}
