// A confirmation that an element asks for → yes or no.

import { useId } from 'react';
import type { ReactElement } from 'react';
import type { ConfirmShape } from '../blocks/shapes.js';
import { Text } from '../blocks/text.js';
import { usePage } from '../reach/page-context.js';
import { Dialog } from './dialog.js';

export function ConfirmDialog({
  confirm,
  onAnswer,
}: {
  readonly confirm: ConfirmShape;
  readonly onAnswer: (isSure: boolean) => void;
}): ReactElement {
  const { texts } = usePage();
  const id = useId();
  return (
    <Dialog
      labelledBy={id}
      className="confirm"
      onCancel={() => {
        onAnswer(false);
      }}
    >
      <h2 id={id}>{confirm.title?.text ?? texts.confirmTitle}</h2>
      <div className="dialog-body">
        <Text text={confirm.text} />
      </div>
      <div className="dialog-foot">
        <button
          type="button"
          className="button"
          onClick={() => {
            onAnswer(false);
          }}
        >
          {confirm.deny?.text ?? texts.cancel}
        </button>
        <button
          type="button"
          className={`button button-${confirm.style ?? 'primary'}`}
          onClick={() => {
            onAnswer(true);
          }}
        >
          {confirm.confirm?.text ?? texts.yes}
        </button>
      </div>
    </Dialog>
  );
}
