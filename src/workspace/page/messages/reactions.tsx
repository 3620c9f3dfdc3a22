// The reactions on a message → small buttons with their counts; pressing one joins or leaves it.

import type { ReactElement } from 'react';
import type { PageMessage } from '../../page-api.js';
import { emojiCharacter } from '../blocks/emoji.js';
import { personIn, usePage } from '../reach/page-context.js';

export function Reactions({ message }: { readonly message: PageMessage }): ReactElement | null {
  const { state, texts, act } = usePage();
  if (message.reactions.length === 0) return null;
  const { channel, ts } = message;
  return (
    <div className="reactions">
      {message.reactions.map(({ name, users }) => {
        const isMine = users.includes(state.me.id);
        const names = users.map((id) => personIn(state, id)?.real_name ?? id).join(', ');
        const label = texts.reactionBy(name.replaceAll('_', ' '), names);
        return (
          <button
            key={name}
            type="button"
            className="reaction"
            aria-pressed={isMine}
            aria-label={label}
            title={label}
            onClick={() => {
              void act({ act: 'react', channel, ts, name, ...(isMine ? { remove: true } : {}) });
            }}
          >
            <span aria-hidden="true">{emojiCharacter(name)}</span> {users.length}
          </button>
        );
      })}
    </div>
  );
}
