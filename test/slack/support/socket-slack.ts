// A Slack on this machine: the few Web API methods that a start needs, and Socket Mode.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

type Json = Readonly<Record<string, unknown>>;

export interface SocketSlack {
  readonly apiUrl: string;
  /** Replies by method, in place of the usual ones, from now on. */
  readonly replies: Map<string, Json>;
  readonly calls: string[];
  /** Sockets that are open now, oldest first. */
  open(): WebSocket[];
  /** Every acknowledgement so far, by envelope. */
  readonly acks: string[];
  send(socket: WebSocket, frame: Json): void;
  close(): Promise<void>;
}

export async function openSocketSlack(): Promise<SocketSlack> {
  const calls: string[] = [];
  const acks: string[] = [];
  const replies = new Map<string, Json>();
  const sockets = new Set<WebSocket>();
  const server = createServer((request, response) => {
    const method = request.url?.split('/api/')[1] ?? '';
    calls.push(method);
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(replies.get(method) ?? usual(method)));
    });
  });
  const link = new WebSocketServer({ server, path: '/link' });
  link.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data: Buffer) => {
      acks.push((JSON.parse(data.toString()) as { envelope_id: string }).envelope_id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.size }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const usual = (method: string): Json => {
    if (method === 'apps.connections.open') return { ok: true, url: `ws://127.0.0.1:${port}/link` };
    if (method === 'auth.test') return { ok: true, user_id: 'U0BOT000000', bot_id: 'B0BOT' };
    if (method === 'users.info') return { ok: false, error: 'user_not_found' };
    return { ok: true, ts: '1.1' };
  };
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    replies,
    calls,
    acks,
    open: () => [...sockets],
    send: (socket, frame) => {
      socket.send(JSON.stringify(frame));
    },
    close: async () => {
      for (const socket of link.clients) socket.terminate();
      link.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
