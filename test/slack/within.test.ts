import { describe, expect, it } from 'vitest';
import { LATE, within, type Wait } from '../../src/slack/within.js';

const never: Promise<string> = new Promise(() => undefined);
const atOnce: Wait = () => Promise.resolve();

describe('within', () => {
  it('gives the result that came in time, and ends the wait', async () => {
    let signal: AbortSignal | undefined;
    const wait: Wait = (_, given) => {
      signal = given;
      return new Promise(() => undefined);
    };
    expect(await within(Promise.resolve('svar'), 100, wait)).toBe('svar');
    expect(signal?.aborted).toBe(true);
  });

  it('says that nothing came in time', async () => {
    expect(await within(never, 100, atOnce)).toBe(LATE);
  });

  it('passes a failure on', async () => {
    const wait: Wait = () => new Promise(() => undefined);
    await expect(within(Promise.reject(new Error('nej')), 100, wait)).rejects.toThrow('nej');
  });
});
