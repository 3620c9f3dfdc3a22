// An own message → a box to change it in.

import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { PageMessage } from '../../page-api.js';
import { usePage } from '../reach/page-context.js';
import { plainWords } from './plain-words.js';

export function EditBox({
  message,
  onDone,
}: {
  readonly message: PageMessage;
  readonly onDone: () => void;
}): ReactElement {
  const { state, texts, act } = usePage();
  const id = useId();
  const [text, setText] = useState(() => plainWords(message.text, state));
  const save = async (): Promise<void> => {
    const { channel, ts } = message;
    const result = await act({ act: 'edit', channel, ts, text });
    if (result.ok) onDone();
  };
  return (
    <div className="edit-box">
      <label className="hidden" htmlFor={id}>
        {texts.edit}
      </label>
      <textarea
        id={id}
        className="text-field"
        value={text}
        rows={2}
        autoFocus
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            void save();
          }
        }}
      />
      <div className="dialog-foot">
        <button type="button" className="button" onClick={onDone}>
          {texts.cancel}
        </button>
        <button type="button" className="button button-primary" onClick={() => void save()}>
          {texts.save}
        </button>
      </div>
    </div>
  );
}
