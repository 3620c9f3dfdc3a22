// A person's questions → whether there have been too many of them within a minute.

const MINUTE_MS = 60_000;
const REMEMBERED = 5000;

export interface QuestionLimit {
  /** Counts one question: 0 if it may be answered, else the seconds after which the next one may. */
  count(person: string): number;
}

/** Counts in this process; a question that was too many does not count. */
export function createQuestionLimit(perMinute: number, now: () => number): QuestionLimit {
  /** When a person's last questions were asked, of which no more than `perMinute` matter. */
  const asked = new Map<string, number[]>();
  return {
    count(person) {
      const at = now();
      const times = asked.get(person) ?? [];
      const oldest = times.length < perMinute ? undefined : times[times.length - perMinute];
      const isTooMany = oldest !== undefined && oldest > at - MINUTE_MS;
      asked.delete(person);
      asked.set(person, times);
      const [silent] = asked.keys();
      if (asked.size > REMEMBERED && silent !== undefined) asked.delete(silent);
      if (isTooMany) return Math.max(1, Math.ceil((oldest + MINUTE_MS - at) / 1000));
      times.push(at);
      // Now and then, as each removal moves all that stay.
      if (times.length > 2 * perMinute) times.splice(0, times.length - perMinute);
      return 0;
    },
  };
}
