// Socket Mode's side of Slack: WebSocket connections that each take some of the envelopes.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { createConnection } from './socket-connection.js';
import type { Connection, ConnectionParts } from './socket-connection.js';
import { disconnectFrame, helloFrame } from './socket-frames.js';
import type { DisconnectReason } from './socket-frames.js';
import type { Transport } from './transport.js';

/** Connections per app: https://docs.slack.dev/apis/events-api/using-socket-mode */
const MOST_CONNECTIONS = 10;

/** What tests and the server do with the sockets. */
export interface SocketLink extends Transport {
  /** A one-time address for a new connection; `base` is such as `ws://127.0.0.1:1234`. */
  ticketAddress(base: string): string;
  /** Takes an upgrade request for /link; 401 without a fresh ticket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Connections that get new envelopes. */
  connections(): number;
  /**
   * Asks all connections to leave and come back, as Slack does every hour or so. Like Slack's, the server
   * answers their close frames and then leaves TCP open.
   */
  refresh(reason?: DisconnectReason): void;
  /** Cuts all connections without a word. */
  drop(): void;
  /** Leaves all connections open but dead: nothing is sent, nothing heard, not even pings. */
  freeze(): void;
  close(): void;
}

/** Makes the link; it listens only through `upgrade`. */
export function createSocketLink(
  options: ConnectionParts & { readonly appId: string; readonly onChange: () => void },
): SocketLink {
  const { appId, nextId, onChange } = options;
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections = new Set<Connection>();
  const connectListeners = new Set<() => void>();
  let turn = 0;

  const usable = (): readonly Connection[] => [...connections].filter((one) => one.isUsable());

  const open = (socket: WebSocket, tcp: Duplex): void => {
    if (connections.size >= MOST_CONNECTIONS) {
      socket.send(disconnectFrame('too_many_websockets'));
      socket.close();
      return;
    }
    const connection = createConnection(socket, tcp, options);
    connections.add(connection);
    socket.on('close', () => {
      connections.delete(connection);
      onChange();
    });
    socket.send(helloFrame(appId, connections.size));
    for (const listener of [...connectListeners]) listener();
    onChange();
  };

  return {
    isConnected: () => usable().length > 0,
    async send(outgoing, attempt) {
      const candidates = usable();
      turn += 1;
      const connection = candidates[turn % Math.max(candidates.length, 1)];
      if (!connection) return { acked: false, reason: 'connection_failed', again: true };
      return connection.send(outgoing, attempt);
    },
    onConnect(listener) {
      connectListeners.add(listener);
      return () => connectListeners.delete(listener);
    },
    ticketAddress(base) {
      const ticket = nextId('ticket-');
      tickets.add(ticket);
      return `${base}/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade(request, tcp, head) {
      const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (tickets.delete(searchParams.get('ticket') ?? ''))
        server.handleUpgrade(request, tcp, head, (socket) => {
          open(socket, tcp);
        });
      else tcp.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
    },
    connections: () => usable().length,
    refresh(reason = 'refresh_requested') {
      for (const connection of connections) connection.askToLeave(reason);
      onChange();
    },
    drop() {
      for (const connection of connections) connection.cut();
      onChange();
    },
    freeze() {
      for (const connection of connections) connection.freeze();
    },
    close() {
      for (const connection of connections) connection.cut();
      server.close();
    },
  };
}
