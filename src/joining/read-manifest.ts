// manifest.json → the scopes that the bot asks a workspace for.

import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const MANIFEST = new URL('../../manifest.json', import.meta.url);
const shape = z.object({
  oauth_config: z.object({
    scopes: z.object({
      bot: z.array(z.string()),
      bot_optional: z.array(z.string()).default([]),
    }),
  }),
});

/** Those it needs and those it can go without; Slack lets the installer leave the latter out. */
export async function readManifestScopes(): Promise<{
  readonly required: readonly string[];
  readonly optional: readonly string[];
}> {
  const { oauth_config } = shape.parse(JSON.parse(await readFile(MANIFEST, 'utf8')));
  const { bot, bot_optional } = oauth_config.scopes;
  return { required: bot, optional: bot_optional };
}
