// An event → whether it says that the workspace has removed the bot.

/**
 * Slack tells in two events, in either order: that the app was uninstalled, and that its tokens were
 * revoked. A person's own token may be revoked alone, which the bot does not have.
 * @see https://docs.slack.dev/reference/events/tokens_revoked
 */
export function isRemoval(event: unknown): boolean {
  if (typeof event !== 'object' || event === null || !('type' in event)) return false;
  if (event.type === 'app_uninstalled') return true;
  if (event.type !== 'tokens_revoked' || !('tokens' in event)) return false;
  const { tokens } = event;
  return (
    typeof tokens === 'object' &&
    tokens !== null &&
    'bot' in tokens &&
    Array.isArray(tokens.bot) &&
    tokens.bot.length > 0
  );
}
