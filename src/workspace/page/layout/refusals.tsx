// What the workspace refused of the bot → the calls and what was wrong with them, newest first.

import type { ReactElement } from 'react';
import { usePage } from '../reach/page-context.js';

export function Refusals(): ReactElement {
  const { state, texts } = usePage();
  if (state.refusals.length === 0) return <p className="quiet">{texts.noRefusals}</p>;
  return (
    <ol className="sources">
      {[...state.refusals].reverse().map(({ method, error, messages }, index) => (
        <li key={index}>
          <p className="source-place">
            {method}: {error}
          </p>
          <pre className="code">{messages.join('\n')}</pre>
        </li>
      ))}
    </ol>
  );
}
