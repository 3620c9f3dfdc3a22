// An installation that begins → a word that the browser brings back, good once and for a while, at any instance.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface States {
  /**
   * Begins an installation; the word says nothing but that we wrote it, and until when it is good. Null
   * where too many have begun: anybody can begin one, and each is kept for a while.
   */
  begin(now: number): Promise<string | null>;
  /** True once for a word that we wrote, in time. */
  finish(word: string, now: number): Promise<boolean>;
}

export interface StateParts {
  readonly keys: readonly [Buffer, ...Buffer[]];
  readonly store: {
    begin(nonce: string, expiresAt: number): Promise<void>;
    finish(nonce: string, at: number): Promise<boolean>;
  };
}

/** As long as Slack's own code is good. @see https://docs.slack.dev/authentication/installing-with-oauth */
export const STATE_MS = 10 * 60_000;
/** By one process within the time that a word is good. */
export const MOST_BEGUN = 200;
const NONCE_BYTES = 24;

export function createStates({ keys, store }: StateParts): States {
  const sign = (key: Buffer, signed: string): Buffer =>
    createHmac('sha256', key).update(signed).digest();
  let begun: number[] = [];
  return {
    async begin(now) {
      begun = begun.filter((at) => at > now - STATE_MS);
      if (begun.length >= MOST_BEGUN) return null;
      begun.push(now);
      const nonce = randomBytes(NONCE_BYTES).toString('base64url');
      const signed = `${nonce}.${now + STATE_MS}`;
      await store.begin(nonce, now + STATE_MS);
      return `${signed}.${sign(keys[0], signed).toString('base64url')}`;
    },
    async finish(word, now) {
      const [nonce = '', until = '', given = '', ...more] = word.split('.');
      if (more.length > 0 || !/^\d{1,16}$/.test(until) || Number(until) <= now) return false;
      const mark = Buffer.from(given, 'base64url');
      const isOurs = keys.some((key) => {
        const own = sign(key, `${nonce}.${until}`);
        return own.length === mark.length && timingSafeEqual(own, mark);
      });
      return isOurs && (await store.finish(nonce, now));
    },
  };
}
