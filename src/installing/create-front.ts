// A port → the one address of the bot for all workspaces: installing it, and what Slack sends to it.

import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  HTTPReceiver,
  type App,
  type Installation,
  type InstallURLOptions,
  type ReceiverEvent,
} from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Log } from '../model/log.js';
import { createBoltLogger } from '../slack/bolt-logger.js';
import { cannotListen } from '../slack/create-http-receiver.js';
import { isRemoval } from '../slack/read-removal.js';
import { installPage, resultPage } from './pages.js';
import type { States } from './states.js';
import { teamOf } from './team-of.js';

export const INSTALL_PATH = '/slack/install';
export const CALLBACK_PATH = '/slack/oauth_redirect';
const API_TIMEOUT_MS = 10_000;

export interface FrontSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  /** Where browsers and Slack reach the bot, without a slash at the end. */
  readonly publicUrl: string;
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
}

/** A workspace that has just been given a token. */
export interface NewInstallation {
  readonly team: string;
  readonly name: string;
  readonly enterprise: string | null;
  readonly token: string;
  readonly scopes: readonly string[];
  readonly installedBy: string;
}

export interface FrontParts {
  readonly scopes: readonly string[];
  readonly states: States;
  readonly onInstalled: (installation: NewInstallation) => Promise<void>;
  readonly onRemoved: (team: string, at: number) => Promise<void>;
  /** Null where the workspace has not installed the bot. */
  readonly botOf: (
    team: string,
  ) => Promise<{ receive(event: ReceiverEvent): Promise<void> } | null>;
  readonly log: Log;
  readonly now: () => number;
}

export interface Front {
  /** @throws OperatorFault if the port cannot be had. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Requests are looked at for Slack's signature here, once; each goes to the bot of its workspace. The
 * bot is installed in workspaces one by one: a token for a whole organisation is given back.
 */
export function createFront(settings: FrontSettings, parts: FrontParts): Front {
  const { publicUrl, apiUrl, host, port } = settings;
  const { log, scopes, states, now } = parts;
  const clientOptions = {
    slackApiUrl: apiUrl,
    timeout: API_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(log),
  };
  const redirectUri = `${publicUrl}${CALLBACK_PATH}`;
  const asked: InstallURLOptions = { scopes: [...scopes], redirectUri };
  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    scopes: [...scopes],
    redirectUri,
    logger: createBoltLogger(log),
    installationStore: {
      storeInstallation: (installation) => take(installation, clientOptions, parts),
      fetchInstallation: () => Promise.reject(new Error('Each bot has its own token')),
    },
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: CALLBACK_PATH,
      authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
      clientOptions,
      stateVerification: true,
      stateStore: {
        // Without a word the page has no link: rejected, the browser would be left without an answer.
        generateStateParam: async () => (await states.begin(now()).catch(() => null)) ?? '',
        async verifyStateParam(_now, word) {
          if (!(await states.finish(word, now()))) throw new InstallFault('state');
          return asked;
        },
      },
      renderHtmlForInstallPath: (address) =>
        new URL(address).searchParams.get('state') === ''
          ? resultPage({ kind: 'busy' }, 'sv')
          : installPage(address),
      callbackOptions: {
        success: (installation, _options, request, response) => {
          const name = installation.team?.name ?? '';
          send(response, 200, resultPage({ kind: 'done', name }, languageOf(request)));
        },
        failure: (error, _options, request, response) => {
          const kind = readFault(error);
          log.warn('The bot was not installed', { reason: kind });
          send(response, 400, resultPage({ kind }, languageOf(request)));
        },
      },
    },
  });
  receiver.init({ processEvent: (event: ReceiverEvent) => pass(event, parts) } as unknown as App);
  return {
    async start() {
      try {
        await receiver.start({ port, host });
      } catch (error) {
        throw cannotListen(port, host, error);
      }
    },
    stop: async () => {
      await receiver.stop();
    },
  };
}

type FaultKind = 'cancelled' | 'state' | 'organisation' | 'failed';

class InstallFault extends Error {
  readonly code = 'projektlots_install_fault';
  readonly kind: FaultKind;

  constructor(kind: FaultKind) {
    super(kind);
    this.kind = kind;
  }
}

function readFault(error: unknown): FaultKind {
  if (error instanceof InstallFault) return error.kind;
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (code === 'slack_oauth_invalid_state' || code === 'slack_oauth_missing_state') return 'state';
  const text = error instanceof Error ? error.message : '';
  return /cancelled/i.test(text) ? 'cancelled' : 'failed';
}

async function take(
  installation: Installation,
  clientOptions: ConstructorParameters<typeof WebClient>[1],
  { onInstalled }: FrontParts,
): Promise<void> {
  const { team, bot, enterprise, user } = installation;
  if (bot === undefined) throw new InstallFault('failed');
  if (installation.isEnterpriseInstall === true || team === undefined) {
    await new WebClient(bot.token, clientOptions).auth.revoke().catch(() => undefined);
    throw new InstallFault('organisation');
  }
  await onInstalled({
    team: team.id,
    name: team.name ?? '',
    enterprise: enterprise?.id ?? null,
    token: bot.token,
    scopes: bot.scopes,
    installedBy: user.id,
  });
}

/** What is for nobody is acknowledged all the same, since Slack would send it again. */
async function pass(event: ReceiverEvent, parts: FrontParts): Promise<void> {
  const { log, now } = parts;
  const body = event.body as Readonly<Record<string, unknown>>;
  const team = teamOf(body);
  if (team === null || body['type'] === 'app_rate_limited') {
    log.warn('Slack sent something that is for no bot');
    await event.ack();
    return;
  }
  if (isRemoval(body['event'])) {
    const seconds = body['event_time'];
    // Slack tells whole seconds: what was installed within that one went with it.
    await parts.onRemoved(team, typeof seconds === 'number' ? seconds * 1000 + 999 : now());
    await event.ack();
    return;
  }
  const bot = await parts.botOf(team);
  if (bot !== null) return bot.receive(event);
  log.warn('Slack sent something from a workspace that has not installed the bot');
  await event.ack();
}

function send(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    .end(html);
}

function languageOf({ headers }: IncomingMessage): 'sv' | 'en' {
  return /^\s*(?:sv|nb|nn|no|da)/i.test(headers['accept-language'] ?? 'sv') ? 'sv' : 'en';
}
