// A server's port → a port before it where what the server says can be held back until it hangs up.

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface HeldReplies {
  readonly port: number;
  /**
   * Holds back what is said over the next connection; its client then hears all of it at once when
   * the server hangs up. Resolves when the server has said so many bytes that they end with these.
   */
  holdNext(last: Buffer): Promise<void>;
  stop(): Promise<void>;
}

export async function holdReplies(port: number): Promise<HeldReplies> {
  let next: { readonly last: Buffer; readonly isSaid: () => void } | null = null;
  const sockets = new Set<Socket>();
  const front = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.pipe(server);
    const held = next;
    next = null;
    if (held === null) {
      server.pipe(client);
      return;
    }
    let said = Buffer.alloc(0);
    server.on('data', (bytes: Buffer) => {
      said = Buffer.concat([said, bytes]);
      if (said.subarray(-held.last.length).equals(held.last)) held.isSaid();
    });
    server.on('end', () => client.end(said));
  }).listen(0, '127.0.0.1');
  await once(front, 'listening');
  return {
    port: (front.address() as AddressInfo).port,
    holdNext: (last) =>
      new Promise((resolve) => {
        next = { last, isSaid: resolve };
      }),
    async stop() {
      for (const socket of sockets) socket.destroy();
      front.close();
      await once(front, 'close');
    },
  };
}
