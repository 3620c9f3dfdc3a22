// What a message says → its blocks, else its text; joins and leavings as a grey line.

import type { ReactElement } from 'react';
import { BlockPlaceProvider } from '../blocks/block-place.js';
import { Blocks } from '../blocks/block.js';
import { Mrkdwn } from '../blocks/text.js';
import { Icon } from '../controls/icon.js';
import type { PageMessage, PageStateValues } from '../../page-api.js';
import { usePage } from '../reach/page-context.js';
import { plainWords } from './plain-words.js';

const NO_VALUES: PageStateValues = {};

export function MessageContent({ message }: { readonly message: PageMessage }): ReactElement {
  const { state, texts } = usePage();
  const { channel, ts, blocks, subtype } = message;
  if (subtype === 'channel_join') return <p className="quiet">{texts.joined}</p>;
  if (subtype === 'channel_leave') return <p className="quiet">{texts.left}</p>;
  return (
    <div className="message-content">
      {blocks.length > 0 ? (
        <BlockPlaceProvider place={{ channel, ts }} given={NO_VALUES}>
          {() => <Blocks blocks={blocks} />}
        </BlockPlaceProvider>
      ) : message.mrkdwn === false ? (
        <p className="plain-text">{plainWords(message.text, state)}</p>
      ) : (
        <Mrkdwn text={message.text} />
      )}
      {message.files?.map(({ id, title, name, url, mimetype }) => (
        <a
          key={id}
          className="file"
          href={url.replace(/^\//u, '')}
          target="_blank"
          rel="noreferrer"
        >
          {mimetype.startsWith('image/') ? (
            <img src={url.replace(/^\//u, '')} alt={title === '' ? name : title} />
          ) : (
            <>
              <Icon name="file" />
              {title === '' ? name : title}
            </>
          )}
        </a>
      ))}
      {message.edited_ts !== undefined && <span className="edited"> {texts.edited}</span>}
    </div>
  );
}
