// A text object of Block Kit → text as its type asks: plain as it stands, mrkdwn read.

import type { ReactElement } from 'react';
import { InlineText } from './inline-text.js';
import { parseMrkdwn } from './parse-mrkdwn.js';
import type { TextObject } from './shapes.js';

export function Text({ text }: { readonly text: TextObject }): ReactElement {
  return text.type === 'mrkdwn' ? (
    <Mrkdwn text={text.text} />
  ) : (
    <span className="plain-text">{text.text}</span>
  );
}

export function Mrkdwn({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {parseMrkdwn(text).map(({ kind, inlines }, index) => {
        const inside = <InlineText inlines={inlines} />;
        switch (kind) {
          case 'preformatted':
            return <pre key={index}>{inside}</pre>;
          case 'quote':
            return <blockquote key={index}>{inside}</blockquote>;
          case 'text':
            return (
              <span key={index} className="plain-text">
                {inside}
              </span>
            );
        }
      })}
    </>
  );
}
