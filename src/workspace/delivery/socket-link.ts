// Socket Mode's side of Slack: WebSocket connections that each take some of the envelopes.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { WorkspaceClock } from '../clock.js';
import type { Attempt, Outgoing, Reply, Timing, Transport } from './transport.js';

/** Connections per app: https://docs.slack.dev/apis/events-api/using-socket-mode */
const MOST_CONNECTIONS = 10;
// The client leaves when it has heard nothing for 30 seconds.
const PING_MS = 10_000;

interface Connection {
  readonly socket: WebSocket;
  /** Asked to leave: gets nothing new. */
  leaving: boolean;
  /** Silent in both directions, as when the network went away. */
  frozen: boolean;
  /** Told when the connection ends: what was sent on it and not acknowledged. */
  readonly waiting: Set<() => void>;
  /** Leaves the TCP connection open at the end of the close handshake. */
  readonly keepOpen: () => void;
}

/** What tests and the server do with the sockets. */
export interface SocketLink extends Transport {
  /** A one-time address for a new connection; `base` is such as `ws://127.0.0.1:1234`. */
  ticketAddress(base: string): string;
  /** Takes an upgrade request for /link. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  connections(): number;
  /**
   * Asks all connections to leave and come back, as Slack does every hour or so. Like Slack's, the server
   * answers their close frames and then leaves TCP open.
   */
  refresh(reason?: 'refresh_requested' | 'warning' | 'link_disabled'): void;
  /** Cuts all connections without a word. */
  drop(): void;
  /** Leaves all connections open but dead: nothing is sent, nothing heard, not even pings. */
  freeze(): void;
  close(): void;
}

/** Makes the link; it listens only through `upgrade`. */
export function createSocketLink(options: {
  readonly clock: WorkspaceClock;
  readonly timing: Timing;
  readonly appId: string;
  readonly nextId: (prefix: string) => string;
  readonly onChange: () => void;
}): SocketLink {
  const { clock, timing, nextId, onChange } = options;
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections: Connection[] = [];
  const connectListeners = new Set<() => void>();
  const acks = new Map<string, (payload: unknown) => void>();
  let turn = 0;

  const usable = (): readonly Connection[] => connections.filter(({ leaving }) => !leaving);

  const open = (socket: WebSocket, tcp: Duplex): void => {
    if (connections.length >= MOST_CONNECTIONS) {
      socket.send(disconnectFrame('too_many_websockets'));
      socket.close();
      return;
    }
    const connection: Connection = {
      socket,
      leaving: false,
      frozen: false,
      waiting: new Set(),
      keepOpen() {
        leaveOpen(tcp);
      },
    };
    connections.push(connection);
    const pings = setInterval(() => {
      if (!connection.frozen) socket.ping();
    }, PING_MS);
    socket.on('message', (data: Buffer) => {
      takeAck(data.toString(), acks);
    });
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('close', () => {
      clearInterval(pings);
      connections.splice(connections.indexOf(connection), 1);
      for (const gone of [...connection.waiting]) gone();
      onChange();
    });
    socket.send(helloFrame(options.appId, connections.length));
    for (const listener of [...connectListeners]) listener();
    onChange();
  };

  const sendOn = (connection: Connection, outgoing: Outgoing, attempt: Attempt): Promise<Reply> =>
    new Promise((resolve) => {
      const id = nextId('envelope-');
      const finish = (reply: Reply): void => {
        stopWaiting();
        connection.waiting.delete(gone);
        resolve(reply);
      };
      const gone = (): void => {
        acks.delete(id);
        finish({ acked: false, reason: 'connection_failed', again: true });
      };
      const stopWaiting = clock.after(timing.ackMs, () => {
        finish({ acked: false, reason: 'timeout', again: true });
      });
      connection.waiting.add(gone);
      acks.set(id, (payload) => {
        finish({ acked: true, payload });
      });
      if (!connection.frozen) connection.socket.send(envelope(id, outgoing, attempt));
    });

  return {
    isConnected: () => usable().length > 0,
    async send(outgoing, attempt) {
      const candidates = usable();
      turn += 1;
      const connection = candidates[turn % Math.max(candidates.length, 1)];
      if (!connection) return { acked: false, reason: 'connection_failed', again: true };
      return sendOn(connection, outgoing, attempt);
    },
    onConnect(listener) {
      connectListeners.add(listener);
      return () => connectListeners.delete(listener);
    },
    ticketAddress(base) {
      const ticket = nextId('ticket-');
      tickets.add(ticket);
      return `${base}/link/?ticket=${ticket}&app_id=${options.appId}`;
    },
    upgrade(request, socket, head) {
      const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (tickets.delete(searchParams.get('ticket') ?? '')) {
        server.handleUpgrade(request, socket, head, (opened) => {
          open(opened, socket);
        });
      } else socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
    },
    connections: () => usable().length,
    refresh(reason = 'refresh_requested') {
      for (const connection of connections) {
        if (reason !== 'warning') {
          connection.leaving = true;
          connection.keepOpen();
        }
        connection.socket.send(disconnectFrame(reason));
      }
      onChange();
    },
    drop() {
      for (const connection of [...connections]) {
        connection.leaving = true;
        connection.socket.terminate();
      }
      onChange();
    },
    freeze() {
      for (const connection of connections) {
        connection.frozen = true;
        connection.socket.pause();
      }
    },
    close() {
      for (const { socket } of [...connections]) socket.terminate();
      server.close();
    },
  };
}

/** From now on only the other side ends this TCP connection. */
function leaveOpen(tcp: Duplex): void {
  const end = tcp.end.bind(tcp);
  tcp.end = () => tcp;
  tcp.once('end', () => end());
}

function takeAck(text: string, acks: Map<string, (payload: unknown) => void>): void {
  const { envelope_id, payload } = JSON.parse(text) as { envelope_id?: string; payload?: unknown };
  if (envelope_id === undefined) return;
  const ack = acks.get(envelope_id);
  acks.delete(envelope_id);
  ack?.(payload);
}

function envelope(id: string, { kind, body }: Outgoing, attempt: Attempt): string {
  return JSON.stringify({
    envelope_id: id,
    type: kind,
    payload: body,
    accepts_response_payload: kind !== 'events_api',
    ...(kind === 'events_api'
      ? { retry_attempt: attempt.number, retry_reason: attempt.reason ?? '' }
      : {}),
  });
}

function helloFrame(appId: string, connections: number): string {
  return JSON.stringify({
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'workspace', build_number: 1, approximate_connection_time: 3600 },
    connection_info: { app_id: appId },
  });
}

function disconnectFrame(reason: string): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'workspace' } });
}
