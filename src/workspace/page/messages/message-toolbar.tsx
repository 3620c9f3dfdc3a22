// A message → the buttons over it: react, reply, look into the answer, and more.

import type { ReactElement } from 'react';
import type { PageMessage } from '../../page-api.js';
import { emojiCharacter, REACTIONS } from '../blocks/emoji.js';
import { Icon } from '../controls/icon.js';
import { IconButton } from '../controls/icon-button.js';
import { Menu } from '../controls/menu.js';
import type { MenuItem } from '../controls/menu.js';
import { usePage } from '../reach/page-context.js';
import { plainWords } from './plain-words.js';

export function MessageToolbar({
  message,
  isInThread,
  onEdit,
}: {
  readonly message: PageMessage;
  readonly isInThread: boolean;
  readonly onEdit: () => void;
}): ReactElement {
  const { state, texts, act, openThread, openDetails } = usePage();
  const { channel, ts } = message;
  const isBots = message.user === state.bot.user_id;
  return (
    <div className="toolbar" role="group" aria-label={texts.toolbar}>
      {isBots && (
        <IconButton
          icon="info"
          label={texts.details}
          onClick={() => {
            openDetails({ channel, ts });
          }}
        />
      )}
      {!message.ephemeral && (
        <Menu
          label={texts.react}
          className="icon-button"
          items={REACTIONS.map((name) => ({
            id: name,
            label: (
              <>
                <span aria-hidden="true">{emojiCharacter(name)}</span> {name.replaceAll('_', ' ')}
              </>
            ),
            onChoose: () => {
              void act({ act: 'react', channel, ts, name }, ['already_reacted']);
            },
          }))}
        >
          <Icon name="smile" />
        </Menu>
      )}
      {!isInThread && !message.ephemeral && (
        <IconButton
          icon="reply"
          label={texts.replyInThread}
          onClick={() => {
            openThread({ channel, ts: message.thread_ts ?? ts });
          }}
        />
      )}
      <MoreMenu message={message} onEdit={onEdit} />
    </div>
  );
}

function MoreMenu({
  message,
  onEdit,
}: {
  readonly message: PageMessage;
  readonly onEdit: () => void;
}): ReactElement {
  const { state, texts, act } = usePage();
  const { channel, ts } = message;
  const at = { channel, ts };
  const shortcuts = state.shortcuts
    .filter(({ type }) => type === 'message' && !message.ephemeral)
    .map(({ callback_id, name, description }): MenuItem => ({
      id: callback_id,
      label: name,
      help: description === '' ? undefined : description,
      onChoose: () => {
        void act({ act: 'shortcut', callback_id, message: at });
      },
    }));
  const own: readonly MenuItem[] =
    message.user === state.me.id && message.subtype === undefined
      ? [
          { id: 'edit', label: texts.edit, onChoose: onEdit },
          {
            id: 'delete',
            label: texts.delete,
            isDangerous: true,
            onChoose: () => void act({ act: 'delete', ...at }),
          },
        ]
      : [];
  const dismiss: readonly MenuItem[] = message.ephemeral
    ? [
        {
          id: 'dismiss',
          label: texts.dismiss,
          onChoose: () => void act({ act: 'dismiss', ...at }),
        },
      ]
    : [];
  const copy: MenuItem = {
    id: 'copy',
    label: texts.copyText,
    onChoose: () => void navigator.clipboard.writeText(plainWords(message.text, state)),
  };
  return (
    <Menu
      label={texts.more}
      className="icon-button"
      items={[...shortcuts, copy, ...own, ...dismiss]}
    >
      <Icon name="moreVertical" />
    </Menu>
  );
}
