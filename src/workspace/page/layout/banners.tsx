// What the reader should know about the whole page → lines under the top bar.

import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';

export function Banners({ isReached }: { readonly isReached: boolean }): ReactElement {
  const { state, texts } = usePage();
  const { me, bot } = state;
  return (
    <div className="banners" role="status">
      {!isReached && (
        <p className="banner warning">
          <Icon name="warning" />
          {texts.notReached}
        </p>
      )}
      {isReached && !bot.is_connected && (
        <p className="banner warning">
          <Icon name="warning" />
          {texts.botAway(bot.name)}
        </p>
      )}
      {me.kind !== 'member' && (
        <p className="banner">
          <Icon name="eye" />
          {texts.lookingAs(me.real_name, texts.kinds[me.kind])}
        </p>
      )}
    </div>
  );
}
