import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, readEnvFileFaults, unheededProxy } from '../src/config.js';
import { OperatorFault } from '../src/model/operator-fault.js';

const tokens = { SLACK_BOT_TOKEN: 'xoxb-1-2-abc', SLACK_APP_TOKEN: 'xapp-1-A1-2-def' };

function faultOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorFault);
    return (error as OperatorFault).message;
  }
  throw new Error('the settings were accepted');
}

describe('readConfig', () => {
  it('needs nothing: no tokens mean no Slack, and every other setting has a default', () => {
    expect(readConfig({})).toEqual({
      slack: null,
      installing: null,
      documentsDir: 'seeds',
      dataDir: '.projektlots',
      databaseUrl: null,
      logLevel: 'info',
      workspacePort: null,
      timeZone: 'Europe/Stockholm',
      sharedSummaries: false,
      showEmailTo: 'members',
      showPhoneTo: 'members',
      keeper: null,
      questionsPerMinute: 30,
      keepQuestionsDays: 90,
      healthPort: null,
      healthHost: '127.0.0.1',
    });
  });

  it('reads .env.example, copied as it is, as no settings at all', () => {
    const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it('has every setting in .env.example, each with a comment above it', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8');
    const settings = [
      ...source.matchAll(/^ {2}([A-Z][A-Z_]+): (?:optional|that|token|oneOf|wholeNumber|port)\(/gm),
    ].map(([, name]) => name);
    expect(settings).toHaveLength(23);
    expect(Object.keys(parse(example)).sort()).toEqual(settings.sort());
    for (const name of settings) expect(example).toMatch(new RegExp(`^#.*\\n${name ?? ''}=$`, 'm'));
  });

  it('opens a socket where both tokens are set, even beside a signing secret', () => {
    expect(readConfig({ ...tokens, SLACK_SIGNING_SECRET: 'abcdef12' }).slack).toEqual({
      botToken: 'xoxb-1-2-abc',
      apiUrl: 'https://slack.com/api/',
      transport: { mode: 'socket', appToken: 'xapp-1-A1-2-def' },
    });
  });

  it('listens on a port where there is a signing secret and no app-level token', () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1-2-abc', SLACK_SIGNING_SECRET: 'abcdef12', PORT: '8080' };
    expect(readConfig(env).slack?.transport).toEqual({
      mode: 'http',
      signingSecret: 'abcdef12',
      port: 8080,
      host: '127.0.0.1',
    });
  });

  it('is installed in many workspaces where there is a client id, and says what else that takes', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const env = {
      SLACK_CLIENT_ID: '123.456',
      SLACK_CLIENT_SECRET: 'abcdef12345678',
      SLACK_SIGNING_SECRET: 'abcdef12',
      TOKEN_KEY: `${key}, ${'0f'.repeat(32)}`,
      PUBLIC_URL: 'https://lots.example.org/',
      HOST: '0.0.0.0',
    };
    const { slack, installing } = readConfig(env);
    expect(slack).toBeNull();
    expect(installing).toMatchObject({ publicUrl: 'https://lots.example.org', host: '0.0.0.0' });
    expect(installing?.tokenKeys.map((one) => one.length)).toEqual([32, 32]);
    expect(faultOf({ SLACK_CLIENT_ID: '123.456' }).match(/^ {2}- \w+ is missing/gm)).toHaveLength(
      4,
    );
    expect(faultOf({ ...env, TOKEN_KEY: '' })).toContain('TOKEN_KEY is missing');
    const wrong = faultOf({ ...env, TOKEN_KEY: 'kort', PUBLIC_URL: 'http://lots.example.org' });
    expect(wrong).toContain('TOKEN_KEY is not a key of 32 bytes');
    expect(wrong).toContain('PUBLIC_URL is not an https address');
    expect(wrong).not.toContain('kort');
    expect(faultOf({ ...env, ...tokens })).toContain('empty the one or the other');
  });

  it('trims what was pasted with spaces around it', () => {
    expect(readConfig({ ...tokens, SLACK_BOT_TOKEN: ' xoxb-1-2-abc ' }).slack?.botToken).toBe(
      'xoxb-1-2-abc',
    );
  });

  it('tells every fault at once, one line each, with the variable and what to write', () => {
    const message = faultOf({
      SLACK_BOT_TOKEN: 'xoxp-1-2-secret',
      PORT: '99999',
      SLACK_API_URL: 'http://localhost:4000',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
      TIME_ZONE: 'Sverige',
    });
    const [, ...lines] = message.split('\n');
    expect(message).toMatch(/^7 settings need mending/);
    expect(lines.map((line) => /- (\w+)/.exec(line)?.[1])).toEqual([
      'SLACK_BOT_TOKEN',
      'PORT',
      'SLACK_API_URL',
      'DATABASE_URL',
      'LOG_LEVEL',
      'TIME_ZONE',
      'SLACK_APP_TOKEN',
    ]);
    expect(message).toContain('must end in /api/: write SLACK_API_URL=http://localhost:4000/api/');
    expect(message).not.toContain('xoxp-1');
  });

  it('looks through no value that is longer than any can be, and does not repeat it', () => {
    const huge = `http://${'/'.repeat(120_000)}x`;
    const message = faultOf({ SLACK_API_URL: huge, TOKEN_KEY: huge });
    expect(message).toContain('SLACK_API_URL is longer than 4096 characters');
    expect(message.length).toBeLessThan(500);
  });

  it.each([
    ['xoxp-1-2-abc', 'must not act as a person'],
    ['xapp-1-A1-abc', 'belongs in SLACK_APP_TOKEN'],
    ['hello', 'is not a bot token'],
    ['xoxb-…', 'is not a whole token'],
    ['xoxb-', 'is not a whole token'],
  ])('tells a bot token of the wrong kind apart: %s', (value, remedy) => {
    expect(faultOf({ ...tokens, SLACK_BOT_TOKEN: value })).toContain(remedy);
  });

  it('says where a bot token in the field of the app-level token belongs', () => {
    expect(faultOf({ ...tokens, SLACK_APP_TOKEN: 'xoxb-1-2-abc' })).toContain(
      'belongs in SLACK_BOT_TOKEN',
    );
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1-2-abc' }, 'SLACK_APP_TOKEN is missing beside SLACK_BOT_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1-2-abc' }, 'SLACK_BOT_TOKEN is missing beside SLACK_APP_TOKEN'],
    [
      { SLACK_SIGNING_SECRET: 'abcdef12' },
      'SLACK_BOT_TOKEN is missing beside SLACK_SIGNING_SECRET',
    ],
  ])('does not go without Slack where one token is set and its fellow is not: %o', (env, fault) => {
    expect(faultOf(env)).toContain(fault);
  });

  it('never tells a whole token or secret in a fault', () => {
    const secret = fc.stringMatching(/^[a-z0-9]{12,40}$/);
    const field = fc.constantFrom('SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN');
    fc.assert(
      fc.property(secret, field, (value, name) => {
        expect(faultOf({ ...tokens, [name]: value })).not.toContain(value);
      }),
      { seed: 18 },
    );
  });
});

