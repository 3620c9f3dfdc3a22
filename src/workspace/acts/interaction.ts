// What all interactions share: who, in which company, with which trigger, and what a reply that never came means.

import type { Core } from '../core.js';
import type { Outgoing } from '../delivery/transport.js';
import type { Person } from '../state/seed.js';
import type { Channel } from '../state/state.js';
import { SlackError } from '../web-api/slack-error.js';

/** https://docs.slack.dev/interactivity/handling-user-interaction: a trigger expires after 3 seconds. */
const TRIGGER_MS = 3000;
/** https://docs.slack.dev/interactivity/handling-user-interaction: 5 times within 30 minutes. */
const RESPONSE_URL_MS = 30 * 60_000;
const RESPONSE_URL_USES = 5;

/** A fresh trigger_id for a person. */
export function makeTrigger(core: Core, person: Person): string {
  const id = core.state.ids.next('trigger.');
  core.state.triggers.set(id, {
    user: person.id,
    expires: core.state.clock.now() + TRIGGER_MS,
    used: false,
  });
  return id;
}

/** A response_url that leads back to a channel, and to a message if its button was pressed. */
export function makeResponseUrl(
  core: Core,
  person: Person,
  channel: Channel,
  message: { readonly ts: string; readonly thread_ts?: string } | null,
): string {
  const id = core.state.ids.next('R');
  core.state.responseUrls.set(id, {
    channel: channel.id,
    user: person.id,
    thread_ts: message?.thread_ts ?? null,
    message_ts: message?.ts ?? null,
    expires: core.state.clock.now() + RESPONSE_URL_MS,
    uses: RESPONSE_URL_USES,
  });
  return `${core.address()}/response/${id}`;
}

/** Fields of every interaction payload. */
export function interactionBase(core: Core, person: Person): Readonly<Record<string, unknown>> {
  const { team, app_id } = core.state;
  return {
    user: {
      id: person.id,
      username: person.name,
      name: person.name,
      team_id: person.team_id,
    },
    team: { id: team.id, domain: team.domain },
    api_app_id: app_id,
    token: 'local-verification-token',
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Sends and gives the acknowledgement's payload; without one throws as Slack tells people. */
export async function askApp(core: Core, outgoing: Outgoing): Promise<unknown> {
  const reply = await core.delivery.ask(outgoing);
  if (reply.acked) return reply.payload;
  throw new SlackError(reply.reason === 'connection_failed' ? 'not_connected' : 'dispatch_failed');
}

/** A channel as interactions name it. */
export function channelRef(channel: Channel): { readonly id: string; readonly name: string } {
  return { id: channel.id, name: channelName(channel) };
}

/** A channel's name as commands and interactions give it. */
export function channelName(channel: Channel): string {
  if (channel.kind === 'im') return 'directmessage';
  return channel.is_private ? 'privategroup' : channel.name;
}
