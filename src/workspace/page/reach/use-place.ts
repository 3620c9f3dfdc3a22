// The address bar → which person looks at which channel and thread, and back.

import { useCallback, useEffect, useState } from 'react';

/** Where the page is: the person in `?as=`, the rest in the fragment, so that two tabs can be two people. */
export interface Place {
  readonly as: string | null;
  readonly channel: string | null;
  /** The root of the open thread. */
  readonly thread: string | null;
  readonly tab: 'messages' | 'home';
}

export type GoTo = (change: Partial<Place>) => void;

function readPlace(): Place {
  const [channel = '', thread = ''] = location.hash.replace(/^#\/?/u, '').split('/');
  return {
    as: new URLSearchParams(location.search).get('as'),
    channel: channel === '' ? null : channel,
    thread: /^\d+\.\d+$/u.test(thread) ? thread : null,
    tab: thread === 'home' ? 'home' : 'messages',
  };
}

function placeToAddress({ as, channel, thread, tab }: Place): string {
  const rest = tab === 'home' ? '/home' : thread === null ? '' : `/${thread}`;
  const fragment = channel === null ? '' : `#/${channel}${rest}`;
  return `${location.pathname}${as === null ? '' : `?as=${encodeURIComponent(as)}`}${fragment}`;
}

/** The place, and the way to another: each change of it is a step that the back button undoes. */
export function usePlace(): readonly [Place, GoTo] {
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const follow = (): void => {
      setPlace(readPlace());
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);
  const goTo = useCallback<GoTo>((change) => {
    history.pushState(null, '', placeToAddress({ ...readPlace(), ...change }));
    setPlace(readPlace());
  }, []);
  return [place, goTo];
}
