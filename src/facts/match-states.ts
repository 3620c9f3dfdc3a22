// The sheets of two days → which of them are of the same project, whatever its file is called.

import { fold } from '../language/fold.js';
import { groupBy } from '../model/group-by.js';
import type { SheetState } from './sheet-state.js';

export interface MatchedStates {
  readonly pairs: readonly { readonly before: SheetState; readonly after: SheetState }[];
  readonly added: readonly SheetState[];
  readonly removed: readonly SheetState[];
}

/**
 * Pairs the sheets: by registration number, and among several documents of one number first by path;
 * then sheets without a number, or with a new one, by their name where only one has it. The order is
 * that of the later day.
 */
export function matchStates(
  before: readonly SheetState[],
  after: readonly SheetState[],
): MatchedStates {
  const partners = new Map<SheetState, SheetState>();
  const open = new Set(before);
  const pairBy = (key: (state: SheetState) => string, onlyUnique: boolean): void => {
    const waiting = groupBy([...open], key);
    for (const [name, later] of groupBy(
      after.filter((state) => !partners.has(state)),
      key,
    )) {
      const earlier = waiting.get(name) ?? [];
      if (onlyUnique && (earlier.length !== 1 || later.length !== 1)) continue;
      later.slice(0, earlier.length).forEach((state, index) => {
        const partner = earlier[index];
        if (partner === undefined) return;
        partners.set(state, partner);
        open.delete(partner);
      });
    }
  };
  pairBy(({ id, document }) => `${id}\u0000${document}`, false);
  pairBy(({ id, document }) => (id === document ? `\u0000${document}` : id), false);
  pairBy(({ name }) => fold(name.text), true);
  return {
    pairs: after.flatMap((state) => {
      const partner = partners.get(state);
      return partner === undefined ? [] : [{ before: partner, after: state }];
    }),
    added: after.filter((state) => !partners.has(state)),
    removed: before.filter((state) => open.has(state)),
  };
}
