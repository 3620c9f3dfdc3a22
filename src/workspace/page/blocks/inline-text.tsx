// Pieces of text → what stands on the page: styles, mentions, links and dates.

import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { channelIn, personIn, usePage } from '../reach/page-context.js';
import { emojiCharacter } from './emoji.js';
import { formatSlackDate } from './format-slack-date.js';
import type { Inline, TextStyle } from './shapes.js';

export function InlineText({ inlines }: { readonly inlines: readonly Inline[] }): ReactElement {
  return (
    <>
      {inlines.map((inline, index) => (
        <Fragment key={index}>{styled(<Piece inline={inline} />, inline.style ?? {})}</Fragment>
      ))}
    </>
  );
}

function Piece({ inline }: { readonly inline: Inline }): ReactElement {
  const { state, texts, goToChannel } = usePage();
  switch (inline.type) {
    case 'text':
      return <>{inline.text}</>;
    case 'link':
      return <SafeLink url={inline.url}>{inline.text ?? inline.url}</SafeLink>;
    case 'user': {
      const person = personIn(state, inline.user_id);
      const isMe = inline.user_id === state.me.id;
      return (
        <span className={isMe ? 'mention me' : 'mention'}>
          @{person?.real_name ?? inline.user_id}
        </span>
      );
    }
    case 'channel': {
      const channel = channelIn(state, inline.channel_id);
      if (!channel) return <span className="mention">#{inline.channel_id}</span>;
      return (
        <button
          type="button"
          className="mention"
          onClick={() => {
            goToChannel(channel.id);
          }}
        >
          #{channel.name}
        </button>
      );
    }
    case 'usergroup':
      return <span className="mention">{inline.usergroup_id}</span>;
    case 'team':
      return <span className="mention">{inline.team_id}</span>;
    case 'broadcast':
      return <span className="mention me">@{inline.range.replace(/^@/u, '')}</span>;
    case 'emoji':
      return (
        <span className="emoji" role="img" aria-label={inline.name.replaceAll('_', ' ')}>
          {emojiCharacter(inline.name)}
        </span>
      );
    case 'color':
      return <code>{inline.value}</code>;
    case 'date':
      return <>{formatSlackDate(inline, { locale: texts.locale, zone: state.me.tz })}</>;
  }
}

/** A link where the address is one that a browser may open; else its text alone. */
export function SafeLink({
  url,
  children,
  className,
}: {
  readonly url: string;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactElement {
  if (!/^(?:https?|mailto|tel):/iu.test(url)) return <>{children}</>;
  return (
    <a className={className} href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function styled(content: ReactNode, style: TextStyle): ReactNode {
  let out = content;
  if (style.code === true) out = <code>{out}</code>;
  if (style.bold === true) out = <strong>{out}</strong>;
  if (style.italic === true) out = <em>{out}</em>;
  if (style.underline === true) out = <u>{out}</u>;
  if (style.strike === true) out = <s>{out}</s>;
  if (style.highlight === true) out = <mark>{out}</mark>;
  return out;
}
