// Under which names people are handed over.
import * as vscode from 'vscode';
import { paced } from '../../catalog/paced';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import { hiddenPeople, namingOf, type Naming } from '../../exchange/naming';
import type { Hidden, PseudonymKey, PseudonymStore } from '../../exchange/pseudonymKey';
import { peopleToHide, type Lifted } from '../../synthesis/consent';
import { Failure } from '../failure';
import type { Services } from '../services';
import { StoredPseudonyms } from './storedPseudonyms';

export class Pseudonyms {
  /** One for each first folder, so that exports at once wait for each other. */
  private readonly stores = new Map<string, PseudonymStore>();

  constructor(private readonly services: Pick<Services, 'catalog' | 'disk' | 'context'>) {}

  /** The key with everybody who is hidden. @throws Failure when it can't be read or kept. */
  async keyFor(hidden: readonly Hidden[]): Promise<PseudonymKey> {
    if (hidden.length === 0) return {};
    try {
      return await this.store().extended(hidden);
    } catch (error) {
      throw new Failure(`Nothing was written: ${error instanceof Error ? error.message : String(error)}.`, [], { cause: error });
    }
  }

  /** How people are called where only these rules are lifted. */
  async naming(lifted: Lifted, signal: AbortSignal): Promise<Naming> {
    const { catalog } = this.services;
    const slices = new Slices(timers);
    const hidden = hiddenPeople(await paced(peopleToHide(catalog, lifted), slices, signal), catalog);
    return paced(namingOf(hidden, await this.keyFor(hidden), catalog), slices, signal);
  }

  /** Several folders share the key of the first: people come up in all of them. */
  private store(): PseudonymStore {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder) throw new Error('no folder is open');
    const id = folder.toString();
    const { disk, context } = this.services;
    const store = this.stores.get(id) ?? disk?.pseudonymsOf(folder) ?? new StoredPseudonyms(folder, context.globalStorageUri);
    this.stores.set(id, store);
    return store;
  }
}
