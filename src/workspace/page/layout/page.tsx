// The workspace as one person sees it → the whole page.

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { PageState } from '../../page-api.js';
import { messageElementId } from '../messages/message.js';
import { PageProvider } from '../reach/page-context.js';
import type { MessageAt, PageContextValue } from '../reach/page-context.js';
import { useActs } from '../reach/use-acts.js';
import { usePlace } from '../reach/use-place.js';
import { useSetting } from '../reach/use-setting.js';
import { useNews } from '../reach/use-news.js';
import { useTheme } from '../reach/use-theme.js';
import { useUnread } from '../reach/use-unread.js';
import { useWorkspace } from '../reach/use-workspace.js';
import { PAGE_LANGUAGES, preferredLanguage, textsIn } from '../texts/texts-in.js';
import { ModalLayer } from '../views/modal-layer.js';
import { Banners } from './banners.js';
import { ChannelView } from './channel-view.js';
import { DetailsPanel } from './details-panel.js';
import { Notices } from './notices.js';
import { Sidebar } from './sidebar.js';
import { ThreadPanel } from './thread-panel.js';
import { TopBar } from './top-bar.js';

export function Page(): ReactElement {
  const [place, goTo] = usePlace();
  const { state, isReached } = useWorkspace(place.as);
  const [language, setLanguage] = useSetting('language', PAGE_LANGUAGES, () =>
    preferredLanguage(navigator.languages),
  );
  const texts = textsIn(language);
  const [theme, toggleTheme] = useTheme();
  const [said, setSaid] = useState('');
  const [details, setDetails] = useState<MessageAt | null>(null);
  const [isSidebarOpen, setSidebarOpen] = useState(false);
  const [drafts] = useState(() => new Map<string, string>());
  const { act, notices, dismiss } = useActs(state?.me.id ?? null);
  const channel = shownChannel(state, place.channel);
  const unread = useUnread(state, channel);
  useNews(state, channel, texts, setSaid);

  useEffect(() => {
    document.documentElement.lang = language;
    const bot = state?.bot.name;
    document.title = bot === undefined ? texts.localWorkspace : `${bot} – ${texts.localWorkspace}`;
  }, [language, state?.bot.name, texts]);

  const openThread = useCallback(
    ({ channel: id, ts }: MessageAt) => {
      setDetails(null);
      goTo({ channel: id, thread: ts, tab: 'messages' });
    },
    [goTo],
  );
  const goToChannel = useCallback(
    (id: string) => {
      setDetails(null);
      setSidebarOpen(false);
      goTo({ channel: id, thread: null, tab: 'messages' });
    },
    [goTo],
  );
  const value = useMemo<PageContextValue | null>(
    () =>
      state && {
        state,
        texts,
        language,
        act,
        drafts,
        goToChannel,
        openThread,
        openDetails: setDetails,
        announce: setSaid,
      },
    [state, texts, language, act, drafts, goToChannel, openThread],
  );
  if (!state || !value)
    return (
      <p className="loading" role="status">
        {isReached ? texts.loading : texts.notReached}
      </p>
    );

  const closeThread = (): void => {
    const root = place.thread;
    goTo({ channel, thread: null });
    if (root !== null) focusLater(messageElementId(root, false));
  };
  const closeDetails = (): void => {
    setDetails(null);
    if (details)
      focusLater(messageElementId(details.ts, true), messageElementId(details.ts, false));
  };
  return (
    <PageProvider value={value}>
      <div className={isSidebarOpen ? 'page sidebar-open' : 'page'}>
        <button
          type="button"
          className="skip"
          onClick={() => {
            document.getElementById('messages')?.focus();
          }}
        >
          {texts.skipToMessages}
        </button>
        <TopBar
          theme={theme}
          onTheme={toggleTheme}
          onLanguage={() => {
            setLanguage(language === 'sv' ? 'en' : 'sv');
          }}
          onPerson={(as) => {
            setDetails(null);
            goTo({ as, channel: null, thread: null, tab: 'messages' });
          }}
          isSidebarOpen={isSidebarOpen}
          onSidebar={() => {
            setSidebarOpen(!isSidebarOpen);
          }}
        />
        <Banners isReached={isReached} />
        <div className="columns">
          <Sidebar shown={channel} unread={unread} />
          <ChannelView
            key={`${state.me.id}:${channel ?? ''}`}
            channelId={channel}
            tab={place.tab}
            onTab={(tab) => {
              goTo({ channel, thread: null, tab });
            }}
          />
          {place.thread !== null && channel !== null && details === null && (
            <ThreadPanel
              key={`${channel}:${place.thread}`}
              root={{ channel, ts: place.thread }}
              onClose={closeThread}
            />
          )}
          {details && <DetailsPanel key={details.ts} at={details} onClose={closeDetails} />}
        </div>
        <ModalLayer />
        <Notices notices={notices} onDismiss={dismiss} />
        <div className="hidden" aria-live="polite" role="log">
          {said}
        </div>
      </div>
    </PageProvider>
  );
}

/** The channel asked for if the person sees it; else the talk with the bot, else the first channel. */
function shownChannel(state: PageState | null, asked: string | null): string | null {
  if (!state) return null;
  const ids = [
    state.channels.find(({ id }) => id === asked)?.id,
    state.channels.find(({ kind }) => kind === 'im')?.id,
    state.channels[0]?.id,
  ];
  return ids.find((id) => id !== undefined) ?? null;
}

/** Gives the focus to the first of these elements that is there when the page has been drawn. */
function focusLater(...ids: readonly string[]): void {
  requestAnimationFrame(() => {
    ids
      .map((id) => document.getElementById(id))
      .find((element) => element !== null)
      ?.focus();
  });
}
