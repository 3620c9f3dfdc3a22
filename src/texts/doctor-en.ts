// What the command `doctor` says in English.

import type { DoctorWording } from './doctor-wording.js';

export const doctorEn: DoctorWording = {
  usage: `Checks that the bot can run: Node, settings, documents, store, Slack, tokens, scopes and clock.

  npm run doctor
  npm run -s doctor -- --json

  --json        the result as data
  --lang sv|en  language
  --help        show this text

The exit code is 0 where nothing is wrong (warnings do not count), else 1.
`,
  unknown: 'I do not know {given}. See --help.',
  levels: { ok: 'OK', warning: 'warning', fault: 'fault', skipped: '–' },
  checks: {
    node: 'Node',
    settings: 'Settings',
    documents: 'Documents',
    store: 'Store',
    slack: 'Slack',
    'bot-token': 'Bot token',
    scopes: 'Scopes',
    'app-token': 'App token',
    client: 'App',
    address: 'Address',
    workspaces: 'Workspaces',
    clock: 'Clock',
  },
  lines: {
    'node-supported': ['Node {version}', null],
    'node-too-old': [
      'Node {version} is too old',
      'Install Node 22 or 24 (at least {least}) from https://nodejs.org.',
    ],
    'node-ended': [
      'Node {version} has had no security fixes since {ended}',
      'Change to a version that is maintained, such as 24, when it suits you.',
    ],
    'node-odd': ['Node {version} is not a long-term version', 'Change to an even one, such as 24.'],
    'settings-right': ['The settings in .env can be read', null],
    'settings-without-file': ['No .env here: what the environment does not set is as usual', null],
    'env-file-unknown': [
      '.env sets {name}, which is no setting{meant}',
      'Mend the name or remove the line.',
    ],
    'env-file-doubled': [
      '.env sets {name} more than once; the last one counts',
      'Keep one of the lines.',
    ],
    'env-file-broken-line': [
      'Line {line} of .env is neither a setting nor a comment',
      'Write NAME=value, or begin the line with #.',
    ],
    'env-file-overridden': [
      '{name} in .env does not count, since the environment sets something else',
      'Take it out of the environment, or out of .env.',
    ],
    'env-file-readable': ['.env can be read by others on this machine', 'Run: chmod 600 .env'],
    'documents-read': [
      '{projects} projects in {files} documents in {folder}; {findings} things to check',
      null,
    ],
    'documents-some-unread': [
      '{unread} of {files} documents in {folder} could not be read; there are {projects} projects',
      'Run npm run documents, which tells which and why.',
    ],
    'folder-missing': ['There is no folder {folder}', 'Create it, or mend DOCUMENTS_DIR.'],
    'folder-not-folder': ['{folder} is no folder', 'Mend DOCUMENTS_DIR.'],
    'folder-unreadable': [
      'The folder {folder} cannot be read',
      'Let whoever runs the bot read it, or mend DOCUMENTS_DIR.',
    ],
    'folder-empty': [
      'The folder {folder} holds no document',
      'Put project sheets there, or mend DOCUMENTS_DIR.',
    ],
    'access-closed': [
      'behorighet.json cannot be gone by: no document is shown to anybody in Slack',
      'Run npm run documents, which tells what is wrong and on which line.',
    ],
    'catalogue-unused': [
      'katalog.json has faults, and nothing in it is used',
      'Run npm run documents, which tells what is wrong and on which line.',
    ],
    'store-works': ['The store in {where} can be opened, written and read', null],
    'store-fails': [
      '{reason}',
      'See to it that the bot may write in DATA_DIR, or that DATABASE_URL is right and the database up.',
    ],
    'store-readable': [
      'The store in {folder} can be read by others on this machine',
      'Run: chmod -R go-rwx {folder}',
    ],
    'disk-free': ['{megabytes} MB free where the store is', null],
    'disk-low': ['Only {megabytes} MB free where the store is', 'Free some before it runs out.'],
    'disk-full': ['The disk where the store is is full ({megabytes} MB free)', 'Free some space.'],
    'no-tokens': [
      'No tokens are set: npm start opens a local workspace, without Slack',
      'To reach Slack, follow "In Slack, in ten minutes" in README.md.',
    ],
    'needs-settings': ['Checked once the settings are mended', null],
    'needs-store': ['Checked once the store can be opened', null],
    'slack-reached': ['Slack answers at {address}', null],
    'slack-unreachable': [
      'Slack cannot be reached at {address} ({reason})',
      'Check the network, the firewall and DNS; the bot needs slack.com and wss-primary.slack.com on port 443.',
    ],
    'slack-behind-proxy': [
      'Slack cannot be reached at {address} ({reason}), and Node does not use the proxy {proxy} on its own',
      'With Node 24 (or 22.21): set NODE_USE_ENV_PROXY=1. Otherwise let the firewall pass slack.com.',
    ],
    'slack-certificate': [
      'The certificate at {address} is not accepted ({reason}); something on the network may replace it',
      'Put the root certificate of your organisation in a file and name it in NODE_EXTRA_CA_CERTS.',
    ],
    'slack-busy': ['Slack asks us to wait {seconds} seconds', 'Wait, and run this again.'],
    'slack-trouble': [
      'Slack answers with error {status}',
      'See https://slack-status.com, and run this again in a while.',
    ],
    'bot-token-accepted': ['SLACK_BOT_TOKEN is valid in {team}', null],
    'bot-token-of-organisation': [
      'SLACK_BOT_TOKEN is of an installation for a whole organisation (Enterprise Grid), and the bot needs one for a single workspace',
      'Install the app into one workspace: https://api.slack.com/apps, "Install App". Copy the "Bot User OAuth Token" (xoxb-) from there into SLACK_BOT_TOKEN. For several workspaces: docs/workspaces.md.',
    ],
    'bot-token-of-person': [
      'SLACK_BOT_TOKEN does not belong to a bot',
      'Copy the "Bot User OAuth Token" (xoxb-) from https://api.slack.com/apps, "OAuth & Permissions".',
    ],
    'bot-token-refused': [
      'Slack does not accept SLACK_BOT_TOKEN ({reason})',
      'Install the app again and copy the "Bot User OAuth Token" (xoxb-) from https://api.slack.com/apps, "OAuth & Permissions".',
    ],
    'scopes-granted': ['All {count} scopes that are needed are there', null],
    'scopes-missing': [
      'Scopes are missing: {scopes}',
      'Paste manifest.json under "App Manifest" at https://api.slack.com/apps, and install the app again.',
    ],
    'scopes-optional-missing': [
      'Optional scopes are missing: {scopes}',
      'The bot works; what they give (contact files, channel lists, addresses) is gone. Install the app again to grant them.',
    ],
    'scopes-superfluous': [
      'The bot has scopes that it does not use: {scopes}',
      'Remove them under "OAuth & Permissions", so that a stolen token reaches less.',
    ],
    'app-token-accepted': ['SLACK_APP_TOKEN is valid; Slack gives an address for the socket', null],
    'app-token-refused': [
      'Slack does not accept SLACK_APP_TOKEN ({reason})',
      'Make a new one under "Basic Information", "App-Level Tokens", with the scope connections:write.',
    ],
    'signing-secret': [
      'SLACK_SIGNING_SECRET is set; whether it is right shows only when Slack calls the bot',
      null,
    ],
    'client-known': [
      'Slack refuses neither SLACK_CLIENT_ID nor SLACK_CLIENT_SECRET; only an installation shows for certain',
      null,
    ],
    'client-refused': [
      'Slack does not accept SLACK_CLIENT_ID and SLACK_CLIENT_SECRET ({reason})',
      'Copy both anew from https://api.slack.com/apps, "Basic Information", "App Credentials".',
    ],
    'client-unclear': [
      'Slack answers {reason} instead of saying whether it knows the app',
      'Run this again in a while; if it stays so, check SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.',
    ],
    'redirect-address': [
      '{redirect} has to be among the redirect URLs of the app; that cannot be seen from here',
      'Check under "OAuth & Permissions" at https://api.slack.com/apps.',
    ],
    'redirect-refused': [
      '{redirect} is not among the redirect URLs of the app',
      'Add it under "OAuth & Permissions" at https://api.slack.com/apps, or mend PUBLIC_URL.',
    ],
    'address-answers': ['{address} takes signed requests', null],
    'address-refuses': [
      '{address} refuses a request that is signed with SLACK_SIGNING_SECRET',
      'Let the proxy pass bodies and headers on as they come, and restart the bot if the secret is new.',
    ],
    'address-answers-otherwise': [
      'Something else than the bot answers at {address} (status {status})',
      'Start the bot, and let the proxy pass /slack/ on to PORT of HOST.',
    ],
    'address-silent': [
      'Nobody answers at {address} ({reason})',
      'Start the bot and the proxy; where the address is only reached from outside, check it from there.',
    ],
    'address-not-served': [
      'The bot does not run at {address}; requests are checked once it does',
      null,
    ],
    'workspaces-none': [
      'No workspace has installed the bot yet',
      'Open {install} in the workspace that is to have it.',
    ],
    'workspaces-answer': [
      '{count} installed workspaces answer, with the scopes that are needed',
      null,
    ],
    'workspace-sealed-otherwise': [
      '{name} ({team}): its token cannot be opened with TOKEN_KEY',
      'Write the earlier key at the end of TOKEN_KEY (new,old). If it is lost, delete the row of {team} from the table installations, and install anew at {install}.',
    ],
    'workspace-refused': [
      '{name} ({team}): Slack does not accept its token ({reason})',
      'If the workspace has removed the bot, what is kept of it is deleted at the next start. Otherwise install anew at {install}.',
    ],
    'workspace-not-asked': [
      '{name} ({team}): Slack did not answer ({reason})',
      'Run this again in a while.',
    ],
    'workspace-scopes-missing': [
      '{name} ({team}): scopes are missing: {scopes}',
      'Install anew at {install}, which grants those that manifest.json has now.',
    ],
    'clock-right': ['The clock is right ({seconds} s from Slack’s)', null],
    'clock-wrong': [
      'The clock is {seconds} s off Slack’s',
      'Turn time synchronisation on: timedatectl set-ntp true',
    ],
    'clock-unknown': ['Slack did not say what time it is', null],
  },
  allWell: 'All is as it should be.',
  someWarnings: 'The bot can run. Warnings: {warnings}.',
  someFaults: 'The bot cannot run like this. Faults: {faults}, warnings: {warnings}.',
};
