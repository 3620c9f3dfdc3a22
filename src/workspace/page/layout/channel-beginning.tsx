// The beginning of a channel → what it is for and how the bot is asked there.

import type { ReactElement } from 'react';
import type { PageChannel } from '../../page-api.js';
import { Avatar } from '../controls/avatar.js';
import { personIn, usePage } from '../reach/page-context.js';

export function ChannelBeginning({ channel }: { readonly channel: PageChannel }): ReactElement {
  const { state, texts, act } = usePage();
  const { bot, me } = state;
  const canInvite = me.kind === 'member' && channel.is_member && !channel.is_archived;
  if (channel.kind === 'im')
    return (
      <div className="beginning">
        <Avatar person={personIn(state, bot.user_id)} size={56} />
        <h3>{texts.beginningOfDirect(bot.name)}</h3>
        <p>{bot.description}</p>
      </div>
    );
  return (
    <div className="beginning">
      <h3>{texts.beginningOf(`#${channel.name}`)}</h3>
      {channel.bot_is_member ? (
        !channel.is_archived && <p>{texts.beginningHelp(bot.name)}</p>
      ) : (
        <p>
          {texts.botNotHere(bot.name)}{' '}
          {canInvite && (
            <button
              type="button"
              className="button"
              onClick={() => void act({ act: 'invite', channel: channel.id, user: bot.user_id })}
            >
              {texts.inviteBot}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
