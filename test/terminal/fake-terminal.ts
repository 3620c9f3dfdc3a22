// Text → a terminal whose input is that text and whose output can be read afterwards.

import { PassThrough, Readable } from 'node:stream';
import type { Terminal } from '../../src/terminal/terminal.js';

export interface FakeTerminal extends Terminal {
  readonly written: () => string;
  readonly complained: () => string;
}

export function fakeTerminal(input = ''): FakeTerminal {
  const output = new PassThrough();
  const errors = new PassThrough();
  const read = (stream: PassThrough): string => {
    const chunk: unknown = stream.read();
    return Buffer.isBuffer(chunk) ? chunk.toString('utf8') : '';
  };
  return {
    input: Readable.from([Buffer.from(input)]),
    output,
    errors,
    width: 80,
    styled: false,
    interactive: false,
    written: () => read(output),
    complained: () => read(errors),
  };
}
