// A manifest that uses all that the workspace knows of.

export const SAMPLE_MANIFEST = {
  display_information: { name: 'Exempelbot', description: 'Svarar i exempel.' },
  features: {
    app_home: {
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    },
    bot_user: { display_name: 'exempelbot' },
    agent_view: {
      suggested_prompts: [{ title: 'Börja här', message: 'Vilka projekt finns?' }],
    },
    shortcuts: [
      { type: 'message', name: 'Fråga', callback_id: 'ask_about', description: 'Fråga om detta' },
      { type: 'global', name: 'Sök', callback_id: 'search', description: 'Sök kontakt' },
    ],
    slash_commands: [
      { command: '/fråga', description: 'Fråga', usage_hint: '[fråga]', should_escape: true },
    ],
  },
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'assistant:write',
        'chat:write',
        'commands',
        'im:history',
        'users:read',
      ],
      bot_optional: [
        'channels:history',
        'channels:join',
        'channels:read',
        'files:write',
        'reactions:write',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'app_mention',
        'message.im',
        'app_uninstalled',
        'tokens_revoked',
        'member_joined_channel',
      ],
    },
    interactivity: { is_enabled: true },
  },
} as const;
