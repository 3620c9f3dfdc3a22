import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilStopped } from '../../src/joining/stop-gracefully.js';
import { OperatorFault } from '../../src/model/operator-fault.js';

const NEVER = new Promise<never>(() => undefined);

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));

beforeEach(() => {
  // The timer that ends the process is never reached.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
});

async function stopWith(parts: { stop: () => Promise<void>; unfinished: number }) {
  const told: string[] = [];
  const write = (message: string, fields = {}): void => {
    told.push(`${message} ${JSON.stringify(fields)}`);
  };
  const stopping = untilStopped(
    { stop: parts.stop, unfinished: () => parts.unfinished, givenUp: NEVER },
    { log: { info: write, warn: write, error: write }, longestMs: 20 },
  );
  process.emit('SIGTERM');
  const code = await stopping;
  return { code, told: told.join('\n') };
}

describe('a stop', () => {
  it('that takes too long ends with what is left told, and not with 0', async () => {
    const { code, told } = await stopWith({ stop: () => NEVER, unfinished: 2 });
    expect(code).toBe(1);
    expect(told).toContain('before everything was finished');
    expect(told).toContain('"unfinished":2');
  });

  it('that finishes everything ends with 0', async () => {
    const { code, told } = await stopWith({ stop: () => Promise.resolve(), unfinished: 0 });
    expect(code).toBe(0);
    expect(told).toContain('everything finished');
  });

  it('for a fault of the operator’s does not end with 0', async () => {
    const stop = vi.fn(() => Promise.resolve());
    const write = (): void => undefined;
    const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await untilStopped(
      {
        stop,
        unfinished: () => 0,
        givenUp: Promise.resolve(new OperatorFault('The token is gone')),
      },
      { log: { info: write, warn: write, error: write } },
    );
    expect(code).toBe(1);
    expect(stop).toHaveBeenCalledOnce();
    expect(errors).toHaveBeenCalledWith('The token is gone\n');
    errors.mockRestore();
  });
});
