// A long list → one page of it and the cursor of the next.

import { SlackError } from './slack-error.js';

/** Cuts a page; `next_cursor` is empty on the last one. A cursor that none of these gave is invalid_cursor. */
export function page<T>(
  all: readonly T[],
  args: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  usual: number,
): { readonly items: readonly T[]; readonly next_cursor: string } {
  const limit = Math.min(args.limit === undefined || args.limit === 0 ? usual : args.limit, 999);
  const from = readCursor(args.cursor);
  const until = from + limit;
  return {
    items: all.slice(from, until),
    next_cursor: until < all.length ? Buffer.from(`next:${until}`).toString('base64') : '',
  };
}

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined || cursor === '') return 0;
  const match = /^next:(\d+)$/u.exec(Buffer.from(cursor, 'base64').toString());
  if (!match) throw new SlackError('invalid_cursor');
  return Number(match[1]);
}
