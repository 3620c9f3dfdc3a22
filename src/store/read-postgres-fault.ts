// An error of PostgreSQL's, or on the way to it → whether to wait for it, and what its keeper is told.

import { OperatorFault } from '../model/operator-fault.js';

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
export function readPostgresFault(error: unknown, url: string): OperatorFault {
  const target = targetOf(url);
  if (target === null) return addressFault(error);
  const [fault, remedy] = tell(error, target);
  return new OperatorFault(
    `The store in PostgreSQL cannot be opened: ${fault}.\n  - ${remedy}, then start again.`,
    { cause: error },
  );
}

/** An address that cannot be read. It is not repeated: it may hold a password. */
export function addressFault(cause?: unknown): OperatorFault {
  return new OperatorFault(
    'DATABASE_URL is not an address that can be read.\n  - Write DATABASE_URL=postgres://user:password@host:5432/database, with signs such as # / ? @ in the password written as %23 %2F %3F %40.',
    { cause },
  );
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

function tell(error: unknown, { host, database, user }: Target): readonly [string, string] {
  const { code, message } = partsOf(error);
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return [
        `nothing listens at ${host}`,
        'Check host and port in DATABASE_URL, and that PostgreSQL is running there',
      ];
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return [`there is no machine named ${host}`, 'Check the host in DATABASE_URL'];
    case '28P01':
      return [
        `${host} does not accept the password of ${user}`,
        'Check user and password in DATABASE_URL',
      ];
    case '28000':
      return [
        `${host} does not let ${user} in (${message})`,
        'Check the user in DATABASE_URL, and pg_hba.conf of the server; where it asks for TLS, add ?sslmode=verify-full',
      ];
    case '3D000':
      return [
        `there is no database ${database} at ${host}`,
        `Make it there (createdb ${database}), or name another one in DATABASE_URL`,
      ];
    case '42501':
      return [
        `${user} may not make tables in the database ${database} (${message})`,
        `Let its owner run: GRANT CREATE, USAGE ON SCHEMA public TO ${user}`,
      ];
    case '25006':
      return [
        `${host} is a standby that cannot be written to`,
        'Name the primary server in DATABASE_URL',
      ];
    case '53300':
      return [
        `${host} has no connection left`,
        'Raise max_connections of the server, or run fewer processes: each uses up to ten',
      ];
    case '57P03':
      return [`${host} is starting or stopping`, 'Wait until it is up'];
    default:
      return tellWithoutCode(code, message, host);
  }
}

function tellWithoutCode(code: string, message: string, host: string): readonly [string, string] {
  if (/does not support SSL/i.test(message)) {
    return [
      `${host} does not speak TLS`,
      'Leave sslmode out of DATABASE_URL, or turn TLS on there',
    ];
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code)) {
    return [
      `the certificate of ${host} is not trusted (${message})`,
      'Name the certificate of its issuer in DATABASE_URL: ?sslmode=verify-full&sslrootcert=/path/to/ca.pem',
    ];
  }
  if (isConnectionLost({ message, code })) {
    return [
      `${host} does not answer`,
      'Check host and port in DATABASE_URL, and any firewall between',
    ];
  }
  return [message, 'Check DATABASE_URL'];
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
