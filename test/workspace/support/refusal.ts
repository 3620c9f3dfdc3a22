// A call that Slack refuses → the data of its refusal.

import type { WebClient } from '@slack/web-api';
import type { Workspace } from '../../../src/workspace/workspace.js';
import { clientOf, startWorkspace } from './start.js';

export const PROJEKT = 'C0PROJEKT1';
export const PARTNER = 'C0PARTNER1';
export const ARCHIVE = 'C0ARKIV001';
export const ALLMANT = 'C0ALLMANT1';
export const LEDNING = 'C0LEDNING1';
export const MAJA = 'U0MAJA0001';

/** The data of Slack's refusal; throws if there was none. */
export async function refusal(call: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await call;
  } catch (error) {
    return (error as { data: Record<string, unknown> }).data;
  }
  throw new Error('The call was not refused');
}

/** A workspace and a client with the bot's token. */
export async function startClient(): Promise<{
  readonly workspace: Workspace;
  readonly client: WebClient;
}> {
  const { workspace } = await startWorkspace();
  return { workspace, client: clientOf(workspace) };
}
