// Slack's mrkdwn → lines of marked-up pieces, as its clients read it.

import type { Inline, TextStyle } from './shapes.js';

/** A paragraph, a quote or preformatted text. */
export interface MrkdwnPart {
  readonly kind: 'text' | 'quote' | 'preformatted';
  readonly inlines: readonly Inline[];
}

/** Slack's three escapes, undone. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * Reads mrkdwn: https://docs.slack.dev/messaging/formatting-message-text. Marks count only between other
 * characters than letters and figures, as in Slack: `a_b_c` is plain.
 */
export function parseMrkdwn(text: string): readonly MrkdwnPart[] {
  return text.split(/```\n?([\s\S]+?)\n?```/u).flatMap((piece, index): MrkdwnPart[] => {
    if (index % 2 === 1)
      return [{ kind: 'preformatted', inlines: [{ type: 'text', text: unescapeText(piece) }] }];
    // The line ends beside preformatted text belong to it.
    const lines = piece.replace(index === 0 ? /\n$/u : /^\n|\n$/gu, '');
    return lines === '' ? [] : splitQuotes(lines);
  });
}

function splitQuotes(text: string): MrkdwnPart[] {
  const parts: { kind: MrkdwnPart['kind']; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quote = /^(?:&gt;|>) ?(.*)$/u.exec(line);
    const kind = quote ? 'quote' : 'text';
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(quote?.[1] ?? line);
    else parts.push({ kind, lines: [quote?.[1] ?? line] });
  }
  return parts.map(({ kind, lines }) => ({ kind, inlines: parseInlines(lines.join('\n'), {}) }));
}

const TOKEN =
  /`(?<code>[^`\n]+)`|<(?<link>[^<>\n]+)>|:(?<emoji>[a-z0-9_+'-]+):|(?<![\p{L}\p{N}])(?<mark>[*_~])(?=\S)(?<marked>[^\n]*?\S)\k<mark>(?![\p{L}\p{N}])/gu;
const STYLES: Readonly<Record<string, TextStyle>> = {
  '*': { bold: true },
  _: { italic: true },
  '~': { strike: true },
};

function parseInlines(text: string, style: TextStyle): Inline[] {
  const inlines: Inline[] = [];
  const add = (plain: string): void => {
    if (plain !== '') inlines.push({ type: 'text', text: unescapeText(plain), style });
  };
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    add(text.slice(from, match.index));
    from = match.index + match[0].length;
    const { code, link, emoji, mark, marked } = match.groups ?? {};
    if (code !== undefined)
      inlines.push({ type: 'text', text: unescapeText(code), style: { ...style, code: true } });
    else if (link !== undefined) inlines.push({ ...parseLink(link), style });
    else if (emoji !== undefined) inlines.push({ type: 'emoji', name: emoji });
    else inlines.push(...parseInlines(marked ?? '', { ...style, ...STYLES[mark ?? ''] }));
  }
  add(text.slice(from));
  return inlines;
}

function parseLink(inside: string): Inline {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@')) return { type: 'user', user_id: target.slice(1) };
  if (target.startsWith('#')) return { type: 'channel', channel_id: target.slice(1) };
  const [command = '', timestamp, format] = target.split('^');
  if (command === '!date' && timestamp !== undefined)
    return {
      type: 'date',
      timestamp: Number(timestamp),
      format: format ?? '{date}',
      ...(label === undefined ? {} : { fallback: unescapeText(label) }),
    };
  if (target.startsWith('!subteam^')) return { type: 'usergroup', usergroup_id: label ?? target };
  if (target.startsWith('!')) return { type: 'broadcast', range: label ?? target.slice(1) };
  const url = unescapeText(target);
  return label === undefined
    ? { type: 'link', url }
    : { type: 'link', url, text: unescapeText(label) };
}
