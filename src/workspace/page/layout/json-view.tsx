// Data → indented JSON with a button that copies it.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';

export function JsonView({
  value,
  what,
}: {
  readonly value: unknown;
  /** Blocks are counted. */
  readonly what: 'blocks' | 'data';
}): ReactElement {
  const { texts } = usePage();
  const [isCopied, setCopied] = useState(false);
  const json = JSON.stringify(value, null, 2);
  const size = JSON.stringify(value).length;
  return (
    <div className="json">
      <p className="json-head">
        {what === 'blocks' && Array.isArray(value) && (
          <span>{texts.blockCount(value.length, size)}</span>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            void navigator.clipboard.writeText(json).then(() => {
              setCopied(true);
            });
          }}
        >
          <Icon name={isCopied ? 'check' : 'copy'} />
          {isCopied ? texts.copied : texts.copyJson}
        </button>
      </p>
      <pre className="code" tabIndex={0}>
        {json}
      </pre>
    </div>
  );
}
