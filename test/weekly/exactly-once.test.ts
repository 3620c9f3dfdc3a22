// Each summary stands in its channel once, wherever a process dies and whichever reply is lost.

import { describe, expect, it } from 'vitest';
import { simulateWeeks } from './support/simulate-weeks.js';

describe.each(['history', 'schedule'] as const)('two processes that send by %s', (way) => {
  it('post each summary once over a clock change, dying at every step', async () => {
    // The last Sunday of March 2026 ends the second of these weeks.
    const figures = await simulateWeeks({
      way,
      firstWeek: '2026-W12',
      weeks: 3,
    });
    expect(figures).toMatchObject({
      doubled: 0,
      missed: 0,
      uncertain: 0,
      threadFaults: 0,
    });
    expect(figures.summaries).toBe(way === 'history' ? 63 : 39);
    expect(figures.crashes).toBeGreaterThan(way === 'history' ? 50 : 30);
  }, 60_000);
});
