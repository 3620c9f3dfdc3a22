// A sentence with holes and what belongs in them → a line.

import type { Line, Said, Span } from '../model/card.js';
import type { Hole, Template } from '../texts/template.js';

/** The line that a template makes with its holes filled. */
export function fillTemplate<H extends string>(
  template: Template<H>,
  filling: Readonly<Record<H, Line>>,
): Line {
  return template.flatMap((piece) => (isHole(piece) ? filling[piece.hole] : [saidSpan(piece)]));
}

export function saidSpan(text: Said): Span {
  return { kind: 'said', text };
}

/** Words that are not the bot's own: what a person typed, a label as a document writes it. */
export function echoSpan(text: string): Span {
  return { kind: 'echo', text };
}

/** The lines joined to one, with the same words between all. */
export function joinLines(lines: readonly Line[], between: Said): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [saidSpan(between), ...line]));
}

function isHole<H extends string>(piece: Said | Hole<H>): piece is Hole<H> {
  return typeof piece !== 'string';
}
