// The app's manifest → what the workspace needs of it: name, scopes, events, commands, shortcuts, prompts.

import { z } from 'zod';

const command = z.object({
  command: z.string(),
  description: z.string().default(''),
  usage_hint: z.string().default(''),
  should_escape: z.boolean().default(false),
});

const shortcut = z.object({
  type: z.enum(['message', 'global']),
  name: z.string(),
  callback_id: z.string(),
  description: z.string().default(''),
});

const prompt = z.object({ title: z.string(), message: z.string() });

const schema = z.object({
  display_information: z.object({ name: z.string(), description: z.string().default('') }),
  features: z.object({
    app_home: z
      .object({
        home_tab_enabled: z.boolean().default(false),
        messages_tab_enabled: z.boolean().default(false),
        messages_tab_read_only_enabled: z.boolean().default(false),
      })
      .default({
        home_tab_enabled: false,
        messages_tab_enabled: false,
        messages_tab_read_only_enabled: false,
      }),
    bot_user: z.object({ display_name: z.string() }),
    agent_view: z.object({ suggested_prompts: z.array(prompt).default([]) }).optional(),
    shortcuts: z.array(shortcut).default([]),
    slash_commands: z.array(command).default([]),
  }),
  oauth_config: z.object({
    scopes: z.object({
      bot: z.array(z.string()),
      bot_optional: z.array(z.string()).default([]),
    }),
  }),
  settings: z.object({
    event_subscriptions: z
      .object({ bot_events: z.array(z.string()).default([]) })
      .default({ bot_events: [] }),
    interactivity: z.object({ is_enabled: z.boolean() }).default({ is_enabled: false }),
  }),
});

/** The parts of a manifest that decide how a workspace treats the app. */
export type Manifest = z.output<typeof schema>;

/** Reads a parsed manifest.json; throws a ZodError that names what is missing. */
export function readManifest(json: unknown): Manifest {
  return schema.parse(json);
}
