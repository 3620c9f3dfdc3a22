// GET /oauth/v2/authorize: the page on which somebody lets the bot in; here they always do, at once.

import type { ServerResponse } from 'node:http';
import type { Core } from '../core.js';
import { sendText } from './answer.js';

/**
 * Sends the browser back with a code, as Slack does after a press on "Allow". `organisation=1` stands
 * for somebody who chose their whole organisation, `error=access_denied` for one who thought better.
 * @see https://docs.slack.dev/authentication/installing-with-oauth
 */
export function handleAuthorize(core: Core, url: URL, response: ServerResponse): void {
  const asked = Object.fromEntries(url.searchParams);
  const { client_id = '', redirect_uri = '', scope = '', state: word = '' } = asked;
  if (client_id === '' || scope === '' || !URL.canParse(redirect_uri)) {
    sendText(response, 400, 'invalid client_id, scope or redirect_uri');
    return;
  }
  const back = new URL(redirect_uri);
  back.searchParams.set('state', word);
  if (asked['error'] !== undefined) back.searchParams.set('error', asked['error']);
  else {
    const { state } = core;
    const code = state.ids.next(`code.${state.team.id}.`);
    const [user = ''] = state.people.keys();
    const organisation = asked['organisation'] === '1';
    state.oauthCodes.set(code, { client_id, redirect_uri, scope, user, organisation });
    back.searchParams.set('code', code);
  }
  response.writeHead(302, { location: back.href }).end();
}
