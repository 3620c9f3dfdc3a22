// Cards → framed drawings with a title, a body and buttons; a carousel is a row of them to leaf through.

import { useRef } from 'react';
import type { ReactElement } from 'react';
import { IconButton } from '../controls/icon-button.js';
import { usePage } from '../reach/page-context.js';
import { ActionElement } from './action-element.js';
import { BlockImage, SmallImage } from './image.js';
import type { CardShape } from './shapes.js';
import { Text } from './text.js';

export function Card({ card }: { readonly card: CardShape }): ReactElement {
  return (
    <article className="card">
      {card.hero_image && <BlockImage image={card.hero_image} />}
      <div className="card-head">
        {card.icon && <SmallImage image={card.icon} className="card-icon" />}
        <div>
          {card.title && (
            <p className="card-title">
              <Text text={card.title} />
            </p>
          )}
          {card.subtitle && (
            <p className="card-subtitle">
              <Text text={card.subtitle} />
            </p>
          )}
        </div>
      </div>
      {card.body && (
        <p className="card-body">
          <Text text={card.body} />
        </p>
      )}
      {card.subtext && (
        <p className="card-subtext">
          <Text text={card.subtext} />
        </p>
      )}
      {card.actions && (
        <div className="card-actions">
          {card.actions.map((element) => (
            <ActionElement key={element.action_id} element={element} block_id={card.block_id} />
          ))}
        </div>
      )}
    </article>
  );
}

export function Carousel({ cards }: { readonly cards: readonly CardShape[] }): ReactElement {
  const { texts } = usePage();
  const row = useRef<HTMLUListElement>(null);
  const leaf = (direction: 1 | -1): void => {
    const width = row.current?.firstElementChild?.clientWidth ?? 0;
    row.current?.scrollBy({ left: direction * (width + 12) });
  };
  return (
    <div className="carousel">
      <ul ref={row} tabIndex={0} aria-label={texts.cards(cards.length)}>
        {cards.map((card, index) => (
          <li key={index}>
            <Card card={card} />
          </li>
        ))}
      </ul>
      {cards.length > 1 && (
        <div className="carousel-buttons">
          <IconButton
            icon="chevronLeft"
            label={texts.previousCard}
            onClick={() => {
              leaf(-1);
            }}
          />
          <IconButton
            icon="chevronRight"
            label={texts.nextCard}
            onClick={() => {
              leaf(1);
            }}
          />
        </div>
      )}
    </div>
  );
}
