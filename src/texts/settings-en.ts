// What is said of a setting that is not as it should be, in English.

import type { SettingWording } from './setting-wording.js';

const APPS = 'https://api.slack.com/apps';
const BOT_TOKEN = `copy the "Bot User OAuth Token" (it begins with xoxb-) from your app at ${APPS}, "OAuth & Permissions", and write SLACK_BOT_TOKEN=xoxb-…`;
const APP_TOKEN = `make an app-level token with the scope connections:write at ${APPS}, "Basic Information", and write SLACK_APP_TOKEN=xapp-…`;
const SIGNING_SECRET = `copy the "Signing Secret" from your app at ${APPS}, "Basic Information", and write SLACK_SIGNING_SECRET=…`;
const CLIENT_ID = `copy the "Client ID" from your app at ${APPS}, "Basic Information", and write SLACK_CLIENT_ID=…`;
const CLIENT_SECRET = `copy the "Client Secret" from your app at ${APPS}, "Basic Information", and write SLACK_CLIENT_SECRET=…`;
const TOKEN_KEY =
  'make one with "openssl rand -base64 32" and write TOKEN_KEY=…; keep it as safe as the tokens that it seals';
const PUBLIC_URL =
  'write where Slack and browsers reach the bot, for example PUBLIC_URL=https://projektlots.example.org';
const FOR_MANY = '{name} is missing, to be installed in many workspaces';

export const settingsEn: SettingWording = {
  'bot-token-wrong': ['{name} is not a bot token', BOT_TOKEN],
  'bot-token-is-app-token': [
    '{name} holds an app-level token (xapp-), which belongs in SLACK_APP_TOKEN',
    BOT_TOKEN,
  ],
  'bot-token-of-other-kind': [
    '{name} holds a token of another kind ({kind}): the bot must not act as a person',
    BOT_TOKEN,
  ],
  'bot-token-not-whole': ['{name} is not a whole token', BOT_TOKEN],
  'bot-token-missing': ['{name} is missing beside {beside}', BOT_TOKEN],
  'app-token-wrong': ['{name} is not an app-level token', APP_TOKEN],
  'app-token-is-bot-token': [
    '{name} holds a bot token (xoxb-), which belongs in SLACK_BOT_TOKEN',
    APP_TOKEN,
  ],
  'app-token-not-whole': ['{name} is not a whole token', APP_TOKEN],
  'app-token-missing': [
    '{name} is missing beside SLACK_BOT_TOKEN',
    `${APP_TOKEN} (or, to be reached over HTTP instead: ${SIGNING_SECRET})`,
  ],
  'signing-secret-wrong': ['{name} is not a signing secret', SIGNING_SECRET],
  'signing-secret-missing': [FOR_MANY, SIGNING_SECRET],
  'client-id-wrong': ['{name} is not a client id', CLIENT_ID],
  'client-id-missing': [FOR_MANY, CLIENT_ID],
  'client-secret-wrong': ['{name} is not a client secret', CLIENT_SECRET],
  'client-secret-missing': [FOR_MANY, CLIENT_SECRET],
  'token-key-wrong': [
    '{name} is not a key of 32 bytes, or several with commas between them',
    TOKEN_KEY,
  ],
  'token-key-missing': [FOR_MANY, TOKEN_KEY],
  'public-url-wrong': ['{name} is not an https address', PUBLIC_URL],
  'public-url-missing': [FOR_MANY, PUBLIC_URL],
  'one-workspace-or-many': [
    '{name} is for one workspace, SLACK_CLIENT_ID for many',
    'empty the one or the other',
  ],
  'host-wrong': ['{name} is not an address of this machine', 'write for example HOST=127.0.0.1'],
  'port-wrong': [
    '{name} is not a port',
    'write a whole number from 1 to 65535, such as {name}={example}',
  ],
  'health-host-wrong': [
    '{name} is not an IP address of this machine',
    'leave it empty for 127.0.0.1, or write HEALTH_HOST=0.0.0.0 where others on the network may look',
  ],
  'api-url-wrong': [
    '{name} is not an http(s) address',
    'leave it empty for Slack itself, or write one such as SLACK_API_URL=http://127.0.0.1:4000/api/',
  ],
  'api-url-ends-otherwise': ['{name} must end in /api/', 'write SLACK_API_URL={mended}'],
  'database-url-wrong': [
    '{name} is not a PostgreSQL address',
    'leave it empty for SQLite in DATA_DIR, or write DATABASE_URL=postgres://user:password@host/database',
  ],
  'log-level-wrong': ['{name} is not a level', 'write one of {choices}, such as LOG_LEVEL=info'],
  'not-yes-or-no': ['{name} is neither yes nor no', 'leave it empty, or write {name}=yes'],
  'time-zone-wrong': [
    '{name} is not a time zone',
    'write an IANA name, such as TIME_ZONE=Europe/Stockholm',
  ],
  'shown-to-wrong': ['{name} is not one of {choices}', 'write for example {name}=members'],
  'keeper-wrong': [
    '{name} is not the id of a person or channel in Slack',
    'open the profile or the channel details, choose "Copy member ID" or copy the channel ID, and write for example KEEPER=U0123456789',
  ],
  'too-long': [
    '{name} is longer than {most} characters',
    'write the value alone; a whole file may have come there',
  ],
  'number-wrong': [
    '{name} is not a whole number from 1 to {most}',
    'write for example {name}={example}',
  ],
};
