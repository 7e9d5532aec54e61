import type { Services } from '../services';
import type { Command } from './command';

/** Forgets what was read, and reads every note anew. */
export class RebuildIndex implements Command {
  readonly id = 'fieldNotes.rebuildIndex';

  constructor(private readonly services: Pick<Services, 'indexing'>) {}

  execute(): Promise<void> {
    return this.services.indexing.rebuild();
  }
}
