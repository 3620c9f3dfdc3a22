// What is measured of the store and of Slack's calls.

import { describe, expect, it } from 'vitest';
import { createMetrics, type Metrics } from '../../src/operations/create-metrics.js';
import { measureFetch } from '../../src/operations/measure-fetch.js';
import { measureStore } from '../../src/operations/measure-store.js';

const create = (): Metrics => createMetrics({ now: () => 0, ofProcess: false });

/** The lines of the metrics that begin so. */
async function lines(metrics: Metrics, start: string): Promise<readonly string[]> {
  return (await metrics.read()).text.split('\n').filter((line) => line.startsWith(start));
}

describe('a measured store', () => {
  const store = {
    sends: {
      write: (_key: string, _holder: string, progress: object) =>
        Promise.resolve('state' in progress),
      miss: (isFirst: boolean) => Promise.resolve(isFirst),
    },
    conversations: { load: () => Promise.reject(new Error('the disk is gone')) },
    ofTeam: () => ({ watches: { add: () => Promise.resolve(true) } }),
    close: () => Promise.resolve(),
  };

  it('gives what the store gives, and times it by what it is about', async () => {
    const metrics = create();
    const measured = measureStore(store, metrics, () => 1);
    expect(await measured.ofTeam().watches.add()).toBe(true);
    await expect(measured.conversations.load()).rejects.toThrow('the disk is gone');
    await measured.close();
    const counts = await lines(metrics, 'projektlots_store_call_seconds_count');
    expect(counts).toEqual([
      'projektlots_store_call_seconds_count{concern="watches"} 1',
      'projektlots_store_call_seconds_count{concern="conversations"} 1',
      'projektlots_store_call_seconds_count{concern="store"} 1',
    ]);
    expect(await lines(metrics, 'projektlots_store_errors_total{')).toEqual([
      'projektlots_store_errors_total{concern="conversations"} 1',
    ]);
  });

  it('counts how summaries end, once each, and not what is on its way', async () => {
    const metrics = create();
    const { sends } = measureStore(store, metrics, () => 1);
    await sends.write('s:2030-W01', 'me', { state: 'open' });
    await sends.write('s:2030-W01', 'me', { done: 1 });
    await sends.write('s:2030-W01', 'me', { state: 'sent' });
    await sends.miss(true);
    await sends.miss(false);
    expect(await lines(metrics, 'projektlots_summaries_total{')).toEqual([
      'projektlots_summaries_total{outcome="sent"} 1',
      'projektlots_summaries_total{outcome="missed"} 1',
    ]);
  });
});

describe('a measured fetch', () => {
  const answering = (response: () => Response | Error) => () => {
    const given = response();
    return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
  };
  const json = (body: object, status = 200): Response => Response.json(body, { status });

  it.each<[string, () => Response | Error, string | null]>([
    ['what Slack takes', () => json({ ok: true }), null],
    ['what Slack refuses', () => json({ ok: false, error: 'invalid_blocks' }), 'invalid_blocks'],
    ['too much traffic', () => json({ ok: false }, 429), 'http_429'],
    ['trouble at Slack', () => new Response('', { status: 503 }), 'http_503'],
    [
      'no network',
      () =>
        new TypeError('fetch failed', {
          cause: Object.assign(new Error(), { code: 'ECONNRESET' }),
        }),
      'ECONNRESET',
    ],
    [
      'a code that tells of somebody',
      () => json({ ok: false, error: 'Anna Exempelsson' }),
      'other',
    ],
  ])('tells %s by method and code', async (_, response, code) => {
    const metrics = create();
    const fetch = measureFetch(answering(response), metrics, () => 1);
    await fetch('https://slack.example/api/chat.postMessage')
      .then((reply) => (reply.ok ? reply.text() : ''))
      .catch(() => undefined);
    expect(await lines(metrics, 'projektlots_slack_errors_total{')).toEqual(
      code === null
        ? []
        : [`projektlots_slack_errors_total{method="chat.postMessage",code="${code}"} 1`],
    );
    expect(await lines(metrics, 'projektlots_slack_call_seconds_count')).toEqual([
      'projektlots_slack_call_seconds_count{method="chat.postMessage"} 1',
    ]);
  });
});
