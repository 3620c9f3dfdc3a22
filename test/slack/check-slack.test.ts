// What the doctor finds out about Slack, against a workspace in which one thing is wrong at a time.

import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSlack, type SlackCheckOptions } from '../../src/slack/check-slack.js';
import { SAMPLE_MANIFEST } from '../workspace/support/sample-manifest.js';
import { startWorkspace } from '../workspace/support/start.js';

const REQUIRED = ['app_mentions:read', 'chat:write'];

async function workspaceOf(scopes: readonly string[] = REQUIRED) {
  const manifest = { ...SAMPLE_MANIFEST, oauth_config: { scopes: { bot: scopes } } };
  const { workspace } = await startWorkspace({ manifest });
  const settings = {
    botToken: workspace.tokens.bot,
    apiUrl: workspace.apiUrl,
    transport: { mode: 'socket', appToken: workspace.tokens.app },
  } as const;
  return { workspace, settings };
}

const options = (given: Partial<SlackCheckOptions> = {}): SlackCheckOptions => ({
  scopes: { required: REQUIRED, optional: [] },
  proxy: null,
  now: () => Date.now(),
  timeoutMs: 2000,
  ...given,
});

type Settings = Parameters<typeof checkSlack>[0];

/** Level and code of everything found but what is as it should be. */
async function amiss(settings: Settings, given = options()): Promise<readonly string[]> {
  const found = await checkSlack(settings, given);
  return found.filter(({ level }) => level !== 'ok').map(({ level, code }) => `${level} ${code}`);
}

describe('what the doctor finds out about Slack', () => {
  it('is nothing amiss where all is right, and every part was looked at', async () => {
    const { settings } = await workspaceOf();
    const found = await checkSlack(settings, options());
    expect(found.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'ok slack-reached',
      'ok bot-token-accepted',
      'ok scopes-granted',
      'ok app-token-accepted',
      'ok clock-right',
    ]);
  });

  it.each(['bot', 'app'] as const)('is a %s token that was revoked', async (kind) => {
    const { workspace, settings } = await workspaceOf();
    workspace.faults.revokeToken(kind);
    expect(await amiss(settings)).toEqual([`fault ${kind}-token-refused`]);
  });

  it('is a bot token that was never one of this workspace', async () => {
    const { settings } = await workspaceOf();
    expect(await amiss({ ...settings, botToken: 'xoxb-0-other' })).toEqual([
      'fault bot-token-refused',
    ]);
  });

  it('is a bot token of an installation for a whole organisation', async () => {
    const { workspace, settings } = await workspaceOf();
    workspace.faults.giveToOrganisation();
    expect(await amiss(settings)).toEqual(['fault bot-token-of-organisation']);
  });

  it('is a bot token in the place of the app token', async () => {
    const { settings } = await workspaceOf();
    const transport = { mode: 'socket', appToken: settings.botToken } as const;
    expect(await amiss({ ...settings, transport })).toEqual(['fault app-token-refused']);
  });

  it('is scopes that are missing, optional ones that are, and those nobody uses', async () => {
    const { settings } = await workspaceOf(['chat:write', 'channels:history']);
    const scopes = { required: REQUIRED, optional: ['files:write'] };
    const found = await checkSlack(settings, options({ scopes }));
    expect(found.filter(({ check }) => check === 'scopes')).toMatchObject([
      { level: 'fault', code: 'scopes-missing', values: { scopes: 'app_mentions:read' } },
      { level: 'warning', code: 'scopes-optional-missing', values: { scopes: 'files:write' } },
      { level: 'warning', code: 'scopes-superfluous', values: { scopes: 'channels:history' } },
    ]);
  });

  it.each([
    [60_000, 'socket', 'warning clock-wrong'],
    [-600_000, 'socket', 'warning clock-wrong'],
    [-600_000, 'http', 'fault clock-wrong'],
  ] as const)('is a clock that is %i ms off, in %s mode', async (off, mode, found) => {
    const { settings } = await workspaceOf();
    const transport =
      mode === 'http'
        ? ({ mode, signingSecret: 'abcdef', port: 1, host: '127.0.0.1' } as const)
        : settings.transport;
    const now = (): number => Date.now() + off;
    expect(await amiss({ ...settings, transport }, options({ now }))).toEqual([found]);
  });

  it('is traffic, trouble, or a connection that ends', async () => {
    const { workspace, settings } = await workspaceOf();
    workspace.faults.onCall('auth.test', { kind: 'rate limit', retryAfterSeconds: 7 });
    expect(await amiss(settings)).toEqual(['warning slack-busy']);
    workspace.faults.onCall('auth.test', { kind: 'server error', status: 503 });
    expect(await amiss(settings)).toEqual(['fault slack-trouble']);
    workspace.faults.onCall('auth.test', { kind: 'cut before' });
    expect(await amiss(settings)).toEqual(['fault slack-unreachable']);
  });

  it('is a Slack that nobody answers for, with the proxy that Node does not use', async () => {
    const { settings } = await workspaceOf();
    const away = { ...settings, apiUrl: 'http://127.0.0.1:9/api/' };
    expect(await amiss(away)).toEqual(['fault slack-unreachable']);
    expect(await amiss(away, options({ proxy: 'proxy.example:3128' }))).toEqual([
      'fault slack-behind-proxy',
    ]);
  });

  it('is a Slack that never answers', async () => {
    const { settings } = await workspaceOf();
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const away = { ...settings, apiUrl: `http://127.0.0.1:${port}/api/` };
    expect(await amiss(away, options({ timeoutMs: 200 }))).toEqual(['fault slack-unreachable']);
  });
});
