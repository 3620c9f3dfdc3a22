// Deliveries of one event → its first sight only.

/** Enough for a day of a busy workspace; Slack's last redelivery comes after some 6 minutes. */
const REMEMBERED = 10_000;

export interface SeenEvents {
  /**
   * True the first time any of the keys is met, and remembers them all. Slack delivers an event
   * again when an acknowledgement was late or lost, and one message can come as two events.
   * @see https://docs.slack.dev/apis/events-api/#retries
   */
  isFirst(keys: readonly string[]): boolean;
}

/** A memory of the latest keys; the oldest are forgotten beyond the limit. */
export function createSeenEvents(limit = REMEMBERED): SeenEvents {
  const seen = new Set<string>();
  return {
    isFirst(keys) {
      const first = !keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      for (const oldest of seen) {
        if (seen.size <= limit) break;
        seen.delete(oldest);
      }
      return first;
    },
  };
}
