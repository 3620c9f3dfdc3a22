// A person's questions → whether there have been too many of them within a minute.

const MINUTE_MS = 60_000;
const REMEMBERED = 5000;

export interface QuestionLimit {
  /** Counts one question: 0 if it may be answered, else the seconds after which the next one may. */
  count(person: string): number;
}

/** Counts in this process; a question that was too many does not count. */
export function createQuestionLimit(perMinute: number, now: () => number): QuestionLimit {
  const asked = new Map<string, readonly number[]>();
  return {
    count(person) {
      const at = now();
      const recent = (asked.get(person) ?? []).filter((time) => time > at - MINUTE_MS);
      const [oldest] = recent;
      const isTooMany = recent.length >= perMinute && oldest !== undefined;
      asked.delete(person);
      asked.set(person, isTooMany ? recent : [...recent, at]);
      const [silent] = asked.keys();
      if (asked.size > REMEMBERED && silent !== undefined) asked.delete(silent);
      return isTooMany ? Math.max(1, Math.ceil((oldest + MINUTE_MS - at) / 1000)) : 0;
    },
  };
}
