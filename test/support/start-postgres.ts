// The machine's own PostgreSQL → a server on loopback with empty databases, for as long as a test or a proof runs.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

export interface PostgresServer {
  readonly port: number;
  /** Makes an empty database; gives its address. */
  createDatabase(name: string): Promise<string>;
  /** Ends it as `kill -9` does or as an operator does, and starts it anew on the same port. */
  restart(how: 'SIGKILL' | 'SIGINT', downMs?: number): Promise<void>;
  /** Runs a statement as the owner of everything. */
  run(statement: string, database?: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

/** Where Debian and others keep the server's programs; `POSTGRES_BIN` names another place. */
const PLACES = '/usr/lib/postgresql';
const OWNER = 'owner';
/** Those who may not run as root have a user that every Linux has. */
const NOBODY = 65_534;

/** The folder of `initdb` and `postgres`; null where there is none. */
export function findPostgres(): string | null {
  const versions = existsSync(PLACES) ? readdirSync(PLACES) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a));
  const folders = [
    process.env['POSTGRES_BIN'],
    ...newest.map((name) => path.join(PLACES, name, 'bin')),
  ];
  return (
    folders.find((folder) => folder !== undefined && existsSync(path.join(folder, 'initdb'))) ??
    null
  );
}

/**
 * Starts one with a data folder of its own, sorting as in Swedish. A power cut would lose what is in it,
 * a killed server does not.
 */
export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-postgres-'));
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) chownSync(folder, NOBODY, NOBODY);
  const data = path.join(folder, 'data');
  const settings = { cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' }, ...user };
  execFileSync(
    path.join(bin, 'initdb'),
    [
      ...['-D', data, '-U', OWNER, '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
      ...['--locale-provider=icu', '--icu-locale=sv'],
    ],
    { ...settings, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await freePort();
  const launch = (): ChildProcess =>
    spawn(
      path.join(bin, 'postgres'),
      [
        ...['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
        ...['-c', 'fsync=off', '-c', 'full_page_writes=off'],
        ...['-c', 'shared_buffers=16MB', '-c', 'autovacuum=off', '-c', 'log_min_messages=panic'],
      ],
      { ...settings, stdio: 'ignore' },
    );
  let server = launch();
  const address = (database: string): string => `postgres://${OWNER}@127.0.0.1:${port}/${database}`;
  const run = async (statement: string, database = 'postgres') => {
    const client = new Client({ connectionString: address(database) });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const isUp = async (): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      try {
        await run('select 1');
        return;
      } catch (error) {
        if (tries > 300 || server.exitCode !== null) throw error;
        await wait(20);
      }
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  await isUp();
  return {
    port,
    run,
    createDatabase: async (name) => {
      await run(`create database ${name} strategy file_copy`);
      return address(name);
    },
    restart: async (how, downMs = 0) => {
      await end(how);
      await wait(downMs);
      // Those whom the killed one left behind end when they see that it is gone.
      for (let tries = 0; ; tries += 1) {
        server = launch();
        try {
          await isUp();
          return;
        } catch (error) {
          if (tries > 50) throw error;
          await wait(100);
        }
      }
    },
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
