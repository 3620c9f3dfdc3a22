// The files of this folder → all migrations by name, as they are remembered to have been run.

import type { Migration } from 'kysely';
import { audit } from './audit.js';
import { conversations } from './conversations.js';
import { feedback } from './feedback.js';
import { holders } from './holders.js';
import { inbox } from './inbox.js';
import { installations } from './installations.js';
import { paces } from './paces.js';
import { settings } from './settings.js';
import { teams } from './teams.js';
import { unanswered } from './unanswered.js';
import { watched } from './watched.js';
import { watches } from './watches.js';
import { weekly } from './weekly.js';

/** A name is never changed, and one that has been released is never taken away. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-inbox': inbox,
  '002-conversations': conversations,
  '003-feedback': feedback,
  '004-unanswered': unanswered,
  '005-watches': watches,
  '006-audit': audit,
  '007-weekly': weekly,
  '008-teams': teams,
  '009-installations': installations,
  '010-watched': watched,
  '011-holders': holders,
  '012-settings': settings,
  '013-paces': paces,
};
