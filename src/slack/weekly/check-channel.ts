// A channel and a person → whether that person may have summaries posted there, or why not.

import type { WebClient } from '@slack/web-api';
import { WebAPIPlatformError } from '@slack/web-api';
import type { WeeklySetupTexts } from '../../texts/weekly-setup-texts.js';

export type ChannelFault = keyof Pick<
  WeeklySetupTexts['faults'],
  'notMember' | 'shared' | 'cannotSee' | 'botNotThere' | 'archived' | 'failed'
>;

export interface ChannelQuestion {
  readonly channel: string;
  readonly person: string;
  /** True where the person's words came out of that very channel: then it is known to be theirs. */
  readonly isTheirs: boolean;
  readonly allowShared: boolean;
}

/** Members are looked for so far; beyond that somebody counts as not being there. */
const PAGES = 10;
const PAGE = 500;

/** Null if all is well. In doubt whether outsiders can read along, they can. */
export async function checkChannel(
  client: WebClient,
  { channel, person, isTheirs, allowShared }: ChannelQuestion,
): Promise<ChannelFault | null> {
  try {
    const { channel: info } = await client.conversations.info({ channel });
    if (info?.is_archived === true) return 'archived';
    if (info?.is_member !== true) return 'botNotThere';
    const isShared =
      info.is_ext_shared === true ||
      info.is_pending_ext_shared === true ||
      info.is_org_shared === true;
    if (isShared && !allowShared) return 'shared';
    return isTheirs || (await isMember(client, channel, person)) ? null : 'notMember';
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) return 'failed';
    switch (error.data.error) {
      case 'channel_not_found':
        return 'botNotThere';
      case 'missing_scope':
        return isTheirs && allowShared ? null : 'cannotSee';
      default:
        return 'failed';
    }
  }
}

async function isMember(client: WebClient, channel: string, person: string): Promise<boolean> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const { members = [], response_metadata: more } = await client.conversations.members({
      channel,
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    if (members.includes(person)) return true;
    cursor = more?.next_cursor;
    if (cursor === undefined || cursor === '') return false;
  }
  return false;
}
