// Two workspaces with equal people and channels behind one address of Slack's, and bots for both of them.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { onTestFinished } from 'vitest';
import { readConfig, type Config, type InstallingSettings } from '../../../src/config.js';
import { refreshLibrary } from '../../../src/flows/refresh-library.js';
import { startFront } from '../../../src/joining/join-workspaces.js';
import { serveLibrary } from '../../../src/joining/serve-library.js';
import type { WorkspaceCount } from '../../../src/operations/create-metrics.js';
import { openStore } from '../../../src/store/open-store.js';
import { SQLITE_FILE } from '../../../src/store/sqlite-dialect.js';
import type { Store } from '../../../src/store/store.js';
import { createSteppedClock, type SteppedClock } from '../../../src/workspace/clock.js';
import { createWorkspace } from '../../../src/workspace/create-workspace.js';
import { SAMPLE_SEED } from '../../../src/workspace/state/seed.js';
import type { Workspace } from '../../../src/workspace/workspace.js';

export const TEAMS = ['T0EXEMPEL1', 'T0EXEMPEL2'] as const;
export const KEY = Buffer.alloc(32, 1).toString('base64');
export const OTHER_KEY = Buffer.alloc(32, 2).toString('base64');
export const SECRET = 'example-signing-secret';
const SEEDS = new URL('../../../seeds/', import.meta.url).pathname;

/** Both begin at the same second: their channels, people and messages bear the same ids. */
export async function startWorkspaces(): Promise<{
  readonly workspaces: readonly [Workspace, Workspace];
  readonly apiUrl: string;
  /** Lets the workspaces' clocks, which stand still, catch up with the real one. */
  readonly catchUp: () => void;
}> {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../../../manifest.json', import.meta.url), 'utf8'),
  );
  const clocks: SteppedClock[] = [];
  const start = async (team: string): Promise<Workspace> => {
    const seed = {
      ...SAMPLE_SEED,
      team: { ...SAMPLE_SEED.team, id: team },
      people: SAMPLE_SEED.people.map((person) =>
        person.team_id === SAMPLE_SEED.team.id ? { ...person, team_id: team } : person,
      ),
    };
    const tokens = { bot: `xoxb-${team}`, app: 'xapp-unused' };
    const clock = createSteppedClock(now);
    clocks.push(clock);
    const workspace = await createWorkspace({ manifest, clock, seed, tokens });
    onTestFinished(() => workspace.close());
    return workspace;
  };
  const workspaces = [await start(TEAMS[0]), await start(TEAMS[1])] as const;
  const server = createServer((request, response) => {
    void hand(workspaces, request, response);
  });
  const port = await listen(server);
  return {
    workspaces,
    apiUrl: `http://127.0.0.1:${port}/api/`,
    catchUp: () => {
      for (const clock of clocks) clock.advance(Math.max(0, Date.now() - clock.now()));
    },
  };
}

/** Slack has one address: whose a call is, is known by its token or its code. */
async function hand(
  workspaces: readonly Workspace[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const known = `${request.headers.authorization ?? ''} ${body.toString()}`;
  const own = workspaces.find((_one, index) => known.includes(TEAMS[index] ?? ''));
  const answer = await fetch(new URL(request.url ?? '/', (own ?? workspaces[0])?.address), {
    method: request.method ?? 'POST',
    body,
    headers: {
      'content-type': request.headers['content-type'] ?? '',
      authorization: request.headers.authorization ?? '',
    },
  });
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'x-oauth-scopes': answer.headers.get('x-oauth-scopes') ?? '',
  });
  response.end(await answer.text());
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Front {
  readonly address: string;
  readonly store: Store;
  readonly logged: readonly string[];
  readonly running: () => readonly string[];
  /** How many bots run, and how many could not be started. */
  readonly workspaces: () => WorkspaceCount;
  readonly lookAgain: () => Promise<void>;
  /** As if Slack told that the bot was removed then. */
  readonly removed: (team: string, at: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'projektlots-front-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** One process of those that may serve the same workspaces. */
export async function runFront(
  dataDir: string,
  apiUrl: string,
  {
    tokenKeys = KEY,
    documents = SEEDS,
    publicUrl,
  }: {
    readonly tokenKeys?: string;
    readonly documents?: string;
    readonly publicUrl?: string;
  } = {},
): Promise<Front> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const config = readConfig({
    SLACK_CLIENT_ID: '123.456',
    SLACK_CLIENT_SECRET: 'abcdef12345678',
    SLACK_SIGNING_SECRET: SECRET,
    TOKEN_KEY: tokenKeys,
    PUBLIC_URL: publicUrl ?? address,
    PORT: String(port),
    SLACK_API_URL: apiUrl,
  }) as Config & { readonly installing: InstallingSettings };
  const store = await openStore({ dataDir, databaseUrl: null });
  const served = serveLibrary(() => Date.now());
  served.swap(await refreshLibrary(documents));
  const logged: string[] = [];
  const write = (message: string, fields?: object): void => {
    logged.push(`${message} ${JSON.stringify(fields ?? {})}`);
  };
  try {
    const front = await startFront(config, served, store, {
      ...{ info: write, warn: write, error: write },
    });
    let isStopped = false;
    const stop = async (): Promise<void> => {
      if (isStopped) return;
      isStopped = true;
      await front.stop();
      await store.close();
    };
    onTestFinished(stop);
    const { keeper } = front;
    return {
      ...{ address, store, logged, stop },
      running: () => keeper.running(),
      workspaces: () => front.workspaces(),
      lookAgain: () => keeper.lookAgain(),
      removed: (team, at) => keeper.remove(team, at),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

export interface Visit {
  readonly status: number;
  readonly page: string;
}

/** What a browser does: opens the page, agrees in Slack, and comes back. */
export async function install(
  front: Front,
  workspace: Workspace,
  more: {
    readonly asks?: string;
    readonly cookie?: string;
    readonly backAt?: Front;
    readonly twice?: boolean;
  } = {},
): Promise<Visit> {
  const begun = await fetch(`${front.address}/slack/install`);
  const html = await begun.text();
  const href = /class="go" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const asked = new URL(href);
  const there = await fetch(
    `${workspace.address}${asked.pathname}${asked.search}${more.asks ?? ''}`,
    { redirect: 'manual' },
  );
  const back = new URL(there.headers.get('location') ?? '');
  const cookie = more.cookie ?? begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const address = `${more.backAt?.address ?? front.address}${back.pathname}${back.search}`;
  const visit = async (): Promise<Visit> => {
    const answer = await fetch(address, { headers: { cookie, 'accept-language': 'sv' } });
    return { status: answer.status, page: await answer.text() };
  };
  const first = await visit();
  if (more.twice === true) return visit();
  if (first.status === 200)
    workspace.useRequestUrl({ url: `${front.address}/slack/events`, signingSecret: SECRET });
  return first;
}

/** Everything that stands in the database, as text. */
export function dump(dataDir: string): string {
  const file = new Libsql(path.join(dataDir, SQLITE_FILE));
  const tables = file.prepare("select name from sqlite_master where type = 'table'").all() as {
    readonly name: string;
  }[];
  const rows = tables.map(({ name }) => [name, file.prepare(`select * from "${name}"`).all()]);
  file.close();
  return JSON.stringify(rows);
}
