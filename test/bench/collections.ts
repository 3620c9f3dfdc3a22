// Collections of garbage while something runs → how much of a stretch of time they took.

import { PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** A stretch of time by `performance.now()`, in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Collections {
  /** Milliseconds of collections in a stretch, and the longest of them in words. */
  readonly during: (stretch: Stretch) => { readonly ms: number; readonly longest: string };
  /** Resolves once all that have been are known. */
  readonly told: () => Promise<void>;
  /** Those up to now are not asked about any more. */
  readonly forget: () => void;
}

/** The kinds as V8 numbers them: `perf_hooks` passes its numbers on as they are. */
const KINDS: Readonly<Record<number, string>> = {
  1: 'of the young',
  2: 'of the young',
  4: 'of all',
  8: 'a step of one of all',
  16: 'of weak references',
};

/** Watches the thread's collections from now on. */
export function watchCollections(): Collections {
  let seen: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => {
    seen.push(...list.getEntries());
  });
  observer.observe({ entryTypes: ['gc'] });
  return {
    during: ({ from, to }) => {
      let ms = 0;
      let longest: PerformanceEntry | null = null;
      for (const each of seen) {
        const { startTime, duration } = each;
        const within = Math.min(to, startTime + duration) - Math.max(from, startTime);
        if (within <= 0) continue;
        ms += within;
        if (longest === null || duration > longest.duration) longest = each;
      }
      return { ms, longest: longest === null ? 'none' : inWords(longest) };
    },
    told: () => wait(20),
    forget: () => {
      seen = [];
    },
  };
}

function inWords(entry: PerformanceEntry): string {
  const { kind } = (entry as PerformanceEntry & { readonly detail: { readonly kind: number } })
    .detail;
  return `${KINDS[kind] ?? `of kind ${String(kind)}`}, ${entry.duration.toFixed(1)} ms`;
}
