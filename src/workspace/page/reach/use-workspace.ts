// The server's versions → the state as one person sees it, always the newest.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageState } from '../../page-api.js';
import { fetchState, listenForVersions } from './client.js';

export interface SeenWorkspace {
  /** Null until the first answer. */
  readonly state: PageState | null;
  /** False while the server cannot be reached; the last state stays on show. */
  readonly isReached: boolean;
}

/** Fetches the state at each change. Of answers that overtake each other the newest stays. */
export function useWorkspace(as: string | null): SeenWorkspace {
  const [state, setState] = useState<PageState | null>(null);
  const [isReached, setReached] = useState(true);
  const latest = useRef({ asked: 0, taken: 0 });

  const refresh = useCallback(async () => {
    const number = ++latest.current.asked;
    try {
      const next = await fetchState(as);
      if (number < latest.current.taken) return;
      latest.current.taken = number;
      setState(next);
      setReached(true);
    } catch {
      setReached(false);
    }
  }, [as]);

  useEffect(
    () =>
      listenForVersions(
        as,
        () => void refresh(),
        () => {
          setReached(false);
        },
      ),
    [as, refresh],
  );
  return { state, isReached };
}
