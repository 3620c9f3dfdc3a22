// Settings for many workspaces → the bots of all that have installed it, behind one address.

import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config, InstallingSettings } from '../config.js';
import { createFront, INSTALL_PATH } from '../installing/create-front.js';
import { keepBots, type BotKeeper } from '../installing/keep-bots.js';
import { createStates } from '../installing/states.js';
import { createKeyring, type Keyring } from '../installing/token-keys.js';
import type { Log } from '../model/log.js';
import type { WorkspaceCount } from '../operations/create-metrics.js';
import { createLog } from '../operations/create-log.js';
import { isRemoved } from '../slack/is-removed.js';
import type { RunningSlack } from '../slack/start-slack.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { forgetOld } from './forget-old.js';
import { startBot, withLibrary } from './join-slack.js';
import { observed, type Observer } from './observe-bot.js';
import { readManifestScopes } from './read-manifest.js';
import { REAL_CLOCK } from './real-clock.js';
import type { ServedLibrary } from './serve-library.js';
import { untilStopped } from './stop-gracefully.js';

type InstallingConfig = Config & { readonly installing: InstallingSettings };
type SlackEvent = Parameters<RunningSlack['receive']>[0];

/** Another process may have installed or removed the bot. */
const LOOK_MS = 60_000;

/** Serves until a signal comes; gives the exit code. */
export async function serveWorkspaces(config: InstallingConfig): Promise<number> {
  const log = createLog(process.stdout, {
    level: config.logLevel,
    now: () => new Date(),
    forTerminal: process.stdout.isTTY,
  });
  return observed(config, log, (observer) =>
    withLibrary(config, log, observer, async (served) => {
      const store = observer.keeps(await openStore(config));
      try {
        const running = await startFront(config, served, store, log, observer);
        observer.runs(running);
        const { sheets, unread } = served.current();
        log.info('Serving', { sheets: sheets.length, unread: unread.length });
        const stoppable = { ...running, givenUp: new Promise<never>(() => undefined) };
        return await untilStopped(stoppable, { log, onStopping: observer.stops });
      } finally {
        await store.close();
      }
    }),
  );
}

export interface RunningFront {
  readonly keeper: BotKeeper<SlackEvent>;
  connections(): number;
  unfinished(): number;
  workspaces(): WorkspaceCount;
  stop(): Promise<void>;
}

/**
 * Opens the address and starts the bot of every workspace that has installed it.
 * @throws OperatorFault if a token cannot be opened with the keys, or the port cannot be had.
 */
export async function startFront(
  config: InstallingConfig,
  served: ServedLibrary,
  store: Store,
  log: Log,
  observer?: Observer,
): Promise<RunningFront> {
  const { installing } = config;
  const keyring = createKeyring(installing.tokenKeys);
  await sealAnew(store, keyring);
  const now = (): number => Date.now();
  const open = new Set<RunningSlack>();
  const keeper = keepBots<SlackEvent>({
    installations: store.installations,
    isGone: isRemoved,
    erase: (team) => store.eraseTeam(team),
    log,
    async start({ team, token }) {
      const bot = await startBot(
        {
          botToken: keyring.open(token, team),
          apiUrl: installing.apiUrl,
          transport: { mode: 'handed' },
        },
        config,
        {
          team,
          isOnlyTeam: false,
          served,
          store: store.ofTeam(team),
          log,
          clock: REAL_CLOCK,
          ...(observer && { observer }),
        },
      );
      open.add(bot);
      return {
        ...bot,
        stop: async () => {
          await bot.stop();
          open.delete(bot);
        },
      };
    },
  });
  const { required, optional } = await readManifestScopes();
  const front = createFront(installing, {
    scopes: [...required, ...optional],
    states: createStates({ keys: keyring.signing, store: store.installations }),
    botOf: (team) => keeper.botOf(team),
    log,
    now,
    onRemoved: (team, at) => keeper.remove(team, at),
    async onInstalled({ token, ...installation }) {
      const sealed = keyring.seal(token, installation.team);
      await store.installations.save({ ...installation, token: sealed, installedAt: now() });
      log.info('A workspace has installed the bot', { team: installation.team });
      await keeper.botOf(installation.team);
    },
  });
  await front.start();
  log.info('Workspaces install the bot here', {
    address: `${installing.publicUrl}${INSTALL_PATH}`,
  });
  const stopping = new AbortController();
  const looking = lookAgain(keeper, log, stopping.signal);
  const forgetting = forgetOld(store, config, log, now);
  let isUp = true;
  return {
    keeper,
    connections: () => (isUp ? 1 : 0),
    workspaces: () => ({ running: keeper.running().length, failing: keeper.failing().length }),
    unfinished: () => [...open].reduce((sum, bot) => sum + bot.unfinished(), 0),
    async stop() {
      isUp = false;
      stopping.abort();
      clearInterval(forgetting);
      await front.stop();
      await looking;
      await keeper.stop();
    },
  };
}

/** Opens every token, so that a wrong key is told at the start, and seals those of older keys anew. */
async function sealAnew({ installations }: Store, keyring: Keyring): Promise<void> {
  for (const { team, token } of await installations.all()) {
    const opened = keyring.open(token, team);
    if (!keyring.isNewest(token))
      await installations.reseal(team, token, keyring.seal(opened, team));
  }
}

async function lookAgain(
  keeper: BotKeeper<SlackEvent>,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await keeper.lookAgain().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      log.error('Installed workspaces could not be looked for', { reason });
    });
    await wait(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}
