import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { holdQuestions } from '../../src/joining/hold-questions.js';
import { openStore } from '../../src/store/open-store.js';

const T = Date.UTC(2026, 2, 2, 8);

it('lets a person ask so much in a minute, of all processes together, and then wait until it is over', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-pace-'));
  const stores = await Promise.all([0, 1].map(() => openStore({ dataDir, databaseUrl: null })));
  onTestFinished(async () => {
    for (const store of stores) await store.close();
    await rm(dataDir, { recursive: true });
  });
  const clock = { now: T };
  const [one, other] = stores.map(({ inbox }) => holdQuestions(inbox, () => clock.now, 3));
  if (one === undefined || other === undefined) throw new Error('two are opened');
  const ask = async (process: typeof one, key: string, person = 'U1') => {
    const place = { channel: 'C1', thread: '1.1', person, language: null };
    expect(await process.takeDelivery([key], place)).toBe(true);
    return process.secondsToWait(key);
  };
  expect(await ask(one, 'a')).toBe(0);
  clock.now = T + 10_000;
  expect(await ask(other, 'b')).toBe(0);
  // A press that asks nothing, and an event that comes again, are no questions.
  expect(await one.takeDelivery(['press'], null)).toBe(true);
  const place = { channel: 'C1', thread: '1.1', person: 'U1', language: null };
  expect(await one.takeDelivery(['b'], place)).toBe(false);
  expect(await one.countQuestion('U1')).toBe(0);
  clock.now = T + 20_500;
  expect(await ask(one, 'c')).toBe(40);
  expect(await other.countQuestion('U1')).toBe(40);
  expect(await ask(other, 'd', 'U2')).toBe(0);
  clock.now = T + 60_000;
  expect(await ask(other, 'e')).toBe(0);
});
