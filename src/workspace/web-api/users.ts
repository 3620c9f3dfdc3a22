// users.*: who people are, what kind of people, and which language they read.

import { z } from 'zod';
import type { Core } from '../core.js';
import type { Person } from '../state/seed.js';
import { count, flag, method, word } from './method.js';
import type { Answer, Method } from './method.js';
import { page } from './paging.js';
import { SlackError } from './slack-error.js';

function personToApi(core: Core, person: Person, withLocale: boolean): Answer {
  const isGuest = person.kind === 'guest';
  const isExternal = person.kind === 'external';
  return {
    id: person.id,
    team_id: person.team_id,
    name: person.name,
    real_name: person.real_name,
    deleted: person.deleted,
    color: person.color.slice(1),
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: person.tz_offset,
    is_bot: false,
    is_app_user: false,
    is_admin: person.is_admin,
    is_owner: false,
    is_restricted: isGuest,
    is_ultra_restricted: false,
    is_email_confirmed: true,
    updated: 0,
    // False for external people who share a channel with the app, as all here do.
    ...(isExternal ? { is_stranger: false } : {}),
    profile: {
      real_name: person.real_name,
      real_name_normalized: person.real_name,
      display_name: person.name,
      display_name_normalized: person.name,
      title: person.title,
      team: person.team_id,
      ...(core.scopes.has('users:read.email') && !isExternal ? { email: person.email } : {}),
    },
    ...(withLocale ? { locale: person.locale } : {}),
  };
}

function botToApi(core: Core): Answer {
  const { bot, team } = core.state;
  return {
    id: bot.user_id,
    team_id: team.id,
    name: bot.name,
    real_name: bot.name,
    deleted: false,
    is_bot: true,
    is_app_user: false,
    is_restricted: false,
    is_ultra_restricted: false,
    profile: { real_name: bot.name, display_name: bot.name, bot_id: bot.id, team: team.id },
  };
}

const info = method({
  name: 'users.info',
  token: 'bot',
  scope: 'users:read',
  args: z.object({ user: word, include_locale: flag.optional() }),
  handle(args, core) {
    if (args.user === core.state.bot.user_id) return { user: botToApi(core) };
    const person = core.state.people.get(args.user);
    if (!person) throw new SlackError('user_not_found');
    return { user: personToApi(core, person, args.include_locale === true) };
  },
});

const list = method({
  name: 'users.list',
  token: 'bot',
  scope: 'users:read',
  args: z.object({
    cursor: z.string().optional(),
    limit: count.optional(),
    include_locale: flag.optional(),
  }),
  handle(args, core) {
    const { items, next_cursor } = page([...core.state.people.values()], args, 1000);
    return {
      members: [
        ...items.map((person) => personToApi(core, person, args.include_locale === true)),
        ...(next_cursor === '' ? [botToApi(core)] : []),
      ],
      cache_ts: Math.floor(core.state.clock.now() / 1000),
      response_metadata: { next_cursor },
    };
  },
});

const lookupByEmail = method({
  name: 'users.lookupByEmail',
  token: 'bot',
  scope: 'users:read.email',
  args: z.object({ email: word }),
  handle(args, core) {
    const person = [...core.state.people.values()].find(
      ({ email, kind, deleted }) =>
        email.toLowerCase() === args.email.toLowerCase() && kind !== 'external' && !deleted,
    );
    if (!person) throw new SlackError('users_not_found');
    return { user: personToApi(core, person, false) };
  },
});

export const USER_METHODS: readonly Method[] = [info, list, lookupByEmail];
