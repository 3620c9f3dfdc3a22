// Words about a fault → the same without what could tell of a person or let anybody in.

import { createHmac, randomBytes } from 'node:crypto';

/** Tokens of Slack's, and the tickets in addresses of sockets. */
const TOKEN = /\bx(?:ox[a-z]|app)[-.][\w.-]+/g;
const QUERY = /\?[^\s"')]+=[^\s"')]*/g;
const CREDENTIALS = /\b([a-z][a-z+]*:\/\/)[^\s/@]+@/g;
const EMAIL = /[^\s@"<>()]+@[^\s@"<>()]+\.[^\s@"<>()]+/g;
const PHONE = /(?<![\w.:-])(?:\+|00?)\d(?:[\d /()-]*\d){6,}(?![\w.:-])/g;
/** Of a person or of a conversation with one. Words in capitals hold no digits. */
const PERSON = /(?<![A-Za-z0-9])[UWD](?=[A-Z0-9]*\d)[A-Z0-9]{6,}(?![A-Za-z0-9])/g;
/** What an error quotes: a value, the beginning of what could not be parsed, a path. */
const QUOTED = /"[^"\n]+"|'[^'\n]+'|`[^`\n]+`|“[^”\n]+”|”[^”\n]+”|‘[^’\n]+’/g;
/** Names of variables, methods and fields, such as "text" or 'chat.postMessage', which are ours. */
const OUR_OWN = /^.(?:[a-z]+(?:[A-Z][a-z]+)*|[a-z]+(?:[._][a-zA-Z]+)+|[A-Z_]+|\d+)?.$/;
const LONGEST = 2000;

/**
 * The scrubber of one run. An id becomes a name that is the same throughout the run and cannot be
 * led back to the id, so that the lines about one person can still be told from those about another.
 */
export function createScrubber(key: Buffer = randomBytes(32)): (text: string) => string {
  const alias = (id: string): string =>
    `person:${createHmac('sha256', key).update(id).digest('hex').slice(0, 8)}`;
  return (text) =>
    text
      .slice(0, LONGEST)
      .replace(TOKEN, '[token]')
      .replace(CREDENTIALS, '$1')
      .replace(EMAIL, '[e-mail]')
      .replace(QUOTED, (quoted) => (OUR_OWN.test(quoted) ? quoted : '[text]'))
      .replace(QUERY, '?[query]')
      .replace(PERSON, alias)
      .replace(PHONE, '[phone]');
}
