// Any text → text that Slack shows as it stands: it cannot ping, link or format.

import type { PlainTextElement, RichTextElement } from '@slack/types';

/** Shows nothing, keeps two characters from being read as one token. */
const WORD_JOINER = '\u2060';
const NOTHING = '–';

/** Line ends are kept, other control characters are not, nor are overrides of reading direction. */
const UNSHOWABLE = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
/** What begins a mention, a broadcast, a channel or a link in Slack's own notation. */
const TOKEN_START = /<(?=[!@#]|[a-z][a-z0-9+.-]*:)/gi;
/** A broadcast as people type it; Slack reads it where a message is parsed in full. */
const TYPED_BROADCAST = /(?<![\p{L}\p{N}._%+-])@(?=channel|here|everyone|group)/giu;

/**
 * Whatever `toLiteral` may have to change; most texts have nothing of it. One class of single units,
 * which is looked for twice as fast as the same by properties: whole pairs of surrogates are in it too.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for.
const SUSPECT = /[\0-\t\v-\x1f\x7f-\x9f<@\ud800-\udfff\u202A-\u202E\u2066-\u2069]/;

/**
 * The text for a place that Slack shows without reading it (plain_text, and text in rich_text).
 * Unchanged, except that line ends are one character, control characters and halves of characters
 * are replaced, and what looks like a token of Slack's own is broken by an invisible character,
 * should the place be read after all.
 */
export function toLiteral(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSHOWABLE, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(TOKEN_START, `<${WORD_JOINER}`)
    .replace(TYPED_BROADCAST, `@${WORD_JOINER}`);
}

/**
 * The text for a place that Slack reads: the `text` of a message. `& < >` are escaped as Slack
 * asks, and addresses are broken so that they do not become links. Formatting marks are left to
 * `mrkdwn: false` on the message, so that values can still be copied as written.
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function toMessageText(text: string): string {
  return toLiteral(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('://', `:${WORD_JOINER}//`);
}

/** A plain_text object, which Slack never reads. Slack refuses an empty one: a dash stands in. */
export function plainText(text: string): PlainTextElement {
  const literal = toLiteral(text);
  return { type: 'plain_text', text: literal.trim() === '' ? NOTHING : literal, emoji: false };
}

/** A piece of text in a rich_text block. Slack refuses an empty one: a dash stands in. */
export function richText(
  text: string,
  style?: { readonly bold: true } | { readonly italic: true },
): RichTextElement {
  const literal = toLiteral(text);
  return { type: 'text', text: literal === '' ? NOTHING : literal, ...(style && { style }) };
}

/**
 * The literal text cut to so many characters at most, between characters, ending in the mark if it
 * was cut.
 */
export function clip(text: string, characters: number, mark = '…'): string {
  const literal = toLiteral(text);
  if (literal.length <= characters) return literal;
  const end = Math.max(0, characters - mark.length);
  const cut = literal.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
  return cut.trimEnd() + mark;
}
