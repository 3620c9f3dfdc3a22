// What Slack sends → the workspace it is for, as the bot is installed there.

/**
 * In channels that are shared the envelope may name the other organisation; the authorization names
 * the workspace that has the bot. A view names it where it was opened elsewhere. Null where there is
 * none.
 * @see https://docs.slack.dev/apis/events-api/#authorizations
 */
export function teamOf(body: unknown): string | null {
  const authorized = at(at(at(body, 'authorizations'), 0), 'team_id');
  const ids = [
    authorized,
    at(at(body, 'view'), 'app_installed_team_id'),
    at(at(body, 'team'), 'id'),
    at(body, 'team_id'),
    at(at(body, 'user'), 'team_id'),
  ];
  const found = ids.find((id) => typeof id === 'string' && /^[A-Z0-9]+$/.test(id));
  return typeof found === 'string' ? found : null;
}

function at(from: unknown, key: string | number): unknown {
  return typeof from === 'object' && from !== null
    ? (from as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}
