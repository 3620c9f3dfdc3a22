// manifest.json → the scopes that the bot asks a workspace for.

import { readFile } from 'node:fs/promises';

interface Manifest {
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[]; readonly bot_optional?: readonly string[] };
  };
}

const MANIFEST = new URL('../../manifest.json', import.meta.url);

/** Those it needs and those it can go without; Slack lets the installer leave the latter out. */
export async function readScopes(): Promise<readonly string[]> {
  const { oauth_config } = JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
  const { bot, bot_optional = [] } = oauth_config.scopes;
  return [...bot, ...bot_optional];
}
