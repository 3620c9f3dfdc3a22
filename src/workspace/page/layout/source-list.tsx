// The citations of an answer → each document, field and line with what stands there.

import type { ReactElement } from 'react';
import type { PageTrail } from '../../page-api.js';
import { Icon } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';

export function SourceList({ trail }: { readonly trail: PageTrail }): ReactElement {
  const { texts } = usePage();
  if (trail.citations.length === 0) return <p className="quiet">{texts.noSources}</p>;
  return (
    <ol className="sources">
      {trail.citations.map(({ line, quote }, index) => (
        <li key={index}>
          <p className="source-place">
            <Icon name="file" />
            <span>{line}</span>
          </p>
          <blockquote>{quote}</blockquote>
        </li>
      ))}
    </ol>
  );
}
