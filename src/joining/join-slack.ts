// Settings with tokens → the bot in Slack, from its start until it is told to stop; the local workspace starts the same bot.

import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { answerToCard } from '../cards/answer-to-card.js';
import { cardToText } from '../cards/card-to-text.js';
import type { Clock } from '../clock/keep-time.js';
import type { Config } from '../config.js';
import { snapshotPath } from '../documents/keep-snapshot.js';
import { keepLibrary } from '../flows/keep-library.js';
import { idleRules } from '../flows/scope-library.js';
import type { Answer } from '../model/answer.js';
import type { Library, ScopedLibrary } from '../model/library.js';
import type { Log } from '../model/log.js';
import { createLog } from '../operations/create-log.js';
import { OperatorFault } from '../model/operator-fault.js';
import type { SlackSettings } from '../slack/slack-settings.js';
import { renderCard } from '../slack/blocks/render-card.js';
import { createFindGroupMembers } from '../slack/find-group-members.js';
import { findHomeTeam } from '../slack/find-home-team.js';
import { startSlack, type RunningSlack } from '../slack/start-slack.js';
import type { Wait } from '../slack/within.js';
import { openStore } from '../store/open-store.js';
import type { TeamStore } from '../store/store.js';
import { progressBar } from '../terminal/progress-bar.js';
import { fieldNames } from './field-names.js';
import { forgetOld } from './forget-old.js';
import { weeklyHandlers } from './join-weekly-setup.js';
import { joinWeekly } from './join-weekly.js';
import { keepSettings } from './keep-settings.js';
import { observed, type Observer } from './observe-bot.js';
import { REAL_CLOCK } from './real-clock.js';
import { reportUnread } from './report-unread.js';
import { scopeViewers } from './scope-viewers.js';
import { serveLibrary, type ServedLibrary } from './serve-library.js';
import { contactPolicy, createSlackHandlers, type OnAnswer } from './slack-handlers.js';
import { shareClock } from './share-clock.js';
import { endAtSignal, untilStopped } from './stop-gracefully.js';
import { tellSinceLastStop, tellWatchers } from './tell-watchers.js';
import { todayIn } from './today-in.js';

const REMOVED = `The workspace has removed the bot; what was kept of it is deleted.
  - To use the bot there again, install it anew at https://api.slack.com/apps and write the new token as SLACK_BOT_TOKEN, then start again.`;

type SlackConfig = Config & { readonly slack: NonNullable<Config['slack']> };

/** Serves until a signal comes or Slack will not have the bot any more; gives the exit code. */
export async function serveSlack(config: SlackConfig): Promise<number> {
  const log = createLog(process.stdout, {
    level: config.logLevel,
    now: () => new Date(),
    forTerminal: process.stdout.isTTY,
  });
  const heedSignals = endAtSignal();
  return observed(config, log, (observer) =>
    withLibrary(config, log, observer, async (served) => {
      const store = observer.keeps(await openStore(config));
      const clock = await shareClock(REAL_CLOCK, store, log);
      const forgetting = forgetOld(store, config, log, () => clock.now());
      const removal = awaitRemoval();
      try {
        const team = await findHomeTeam(config.slack, log);
        await store.adoptRows(team);
        const running = await startBot(config.slack, config, {
          ...{ team, served, store: store.ofTeam(team), log, observer },
          clock,
          onRemoved: async () => {
            await store.eraseTeam(team);
            removal.tell();
          },
        });
        heedSignals();
        const { sheets, unread } = served.current();
        log.info('Serving', { sheets: sheets.length, unread: unread.length });
        const givenUp = Promise.race([running.givenUp, removal.told]);
        const stopping = { log, onStopping: observer.stops };
        const code = await untilStopped({ ...running, givenUp }, stopping);
        // What was under way when the bot was removed may have been written down since.
        if (removal.isTold()) await store.eraseTeam(team);
        return code;
      } finally {
        clearInterval(forgetting);
        clock.stop();
        await store.close();
      }
    }),
  );
}

/** As it is drawn for whoever asks first. */
function draw(answer: Answer, library: ScopedLibrary, today: () => string): void {
  const card = answerToCard(answer, fieldNames(library, today));
  renderCard(card, cardToText).rungs[0]?.();
}

/** Reads the documents, follows them while they are served, and lets go of them at the end. */
export async function withLibrary(
  config: Config,
  log: Log,
  observer: Observer,
  serve: (served: ServedLibrary) => Promise<number>,
): Promise<number> {
  const swapped = serveLibrary(() => Date.now());
  const today = (): string => todayIn(config.timeZone);
  const kept = await keepLibrary(config.documentsDir, {
    today,
    show: (answer, library) => {
      draw(answer, library, today);
    },
    snapshot: snapshotPath(config.dataDir, config.documentsDir),
    onProgress: progressBar(process.stderr, 'sv'),
    onRead: (from) => {
      if (from === 'damaged')
        log.warn('The snapshot of the documents is damaged; they were read anew', {});
      else log.info('Documents read', { from: from === 'snapshot' ? 'snapshot' : 'files' });
    },
    onSwap: (library, what) => {
      const { sheets, unread } = library;
      if (what === 'changed') {
        log.info('Documents changed', { sheets: sheets.length, unread: unread.length });
        void warnOfIdleRules(library, log);
      }
      swapped.swap(library);
    },
    onFault: (error) => {
      observer.metrics.indexFault();
      log.error('Documents not indexed, or not kept for the next start', { cause: String(error) });
    },
  });
  try {
    swapped.swap(kept.current());
    reportUnread(kept.current());
    await warnOfIdleRules(kept.current(), log);
    observer.serves(swapped);
    return await serve(swapped);
  } finally {
    await kept.close();
  }
}

