import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressBar } from '../../src/terminal/progress-bar.js';

function draw(total: number, isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY });
  const tell = progressBar(stream, 'sv');
  for (let done = 1; done <= total; done++) tell(done, total);
  return (stream.read() as Buffer | null)?.toString() ?? '';
}

describe('the bar for reading many documents', () => {
  it('shows how many of how many, at most once a percent, and clears itself', () => {
    const drawn = draw(10_000, true);
    expect(drawn).toContain('5 000 av 10 000'.replace(/ (?=\d{3})/g, '\u00a0'));
    expect(drawn.split('\r').length).toBeLessThanOrEqual(103);
    expect(drawn.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is not drawn into a file or pipe, nor for a few documents', () => {
    expect([draw(10_000, false), draw(50, true)]).toEqual(['', '']);
  });
});
