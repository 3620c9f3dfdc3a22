// Settings → the command `summary`, over the same store and flows as the bot that serves Slack.

import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { wantsPlainOutput, type Config } from '../config.js';
import { refreshLibrary } from '../flows/refresh-library.js';
import { createViews } from '../flows/scope-library.js';
import type { Subscription } from '../model/subscription.js';
import { createLog } from '../operations/create-log.js';
import { openStore } from '../store/open-store.js';
import { summary } from '../terminal/summary.js';
import { terminalOf } from '../terminal/terminal.js';
import { chooseWorkspace } from './choose-workspace.js';
import { joinWeekly, weekIn } from './join-weekly.js';
import { REAL_CLOCK } from './real-clock.js';
import { scopeViewers } from './scope-viewers.js';

/** Runs the command with the words after it; gives the exit code. */
export async function summariseInTerminal(
  config: Config,
  args: readonly string[],
): Promise<number> {
  const closing: (() => Promise<void>)[] = [];
  const terminal = terminalOf(process, { plain: wantsPlainOutput() });
  try {
    return await summary(args, terminal, async (named) => {
      const library = await refreshLibrary(config.documentsDir);
      const opened = await openStore(config);
      closing.push(() => opened.close());
      const log = createLog(process.stderr, {
        level: 'warn',
        now: () => new Date(),
        forTerminal: process.stderr.isTTY,
      });
      const chosen = await chooseWorkspace(config, opened, named, log);
      if ('workspaces' in chosen) return chosen;
      const { team, slack, isOnlyTeam } = chosen;
      const store = opened.ofTeam(team);
      // What is shown and sent is what everybody in the channel may see.
      const scopes = scopeViewers(() => library, createViews(), {
        ...{ team, isOnlyTeam },
        groupMembers: () => Promise.resolve(new Set<string>()),
      });
      const weekly = joinWeekly({
        slack: slack ?? { botToken: '', apiUrl: 'http://127.0.0.1:9/api/' },
        ...{ store, log, clock: REAL_CLOCK, library: (channel) => scopes.inChannel(channel) },
        wait: (milliseconds) => wait(milliseconds),
      });
      const found = async (channel: string): Promise<Subscription | null> =>
        (await store.subscriptions.all()).find((one) => one.channel === channel) ?? null;
      const weekNow = (zone: string): string => weekIn(zone, Date.now());
      return {
        async preview(channel, week, language) {
          const subscription = await found(channel);
          const zone = subscription?.zone ?? config.timeZone;
          const of = {
            channel,
            id: subscription?.id ?? null,
            selection: subscription?.selection ?? ({ kind: 'all' } as const),
            language: language ?? subscription?.language ?? 'sv',
          };
          return weekly.preview(of, week ?? weekNow(zone), zone);
        },
        async send(channel, week) {
          const subscription = await found(channel);
          if (slack === null) return 'no-tokens';
          if (subscription === null) return 'no-subscription';
          const chosen = week ?? weekNow(subscription.zone);
          return { week: chosen, state: await weekly.sendNow(subscription, chosen) };
        },
      };
    });
  } finally {
    for (const close of closing) await close();
  }
}
