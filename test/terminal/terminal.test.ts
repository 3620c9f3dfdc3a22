// The process's streams → what the terminal can show.

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { terminalOf } from '../../src/terminal/terminal.js';

function terminal(
  { shown, typed, columns }: { shown: boolean; typed: boolean; columns?: number },
  plain = false,
) {
  const stdin = Object.assign(new PassThrough(), { isTTY: typed });
  const stdout = Object.assign(new PassThrough(), {
    isTTY: shown,
    ...(columns === undefined ? {} : { columns }),
  });
  return terminalOf({ stdin, stdout, stderr: new PassThrough() }, { plain });
}

describe('a terminal', () => {
  it('is as wide as the window, up to what is easy to read', () => {
    const width = (columns?: number) =>
      terminal({ shown: true, typed: true, ...(columns === undefined ? {} : { columns }) }).width;
    expect([72, 300, 0, undefined].map(width)).toEqual([72, 100, 100, 100]);
  });

  it('has styles only where they are shown and wanted', () => {
    expect(terminal({ shown: true, typed: true }).styled).toBe(true);
    expect(terminal({ shown: true, typed: true }, true).styled).toBe(false);
    expect(terminal({ shown: false, typed: true }).styled).toBe(false);
  });

  it('is interactive only where somebody both types and reads', () => {
    expect(terminal({ shown: true, typed: true }).interactive).toBe(true);
    expect(terminal({ shown: true, typed: false }).interactive).toBe(false);
    expect(terminal({ shown: false, typed: true }).interactive).toBe(false);
  });
});
