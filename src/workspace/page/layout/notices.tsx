// What was refused → notices in a corner, told to screen readers at once, there until closed.

import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { IconButton } from '../controls/icon-button.js';
import { usePage } from '../reach/page-context.js';
import type { Notice } from '../reach/use-acts.js';

export function Notices({
  notices,
  onDismiss,
}: {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
}): ReactElement {
  const { texts } = usePage();
  return (
    <div className="notices" role="alert">
      {notices.map(({ id, error }) => (
        <div key={id} className="notice">
          <Icon name="warning" />
          <span>{texts.errors[error] ?? texts.otherError(error)}</span>
          <IconButton
            icon="close"
            label={texts.dismissNotice}
            onClick={() => {
              onDismiss(id);
            }}
          />
        </div>
      ))}
    </div>
  );
}
