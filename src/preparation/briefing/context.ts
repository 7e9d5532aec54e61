// What every part of a briefing is made from.
import type { Catalog } from '../../catalog/catalog';
import type { Question } from '../../questions/question';
import type { ProfileNotes } from '../profileNotes';
import type { WorkingHours } from '../workingHours';

export interface BriefingContext {
  readonly catalog: Catalog;
  readonly now: Date;
  /** The person's own zone, which exists. */
  readonly zone: string;
  /** `YYYY-MM-DD` there. */
  readonly today: string;
  readonly workingHours: WorkingHours;
  /** What a profile's free text says, by its path. */
  readonly profileNotes: ReadonlyMap<string, ProfileNotes>;
  readonly questions: readonly Question[];
}
