// The process's streams → a terminal to talk through.

import type { Readable, Writable } from 'node:stream';

/** Where questions come from and answers go. */
export interface Terminal {
  readonly input: Readable;
  /** Answers, and nothing else. */
  readonly output: Writable;
  /** Messages about the command itself. */
  readonly errors: Writable;
  /** Columns to wrap at. */
  readonly width: number;
  /** True where bold and dim may be used. */
  readonly styled: boolean;
  /** True where a person types; else the input is a file or a pipe. */
  readonly interactive: boolean;
}

/** Longer lines are hard to read however wide the window is. */
const WIDEST = 100;

interface ProcessStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
}

/** The terminal of a process; `plain` keeps styles out of it (https://no-color.org). */
export function terminalOf(
  { stdin, stdout, stderr }: ProcessStreams,
  { plain }: { readonly plain: boolean },
): Terminal {
  const shown = stdout.isTTY === true;
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    // Some terminals report 0 columns when they do not know.
    width: Math.min(stdout.columns || WIDEST, WIDEST),
    styled: shown && !plain,
    interactive: shown && stdin.isTTY === true,
  };
}
