// A refusal of the Web API: the word that Slack gives in `error`, and what comes with it.

/** Thrown by methods; the server answers `{ ok: false, error, …more }`. */
export class SlackError extends Error {
  readonly more: Readonly<Record<string, unknown>>;

  constructor(error: string, more: Readonly<Record<string, unknown>> = {}) {
    super(error);
    this.name = 'SlackError';
    this.more = more;
  }
}

/** `invalid_arguments` with messages such as `[ERROR] missing required field: channel`. */
export function invalidArguments(messages: readonly string[]): SlackError {
  return new SlackError('invalid_arguments', {
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  });
}
