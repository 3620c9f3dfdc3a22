// usergroups.users.list: who belongs to a user group.

import { z } from 'zod';
import { method, word } from './method.js';
import type { Method } from './method.js';
import { SlackError } from './slack-error.js';

/** @see https://docs.slack.dev/reference/methods/usergroups.users.list */
const listUsers = method({
  name: 'usergroups.users.list',
  token: 'bot',
  scope: 'usergroups:read',
  args: z.object({ usergroup: word }),
  handle({ usergroup }, core) {
    const users = core.state.groups.get(usergroup);
    if (users === undefined) throw new SlackError('no_such_subteam');
    return { users: [...users] };
  },
});

export const USERGROUP_METHODS: readonly Method[] = [listUsers];
