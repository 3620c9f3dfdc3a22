// When a summary is due, over changes of the clock and at the ends of the world.

import { describe, expect, it } from 'vitest';
import { dayAt, isZone, slotAt } from '../../src/clock/slot-time.js';
import { plusWeeks } from '../../src/model/iso-week.js';
import type { Weekday } from '../../src/model/iso-week.js';

const at = (weekday: Weekday, time: string, zone: string, week: string): string =>
  new Date(slotAt({ weekday, time, zone }, week)).toISOString();

describe('the instant of a week', () => {
  it.each([
    [1, '09:00', 'Europe/Stockholm', '2026-W13', '2026-03-23T08:00:00.000Z'],
    [1, '09:00', 'Europe/Stockholm', '2026-W14', '2026-03-30T07:00:00.000Z'],
    [1, '09:00', 'Europe/Stockholm', '2026-W44', '2026-10-26T08:00:00.000Z'],
    // Left out that night: right after the gap. Twice that night: the first.
    [7, '02:30', 'Europe/Stockholm', '2026-W13', '2026-03-29T01:00:00.000Z'],
    [7, '02:30', 'Europe/Stockholm', '2026-W43', '2026-10-25T00:30:00.000Z'],
    [1, '09:00', 'Asia/Tokyo', '2026-W14', '2026-03-30T00:00:00.000Z'],
    [1, '00:00', 'Pacific/Kiritimati', '2026-W14', '2026-03-29T10:00:00.000Z'],
    [1, '23:59', 'Pacific/Pago_Pago', '2026-W14', '2026-03-31T10:59:00.000Z'],
    [5, '09:00', 'Europe/Stockholm', '2026-W53', '2027-01-01T08:00:00.000Z'],
  ] as const)('is right for day %i at %s in %s, week %s', (weekday, time, zone, week, instant) => {
    expect(at(weekday, time, zone, week)).toBe(instant);
  });

  it('lies on the same day of its zone at the same time, every week of twenty years', () => {
    const zone = 'Europe/Stockholm';
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' });
    let week = '2026-W01';
    let last = 0;
    for (let number = 0; number < 1043; number += 1) {
      const instant = slotAt({ weekday: 1, time: '09:00', zone }, week);
      expect(clock.format(instant)).toBe('09:00');
      expect(instant).toBeGreaterThan(last);
      last = instant;
      week = plusWeeks(week, 1);
    }
  });
});

describe('a zone', () => {
  it('has its own day', () => {
    const instant = Date.UTC(2026, 10, 22, 23, 30);
    expect(dayAt('Europe/Stockholm', instant)).toBe('2026-11-23');
    expect(dayAt('America/New_York', instant)).toBe('2026-11-22');
  });

  it('is known or not', () => {
    expect([isZone('Europe/Stockholm'), isZone('Europe/Exempelstad'), isZone('')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
