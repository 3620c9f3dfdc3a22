// Settings → whether the store opens, takes a row and gives it back; it is as before afterwards.

import { randomUUID } from 'node:crypto';
import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import { OperatorFault } from '../model/operator-fault.js';
import { StoreFault } from './store-fault.js';
import { openStore, type StoreSettings } from './open-store.js';

/** Opening brings the tables up to date, as a start does. */
export async function checkStore(settings: StoreSettings): Promise<Diagnosis> {
  const where = settings.databaseUrl === null ? settings.dataDir : 'PostgreSQL';
  try {
    const store = await openStore(settings);
    try {
      const row = { person: 'nobody', project: `doctor:${randomUUID()}`, field: null };
      await store.watches.add(row, 0);
      const isKept = (await store.watches.ofPerson('nobody')).some(
        ({ project }) => project === row.project,
      );
      await store.watches.remove(row);
      if (!isKept) throw new Error('a row that was written is not there');
    } finally {
      await store.close();
    }
    return diagnose('store', 'ok', 'store-works', { where });
  } catch (error) {
    if (error instanceof StoreFault) return diagnose('store', 'fault', error.code, error.values);
    const reason = error instanceof Error ? error.message : String(error);
    const [told = reason] = error instanceof OperatorFault ? reason.split('\n') : [reason];
    return diagnose('store', 'fault', 'store-fails', { where, reason: told });
  }
}
