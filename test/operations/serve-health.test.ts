import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { OperatorFault } from '../../src/model/operator-fault.js';
import { serveHealth, type Readiness, type Served } from '../../src/operations/serve-health.js';

const UP: Readiness = { index: true, store: true, slack: true };

async function serve(readiness: Readiness & Served, stopping = false) {
  const server = await serveHealth(
    { host: '127.0.0.1', port: 0 },
    {
      readiness: () => Promise.resolve(readiness),
      isStopping: () => stopping,
      metrics: () => Promise.resolve({ type: 'text/plain; version=0.0.4', text: 'up 1\n' }),
    },
  );
  onTestFinished(() => server.close());
  return {
    port: server.port,
    get: (path: string, method = 'GET') =>
      fetch(`http://127.0.0.1:${server.port}${path}`, { method }),
  };
}

describe('the port for health and metrics', () => {
  it('is ready when everything a question needs is up', async () => {
    const { get } = await serve(UP);
    const response = await get('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ready: true, ...UP, stopping: false });
  });

  it.each(['index', 'store', 'slack'] as const)(
    'is not ready without its %s, and healthy all the same',
    async (part) => {
      const { get } = await serve({ ...UP, [part]: false });
      const response = await get('/readyz');
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ ready: false, [part]: false });
      expect((await get('/healthz')).status).toBe(200);
    },
  );

  it('is ready where the bot of one workspace of many cannot be started, and says so', async () => {
    const workspaces = { running: 2, failing: 1 };
    const response = await (await serve({ ...UP, workspaces })).get('/readyz');
    expect([response.status, await response.json()]).toMatchObject([200, { workspaces }]);
  });

  it('is not ready while it stops', async () => {
    const { get } = await serve(UP, true);
    expect((await get('/readyz')).status).toBe(503);
  });

  it('serves the metrics with their type, and nothing else', async () => {
    const { get } = await serve(UP);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4');
    expect(await response.text()).toBe('up 1\n');
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(405);
  });

  it('reads no body, however long, and hangs up', async () => {
    const { port } = await serve(UP);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 /);
    await once(socket, 'close');
    const long = await fetch(`http://127.0.0.1:${port}/healthz`, {
      headers: { 'x-long': 'a'.repeat(9000) },
    });
    expect(long.status).toBe(431);
  });

  it('says what to do where the port is taken', async () => {
    const { port } = await serve(UP);
    const parts = {
      readiness: () => Promise.resolve(UP),
      isStopping: () => false,
      metrics: () => Promise.resolve({ type: '', text: '' }),
    };
    const second = serveHealth({ host: '127.0.0.1', port }, parts);
    await expect(second).rejects.toThrow(OperatorFault);
    await expect(second).rejects.toThrow(/HEALTH_PORT/);
  });
});