/** A rule about no document may be a slip of the pen that leaves one open. */
async function warnOfIdleRules(library: Library, log: Log): Promise<void> {
  for (const { documents } of await idleRules(library))
    log.warn('A rule in behorighet.json is about no document', { documents: documents.join(', ') });
}

/** What a bot serves, and whose time it keeps. */
export interface BotParts {
  readonly served: ServedLibrary;
  /** The one workspace which this bot serves. */
  readonly team: string;
  /** False where this process serves others too. */
  readonly isOnlyTeam?: boolean;
  /** That of the workspace. */
  readonly store: TeamStore;
  readonly log: Log;
  readonly clock: Clock;
  readonly observer?: Observer;
  /** Told of every answer with its card, before it is posted. */
  readonly onAnswer?: OnAnswer;
  /** Told when the workspace has removed the bot, which then gives up; a front sees to it itself. */
  readonly onRemoved?: () => Promise<void>;
}

export interface RunningBot extends RunningSlack {
  /** When the next weekly summary is due, as of the last look; null where none is. */
  nextSummary(): number | null;
  /** Sends the summaries that are due by now, without waiting for the next look. */
  sendDue(): Promise<void>;
}

/** Connects the bot to Slack, or to what speaks as Slack does, and keeps its weekly summaries. */
export async function startBot(
  settings: SlackSettings,
  config: Config,
  { team, isOnlyTeam = true, served, store, log, clock, observer, ...told }: BotParts,
): Promise<RunningBot> {
  const now = (): number => clock.now();
  const pause: Wait = (milliseconds, signal) => wait(milliseconds, undefined, signal && { signal });
  const { onAnswer, onRemoved } = told;
  const slack = { ...settings, ...(observer?.fetch && { fetch: observer.fetch }) };
  const byFile = scopeViewers(served.current, served.views, {
    ...{ team, isOnlyTeam },
    groupMembers: createFindGroupMembers(slack, { log, now, wait: pause }),
  });
  const kept = await keepSettings({ store, config, log, now, fixed: () => byFile.settings() });
  const scopes = { ...byFile, settings: () => kept.now() };
  const library = (channel: string) => scopes.inChannel(channel);
  const weekly = joinWeekly({ slack, store, library, log, clock, wait: pause });
  const { timeZone: zone, sharedSummaries: allowShared } = config;
  const handlers = createSlackHandlers({
    ...{ served, scopes, store, config, now },
    onAnswer: (...answered) => {
      observer?.onAnswer(...answered);
      onAnswer?.(...answered);
    },
  });
  const running = await startSlack(slack, {
    handlers: observer?.times(handlers) ?? handlers,
    cardToText,
    log,
    now,
    wait: pause,
    weekly: weeklyHandlers({ weekly, store, library, now, zone, allowShared }),
    settings: kept,
    keeper: () => scopes.settings().keeper ?? config.keeper,
    usualLanguage: () => scopes.settings().language ?? null,
    ...(onRemoved && { onRemoved }),
  }).catch((error: unknown) => {
    kept.stop();
    throw error;
  });
  // A front tells of all its bots itself.
  if (settings.transport.mode !== 'handed') observer?.runs(running);
  const stopWeekly = weekly.start();
  const watching = {
    store,
    log,
    now,
    policy: () => contactPolicy(config, scopes),
    scopes,
    today: () => todayIn(config.timeZone, now()),
    tellPerson: running.tellPerson,
  };
  // One after the other, so that no change is told of twice.
  let telling = tellSinceLastStop(served.current(), watching);
  const stopWatching = served.onSwap((before, after) => {
    telling = telling.then(() => tellWatchers(before, after, watching));
  });
  return {
    ...running,
    nextSummary: () => weekly.next(),
    sendDue: () => weekly.sendDue(),
    stop: async () => {
      stopWatching();
      kept.stop();
      await Promise.all([running.stop(), stopWeekly()]);
    },
  };
}

/** Resolves with what the operator is to do, when the workspace has removed the bot. */
function awaitRemoval(): {
  readonly told: Promise<OperatorFault>;
  readonly tell: () => void;
  readonly isTold: () => boolean;
} {
  let isTold = false;
  let tell: (fault: OperatorFault) => void = () => undefined;
  const told = new Promise<OperatorFault>((resolve) => {
    tell = resolve;
  });
  return {
    told,
    isTold: () => isTold,
    tell: () => {
      isTold = true;
      tell(new OperatorFault(REMOVED));
    },
  };
}
