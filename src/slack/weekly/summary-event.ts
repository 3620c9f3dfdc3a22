// The name under which the key of a summary goes with its message, for the bot to find it again.

/** @see https://docs.slack.dev/messaging/message-metadata */
export const SUMMARY_EVENT = 'weekly_summary';
