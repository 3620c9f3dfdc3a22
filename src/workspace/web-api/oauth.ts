// oauth.v2.access and auth.revoke: a code that somebody was given becomes a token, and a token none.

import { z } from 'zod';
import { SAMPLE_ORGANISATION } from './auth.js';
import { method, word } from './method.js';
import type { Method } from './method.js';
import { SlackError } from './slack-error.js';

/** @see https://docs.slack.dev/reference/methods/oauth.v2.access */
const access = method({
  name: 'oauth.v2.access',
  token: 'none',
  scope: null,
  args: z.object({
    code: word,
    client_id: word,
    client_secret: word,
    redirect_uri: z.string().optional(),
  }),
  handle(args, core) {
    const { state } = core;
    const given = state.oauthCodes.get(args.code);
    state.oauthCodes.delete(args.code);
    if (given === undefined) throw new SlackError('invalid_code');
    if (given.client_id !== args.client_id) throw new SlackError('invalid_client_id');
    if (given.redirect_uri !== (args.redirect_uri ?? '')) throw new SlackError('bad_redirect_uri');
    core.faults.restoreToken('bot');
    if (given.organisation) core.faults.giveToOrganisation();
    return {
      access_token: core.tokens.bot,
      token_type: 'bot',
      scope: given.scope,
      bot_user_id: state.bot.user_id,
      app_id: state.app_id,
      team: given.organisation ? null : { id: state.team.id, name: state.team.name },
      enterprise: given.organisation ? SAMPLE_ORGANISATION : null,
      is_enterprise_install: given.organisation,
      authed_user: { id: given.user },
    };
  },
});

const revoke = method({
  name: 'auth.revoke',
  token: 'bot',
  scope: null,
  args: z.object({}),
  handle(_args, core) {
    core.faults.revokeToken('bot');
    return { revoked: true };
  },
});

export const OAUTH_METHODS: readonly Method[] = [access, revoke];
