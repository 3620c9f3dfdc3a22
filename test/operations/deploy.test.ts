// The container file and the systemd unit, as linters see them; tools that are not there are told, not passed over.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { describe, expect, it, onTestFinished } from 'vitest';

const DEPLOY = fileURLToPath(new URL('../../docs/deploy', import.meta.url));
const read = (name: string): string => readFileSync(path.join(DEPLOY, name), 'utf8');

/** What a tool says, or null where it is not installed. */
function run(tool: string, args: readonly string[]): string | null {
  try {
    return execFileSync(tool, args, { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Instructions with their arguments, continued lines as one. */
function instructions(): readonly (readonly [name: string, args: string])[] {
  return read('Dockerfile')
    .replace(/^#.*$/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .flatMap((line) => {
      const [, name, args] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      return name === undefined || args === undefined ? [] : [[name, args] as const];
    });
}

const argumentsOf = (name: string): readonly string[] =>
  instructions().flatMap(([one, args]) => (one === name ? [args] : []));

describe('the operator’s page', () => {
  it('writes settings for the unit in which the folders are the unit’s, though other lines are empty', () => {
    const page = readFileSync(path.join(DEPLOY, '../operator.md'), 'utf8');
    const [, filter = ''] = /^(sed .*\.env\.example) \|$/m.exec(page) ?? [];
    const root = path.join(DEPLOY, '../..');
    const settings = execFileSync('sh', ['-c', filter], { cwd: root, encoding: 'utf8' });
    const [, folders = ''] =
      /^Environment=.*?(DATA_DIR=.*)$/m.exec(read('projektlots.service')) ?? [];
    expect(folders.split(' ')).toHaveLength(2);
    for (const folder of folders.split(' ')) expect(settings.split('\n')).toContain(folder);
  });
});

describe('the container file', () => {
  it('has nothing that a linter complains of', () => {
    expect(validate(read('Dockerfile'))).toEqual([]);
  });

  it('is taken by hadolint', (context) => {
    const said = run('hadolint', [path.join(DEPLOY, 'Dockerfile')]);
    context.skip(said === null, 'hadolint is not installed');
    expect(said).toBe('');
  });

  it('stands on one pinned Node in both stages, which this version can run on', () => {
    const bases = argumentsOf('FROM').map((args) => args.split(' ')[0] ?? '');
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:(?:22|24)\.\d+\.\d+-bookworm-slim$/);
  });

  it('runs as a user without rights, checks its health, and stops by the signal the bot knows', () => {
    expect(argumentsOf('USER').at(-1)).toBe('1000:1000');
    expect(argumentsOf('HEALTHCHECK')[0]).toContain('/healthz');
    expect(argumentsOf('STOPSIGNAL')).toEqual(['SIGTERM']);
    for (const args of [...argumentsOf('CMD'), ...argumentsOf('VOLUME')])
      expect(JSON.parse(args)).toBeInstanceOf(Array);
    const order = instructions().map(([name]) => name);
    expect(order.lastIndexOf('USER')).toBeGreaterThan(order.lastIndexOf('RUN'));
    expect(order).not.toContain('ADD');
  });

  it('installs what the lock file says, runs no scripts of packages, and takes no secret in', () => {
    for (const command of argumentsOf('RUN').filter((args) => /npm (?:ci|prune)/.test(args)))
      expect(command).toContain('--ignore-scripts');
    const kept = read('Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(kept[0]).toBe('*');
    const copied = argumentsOf('COPY')
      .filter((args) => !args.startsWith('--from'))
      .flatMap((args) => args.split(' ').slice(0, -1));
    expect(kept.slice(1).sort()).toEqual(copied.map((name) => `!${name}`).sort());
  });
});

it('is started by the unit and by the container as by npm', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(DEPLOY, '../../package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const [, unit] = /^ExecStart=\/usr\/bin\/(.*)$/m.exec(read('projektlots.service')) ?? [];
  const commands = argumentsOf('CMD').map((args) => (JSON.parse(args) as string[]).join(' '));
  expect(unit).toBe(scripts.start);
  expect(commands).toContain(scripts.start);
});

describe('the systemd unit', () => {
  /** The unit with this machine's Node in it, which `verify` looks for. */
  const unit = (): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'unit-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, 'projektlots.service');
    writeFileSync(file, read('projektlots.service').replace('/usr/bin/node', process.execPath));
    return file;
  };

  it('is taken by systemd-analyze', (context) => {
    const said = run('systemd-analyze', ['verify', unit()]);
    context.skip(said === null, 'systemd-analyze is not installed');
    expect(said).toBe('');
  });

  it('exposes little: at most 1.5 of 10', (context) => {
    const said = run('systemd-analyze', [
      ...['security', '--offline=yes', '--threshold=15', '--no-pager'],
      unit(),
    ]);
    context.skip(said === null, 'systemd-analyze is not installed');
    expect(said).toMatch(/exposure level .*: (?:0\.\d|1\.[0-5])\b/);
  });

  it('waits longer than a stop takes, and reads no settings that others may read', () => {
    const lines = read('projektlots.service').split('\n');
    expect(lines).toContain('TimeoutStopSec=30s');
    expect(lines).toContain('StateDirectoryMode=0700');
    expect(lines).toContain('UMask=0077');
  });
});
