// One call of the Web API → its answer, after token, scope and arguments were looked at as Slack does.

import type { z } from 'zod';
import type { Core } from '../core.js';
import { needScope } from './channel-access.js';
import { METHODS } from './methods.js';
import type { Answer, Method } from './method.js';
import { SlackError, invalidArguments } from './slack-error.js';

/** What came in: arguments as read from the body, and the bearer token (or null). */
export interface ApiCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string | null;
}

/** Answers a call; refusals are answers too (`ok: false`). */
export async function callMethod(core: Core, call: ApiCall): Promise<Answer> {
  try {
    const method = METHODS.get(call.method);
    if (!method) throw new SlackError('unknown_method', { req_method: call.method });
    checkToken(core, method, call.token);
    if (method.scope !== null) needScope(core, method.scope);
    const answer = await method.handle(readArgs(method, call.args) as never, core);
    return { ok: true, ...answer };
  } catch (error) {
    if (error instanceof SlackError) return { ok: false, error: error.message, ...error.more };
    throw error;
  }
}

function checkToken(core: Core, { token: wanted }: Method, token: string | null): void {
  if (wanted === 'none') return;
  if (token === null || token === '') throw new SlackError('not_authed');
  const kind = token === core.tokens.bot ? 'bot' : token === core.tokens.app ? 'app' : 'unknown';
  if (kind === 'unknown') throw new SlackError('invalid_auth');
  if (kind !== wanted) throw new SlackError('not_allowed_token_type');
  if (core.faults.isRevoked(kind)) throw new SlackError('token_revoked');
}

function readArgs(method: Method, args: ApiCall['args']): unknown {
  const result = method.args.safeParse(args);
  if (result.success) return result.data;
  throw invalidArguments(result.error.issues.map((issue) => describe(issue, args)));
}

function describe(issue: z.core.$ZodIssue, args: ApiCall['args']): string {
  const name = String(issue.path[0] ?? '');
  const isMissing = args[name] === undefined || args[name] === '';
  return isMissing
    ? `missing required field: ${name}`
    : `invalid value: ${issue.message} [json-pointer:/${issue.path.map(String).join('/')}]`;
}
