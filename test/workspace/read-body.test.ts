import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readBody } from '../../src/workspace/http/read-body.js';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** What is read of a request that says it is so long, and that `send` sends the body of. */
async function readOf(length: number, send: (socket: Socket) => void): Promise<string> {
  const server = createServer();
  const read = new Promise<Buffer>((resolve, reject) => {
    server.on('request', (request) => {
      readBody(request).then(resolve, reject);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  open.push(() => {
    socket.destroy();
    server.close();
  });
  socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n`);
  send(socket);
  return (await read).toString();
}

describe('the body of a request', () => {
  it('is whole, however many parts it comes in', async () => {
    const parts = readOf(4, (socket) => {
      socket.write('å');
      setTimeout(() => socket.write('ä'), 20);
    });
    expect(await parts).toBe('åä');
  });

  it('is not taken for whole where the request ends before its time', async () => {
    await expect(readOf(4, (socket) => socket.end('ab'))).rejects.toThrow();
  });

  it('is not read to its end where it is too large', async () => {
    const part = Buffer.alloc(1_000_000);
    const large = readOf(30_000_000, (socket) => {
      for (let sent = 0; sent < 30; sent += 1) socket.write(part);
    });
    await expect(large).rejects.toThrow('Body too large');
  });
});
