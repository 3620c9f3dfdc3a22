// Bytes of a packed document → what is in it, taken out by a thread with limits on time and memory.

import { Worker } from 'node:worker_threads';
import type { ExtractReply, ExtractRequest } from './extract-worker.js';
import type { Extracted, ExtractFault, PackedFormat } from './extracted.js';

export interface ExtractLimits {
  readonly milliseconds: number;
  /** Of the thread's own heap. */
  readonly heapMegabytes: number;
  /** That the process may grow by while one document is read: buffers are not on the heap. */
  readonly grownMegabytes: number;
}

export const EXTRACT_LIMITS: ExtractLimits = {
  milliseconds: 30_000,
  heapMegabytes: 256,
  grownMegabytes: 220,
};

export interface Extractor {
  /** One at a time, in order; a document that breaks the limits costs its thread, nothing else. */
  extract(
    format: PackedFormat,
    bytes: Uint8Array,
  ): Promise<Extracted | { readonly fault: ExtractFault }>;
  close(): Promise<void>;
}

const LOOK_EVERY = 15;
const MEGABYTE = 1_000_000;
const WORKER = new URL('./extract-worker.js', import.meta.url);

export function createExtractor(limits: ExtractLimits = EXTRACT_LIMITS): Extractor {
  return new ThreadExtractor(limits);
}

class ThreadExtractor implements Extractor {
  readonly #limits: ExtractLimits;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(limits: ExtractLimits) {
    this.#limits = limits;
  }

  extract(format: PackedFormat, bytes: Uint8Array): ReturnType<Extractor['extract']> {
    const result = this.#last.then(() => this.#run(format, bytes));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#drop();
  }

  #run(format: PackedFormat, bytes: Uint8Array): ReturnType<Extractor['extract']> {
    const worker = this.#open();
    const before = process.memoryUsage.rss();
    const id = ++this.#count;
    return new Promise<Extracted | { readonly fault: ExtractFault }>((resolve, reject) => {
      const stop = (): void => {
        clearInterval(watch);
        clearTimeout(timer);
        worker.off('message', onMessage);
        worker.off('error', onError);
        worker.off('exit', giveUp);
      };
      const giveUp = (): void => {
        stop();
        resolve({ fault: 'too-heavy' });
        void this.#drop();
      };
      const onError = (error: Error & { readonly code?: string }): void => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          giveUp();
          return;
        }
        stop();
        void this.#drop();
        reject(error);
      };
      const onMessage = (reply: ExtractReply): void => {
        if (reply.id !== id) return;
        stop();
        resolve(reply.result);
      };
      const watch = setInterval(() => {
        const grown = (process.memoryUsage.rss() - before) / MEGABYTE;
        if (grown > this.#limits.grownMegabytes) giveUp();
      }, LOOK_EVERY);
      const timer = setTimeout(giveUp, this.#limits.milliseconds);
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.on('exit', giveUp);
      const own = bytes.slice();
      worker.postMessage({ id, format, bytes: own } satisfies ExtractRequest, [own.buffer]);
    });
  }

  #open(): Worker {
    if (this.#worker === null) {
      const { heapMegabytes } = this.#limits;
      this.#worker = new Worker(WORKER, {
        resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
        stdout: true,
        stderr: true,
      });
      this.#worker.unref();
    }
    return this.#worker;
  }

  async #drop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    worker?.removeAllListeners('error').on('error', () => undefined);
    await worker?.terminate();
  }
}
