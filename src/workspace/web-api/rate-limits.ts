// How many calls Slack allows per method, and the wait that it asks for beyond that.

import type { WorkspaceClock } from '../clock.js';

/** Calls a minute in each tier: https://docs.slack.dev/apis/web-api/rate-limits */
const TIERS = { 2: 20, 3: 50, 4: 100 } as const;

/** Tiers by method, as its page in https://docs.slack.dev/reference/methods gives them. */
const TIER_OF: Readonly<Record<string, keyof typeof TIERS>> = {
  'assistant.threads.setStatus': 4,
  'assistant.threads.setSuggestedPrompts': 4,
  'assistant.threads.setTitle': 4,
  'chat.delete': 3,
  'chat.deleteScheduledMessage': 3,
  'chat.postEphemeral': 4,
  'chat.scheduleMessage': 3,
  'chat.scheduledMessages.list': 3,
  'chat.update': 3,
  'conversations.history': 3,
  'conversations.info': 3,
  'conversations.join': 3,
  'conversations.list': 2,
  'conversations.members': 4,
  'conversations.open': 3,
  'conversations.replies': 3,
  'files.completeUploadExternal': 4,
  'files.getUploadURLExternal': 4,
  'files.info': 4,
  'reactions.add': 3,
  'reactions.get': 3,
  'reactions.remove': 2,
  'users.conversations': 3,
  'users.info': 4,
  'users.list': 2,
  'users.lookupByEmail': 3,
  'views.open': 4,
  'views.publish': 4,
  'views.push': 4,
  'views.update': 4,
};

const MINUTE_MS = 60_000;
/** chat.postMessage: one a second in each channel; Slack allows short bursts and does not say how short. */
const POST_MS = 1000;
const POST_BURST = 3;
/**
 * Tier 1 tolerates bursts as well, of a length that is not told; an app may hold ten connections, so
 * opening that many must be allowed.
 */
const OPEN_BURST = 10;

/** Counts calls and says, in whole seconds, how long to wait; null where the call is allowed. */
export type RateLimits = (method: string, channel: string | null) => number | null;

/** Starts with nothing counted. */
export function createRateLimits(clock: WorkspaceClock): RateLimits {
  const calls = new Map<string, number[]>();
  const count = (key: string, most: number, windowMs: number): number | null => {
    const now = clock.now();
    const recent = (calls.get(key) ?? []).filter((at) => at > now - windowMs);
    calls.set(key, recent);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= most)
      return Math.max(1, Math.ceil((oldest + windowMs - now) / 1000));
    recent.push(now);
    return null;
  };
  return (method, channel) => {
    if (method === 'chat.postMessage')
      return count(`${method}:${channel ?? ''}`, POST_BURST, POST_BURST * POST_MS);
    if (method === 'apps.connections.open') return count(method, OPEN_BURST, MINUTE_MS);
    const tier = Object.hasOwn(TIER_OF, method) ? TIER_OF[method] : undefined;
    return tier === undefined ? null : count(method, TIERS[tier], MINUTE_MS);
  };
}
