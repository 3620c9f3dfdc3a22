// The parts of a sender → the same parts, of which one process dies at a chosen step of a chosen channel.

import type { SendParts } from '../../../src/flows/weekly/held-send.js';

/** Dies before the step does anything, or right after it did all it does. */
export interface CrashPlan {
  readonly channel: string;
  /** Counts from 0 over all that a send does in a week. */
  readonly step: number;
  readonly when: 'before' | 'after';
}

/** Told when a process dies; nothing it began goes on. */
export interface Mortal {
  readonly parts: Pick<SendParts, 'sends' | 'poster' | 'compose'>;
  readonly died: Promise<void>;
}

/** Counts the steps of each channel across all processes, and says at which one to die. */
export interface Fate {
  next(channel: string): 'before' | 'after' | null;
}

/** The steps of a week; each plan is carried out once, whichever process comes to it. */
export function createFate(plans: readonly CrashPlan[]): Fate & { readonly left: () => number } {
  const steps = new Map<string, number>();
  const open = new Map(plans.map((plan) => [plan.channel, plan]));
  return {
    next(channel) {
      const step = steps.get(channel) ?? 0;
      steps.set(channel, step + 1);
      const plan = open.get(channel);
      if (plan?.step !== step) return null;
      open.delete(channel);
      return plan.when;
    },
    left: () => open.size,
  };
}

/** @param channelOf the channel of a subscription's id. */
export function mortalParts(
  parts: Pick<SendParts, 'sends' | 'poster' | 'compose'>,
  fate: () => Fate,
  channelOf: (subscription: string) => string,
): Mortal {
  let isDead = false;
  let die: () => void = () => undefined;
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => undefined);
  const step = async <T>(channel: string, run: () => Promise<T>): Promise<T> => {
    if (isDead) return never;
    const crash = fate().next(channel);
    if (crash === 'before') {
      isDead = true;
      die();
      return never;
    }
    const result = await run();
    if (crash === 'after') {
      isDead = true;
      die();
    }
    // What came back while the process was dead, it never learns.
    return isDead ? never : result;
  };
  const { sends, poster } = parts;
  return {
    died,
    parts: {
      compose: (subscription, week, day, way) =>
        step(subscription.channel, () => parts.compose(subscription, week, day, way)),
      sends: {
        ...sends,
        claim: (key, ...rest) => step(channelOf(key.subscription), () => sends.claim(key, ...rest)),
        write: (key, ...rest) => step(channelOf(key.subscription), () => sends.write(key, ...rest)),
        closeScheduled: (key, again) =>
          step(channelOf(key.subscription), () => sends.closeScheduled(key, again)),
      },
      poster: {
        wayFor: (channel) => poster.wayFor(channel),
        post: (part) => step(part.channel, () => poster.post(part)),
        find: (part, since) => step(part.channel, () => poster.find(part, since)),
        schedule: (part, postAt) => step(part.channel, () => poster.schedule(part, postAt)),
        listScheduled: (channel) => step(channel, () => poster.listScheduled(channel)),
        unschedule: (channel, id) => step(channel, () => poster.unschedule(channel, id)),
      },
    },
  };
}
