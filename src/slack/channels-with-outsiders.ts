// Events → which channels are shared with another organisation.

const REMEMBERED = 5000;

export interface ChannelsWithOutsiders {
  /** Takes what an event said of its channel; Slack leaves the mark out where it is not shared. */
  note(channel: string, isShared: boolean | undefined): void;
  /**
   * True for a channel that was last seen shared, and for one that was never seen: a press on a
   * button does not tell, and what may have outsiders is treated as if it had. Direct messages
   * have none but the asker.
   */
  mayHave(channel: string): boolean;
}

/** A memory of the latest channels. */
export function createChannelsWithOutsiders(limit = REMEMBERED): ChannelsWithOutsiders {
  const shared = new Map<string, boolean>();
  return {
    note(channel, isShared) {
      shared.delete(channel);
      shared.set(channel, isShared === true);
      const [oldest] = shared.keys();
      if (shared.size > limit && oldest !== undefined) shared.delete(oldest);
    },
    mayHave: (channel) => !channel.startsWith('D') && (shared.get(channel) ?? true),
  };
}
