// A store → the same store, each call of which is timed, and each outcome of a summary counted.

import type { SendState } from '../model/send.js';
import type { Metrics } from './create-metrics.js';

type Call = (...args: readonly unknown[]) => unknown;

/** Outcomes that a summary ends with; the others are on their way. */
const ENDS: readonly SendState[] = ['sent', 'scheduled', 'skipped', 'unknown', 'missed', 'refused'];

/**
 * Measures whatever the store holds: functions by the concern they belong to, those of the store
 * itself as `store`, and what a function gives that is again a part of a store.
 * @param seconds a clock that never goes back
 */
export function measureStore<T extends object>(
  store: T,
  metrics: Metrics,
  seconds: () => number,
  concern = 'store',
): T {
  const entries = Object.entries(store) as readonly (readonly [string, unknown])[];
  const measured = entries.map(([name, part]) => {
    if (typeof part === 'function') {
      const call = part.bind(store) as Call;
      return [name, measure(call, concern, name, metrics, seconds)];
    }
    if (typeof part !== 'object' || part === null) return [name, part];
    return [name, measureStore(part, metrics, seconds, name)];
  });
  return Object.fromEntries(measured) as T;
}

function measure(
  call: Call,
  concern: string,
  name: string,
  metrics: Metrics,
  seconds: () => number,
): Call {
  return (...args) => {
    const begun = seconds();
    const result = call(...args);
    if (!(result instanceof Promise)) {
      return typeof result === 'object' && result !== null
        ? measureStore(result, metrics, seconds, concern)
        : result;
    }
    return result.then(
      (value: unknown) => {
        metrics.storeCall(concern, false, seconds() - begun);
        const outcome = concern === 'sends' ? outcomeOf(name, args, value) : null;
        if (outcome !== null) metrics.sent(outcome);
        return value;
      },
      (error: unknown) => {
        metrics.storeCall(concern, true, seconds() - begun);
        throw error;
      },
    );
  };
}

/** How a summary ended by this call on the ledger; null where it did not. */
function outcomeOf(name: string, args: readonly unknown[], value: unknown): SendState | null {
  if (name === 'miss') return value === true ? 'missed' : null;
  if (name !== 'write' || value !== true) return null;
  const { state } = (args[2] ?? {}) as { readonly state?: SendState };
  return state !== undefined && ENDS.includes(state) ? state : null;
}
