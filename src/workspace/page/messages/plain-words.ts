// Slack's mrkdwn → the words alone, for reading aloud and for the clipboard.

import type { PageState } from '../../page-api.js';
import { parseMrkdwn } from '../blocks/parse-mrkdwn.js';
import type { Inline } from '../blocks/shapes.js';
import { channelIn, personIn } from '../reach/page-context.js';

export function plainWords(text: string, state: PageState): string {
  return parseMrkdwn(text)
    .map(({ inlines }) => inlines.map((inline) => wordsOf(inline, state)).join(''))
    .join('\n');
}

function wordsOf(inline: Inline, state: PageState): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return inline.text ?? inline.url;
    case 'user':
      return `@${personIn(state, inline.user_id)?.name ?? inline.user_id}`;
    case 'channel':
      return `#${channelIn(state, inline.channel_id)?.name ?? inline.channel_id}`;
    case 'emoji':
      return `:${inline.name}:`;
    case 'date':
      return inline.fallback ?? inline.format;
    case 'broadcast':
      return `@${inline.range}`;
    case 'usergroup':
      return inline.usergroup_id;
    case 'team':
      return inline.team_id;
    case 'color':
      return inline.value;
  }
}
