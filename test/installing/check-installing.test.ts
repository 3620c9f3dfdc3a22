// What the doctor finds out about a bot for many workspaces, with one thing wrong at a time.

import { describe, expect, it } from 'vitest';
import { checkInstalling, type InstallingCheck } from '../../src/installing/check-installing.js';
import { readKey } from '../../src/installing/token-keys.js';
import {
  install,
  KEY,
  makeDataDir,
  OTHER_KEY,
  runFront,
  SECRET,
  startWorkspaces,
  TEAMS,
} from './support/run-front.js';

const keyOf = (text: string): Buffer => readKey(text) ?? Buffer.alloc(0);

async function twoInstalled() {
  const { workspaces, apiUrl } = await startWorkspaces();
  const front = await runFront(await makeDataDir(), apiUrl);
  const settings: InstallingCheck['settings'] = {
    ...{ clientId: '123.456', clientSecret: 'abcdef12345678', signingSecret: SECRET },
    ...{ publicUrl: front.address, apiUrl, host: '127.0.0.1', port: 1 },
    tokenKeys: [keyOf(KEY)],
  };
  const check = async (
    more: Partial<InstallingCheck['settings']> = {},
    required = ['chat:write'],
  ): Promise<readonly string[]> => {
    const found = await checkInstalling({
      settings: { ...settings, ...more },
      installed: await front.store.installations.all(),
      scopes: { required, optional: [] },
      proxy: null,
      now: () => Date.now(),
      timeoutMs: 2000,
    });
    return found.map(({ level, code, values }) =>
      [level, code, ...(values['team'] === undefined ? [] : [values['team']])].join(' '),
    );
  };
  return { workspaces, front, check };
}

const WELL = ['ok slack-reached', 'ok client-known', 'skipped redirect-address'];
const SERVED = 'ok address-answers';
const CLOCK = 'ok clock-right';

describe('what the doctor finds out about a bot for many workspaces', () => {
  it('is that nobody has installed it, then that all answer, then whose token does not', async () => {
    const { workspaces, front, check } = await twoInstalled();
    expect(await check()).toEqual([...WELL, SERVED, 'warning workspaces-none', CLOCK]);
    for (const workspace of workspaces) await install(front, workspace);
    expect(await check()).toEqual([...WELL, SERVED, 'ok workspaces-answer', CLOCK]);
    expect(await check({}, ['pins:write'])).toContain(
      `warning workspace-scopes-missing ${TEAMS[1]}`,
    );
    expect(await check({ tokenKeys: [keyOf(OTHER_KEY)] })).toContain(
      `fault workspace-sealed-otherwise ${TEAMS[0]}`,
    );
    workspaces[1].faults.revokeToken('bot');
    expect(await check()).toEqual([
      ...[...WELL, SERVED],
      ...['ok workspaces-answer', `warning workspace-refused ${TEAMS[1]}`, CLOCK],
    ]);
  });

  it('is an app that Slack does not know, and an address where nobody takes its requests', async () => {
    const { workspaces, check } = await twoInstalled();
    const refuse = (error: string): void => {
      workspaces[0].faults.onCall('oauth.v2.access', { kind: 'refuse', error });
    };
    refuse('bad_client_secret');
    expect(await check()).toContain('fault client-refused');
    refuse('bad_redirect_uri');
    expect(await check()).toContain('fault redirect-refused');
    expect(await check({ signingSecret: 'another-secret' })).toContain('fault address-refuses');
    expect(await check({ publicUrl: workspaces[0].address })).toContain(
      'warning address-answers-otherwise',
    );
    expect(await check({ publicUrl: 'http://127.0.0.1:9' })).toContain('warning address-silent');
    expect(await check({ apiUrl: 'http://127.0.0.1:9/api/' })).toEqual([
      'fault slack-unreachable',
      SERVED,
    ]);
  });
});
