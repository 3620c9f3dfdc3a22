// What a person does → sent to the server; refusals become notices for a while.

import { useCallback, useState } from 'react';
import type { PageAct, PageActResult } from '../../page-api.js';
import { sendAct } from './client.js';

export interface Notice {
  readonly id: number;
  /** Slack's word for what went wrong. */
  readonly error: string;
}

export interface Acts {
  readonly act: (act: PageAct, quiet?: readonly string[]) => Promise<PageActResult>;
  readonly notices: readonly Notice[];
  readonly dismiss: (id: number) => void;
}

let lastId = 0;

export function useActs(as: string | null): Acts {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((id: number) => {
    setNotices((before) => before.filter((notice) => notice.id !== id));
  }, []);
  const act = useCallback(
    async (what: PageAct, quiet: readonly string[] = []): Promise<PageActResult> => {
      if (as === null) return { ok: false, error: 'not_reached' };
      const result = await sendAct(as, what);
      if (!result.ok && !quiet.includes(result.error)) {
        const { error } = result;
        const id = ++lastId;
        setNotices((before) => [
          ...before.filter((notice) => notice.error !== error),
          { id, error },
        ]);
      }
      return result;
    },
    [as],
  );
  return { act, notices, dismiss };
}
