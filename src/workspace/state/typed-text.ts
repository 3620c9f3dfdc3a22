// What a person types → the text and rich_text block that Slack makes of it: escaped, mentions and links marked.

import { assertNever } from '../../model/assert-never.js';
import type { PageBlock } from '../page-api.js';
import type { State } from './state.js';

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'channel'; readonly id: string; readonly name: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string | null };

// An address with a scheme, an e-mail address, a bare domain, @handle or #channel: what Slack's composer links.
const MARKS =
  /(?<url>https?:\/\/[^\s<>]+[^\s<>.,;:!?)])|(?<mail>[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)|(?<![\p{L}\d.@/-])(?<domain>(?:[a-z\d-]+\.)+(?:se|com|org|net|eu|nu)(?![\p{L}\d-]))|(?<![\p{L}\d])@(?<handle>[\p{L}\d][\p{L}\d._-]*)|(?<![\p{L}\d])#(?<channel>[\p{L}\d][\p{L}\d_-]*)/giu;

/** Reads typed text. Handles and channels that nobody has stay as typed. */
export function readTyped(
  typed: string,
  state: State,
): { readonly text: string; readonly blocks: readonly PageBlock[] } {
  const pieces = split(typed, state);
  return {
    text: pieces.map(pieceToText).join(''),
    blocks: [
      {
        type: 'rich_text',
        block_id: state.ids.next('b'),
        elements: [{ type: 'rich_text_section', elements: pieces.map(pieceToElement) }],
      },
    ],
  };
}

function split(typed: string, state: State): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const text = (until: number): void => {
    if (until > from) pieces.push({ kind: 'text', text: typed.slice(from, until) });
  };
  for (const match of typed.matchAll(MARKS)) {
    const { piece, length } = mark(match, state) ?? {};
    if (!piece || length === undefined) continue;
    text(match.index);
    pieces.push(piece);
    from = match.index + length;
  }
  text(typed.length);
  return pieces;
}

function mark(
  match: RegExpExecArray,
  state: State,
): { readonly piece: Piece; readonly length: number } | null {
  const { url, mail, domain, handle, channel } = match.groups ?? {};
  const [{ length }] = match;
  if (url) return { piece: { kind: 'link', url, label: null }, length };
  if (mail) return { piece: { kind: 'link', url: `mailto:${mail}`, label: mail }, length };
  if (domain) return { piece: { kind: 'link', url: `http://${domain}`, label: domain }, length };
  if (handle) {
    // A handle may be followed by the full stop of a sentence.
    const bare = handle.replace(/[._-]+$/u, '');
    const id = userByHandle(bare, state);
    return id === null ? null : { piece: { kind: 'user', id }, length: bare.length + 1 };
  }
  const found = [...state.channels.values()].find(
    ({ kind, name }) => kind === 'channel' && name === channel?.toLowerCase(),
  );
  return found ? { piece: { kind: 'channel', id: found.id, name: found.name }, length } : null;
}

function userByHandle(handle: string, state: State): string | null {
  const wanted = handle.toLowerCase();
  if (wanted === state.bot.name.toLowerCase()) return state.bot.user_id;
  return [...state.people.values()].find(({ name }) => name === wanted)?.id ?? null;
}

/** Escapes what Slack escapes in text. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pieceToText(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return escapeText(piece.text);
    case 'user':
      return `<@${piece.id}>`;
    case 'channel':
      return `<#${piece.id}|${piece.name}>`;
    case 'link':
      return piece.label === null
        ? `<${escapeText(piece.url)}>`
        : `<${escapeText(piece.url)}|${escapeText(piece.label)}>`;
    default:
      return assertNever(piece);
  }
}

function pieceToElement(piece: Piece): Readonly<Record<string, unknown>> {
  switch (piece.kind) {
    case 'text':
      return { type: 'text', text: piece.text };
    case 'user':
      return { type: 'user', user_id: piece.id };
    case 'channel':
      return { type: 'channel', channel_id: piece.id };
    case 'link':
      return piece.label === null
        ? { type: 'link', url: piece.url }
        : { type: 'link', url: piece.url, text: piece.label };
    default:
      return assertNever(piece);
  }
}
