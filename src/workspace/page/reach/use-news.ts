// New messages of others where the reader is → words for screen readers.

import { useEffect, useRef } from 'react';
import type { PageMessage, PageState } from '../../page-api.js';
import { plainWords } from '../messages/plain-words.js';
import type { Texts } from '../texts/texts.js';
import { personIn } from './page-context.js';

/** A long answer is begun, not read to its end: the reader goes to it for the rest. */
const LONGEST = 400;

export function useNews(
  state: PageState | null,
  shown: string | null,
  texts: Texts,
  announce: (text: string) => void,
): void {
  const heard = useRef({ where: '', ts: '' });
  useEffect(() => {
    if (!state || shown === null) return;
    const where = `${state.run}:${state.me.id}:${shown}`;
    const messages = state.messages[shown] ?? [];
    const last = messages.at(-1)?.ts ?? '';
    const news =
      heard.current.where === where
        ? messages.filter(({ ts, user }) => ts > heard.current.ts && user !== state.me.id)
        : [];
    heard.current = { where, ts: last };
    for (const message of news) announce(tell(message, state, texts));
  }, [state, shown, texts, announce]);
}

function tell(message: PageMessage, state: PageState, texts: Texts): string {
  const from = personIn(state, message.user)?.real_name ?? message.user;
  const words = plainWords(message.text, state);
  return texts.newMessage(from, words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words);
}
