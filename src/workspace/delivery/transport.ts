// How something travels from the workspace to the app: the words that Socket Mode and HTTP share.

/** What is sent; `body` is what the app's listeners get. */
export interface Outgoing {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly body: Readonly<Record<string, unknown>>;
}

/** Which try this is: number 0 is the first, later ones say why. */
export interface Attempt {
  readonly number: number;
  readonly reason: string | null;
}

/** What came back. `again` is false where the app asked not to be tried again. */
export type Reply =
  | { readonly acked: true; readonly payload: unknown }
  | { readonly acked: false; readonly reason: string; readonly again: boolean };

/** A way to the app. */
export interface Transport {
  isConnected(): boolean;
  send(outgoing: Outgoing, attempt: Attempt): Promise<Reply>;
  /** Calls back when the app can be reached (again). */
  onConnect(listener: () => void): () => void;
}

/** How long Slack waits, in milliseconds of the workspace's clock. */
export interface Timing {
  /** For an acknowledgement: https://docs.slack.dev/apis/events-api/ says 3 seconds. */
  readonly ackMs: number;
  /** Before each further try of an event: nearly at once, a minute, five minutes. */
  readonly retryMs: readonly number[];
}

export const SLACK_TIMING: Timing = { ackMs: 3000, retryMs: [0, 60_000, 300_000] };
