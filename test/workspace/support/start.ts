// A workspace on a stepped clock, and real Bolt apps that connect to it.

import { App, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import { createSteppedClock } from '../../../src/workspace/clock.js';
import type { SteppedClock } from '../../../src/workspace/clock.js';
import { createWorkspace } from '../../../src/workspace/create-workspace.js';
import type { Workspace, WorkspaceOptions } from '../../../src/workspace/workspace.js';
import { SAMPLE_MANIFEST } from './sample-manifest.js';

/** Monday, 2 March 2026, 08:00 UTC. */
export const START = Date.UTC(2026, 2, 2, 8);

/** A logger that says nothing. */
export const quietLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => 'error' as never,
  setName: () => undefined,
};

/** Starts a workspace that ends with the test. */
export async function startWorkspace(
  options: Partial<WorkspaceOptions> = {},
): Promise<{ readonly workspace: Workspace; readonly clock: SteppedClock }> {
  const clock = createSteppedClock(START);
  const workspace = await createWorkspace({ manifest: SAMPLE_MANIFEST, clock, ...options });
  onTestFinished(() => workspace.close());
  return { workspace, clock };
}

/** Options of a Web API client that tries once. */
export function clientOptions(workspace: Workspace) {
  return {
    slackApiUrl: workspace.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quietLogger,
  };
}

/** A Web API client that tries once. */
export function clientOf(workspace: Workspace, token: string = workspace.tokens.bot): WebClient {
  return new WebClient(token, clientOptions(workspace));
}

/** So long a connection may be still before it is taken for lost, where tests are of lost ones. */
const SOON_LOST_MS = 300;
/** Bolt's own: beside a browser the machine may hold all of them up for longer than the other. */
export const LATE_LOST_MS = 5_000;

/** A Bolt app in Socket Mode that comes back fast after a lost connection; ends with the test. */
export async function startBolt(
  workspace: Workspace,
  register: (app: App) => void,
  clientPingTimeout: number = SOON_LOST_MS,
): Promise<{ readonly app: App; readonly stop: () => Promise<void> }> {
  const receiver = new SocketModeReceiver({
    appToken: workspace.tokens.app,
    logger: quietLogger,
    clientPingTimeout,
    installerOptions: {
      clientOptions: { slackApiUrl: workspace.apiUrl },
    },
  });
  const app = new App({
    receiver,
    token: workspace.tokens.bot,
    convoStore: false,
    deferInitialization: true,
    logger: quietLogger,
    clientOptions: clientOptions(workspace),
  });
  register(app);
  await app.init();
  await app.start();
  const stop = async (): Promise<void> => {
    await app.stop();
  };
  onTestFinished(stop);
  return { app, stop };
}
