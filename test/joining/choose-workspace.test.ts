// The workspace that a command in a terminal is about, by the settings and what is kept.

import { describe, expect, it } from 'vitest';
import { chooseWorkspace } from '../../src/joining/choose-workspace.js';
import { startWorkspace } from '../workspace/support/start.js';
import { createKeyring, readKey } from '../../src/installing/token-keys.js';
import { OperatorFault } from '../../src/model/operator-fault.js';

const KEY = readKey('07'.repeat(32)) ?? Buffer.alloc(32);
const LOG = { info: () => undefined, warn: () => undefined, error: () => undefined };
const installing = {
  ...{ clientId: '1.2', clientSecret: 'abcdefgh', signingSecret: 'abcdef' },
  ...{ tokenKeys: [KEY] as const, publicUrl: 'https://lots.example.org', port: 1 },
  ...{ apiUrl: 'https://slack.example.org/api/', host: '127.0.0.1' },
};

const storeOf = (teams: readonly string[], installed: readonly string[] = []) => ({
  teams: () => Promise.resolve(teams),
  adoptRows: () => Promise.resolve(),
  installations: {
    all: () =>
      Promise.resolve(
        installed.map((team) => ({
          ...{ team, name: team, enterprise: null, scopes: [], installedBy: 'U1', installedAt: 0 },
          token: createKeyring([KEY]).seal(`xoxb-${team}`, team),
        })),
      ),
  },
});

describe('the workspace that a command is about', () => {
  it('is without tokens the one that anything is kept of, or the one named among several', async () => {
    const none = { slack: null, installing: null };
    const choose = (teams: readonly string[], named: string | null = null) =>
      chooseWorkspace(none, storeOf(teams), named, LOG);
    const alone = { slack: null, isOnlyTeam: true };
    expect(await choose([])).toEqual({ team: '', ...alone });
    expect(await choose(['', 'T1'])).toEqual({ team: 'T1', ...alone });
    expect(await choose(['T1', 'T2'])).toEqual({ workspaces: ['T1', 'T2'] });
    expect(await choose(['T1', 'T2'], 'T2')).toEqual({ team: 'T2', ...alone });
    expect(await choose(['T1'], 'T2')).toEqual({ workspaces: ['T1'] });
  });

  it('is for many workspaces one that has installed the bot, with its own token', async () => {
    const many = { slack: null, installing };
    const choose = (installed: readonly string[], named: string | null = null) =>
      chooseWorkspace(many, storeOf(['T9'], installed), named, LOG);
    expect(await choose([])).toEqual({ workspaces: [] });
    expect(await choose(['T1', 'T2'])).toEqual({ workspaces: ['T1', 'T2'] });
    expect(await choose(['T1', 'T2'], 'T2')).toEqual({
      team: 'T2',
      slack: { botToken: 'xoxb-T2', apiUrl: installing.apiUrl },
      isOnlyTeam: false,
    });
  });

  it('is the one of the token, and none where the token is for a whole organisation', async () => {
    const { workspace } = await startWorkspace();
    const { apiUrl, tokens } = workspace;
    const transport = { mode: 'socket', appToken: tokens.app } as const;
    const own = { slack: { botToken: tokens.bot, apiUrl, transport }, installing: null };
    const choose = () => chooseWorkspace(own, storeOf([]), null, LOG);
    expect(await choose()).toMatchObject({ isOnlyTeam: true, slack: { botToken: tokens.bot } });
    workspace.faults.giveToOrganisation();
    await expect(choose()).rejects.toThrow(OperatorFault);
    await expect(choose()).rejects.toThrow(
      /whole organisation[^]*Install the app into one workspace/,
    );
  });
});
