// An error of PostgreSQL's, or on the way to it → whether to wait for it, and what its keeper is told.

import type { StoreFaultCode, StoreFaultMoment } from '../model/store-fault-code.js';
import { StoreFault } from './store-fault.js';

/**
 * Classes and codes after which the same call may fare better with another connection.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const PASSING = new Set([
  '57P01', // the server is being stopped
  '57P02', // one of its processes has crashed
  '57P03', // it is starting
  '53300', // too many connections
  '40001', // two transactions collided
  '40P01', // two transactions waited for each other
  '25006', // it has become a standby, and another one takes over
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT', // the socket file of a server that is not running
]);
const LOST_CLASS = /^08/;
/** What `pg` says without a code. */
const LOST_WORDS =
  /Connection terminated|Client has encountered a connection error|Query read timeout|timeout exceeded when trying to connect|Client was closed/;

/** True where the connection, or the server for a while, is gone; not where it refuses. */
export function isConnectionLost(error: unknown): boolean {
  const { code, message } = partsOf(error);
  return PASSING.has(code) || LOST_CLASS.test(code) || LOST_WORDS.test(message);
}

/** Whom the store is asked for: never with the password. */
interface Target {
  readonly host: string;
  readonly database: string;
  readonly user: string;
}

/** The fault as the keeper of the bot is told of it, with what to do. */
export function readPostgresFault(
  error: unknown,
  url: string,
  moment: StoreFaultMoment = 'opening',
): StoreFault {
  const target = targetOf(url);
  if (target === null) return addressFault(error);
  const { message } = partsOf(error);
  return new StoreFault(codeOf(error), { ...target, message }, { cause: error, moment });
}

/** What a call of the store fails with while it is served: a fault in words, or an error of our own. */
export function tellPostgresFault(error: unknown, url: string): unknown {
  const fault = readPostgresFault(error, url, 'serving');
  return fault.code === 'store-refuses' ? error : fault;
}

/** An address that cannot be read. It is not repeated: it may hold a password. */
export function addressFault(cause?: unknown): StoreFault {
  return new StoreFault('store-address-wrong', {}, { cause, moment: 'opening' });
}

function targetOf(url: string): Target | null {
  try {
    const { hostname, host, pathname, username, searchParams } = new URL(url);
    const user = decodeURIComponent(username);
    return {
      host: searchParams.get('host') ?? (hostname === '' ? 'this machine' : host),
      database: decodeURIComponent(pathname.slice(1)) || user,
      user,
    };
  } catch {
    return null;
  }
}

function codeOf(error: unknown): StoreFaultCode {
  const { code, message } = partsOf(error);
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return 'store-not-listening';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'store-no-such-host';
    case '28P01':
      return 'store-password-refused';
    case '28000':
      return 'store-user-refused';
    case '3D000':
      return 'store-no-database';
    case '42501':
      return 'store-no-rights';
    case '25006':
      return 'store-standby';
    case '53300':
      return 'store-no-connections';
    case '57P03':
      return 'store-starting';
    case '53100':
      return 'store-server-full';
    case '57014':
      return 'store-too-slow';
    case 'XX001':
    case 'XX002':
      return 'store-server-damaged';
  }
  if (/does not support SSL/i.test(message)) return 'store-no-tls';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code)) return 'store-certificate';
  return isConnectionLost({ message, code }) ? 'store-silent' : 'store-refuses';
}

function partsOf(error: unknown): { readonly code: string; readonly message: string } {
  // Several addresses of one name that all failed come as one error without words of its own.
  if (error instanceof AggregateError && error.errors.length > 0) return partsOf(error.errors[0]);
  const { code, message } = (error ?? {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
  };
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : String(error),
  };
}
