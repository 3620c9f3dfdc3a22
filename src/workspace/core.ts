// What the Web API, the acts of people and the page share: the state and the ways out of it.

import type { Delivery } from './delivery/deliver.js';
import type { FaultsInForce } from './faults.js';
import type { Manifest } from './manifest.js';
import type { State } from './state/state.js';
import type { BlockFault, Surface } from './validate/inspect.js';
import type { RateLimits } from './web-api/rate-limits.js';

/** Blocks that were refused, with the call that brought them. */
export interface Refusal {
  /** Web API method, `response_url`, `ack`. */
  readonly method: string;
  readonly surface: Surface;
  readonly error: string;
  readonly faults: readonly BlockFault[];
  readonly blocks: unknown;
}

/** An event that the workspace tells the app. */
export type SlackEvent = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface Core {
  readonly state: State;
  readonly manifest: Manifest;
  /** Scopes of the bot token. */
  readonly scopes: ReadonlySet<string>;
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly faults: FaultsInForce;
  /** null where calls are not counted. */
  readonly rateLimits: RateLimits | null;
  readonly delivery: Delivery;
  /** Such as `http://127.0.0.1:1234`. */
  readonly address: () => string;
  /** A one-time Socket Mode address. */
  readonly linkAddress: () => string;
  /** True while the app can be reached. */
  readonly isConnected: () => boolean;
  /** Refused blocks, oldest first. */
  readonly refusals: Refusal[];
}
