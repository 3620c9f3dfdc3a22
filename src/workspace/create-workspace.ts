// A manifest and a clock → a running Slack workspace on the loopback address.

import { randomUUID } from 'node:crypto';
import type { Core, Refusal } from './core.js';
import { createDelivery } from './delivery/deliver.js';
import { createRequestUrlTransport, verifyUrl } from './delivery/request-url.js';
import type { RequestUrl } from './delivery/request-url.js';
import { createSocketLink } from './delivery/socket-link.js';
import type { SocketLink } from './delivery/socket-link.js';
import { SLACK_TIMING } from './delivery/transport.js';
import type { Timing, Transport } from './delivery/transport.js';
import { createFaults } from './faults.js';
import type { RecordedCall } from './http/api-route.js';
import { listen } from './http/server.js';
import { readManifest } from './manifest.js';
import { SAMPLE_SEED } from './state/seed.js';
import { createState } from './state/state.js';
import type { State } from './state/state.js';
import { createRateLimits } from './web-api/rate-limits.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';
import { actingHandle, lookingHandle, waitFor } from './workspace-handle.js';

const SAMPLE_TOKENS = { bot: 'xoxb-local-workspace', app: 'xapp-local-workspace' } as const;

/** Starts a workspace; resolves once it listens. Throws if the manifest is not one or the port is taken. */
export async function createWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const manifest = readManifest(options.manifest);
  const timing: Timing = { ...SLACK_TIMING, ...options.timing };
  const seed = options.seed ?? SAMPLE_SEED;
  const state = createState(seed, manifest.features.bot_user.display_name, options.clock);
  const calls: RecordedCall[] = [];
  const link = createSocketLink({
    clock: options.clock,
    timing,
    appId: state.app_id,
    nextId: (prefix) => state.ids.next(prefix),
    onChange: state.changed,
  });
  const route = createRoute(options.requestUrl ?? null, link, state, timing);
  const { bot, bot_optional } = manifest.oauth_config.scopes;
  let address = '';
  const core: Core = {
    state,
    manifest,
    scopes: new Set(options.scopes ?? [...bot, ...bot_optional]),
    tokens: options.tokens ?? SAMPLE_TOKENS,
    faults: createFaults(),
    rateLimits: options.rateLimits === true ? createRateLimits(options.clock) : null,
    delivery: createDelivery({
      clock: options.clock,
      timing,
      transport: route.transport,
      onSettled: state.changed,
    }),
    address: () => address,
    linkAddress: () => link.ticketAddress(address.replace(/^http/u, 'ws')),
    isConnected: () => route.transport().isConnected(),
    refusals: [] satisfies Refusal[],
  };
  const { server, port } = await listen(
    {
      core,
      link,
      hooks: {
        trail: options.trail ?? null,
        moveClock: options.moveClock ?? null,
        examples: options.examples ?? { sv: [], en: [] },
        run: randomUUID(),
      },
      pageDirectory: options.pageDirectory ?? null,
      record(call) {
        calls.push(call);
        state.changed();
      },
    },
    options.port ?? 0,
  );
  address = `http://127.0.0.1:${port}`;
  return {
    address,
    apiUrl: `${address}/api/`,
    tokens: core.tokens,
    state,
    faults: core.faults,
    sockets: link,
    ...actingHandle(core),
    ...lookingHandle(core, calls),
    useRequestUrl: route.use,
    verifyUrl: route.verify,
    waitFor: (look, given) => waitFor(core, look, given),
    async close() {
      link.close();
      for (const { cancel } of state.scheduled.values()) cancel();
      for (const { cancel } of state.statuses.values()) cancel();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Which way things go to the app now: Socket Mode until a request URL is set. */
function createRoute(
  first: RequestUrl | null,
  link: SocketLink,
  state: State,
  timing: Timing,
): {
  readonly transport: () => Transport;
  readonly use: (target: RequestUrl) => void;
  readonly verify: () => Promise<boolean>;
} {
  let target = first;
  return {
    transport: () =>
      target === null ? link : createRequestUrlTransport(target, state.clock, timing),
    use(next) {
      target = next;
      state.changed();
    },
    verify: () =>
      target === null
        ? Promise.resolve(false)
        : verifyUrl(target, state.clock, timing, state.ids.next('challenge-')),
  };
}
