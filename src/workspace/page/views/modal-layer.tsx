// The open modals of a person → the topmost one as a form in a dialog.

import { useState } from 'react';
import type { ReactElement, SyntheticEvent } from 'react';
import type { PageView } from '../../page-api.js';
import { BlockPlaceProvider } from '../blocks/block-place.js';
import type { BlockPlace } from '../blocks/block-place.js';
import { Blocks } from '../blocks/block.js';
import { Avatar } from '../controls/avatar.js';
import { Dialog } from '../controls/dialog.js';
import { IconButton } from '../controls/icon-button.js';
import { personIn, usePage } from '../reach/page-context.js';

export function ModalLayer(): ReactElement | null {
  const { state } = usePage();
  const top = state.modals.at(-1);
  return top ? <Modal key={top.id} view={top} /> : null;
}

function Modal({ view }: { readonly view: PageView }): ReactElement {
  const { state, texts, act } = usePage();
  const [isSending, setSending] = useState(false);
  const close = (): void => {
    void act({ act: 'close', view_id: view.id }, ['view_not_found']);
  };
  const submit = async (place: BlockPlace): Promise<void> => {
    setSending(true);
    const result = await act({ act: 'submit', view_id: view.id, state: place.values });
    setSending(false);
    if (result.ok && result.errors)
      requestAnimationFrame(() => {
        document.querySelector<HTMLElement>('.dialog [aria-invalid="true"]')?.focus();
      });
  };
  return (
    <Dialog labelledBy="modal-title" className="modal" onCancel={close}>
      <BlockPlaceProvider place={{ view_id: view.id }} given={view.state}>
        {(place) => (
          <form
            noValidate
            onSubmit={(event: SyntheticEvent) => {
              event.preventDefault();
              if (view.submit && !isSending) void submit(place);
            }}
          >
            <div className="dialog-head">
              <Avatar person={personIn(state, state.bot.user_id)} size={28} />
              <h2 id="modal-title">{view.title?.text}</h2>
              <IconButton icon="close" label={texts.close} onClick={close} />
            </div>
            <div className="dialog-body">
              <Blocks blocks={view.blocks} errors={inReadersWords(view.errors, texts.required)} />
            </div>
            <div className="dialog-foot">
              <button type="button" className="button" onClick={close}>
                {view.close?.text ?? texts.cancel}
              </button>
              {view.submit && (
                <button type="submit" className="button button-primary" aria-busy={isSending}>
                  {view.submit.text}
                </button>
              )}
            </div>
          </form>
        )}
      </BlockPlaceProvider>
    </Dialog>
  );
}

/** Slack's own sentence about an empty field is the page's to say; what the bot says stays as it is. */
function inReadersWords(
  errors: Readonly<Record<string, string>>,
  required: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(errors).map(([block_id, message]) => [
      block_id,
      message === 'Please complete this required field.' ? required : message,
    ]),
  );
}
