// Messages of a channel or thread → a list with its days told apart, that follows what comes.

import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { PageMessage } from '../../page-api.js';
import { usePage } from '../reach/page-context.js';
import { Message } from './message.js';
import { dayInWords, dayOf, millisecondsOf } from './when.js';

interface MessageListProps {
  readonly messages: readonly PageMessage[];
  readonly label: string;
  /** Above the first message. */
  readonly before?: ReactNode;
  /** Under the last one. */
  readonly after?: ReactNode;
  readonly isThread?: boolean;
  readonly id?: string;
}

/** Of two messages of one person so close the second has no heading of its own. */
const TOGETHER_MS = 5 * 60_000;
/** Who has scrolled further up than this reads, and is not moved. */
const NEAR_END = 160;

export function MessageList(props: MessageListProps): ReactElement {
  const { messages, label, before, after, isThread = false, id } = props;
  const { state, texts } = usePage();
  const around = useRef<HTMLDivElement>(null);
  const following = useRef({ isOn: true, top: 0 });
  const last = messages.at(-1);
  const isOwn = last?.user === state.me.id;
  const reader = { texts, zone: state.me.tz, now: state.now };

  useLayoutEffect(() => {
    const element = around.current;
    if (!element || !(following.current.isOn || isOwn)) return;
    element.scrollTop = followTo(element);
    following.current = { isOn: true, top: element.scrollTop };
  }, [last?.ts, last?.edited_ts, messages.length, isOwn, after]);

  const onScroll = (): void => {
    const element = around.current;
    // Only what the reader scrolls counts.
    if (!element || element.scrollTop === following.current.top) return;
    const left = element.scrollHeight - element.scrollTop - element.clientHeight;
    following.current.isOn = left < NEAR_END;
  };
  return (
    <div className="messages" ref={around} onScroll={onScroll} id={id} tabIndex={-1}>
      {before}
      <ol aria-label={label} onKeyDown={moveFocus}>
        {messages.map((message, index) => {
          const previous = messages[index - 1];
          const isNewDay = !previous || !isSameDay(previous, message, state.me.tz);
          return (
            <li key={message.ts}>
              {isNewDay && !isThread && (
                <div className="day">
                  <span>{dayInWords(message.ts, reader)}</span>
                </div>
              )}
              {isThread && index === 1 && (
                <div className="reply-count">{texts.replies(messages.length - 1)}</div>
              )}
              <Message
                message={message}
                isCompact={!isNewDay && !(isThread && index === 1) && follows(previous, message)}
                isInThread={isThread}
                isTabStop={index === messages.length - 1}
              />
            </li>
          );
        })}
      </ol>
      {after}
    </div>
  );
}

/** The end, but no further than to the beginning of the last message, which may be longer than the window. */
function followTo(element: HTMLElement): number {
  const items = element.querySelectorAll<HTMLElement>('ol > li');
  const last = items[items.length - 1];
  const end = element.scrollHeight - element.clientHeight;
  return last && items.length > 1 ? Math.min(end, last.offsetTop) : end;
}

function isSameDay(a: PageMessage, b: PageMessage, zone: string): boolean {
  return dayOf(millisecondsOf(a.ts), zone) === dayOf(millisecondsOf(b.ts), zone);
}

function follows(previous: PageMessage | undefined, message: PageMessage): boolean {
  return (
    previous?.user === message.user &&
    previous.ephemeral === message.ephemeral &&
    previous.subtype === message.subtype &&
    // What stands under a thread's line begins anew.
    (previous.reply_count ?? 0) === 0 &&
    millisecondsOf(message.ts) - millisecondsOf(previous.ts) < TOGETHER_MS
  );
}

/** Arrow keys go from message to message while one of them has the focus itself. */
function moveFocus(event: KeyboardEvent<HTMLOListElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('.message')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.message')];
  const at = all.indexOf(event.target);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
  const next = to === undefined ? undefined : all[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
