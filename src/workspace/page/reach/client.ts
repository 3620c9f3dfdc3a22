// The page's wishes → requests to the server that served it, each as one person.

import type { PageAct, PageActResult, PageState, PageTrail, PageVersion } from '../../page-api.js';

const query = (as: string | null): string => (as === null ? '' : `?as=${encodeURIComponent(as)}`);

/** All that this person sees; null is whoever the server takes first. Throws when the server is gone. */
export async function fetchState(as: string | null): Promise<PageState> {
  return (await read(`page/state${query(as)}`)) as PageState;
}

/** Does something as this person. A server that is gone is answered as `not_reached`. */
export async function sendAct(as: string, act: PageAct): Promise<PageActResult> {
  try {
    const response = await fetch(`page/act${query(as)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    return (await response.json()) as PageActResult;
  } catch {
    return { ok: false, error: 'not_reached' };
  }
}

/** How the question behind a message was understood; null when it answers none. */
export async function fetchTrail(channel: string, ts: string): Promise<PageTrail | null> {
  const at = new URLSearchParams({ channel, ts }).toString();
  return (await read(`page/trail?${at}`)) as PageTrail | null;
}

/** Calls `onVersion` at connect and after each change, `onLost` when the connection broke; the result ends it. */
export function listenForVersions(
  as: string | null,
  onVersion: (version: PageVersion) => void,
  onLost: () => void,
): () => void {
  const source = new EventSource(`page/events${query(as)}`);
  source.addEventListener('version', (event: MessageEvent<string>) => {
    onVersion(JSON.parse(event.data) as PageVersion);
  });
  source.addEventListener('error', onLost);
  return () => {
    source.close();
  };
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
