// What every part of the page needs: the state, the words, and the ways to act, in one context.

import { createContext, useContext } from 'react';
import type {
  PageAct,
  PageActResult,
  PageChannel,
  PageMessage,
  PagePerson,
  PageState,
} from '../../page-api.js';
import type { Texts } from '../texts/texts.js';

/** Where a message stands. */
export interface MessageAt {
  readonly channel: string;
  readonly ts: string;
}

export interface PageContextValue {
  readonly state: PageState;
  readonly texts: Texts;
  readonly language: 'sv' | 'en';
  /** Does something as the current person. Refusals are shown to the reader; those named in `quiet` are not. */
  readonly act: (act: PageAct, quiet?: readonly string[]) => Promise<PageActResult>;
  /** What was typed and not sent yet, by place; kept while the page is open. */
  readonly drafts: Map<string, string>;
  readonly goToChannel: (channel: string) => void;
  readonly openThread: (root: MessageAt) => void;
  readonly openDetails: (message: MessageAt) => void;
  /** Says something to screen readers without showing it. */
  readonly announce: (text: string) => void;
}

const PageContext = createContext<PageContextValue | null>(null);

export const PageProvider = PageContext.Provider;

/** The page around; throws where there is none, which is a mistake in the page. */
export function usePage(): PageContextValue {
  const value = useContext(PageContext);
  if (!value) throw new Error('Outside the page');
  return value;
}

/** A person by id, the bot among them. */
export function personIn(state: PageState, id: string): PagePerson | undefined {
  return state.people.find((person) => person.id === id);
}

/** A channel that the current person sees. */
export function channelIn(state: PageState, id: string | null): PageChannel | undefined {
  return state.channels.find((channel) => channel.id === id);
}

/** A message that the current person sees. */
export function messageIn(state: PageState, at: MessageAt): PageMessage | undefined {
  return state.messages[at.channel]?.find(({ ts }) => ts === at.ts);
}
