// A channel → its heading, its messages and the place to write; the talk with the bot has its home too.

import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { PageChannel, PageMessage } from '../../page-api.js';
import { Composer } from '../messages/composer.js';
import { MessageList } from '../messages/message-list.js';
import { Suggestions } from '../messages/suggestions.js';
import { channelIn, usePage } from '../reach/page-context.js';
import { Home } from '../views/home.js';
import { ChannelBeginning } from './channel-beginning.js';
import { ChannelHead } from './channel-head.js';
import { CannotWrite, whyNotWritable } from './cannot-write.js';

export type Tab = 'messages' | 'home';

interface ChannelViewProps {
  readonly channelId: string | null;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

export function ChannelView({ channelId, tab, onTab }: ChannelViewProps): ReactElement {
  const { state, act } = usePage();
  const channel = channelIn(state, channelId);
  const isDirect = channel?.kind === 'im';
  const shown = isDirect && tab === 'home' && state.bot.has_home ? 'home' : 'messages';
  useEffect(() => {
    if (isDirect) void act({ act: 'open_app', tab: shown }, ['not_enabled']);
  }, [act, isDirect, shown]);
  if (!channel) return <main className="channel" />;
  return (
    <main className="channel" aria-labelledby="channel-title">
      <ChannelHead channel={channel} tab={shown} onTab={onTab} />
      {shown === 'home' ? <Home /> : <Conversation channel={channel} />}
    </main>
  );
}

function Conversation({ channel }: { readonly channel: PageChannel }): ReactElement {
  const { state, texts, openThread } = usePage();
  const messages = (state.messages[channel.id] ?? []).filter(standsInChannel);
  const isDirect = channel.kind === 'im';
  const name = isDirect ? channel.name : `#${channel.name}`;
  const why = whyNotWritable(channel);
  const canAsk = why === null && channel.bot_is_member;
  const openAnswer = (ts: string): void => {
    openThread({ channel: channel.id, ts });
  };
  return (
    <>
      <MessageList
        id="messages"
        label={texts.messagesIn(name)}
        messages={messages}
        before={<ChannelBeginning channel={channel} />}
        after={
          canAsk && messages.every(({ user }) => user !== state.me.id) ? (
            <Suggestions channel={channel} onAsked={openAnswer} />
          ) : null
        }
      />
      {why === null ? (
        <Composer
          channel={channel.id}
          placeholder={isDirect ? texts.writeToBot(state.bot.name) : texts.writeIn(name)}
          // Each question to the bot is a thread of its own, as in Slack's view of agents.
          {...(isDirect ? { onPosted: openAnswer } : {})}
        />
      ) : (
        <CannotWrite channel={channel} why={why} />
      )}
    </>
  );
}

/** Replies stand in their thread, but for those that were sent to the channel as well. */
function standsInChannel({ thread_ts, ts, subtype }: PageMessage): boolean {
  return thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast';
}
