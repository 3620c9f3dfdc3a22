// What a person types → a message, a reply or a command; Enter sends, Shift and Enter makes a new line.

import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { IconButton } from '../controls/icon-button.js';
import { Menu } from '../controls/menu.js';
import { usePage } from '../reach/page-context.js';
import { CompletionList } from './completion-list.js';
import { completionsAt } from './completions.js';
import type { Completion } from './completions.js';

interface ComposerProps {
  readonly channel: string;
  readonly thread?: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  /** Called with the ts of what was posted; not for commands. */
  readonly onPosted?: (ts: string) => void;
}

export function Composer(props: ComposerProps): ReactElement {
  const { channel, thread, placeholder, onPosted } = props;
  const { state, texts, act, drafts } = usePage();
  const id = useId();
  const key = `${state.me.id}:${channel}:${thread ?? ''}`;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(drafts.get(key) ?? '');
  const [cursor, setCursor] = useState(0);
  const [at, setAt] = useState(0);
  const [isHushed, setHushed] = useState(false);
  const completing = isHushed ? null : completionsAt(text, cursor, state);

  useEffect(() => {
    drafts.set(key, text);
  }, [drafts, key, text]);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  const change = (next: string, position: number): void => {
    setText(next);
    setCursor(position);
    setAt(0);
    setHushed(false);
  };
  const insert = (piece: string): void => {
    const element = field.current;
    const position = element?.selectionStart ?? text.length;
    const gap = position > 0 && !/\s$/u.test(text.slice(0, position)) ? ' ' : '';
    put(position, position, gap + piece);
  };
  const put = (from: number, to: number, piece: string): void => {
    change(text.slice(0, from) + piece + text.slice(to), from + piece.length);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from + piece.length, from + piece.length);
    });
  };
  const complete = (completion: Completion): void => {
    if (completing) put(completing.from, cursor, `${completion.text} `);
  };
  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    const result = await act({
      act: 'post',
      channel,
      text: text.trim(),
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
    if (!result.ok) return;
    change('', 0);
    if (result.ts !== undefined) onPosted?.(result.ts);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const choice = completing?.completions[at];
    const last = (completing?.completions.length ?? 1) - 1;
    const to = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at === 0 ? last : at - 1 }[
      event.key
    ];
    if (completing && to !== undefined) {
      event.preventDefault();
      setAt(to);
    } else if (choice && (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) {
      event.preventDefault();
      complete(choice);
    } else if (completing && event.key === 'Escape') {
      event.stopPropagation();
      setHushed(true);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };
  const globals = state.shortcuts.filter(({ type }) => type === 'global');
  return (
    <div className="composer">
      {completing && (
        <CompletionList
          id={`${id}-list`}
          completions={completing.completions}
          at={at}
          onChoose={complete}
        />
      )}
      <textarea
        ref={field}
        rows={1}
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        aria-describedby={`${id}-help`}
        aria-haspopup="listbox"
        aria-controls={completing ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={completing ? `${id}-list-${at}` : undefined}
        autoFocus={props.autoFocus}
        onChange={(event) => {
          change(event.target.value, event.target.selectionStart);
        }}
        onSelect={(event) => {
          setCursor(event.currentTarget.selectionStart);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="composer-bar">
        {(globals.length > 0 || state.commands.length > 0) && thread === undefined && (
          <Menu
            label={texts.command}
            title={texts.command}
            className="icon-button"
            items={[
              ...globals.map(({ callback_id, name, description }) => ({
                id: callback_id,
                label: name,
                help: description,
                onChoose: () => void act({ act: 'shortcut', callback_id }),
              })),
              ...state.commands.map(({ command, description, usage_hint }) => ({
                id: command,
                label: `${command} ${usage_hint}`,
                help: description,
                onChoose: () => {
                  put(0, text.length, `${command} `);
                },
              })),
            ]}
          >
            <Icon name="slash" />
          </Menu>
        )}
        <IconButton
          icon="at"
          label={texts.mention}
          onClick={() => {
            insert('@');
          }}
        />
        <span className="composer-help" id={`${id}-help`}>
          {texts.sendHelp}
        </span>
        <IconButton
          icon="send"
          label={texts.send}
          className="send"
          disabled={text.trim() === ''}
          onClick={() => void send()}
        />
      </div>
    </div>
  );
}
