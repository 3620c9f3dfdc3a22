// The table of all Web API methods that the workspace answers.

import { ASSISTANT_METHODS } from './assistant.js';
import { AUTH_METHODS } from './auth.js';
import { BLOCKS_METHODS } from './blocks.js';
import { CHAT_METHODS } from './chat.js';
import { CONVERSATION_METHODS } from './conversations.js';
import { FILE_METHODS } from './files.js';
import { HISTORY_METHODS } from './history.js';
import type { Method } from './method.js';
import { OAUTH_METHODS } from './oauth.js';
import { REACTION_METHODS } from './reactions.js';
import { SCHEDULED_METHODS } from './scheduled-messages.js';
import { USER_METHODS } from './users.js';
import { USERGROUP_METHODS } from './usergroups.js';
import { VIEW_METHODS } from './views.js';

/** Methods by name. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  [
    ...AUTH_METHODS,
    ...OAUTH_METHODS,
    ...CHAT_METHODS,
    ...SCHEDULED_METHODS,
    ...CONVERSATION_METHODS,
    ...HISTORY_METHODS,
    ...USER_METHODS,
    ...USERGROUP_METHODS,
    ...VIEW_METHODS,
    ...ASSISTANT_METHODS,
    ...REACTION_METHODS,
    ...FILE_METHODS,
    ...BLOCKS_METHODS,
  ].map((one) => [one.name, one]),
);
