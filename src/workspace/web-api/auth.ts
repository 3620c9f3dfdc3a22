// auth.test, api.test and apps.connections.open: who is calling, and where Socket Mode listens.

import { z } from 'zod';
import { method } from './method.js';
import type { Method } from './method.js';

/** Whose a token is that was given for all its workspaces at once. */
export const SAMPLE_ORGANISATION = { id: 'E0EXEMPEL1', name: 'Exempelkoncernen' } as const;

/** @see https://docs.slack.dev/enterprise/organization-ready-apps */
const authTest = method({
  name: 'auth.test',
  token: 'bot',
  scope: null,
  args: z.object({}),
  handle(_args, core) {
    const { team, bot } = core.state;
    const isOfOrganisation = core.faults.isOfOrganisation();
    const { id, name } = SAMPLE_ORGANISATION;
    return {
      url: `${core.address()}/`,
      team: team.name,
      user: bot.name,
      team_id: team.id,
      user_id: bot.user_id,
      bot_id: bot.id,
      ...(isOfOrganisation && { enterprise_id: id, enterprise: name }),
      is_enterprise_install: isOfOrganisation,
    };
  },
});

const apiTest = method({
  name: 'api.test',
  token: 'none',
  scope: null,
  args: z.record(z.string(), z.unknown()),
  handle: (args) => ({ args }),
});

const connectionsOpen = method({
  name: 'apps.connections.open',
  token: 'app',
  scope: null,
  args: z.object({}),
  handle: (_args, core) => ({ url: core.linkAddress() }),
});

export const AUTH_METHODS: readonly Method[] = [authTest, apiTest, connectionsOpen];
