// A token → summaries posted, looked for and scheduled in Slack, over a client of their own.

import { WebClient } from '@slack/web-api';
import type { Log } from '../../model/log.js';
import type { PauseReason } from '../../model/subscription.js';
import { createBoltLogger } from '../bolt-logger.js';
import type { SlackFetch } from '../call-slack.js';
import type { AnyBlock } from '../blocks/new-blocks.js';
import { readPostFailure } from '../post-failure.js';
import type { Wait } from '../within.js';
import { createChooseWay } from './choose-way.js';
import { createFindSummary, type FoundSummary } from './find-summary.js';
import { createPacePosts } from './pace-posts.js';
import type { SummaryContent } from './render-summary.js';
import { SUMMARY_EVENT } from './summary-event.js';

export interface PosterSettings {
  readonly botToken: string;
  readonly apiUrl: string;
  readonly fetch?: SlackFetch;
  readonly log: Log;
  readonly now: () => number;
  readonly wait: Wait;
  /** A call that takes longer is given up, its outcome unknown. */
  readonly timeoutMs?: number;
}

interface Part {
  readonly channel: string;
  readonly content: string;
  readonly key: string;
  readonly thread: string | null;
}

export type Failed =
  | { readonly kind: 'later'; readonly reason: string; readonly milliseconds: number }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly pause: PauseReason | null };

export interface Poster {
  wayFor(channel: string): Promise<'history' | 'schedule'>;
  post(part: Part): Promise<{ readonly kind: 'posted'; readonly ts: string } | Failed>;
  find(part: Part, since: number): Promise<FoundSummary>;
  schedule(
    part: Part,
    postAt: number,
  ): Promise<{ readonly kind: 'scheduled'; readonly id: string } | Failed>;
  listScheduled(
    channel: string,
  ): Promise<readonly { readonly id: string; readonly postAt: number }[] | null>;
  unschedule(channel: string, id: string): Promise<void>;
  /** One try to write to a person; true if it was sent. */
  tell(person: string, text: string): Promise<boolean>;
}

const TIMEOUT_MS = 10_000;

const PAUSES: Readonly<Record<string, PauseReason>> = {
  is_archived: 'channel-archived',
  not_in_channel: 'bot-not-in-channel',
  channel_not_found: 'bot-not-in-channel',
  restricted_action: 'posting-restricted',
  restricted_action_read_only_channel: 'posting-restricted',
  restricted_action_thread_only_channel: 'posting-restricted',
  invalid_auth: 'token-refused',
  not_authed: 'token-refused',
  token_revoked: 'token-refused',
  token_expired: 'token-refused',
  account_inactive: 'token-refused',
};
/** Our clock is behind Slack's: a little later the time will have been chosen anew. */
const CLOCK_BEHIND = 'time_in_past';
const CLOCK_BEHIND_MS = 60_000;

/**
 * Never repeats a call on its own, since what was done would be done twice, and never holds up those
 * who ask questions, who have another client.
 */
export function createPoster(settings: PosterSettings): Poster {
  const { botToken, apiUrl, log, now, wait } = settings;
  const client = new WebClient(botToken, {
    slackApiUrl: apiUrl,
    timeout: settings.timeoutMs ?? TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(log),
    ...(settings.fetch && { fetch: settings.fetch }),
  });
  const pace = createPacePosts(now, wait);

  /** Sends the richest that Slack takes; a refusal of blocks means that nothing was sent. */
  const send = async <T>(
    part: Part,
    call: (body: { readonly text: string; readonly blocks?: AnyBlock[] }) => Promise<T>,
  ): Promise<T | Failed> => {
    const { text, tiers } = JSON.parse(part.content) as SummaryContent;
    for (const blocks of tiers) {
      await pace(part.channel);
      try {
        return await call(blocks.length === 0 ? { text } : { text, blocks: [...blocks] });
      } catch (error) {
        const failed = readFailed(error);
        if (failed !== 'blocks') return failed;
        log.warn('Slack did not take the blocks of a summary; sending it plainer');
      }
    }
    return { kind: 'refused', reason: 'invalid_blocks', pause: null };
  };

  return {
    wayFor: createChooseWay(client, now),
    find: createFindSummary(client),
    post: (part) =>
      send(part, async (body) => {
        const { ts = '' } = await client.chat.postMessage({
          channel: part.channel,
          ...body,
          ...(part.thread !== null && { thread_ts: part.thread }),
          metadata: { event_type: SUMMARY_EVENT, event_payload: { key: part.key } },
          unfurl_links: false,
          unfurl_media: false,
        });
        return { kind: 'posted' as const, ts };
      }),
    schedule: (part, postAt) =>
      send(part, async (body) => {
        const { scheduled_message_id: id = '' } = await client.chat.scheduleMessage({
          channel: part.channel,
          post_at: postAt,
          ...body,
          unfurl_links: false,
          unfurl_media: false,
        });
        return { kind: 'scheduled' as const, id };
      }),
    async listScheduled(channel) {
      try {
        const { scheduled_messages: list = [] } = await client.chat.scheduledMessages.list({
          channel,
          limit: 100,
        });
        return list.map(({ id = '', post_at: postAt = 0 }) => ({ id, postAt }));
      } catch (error) {
        log.warn('Slack did not tell what it is to post', { channel, error: String(error) });
        return null;
      }
    },
    async unschedule(channel, id) {
      await client.chat
        .deleteScheduledMessage({ channel, scheduled_message_id: id })
        .catch((error: unknown) => {
          log.error('A scheduled summary could not be called off', {
            channel,
            error: String(error),
          });
        });
    },
    async tell(person, text) {
      try {
        await pace(person);
        await client.chat.postMessage({ channel: person, text, unfurl_links: false });
        return true;
      } catch (error) {
        log.warn('An owner of a summary could not be told', { error: String(error) });
        return false;
      }
    },
  };
}

function readFailed(error: unknown): Failed | 'blocks' {
  const failure = readPostFailure(error);
  const { kind, reason } = failure;
  switch (kind) {
    case 'blocks':
      return 'blocks';
    case 'refused':
      return reason === CLOCK_BEHIND
        ? { kind: 'later', reason, milliseconds: CLOCK_BEHIND_MS }
        : { kind, reason, pause: PAUSES[reason] ?? null };
    case 'later':
    case 'unknown':
      return failure;
    case 'hanging':
      return { kind: 'unknown', reason };
  }
}
