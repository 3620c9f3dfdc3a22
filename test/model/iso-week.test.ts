// ISO weeks, checked against days whose weeks are known.

import { describe, expect, it } from 'vitest';
import { dayIn, isWeek, plusWeeks, weekOf, weekdayOf } from '../../src/model/iso-week.js';

describe('an ISO week', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('has the day %s in %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it('follows the one before for fifty years, seven days each', () => {
    let week = '2000-W01';
    for (
      let day = Date.parse('2000-01-03');
      day < Date.parse('2050-01-03');
      day += 7 * 86_400_000
    ) {
      const monday = new Date(day).toISOString().slice(0, 10);
      expect(dayIn(week, 1)).toBe(monday);
      expect(weekOf(dayIn(week, 7))).toBe(week);
      expect(weekdayOf(monday)).toBe(1);
      week = plusWeeks(week, 1);
    }
    expect(week).toBe('2050-W01');
  });

  it('does not exist beyond the last of its year', () => {
    expect(['2026-W53', '2025-W53', '2026-W00', '2026-47'].map(isWeek)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