describe('what is odd about an .env file', () => {
  it('is names that no setting has, doubled ones, broken lines, and what the environment overrides', () => {
    const content = [
      '\uFEFF# a comment',
      'SLACK_BOT_TOKN=xoxb-1-2-abc',
      'export DATA_DIR=one',
      'DATA_DIR=two',
      'just words',
      '',
      'FAVOURITE_COLOUR=blue',
      'PORT=3000',
    ].join('\r\n');
    expect(readEnvFileFaults(content, { PORT: '4000', DATA_DIR: 'two' })).toEqual({
      exists: true,
      unknown: [
        { name: 'SLACK_BOT_TOKN', meant: 'SLACK_BOT_TOKEN' },
        { name: 'FAVOURITE_COLOUR', meant: null },
      ],
      doubled: ['DATA_DIR'],
      brokenLines: [5],
      overridden: ['PORT'],
    });
  });

  it('is nothing in .env.example, nor where there is none', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const none = { unknown: [], doubled: [], brokenLines: [], overridden: [] };
    expect(readEnvFileFaults(example, {})).toEqual({ exists: true, ...none });
    expect(readEnvFileFaults(null, {})).toEqual({ exists: false, ...none });
  });

  it('is a proxy that Node does not heed', () => {
    const proxy = 'http://user:secret@proxy.example:3128';
    expect(unheededProxy({ HTTPS_PROXY: proxy })).toBe('proxy.example:3128');
    expect(unheededProxy({ HTTPS_PROXY: proxy, NODE_USE_ENV_PROXY: '1' })).toBeNull();
    expect(unheededProxy({})).toBeNull();
  });
});
