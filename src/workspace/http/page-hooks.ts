// What the page can do beyond the workspace itself, handed in by main.

import type { PageExamples, PageTrail } from '../page-api.js';

/** The next weekly summary, and the way to it. */
export interface MoveClock {
  /** When it is due, in milliseconds of the workspace's clock; null where none is to come. */
  readonly next: () => number | null;
  /** Moves the clock there. */
  readonly go: () => Promise<void> | void;
}

/** What main hands in for the page. */
export interface PageHooks {
  /** Explains how the question behind a message was understood; null when it answers none. */
  readonly trail:
    | ((message: {
        readonly channel: string;
        readonly ts: string;
      }) => PageTrail | null | Promise<PageTrail | null>)
    | null;
  /** The weekly summary; null while nobody is served one. */
  readonly moveClock: MoveClock | null;
  /** Questions to begin with. */
  readonly examples: PageExamples;
  /** Tells this run of the server from others. */
  readonly run: string;
}
