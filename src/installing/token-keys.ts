// The keys of the settings → tokens sealed for the store, and opened again.

import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { OperatorFault } from '../model/operator-fault.js';

/** Seals and opens tokens, and gives what states are signed with. */
export interface Keyring {
  /** The text as only these keys can read it, bound to the workspace: it opens for no other. */
  seal(text: string, team: string): string;
  /** @throws OperatorFault if it was sealed with another key, or has been changed since. */
  open(sealed: string, team: string): string;
  /** False where an older key sealed it, which can then be taken out of the settings after resealing. */
  isNewest(sealed: string): boolean;
  /** Keys to sign with, the newest first. */
  readonly signing: readonly [Buffer, ...Buffer[]];
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';

/**
 * The key that a setting holds: 32 bytes as base64 or as 64 hexadecimal digits; null where it is
 * neither.
 */
export function readKey(text: string): Buffer | null {
  const isHex = /^[0-9a-f]{64}$/i.test(text);
  if (!isHex && !/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  const key = Buffer.from(text, isHex ? 'hex' : 'base64');
  return key.length === KEY_BYTES ? key : null;
}

/** A ring of keys, of which the first seals and all open. */
export function createKeyring(keys: readonly [Buffer, ...Buffer[]]): Keyring {
  const byName = new Map(keys.map((key) => [nameOf(key), key]));
  const [newest, ...older] = keys;
  const signing = (key: Buffer): Buffer =>
    Buffer.from(hkdfSync('sha256', key, '', 'projektlots states', KEY_BYTES));
  return {
    signing: [signing(newest), ...older.map(signing)],
    isNewest: (sealed) => sealed.split('.')[1] === nameOf(newest),
    seal(text, team) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', newest, nonce);
      cipher.setAAD(Buffer.from(`${VERSION}.${team}`));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const whole = Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
      return [VERSION, nameOf(newest), whole].join('.');
    },
    open(sealed, team) {
      const [version, name = '', whole = ''] = sealed.split('.');
      const key = byName.get(name);
      if (version !== VERSION || key === undefined) throw wrongKey(team);
      const bytes = Buffer.from(whole, 'base64url');
      try {
        const nonce = bytes.subarray(0, NONCE_BYTES);
        const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
        cipher.setAAD(Buffer.from(`${VERSION}.${team}`));
        cipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const hidden = bytes.subarray(NONCE_BYTES + TAG_BYTES);
        return Buffer.concat([cipher.update(hidden), cipher.final()]).toString('utf8');
      } catch (error) {
        throw wrongKey(team, error);
      }
    },
  };
}

/** A short name by which a sealed token tells its key, and nothing of it. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update('projektlots key').update(key).digest('hex').slice(0, 8);
}

function wrongKey(team: string, cause?: unknown): OperatorFault {
  return new OperatorFault(
    `The token of workspace ${team} cannot be opened with TOKEN_KEY.\n  - Write the key it was sealed with into TOKEN_KEY, after the newest and a comma (TOKEN_KEY=new,old), then start again.\n  - If that key is lost, delete the workspace's row from the table "installations" and have the bot installed there anew.`,
    { cause },
  );
}
