// Installations in the store → a bot for each workspace, started, renewed and removed as they change.

import type { Log } from '../model/log.js';

export interface Installed {
  readonly team: string;
  /** Sealed. */
  readonly token: string;
  readonly installedAt: number;
}

/** A bot that serves one workspace; it knows of no other. */
export interface TeamBot<Event> {
  receive(event: Event): Promise<void>;
  /** Events that are being worked on. */
  unfinished(): number;
  stop(): Promise<void>;
}

export interface KeeperParts<Event> {
  readonly installations: {
    find(team: string): Promise<Installed | null>;
    all(): Promise<readonly Installed[]>;
  };
  /** Rejects with a fault for which `isGone` is true where Slack says that the bot was removed. */
  readonly start: (installed: Installed) => Promise<TeamBot<Event>>;
  readonly isGone: (fault: unknown) => boolean;
  /** Deletes whatever is kept of the workspace. */
  readonly erase: (team: string) => Promise<void>;
  readonly log: Log;
}

export interface BotKeeper<Event> {
  /**
   * The bot of the workspace, started where it is not; null where the workspace has not installed it.
   * Rejects where it cannot be started now.
   */
  botOf(team: string): Promise<TeamBot<Event> | null>;
  /** Brings the bots that run in line with what is installed, by this process or another. */
  lookAgain(): Promise<void>;
  /** The workspace has removed the bot at that time: unless it was installed anew since, all goes. */
  remove(team: string, at: number): Promise<void>;
  /** Workspaces whose bots run. */
  running(): readonly string[];
  /** Workspaces that have installed the bot, and whose bot could not be started at the last try. */
  failing(): readonly string[];
  stop(): Promise<void>;
}

interface Running<Event> {
  readonly token: string;
  readonly bot: Promise<TeamBot<Event>>;
}

/** Bots that are started at once when a process begins. */
const AT_ONCE = 4;

export function keepBots<Event>(parts: KeeperParts<Event>): BotKeeper<Event> {
  const { installations, log } = parts;
  const bots = new Map<string, Running<Event>>();
  const failing = new Set<string>();

  const stopBot = async (team: string): Promise<void> => {
    const running = bots.get(team);
    bots.delete(team);
    const bot = await running?.bot.catch(() => null);
    await bot?.stop();
  };

  /** Stopped first: what its bot still wrote goes too. */
  const drop = async (team: string): Promise<void> => {
    await parts.erase(team);
    await stopBot(team);
    failing.delete(team);
    await parts.erase(team);
  };

  const start = (installed: Installed): Running<Event> => {
    const { team, token } = installed;
    const bot = parts.start(installed);
    const running = { token, bot };
    bots.set(team, running);
    bot.then(
      () => failing.delete(team),
      () => {
        failing.add(team);
        if (bots.get(team) === running) bots.delete(team);
      },
    );
    return running;
  };

  const botOf = async (team: string): Promise<TeamBot<Event> | null> => {
    const installed = await installations.find(team);
    if (installed === null) {
      failing.delete(team);
      if (bots.has(team)) await drop(team);
      return null;
    }
    const before = bots.get(team);
    if (before?.token === installed.token) return before.bot;
    // Another token: it was installed anew, or the token was sealed anew.
    const started = start(installed);
    if (before !== undefined) void before.bot.then((bot) => bot.stop()).catch(() => undefined);
    try {
      return await started.bot;
    } catch (error) {
      if (!parts.isGone(error)) throw error;
      log.warn('A workspace has removed the bot; what was kept of it is deleted', { team });
      await drop(team);
      return null;
    }
  };

  return {
    botOf,
    async lookAgain() {
      const queue = (await installations.all()).map(({ team }) => team);
      const installed = new Set(queue);
      for (const team of [...bots.keys(), ...failing]) if (!installed.has(team)) await drop(team);
      const work = async (): Promise<void> => {
        for (let team = queue.shift(); team !== undefined; team = queue.shift())
          await botOf(team).catch((error: unknown) => {
            const reason = error instanceof Error ? error.message : String(error);
            log.error('The bot of a workspace could not be started', { reason });
          });
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    async remove(team, at) {
      const installed = await installations.find(team);
      // Slack may tell of a removal again when the bot has been installed anew.
      if (installed !== null && installed.installedAt > at) return;
      await drop(team);
      log.info('A workspace has removed the bot; what was kept of it is deleted', { team });
    },
    running: () => [...bots.keys()].sort(),
    failing: () => [...failing].sort(),
    async stop() {
      await Promise.all([...bots.keys()].map(stopBot));
    },
  };
}
