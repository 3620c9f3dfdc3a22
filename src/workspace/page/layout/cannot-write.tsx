// A channel in which a person cannot write → why, and the way in where there is one.

import type { ReactElement } from 'react';
import type { PageChannel } from '../../page-api.js';
import { usePage } from '../reach/page-context.js';

export type WhyNot = 'archived' | 'not_member';

/** Null where the person can write. */
export function whyNotWritable(channel: PageChannel): WhyNot | null {
  if (channel.is_archived) return 'archived';
  return channel.is_member ? null : 'not_member';
}

export function CannotWrite({
  channel,
  why,
}: {
  readonly channel: PageChannel;
  readonly why: WhyNot;
}): ReactElement {
  const { state, texts, act } = usePage();
  return (
    <div className="cannot-write">
      {why === 'archived' ? (
        texts.isArchived
      ) : (
        <>
          {texts.notMember(`#${channel.name}`)}{' '}
          <button
            type="button"
            className="button button-primary"
            onClick={() => void act({ act: 'invite', channel: channel.id, user: state.me.id })}
          >
            {texts.join}
          </button>
        </>
      )}
    </div>
  );
}
