// The home that the bot published for a person → its blocks.

import type { ReactElement } from 'react';
import { BlockPlaceProvider } from '../blocks/block-place.js';
import { Blocks } from '../blocks/block.js';
import { usePage } from '../reach/page-context.js';

export function Home(): ReactElement {
  const { state, texts } = usePage();
  const { home } = state;
  return (
    <div className="home" id="messages" tabIndex={-1}>
      {home ? (
        <BlockPlaceProvider key={home.id} place={{ view_id: home.id }} given={home.state}>
          {() => <Blocks blocks={home.blocks} />}
        </BlockPlaceProvider>
      ) : (
        <p className="quiet">{texts.noHome(state.bot.name)}</p>
      )}
    </div>
  );
}
