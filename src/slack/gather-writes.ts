// Acknowledgements that are sent in one turn → one write to their socket.

import type { Socket } from 'node:net';
import type { SocketModeReceiver } from '@slack/bolt';

/**
 * Events that are taken down together are acknowledged together; each would otherwise wake the
 * kernel, and Slack's end, by itself. The client tells of each message just before it sends it, and
 * keeps its socket to itself: where a later version keeps it elsewhere, each goes alone again.
 */
export function gatherWrites(client: SocketModeReceiver['client']): void {
  const gathering = new WeakSet<Socket>();
  client.on('outgoing_message', () => {
    const { websocket } = client as { readonly websocket?: unknown };
    const { defaultSocket: socket } = (websocket ?? {}) as {
      readonly defaultSocket?: Socket | null;
    };
    if (!socket || gathering.has(socket)) return;
    gathering.add(socket);
    socket.cork();
    process.nextTick(() => {
      gathering.delete(socket);
      socket.uncork();
    });
  });
}
