// The channels that a person sees → the list to go through them by.

import type { ReactElement } from 'react';
import type { PageChannel } from '../../page-api.js';
import { Avatar } from '../controls/avatar.js';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon.js';
import { personIn, usePage } from '../reach/page-context.js';

interface SidebarProps {
  readonly shown: string | null;
  readonly unread: Readonly<Record<string, number>>;
}

export function Sidebar({ shown, unread }: SidebarProps): ReactElement {
  const { state, texts } = usePage();
  const channels = state.channels.filter(({ kind }) => kind === 'channel');
  const apps = state.channels.filter(({ kind }) => kind === 'im');
  const sections = [
    { title: texts.apps, all: apps },
    { title: texts.channels, all: channels },
  ].filter(({ all }) => all.length > 0);
  return (
    <nav className="sidebar" aria-label={texts.sidebar}>
      {sections.map(({ title, all }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {all.map((channel) => (
              <li key={channel.id}>
                <ChannelButton
                  channel={channel}
                  isShown={channel.id === shown}
                  unread={unread[channel.id] ?? 0}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function ChannelButton({
  channel,
  isShown,
  unread,
}: {
  readonly channel: PageChannel;
  readonly isShown: boolean;
  readonly unread: number;
}): ReactElement {
  const { state, texts, goToChannel } = usePage();
  const { icon, what } = looksOf(channel);
  const isDirect = channel.kind === 'im';
  return (
    <button
      type="button"
      className={unread > 0 ? 'channel-button unread' : 'channel-button'}
      aria-current={isShown ? 'page' : undefined}
      onClick={() => {
        goToChannel(channel.id);
      }}
    >
      {isDirect ? (
        <>
          <Avatar person={personIn(state, state.bot.user_id)} size={20} />
          <i className={state.bot.is_connected ? 'presence here' : 'presence'} aria-hidden="true" />
        </>
      ) : (
        <Icon name={icon} />
      )}
      <span className="channel-name">{channel.name}</span>
      {what !== null && <span className="hidden">, {texts[what]}</span>}
      {unread > 0 && (
        <span className="unread-count">
          <span aria-hidden="true">{unread}</span>
          <span className="hidden">, {texts.unread(unread)}</span>
        </span>
      )}
    </button>
  );
}

/** The picture before a channel's name, and what it means. */
export function looksOf(channel: PageChannel): {
  readonly icon: IconName;
  readonly what: 'archivedChannel' | 'sharedChannel' | 'privateChannel' | null;
} {
  if (channel.is_archived) return { icon: 'archive', what: 'archivedChannel' };
  if (channel.is_ext_shared) return { icon: 'link', what: 'sharedChannel' };
  if (channel.is_private) return { icon: 'lock', what: 'privateChannel' };
  return { icon: 'hash', what: null };
}
