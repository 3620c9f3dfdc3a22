// One WebSocket of the app → a connection that sends envelopes and hears their acknowledgements.

import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { WorkspaceClock } from '../clock.js';
import { disconnectFrame, envelopeFrame, readAck } from './socket-frames.js';
import type { DisconnectReason } from './socket-frames.js';
import type { Attempt, Outgoing, Reply, Timing } from './transport.js';

/** The client leaves when it has heard nothing for 30 seconds. */
const PING_MS = 10_000;

export interface Connection {
  /** False once it was asked to leave or was cut: it gets nothing new. */
  isUsable(): boolean;
  /** Resolves when acknowledged, when the time is up, or when the connection ends. */
  send(outgoing: Outgoing, attempt: Attempt): Promise<Reply>;
  /** Asks the app to leave; a warning asks for nothing yet. TCP then stays open until the app ends it. */
  askToLeave(reason: DisconnectReason): void;
  /** From now on nothing is sent and nothing heard, as when the network went away. */
  freeze(): void;
  /** Ends without a word. */
  cut(): void;
}

export interface ConnectionParts {
  readonly clock: WorkspaceClock;
  readonly timing: Timing;
  readonly nextId: (prefix: string) => string;
}

/** Takes over an open WebSocket and the TCP connection beneath it. */
export function createConnection(
  socket: WebSocket,
  tcp: Duplex,
  { clock, timing, nextId }: ConnectionParts,
): Connection {
  /** What was sent and not acknowledged, by envelope. */
  const open = new Map<string, (reply: Reply) => void>();
  let isLeaving = false;
  let isFrozen = false;

  const pings = setInterval(() => {
    if (!isFrozen) socket.ping();
  }, PING_MS);
  socket.on('message', (data: Buffer) => {
    const ack = readAck(data.toString());
    if (ack) open.get(ack.id)?.({ acked: true, payload: ack.payload });
  });
  socket.on('error', () => {
    socket.terminate();
  });
  socket.on('close', () => {
    clearInterval(pings);
    for (const finish of [...open.values()])
      finish({ acked: false, reason: 'connection_failed', again: true });
  });

  return {
    isUsable: () => !isLeaving,
    send: (outgoing, attempt) =>
      new Promise((resolve) => {
        const id = nextId('envelope-');
        const finish = (reply: Reply): void => {
          stopWaiting();
          open.delete(id);
          resolve(reply);
        };
        const stopWaiting = clock.after(timing.ackMs, () => {
          finish({ acked: false, reason: 'timeout', again: true });
        });
        open.set(id, finish);
        if (!isFrozen) socket.send(envelopeFrame(id, outgoing, attempt));
      }),
    askToLeave(reason) {
      if (reason !== 'warning') {
        isLeaving = true;
        leaveOpen(tcp);
      }
      socket.send(disconnectFrame(reason));
    },
    freeze() {
      isFrozen = true;
      socket.pause();
    },
    cut() {
      isLeaving = true;
      socket.terminate();
    },
  };
}

/** From now on only the other side ends this TCP connection. */
function leaveOpen(tcp: Duplex): void {
  const end = tcp.end.bind(tcp);
  tcp.end = () => tcp;
  tcp.once('end', () => end());
}
