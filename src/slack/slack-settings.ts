// What the Slack door must know to reach Slack.

import type { SlackFetch } from './call-slack.js';

/**
 * How Slack reaches the bot: over a socket that the bot opens, by HTTP requests to a port of its own,
 * or by what a front hands on that stands before the bots of several workspaces.
 */
export type SlackTransport =
  | { readonly mode: 'socket'; readonly appToken: string }
  | {
      readonly mode: 'http';
      readonly signingSecret: string;
      readonly port: number;
      readonly host: string;
    }
  | { readonly mode: 'handed' };

export interface SlackSettings {
  readonly botToken: string;
  /** Address of the Web API, ending in `/api/`. */
  readonly apiUrl: string;
  readonly transport: SlackTransport;
  /** In place of `callSlack`: for measuring calls. */
  readonly fetch?: SlackFetch;
}
