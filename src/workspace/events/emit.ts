// An event → wrapped as Slack wraps it and sent, if the app subscribed to it and has the scope for it.

import type { Core, SlackEvent } from '../core.js';
import { wait } from '../faults.js';

/** Scopes without which Slack does not send an event: https://docs.slack.dev/reference/events */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  channel_archive: ['channels:read'],
  channel_unarchive: ['channels:read'],
  reaction_added: ['reactions:read'],
  reaction_removed: ['reactions:read'],
  user_change: ['users:read'],
  team_join: ['users:read'],
  link_shared: ['links:read'],
};

/** About whom and where an event is, for the envelope. */
export interface EventContext {
  readonly author?: string;
  readonly channel?: string;
}

/** True where the app subscribed to such an event and has the scope for it. */
export function hears(core: Core, event: SlackEvent): boolean {
  const name = subscriptionName(event);
  if (!core.manifest.settings.event_subscriptions.bot_events.includes(name)) return false;
  const needed = SCOPES[name];
  return needed === undefined || needed.some((scope) => core.scopes.has(scope));
}

/** Sends an event; says nothing where the app would not get it. */
export function emit(core: Core, event: SlackEvent, context: EventContext = {}): void {
  if (!hears(core, event)) return;
  const body = wrap(core, event, context);
  const { copies, delayMs } = core.faults.takeForEvent();
  const send = (): void => {
    for (let copy = 0; copy < copies; copy += 1) core.delivery.sendEvent(body);
  };
  if (delayMs === 0) send();
  else void wait(core.state.clock, delayMs).then(send);
}

function subscriptionName(event: SlackEvent): string {
  if (event.type !== 'message') return event.type;
  switch (event['channel_type']) {
    case 'im':
      return 'message.im';
    case 'group':
      return 'message.groups';
    default:
      return 'message.channels';
  }
}

function wrap(core: Core, event: SlackEvent, context: EventContext): SlackEvent {
  const { state } = core;
  const author = context.author === undefined ? undefined : state.people.get(context.author);
  const channel = context.channel === undefined ? undefined : state.channels.get(context.channel);
  return {
    token: 'local-verification-token',
    // In shared channels the envelope names the author's company; authorizations name the installed one.
    team_id: author?.team_id ?? state.team.id,
    context_team_id: state.team.id,
    context_enterprise_id: null,
    api_app_id: state.app_id,
    event,
    type: 'event_callback',
    event_id: state.ids.next('Ev'),
    event_time: Math.floor(state.clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: state.team.id,
        user_id: state.bot.user_id,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: channel?.is_ext_shared ?? false,
    event_context: state.ids.next('4-'),
  };
}
