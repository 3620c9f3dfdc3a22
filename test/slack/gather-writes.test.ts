import type { Socket } from 'node:net';
import { SocketModeReceiver, type App, type ReceiverEvent } from '@slack/bolt';
import { expect, it, onTestFinished, vi } from 'vitest';
import { gatherWrites } from '../../src/slack/gather-writes.js';
import { clientOptions, startWorkspace } from '../workspace/support/start.js';

// It also fails where a new version of the client keeps its socket elsewhere.
it('acknowledges in one write what is acknowledged together', async () => {
  const { workspace } = await startWorkspace();
  const receiver = new SocketModeReceiver({
    appToken: workspace.tokens.app,
    autoReconnectEnabled: false,
    logger: clientOptions(workspace).logger,
    installerOptions: { clientOptions: clientOptions(workspace) },
  });
  const arrived: ReceiverEvent[] = [];
  const processEvent = (event: ReceiverEvent) => Promise.resolve(void arrived.push(event));
  receiver.init({ processEvent } as unknown as App);
  gatherWrites(receiver.client);
  await receiver.start();
  onTestFinished(() => receiver.stop());
  for (const text of ['ett', 'två', 'tre']) workspace.mention('maja', 'projekt', text);
  await vi.waitFor(() => {
    expect(arrived).toHaveLength(3);
  });
  const { defaultSocket } = receiver.client.websocket as unknown as { defaultSocket: Socket };
  const many = vi.spyOn(defaultSocket, '_writev');
  const one = vi.spyOn(defaultSocket, '_write');
  await Promise.all(arrived.map(({ ack }) => ack()));
  await workspace.waitFor(() => workspace.pendingEvents() === 0);
  expect([many.mock.calls.length, one.mock.calls.length]).toEqual([1, 0]);
});
