// A channel → its name, topic and members; for the bot the tabs between messages and home.

import type { KeyboardEvent, ReactElement } from 'react';
import type { PageChannel } from '../../page-api.js';
import { Avatar } from '../controls/avatar.js';
import { Icon } from '../controls/icon.js';
import { personIn, usePage } from '../reach/page-context.js';
import type { Tab } from './channel-view.js';
import { looksOf } from './sidebar.js';

interface ChannelHeadProps {
  readonly channel: PageChannel;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

const TABS: readonly Tab[] = ['messages', 'home'];

export function ChannelHead({ channel, tab, onTab }: ChannelHeadProps): ReactElement {
  const { state, texts } = usePage();
  const isDirect = channel.kind === 'im';
  const { icon, what } = looksOf(channel);
  const names = channel.members.map((id) => personIn(state, id)?.real_name ?? id).join(', ');
  return (
    <div className="channel-head">
      <div className="channel-title">
        {isDirect ? (
          <Avatar person={personIn(state, state.bot.user_id)} size={24} />
        ) : (
          <Icon name={icon} />
        )}
        <h2 id="channel-title">{channel.name}</h2>
        {what !== null && !isDirect && <span className="channel-what">{texts[what]}</span>}
        <p className="channel-topic">{isDirect ? state.bot.description : channel.topic}</p>
        {!isDirect && (
          <span className="member-count" title={names}>
            <Icon name="people" />
            {texts.members(channel.members.length)}
          </span>
        )}
      </div>
      {isDirect && state.bot.has_home && (
        <div className="tabs" role="tablist" aria-label={channel.name} onKeyDown={moveTab}>
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              aria-selected={one === tab}
              tabIndex={one === tab ? 0 : -1}
              onClick={() => {
                onTab(one);
              }}
            >
              {texts.tabs[one]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Left and right go between tabs, and show the one they reach. */
export function moveTab(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const next = step === undefined ? undefined : all[(at + step + all.length) % all.length];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
