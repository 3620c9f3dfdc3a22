// A rich_text block → paragraphs, lists, quotes and preformatted text.

import type { ReactElement } from 'react';
import { InlineText } from './inline-text.js';
import type { RichPart } from './shapes.js';

export function RichText({ parts }: { readonly parts: readonly RichPart[] }): ReactElement {
  return (
    <>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </>
  );
}

function Part({ part }: { readonly part: RichPart }): ReactElement {
  switch (part.type) {
    case 'rich_text_section':
      return (
        <p className="rich-section">
          <InlineText inlines={part.elements} />
        </p>
      );
    case 'rich_text_quote':
      return (
        <blockquote>
          <InlineText inlines={part.elements} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre>
          <InlineText inlines={part.elements} />
        </pre>
      );
    case 'rich_text_list': {
      const items = part.elements.map((section, index) => (
        <li key={index}>
          <InlineText inlines={section.elements} />
        </li>
      ));
      const className = `rich-list indent-${Math.min(part.indent ?? 0, 8)}`;
      return part.style === 'ordered' ? (
        <ol className={className} start={(part.offset ?? 0) + 1}>
          {items}
        </ol>
      ) : (
        <ul className={className}>{items}</ul>
      );
    }
  }
}
