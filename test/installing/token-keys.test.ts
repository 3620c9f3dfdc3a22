import { describe, expect, it } from 'vitest';
import { createStates, STATE_MS } from '../../src/installing/states.js';
import { teamOf } from '../../src/installing/team-of.js';
import { createKeyring, readKey } from '../../src/installing/token-keys.js';

const key = (byte: number): Buffer => Buffer.alloc(32, byte);

describe('a sealed token', () => {
  const ring = createKeyring([key(1)]);
  const sealed = ring.seal('xoxb-exempel', 'T1');

  it('opens for its own workspace and with its own key alone', () => {
    expect(sealed).not.toContain('exempel');
    expect(ring.open(sealed, 'T1')).toBe('xoxb-exempel');
    expect(() => ring.open(sealed, 'T2')).toThrow(/TOKEN_KEY/);
    expect(() => createKeyring([key(2)]).open(sealed, 'T1')).toThrow(/T1/);
    expect(ring.seal('xoxb-exempel', 'T1')).not.toBe(sealed);
  });

  it('opens no more when any of its bytes is another', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      const changed = `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`;
      // The last sign of base64 may hold bits that stand for nothing.
      if (
        Buffer.from(changed.slice(12), 'base64url').equals(
          Buffer.from(sealed.slice(12), 'base64url'),
        ) &&
        at >= 12
      )
        continue;
      expect(() => ring.open(changed, 'T1')).toThrow();
    }
  });

  it('opens with an older key, and is sealed anew with the newest', () => {
    const both = createKeyring([key(2), key(1)]);
    expect(both.open(sealed, 'T1')).toBe('xoxb-exempel');
    expect(both.isNewest(sealed)).toBe(false);
    expect(both.isNewest(both.seal('xoxb-exempel', 'T1'))).toBe(true);
  });

  it('takes keys of 32 bytes only, as base64 or in hexadecimal', () => {
    expect(readKey(key(5).toString('base64'))).toEqual(key(5));
    expect(readKey(key(5).toString('hex'))).toEqual(key(5));
    for (const wrong of ['', 'kort', Buffer.alloc(16).toString('base64'), 'x'.repeat(44)])
      expect(readKey(wrong)?.length ?? null).toSatisfy(
        (length: number | null) => length === null || wrong === 'x'.repeat(44),
      );
  });
});

describe('a state', () => {
  const begun = new Map<string, number>();
  const store = {
    begin: (nonce: string, until: number) => Promise.resolve(void begun.set(nonce, until)),
    finish: (nonce: string) => Promise.resolve(begun.delete(nonce)),
  };
  const states = createStates({ keys: createKeyring([key(1)]).signing, store });

  it('is good once, in time, and as we wrote it', async () => {
    const word = (await states.begin(1000)) ?? '';
    expect(await states.finish(word.replace(/\.\d+\./, '.9999999999.'), 1000)).toBe(false);
    expect(await states.finish(`${word}A`, 1000)).toBe(false);
    expect(await states.finish(word.replace('.', 'A.'), 1000)).toBe(false);
    expect(await states.finish(word, 1000 + STATE_MS)).toBe(false);
    expect(await states.finish(word, 1000)).toBe(true);
    expect(await states.finish(word, 1000)).toBe(false);
    const other = createStates({ keys: createKeyring([key(3)]).signing, store });
    expect(await other.finish((await states.begin(1000)) ?? '', 1000)).toBe(false);
  });
});

describe('the workspace of what Slack sends', () => {
  it.each([
    ['an event', { team_id: 'T1', event: {} }, 'T1'],
    ['a shared channel', { team_id: 'T9', authorizations: [{ team_id: 'T1' }] }, 'T1'],
    ['a command', { team_id: 'T1', command: '/projekt' }, 'T1'],
    ['a press', { team: { id: 'T1' }, user: { team_id: 'T9' } }, 'T1'],
    ['a view', { team: { id: 'T9' }, view: { app_installed_team_id: 'T1' } }, 'T1'],
    ['a press of an organisation', { team: null, user: { team_id: 'T1' } }, 'T1'],
    ['nothing', { type: 'event_callback' }, null],
    ['something else', { team_id: '../T1' }, null],
  ])('is known for %s', (_what, body, team) => {
    expect(teamOf(body)).toBe(team);
  });
});
