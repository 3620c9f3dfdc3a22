// Libraries that follow one another → the one that is served now, and who is told when it changes.

import { createViews, type Views } from '../flows/scope-library.js';
import type { Library } from '../model/library.js';

export interface ServedLibrary {
  /** @throws Error before the first one is there. */
  readonly current: () => Library;
  /** What can be seen of it, made once for all who see the same. */
  readonly views: Views;
  /** When it was put in place, in milliseconds since 1970. */
  readonly readAt: () => number;
  /** Told after each swap but the first, until the returned function is called; must not throw. */
  onSwap(listener: (before: Library, after: Library) => void): () => void;
}

/** Serves what `swap` is given last, whole. */
export function serveLibrary(now: () => number): ServedLibrary & { swap(next: Library): void } {
  let library: Library | null = null;
  let readAt = 0;
  const listeners = new Set<(before: Library, after: Library) => void>();
  return {
    current: () => {
      if (library === null) throw new Error('No library is served yet');
      return library;
    },
    views: createViews(),
    readAt: () => readAt,
    onSwap: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    swap(next) {
      const before = library;
      library = next;
      readAt = now();
      if (before === null || before === next) return;
      for (const listener of [...listeners]) listener(before, next);
    },
  };
}
