// What is said of a setting that is not as it should be, in Swedish.

import type { SettingWording } from './setting-wording.js';

const APPS = 'https://api.slack.com/apps';
const BOT_TOKEN = `kopiera "Bot User OAuth Token" (den börjar med xoxb-) från din app på ${APPS}, "OAuth & Permissions", och skriv SLACK_BOT_TOKEN=xoxb-…`;
const APP_TOKEN = `gör en token för appen med scopet connections:write på ${APPS}, "Basic Information", och skriv SLACK_APP_TOKEN=xapp-…`;
const SIGNING_SECRET = `kopiera "Signing Secret" från din app på ${APPS}, "Basic Information", och skriv SLACK_SIGNING_SECRET=…`;
const CLIENT_ID = `kopiera "Client ID" från din app på ${APPS}, "Basic Information", och skriv SLACK_CLIENT_ID=…`;
const CLIENT_SECRET = `kopiera "Client Secret" från din app på ${APPS}, "Basic Information", och skriv SLACK_CLIENT_SECRET=…`;
const TOKEN_KEY =
  'gör en med "openssl rand -base64 32" och skriv TOKEN_KEY=…; förvara den lika säkert som de token som den förseglar';
const PUBLIC_URL =
  'skriv var Slack och webbläsare når boten, till exempel PUBLIC_URL=https://projektlots.example.org';
const FOR_MANY = '{name} saknas för att boten ska kunna installeras i många arbetsytor';

export const settingsSv: SettingWording = {
  'bot-token-wrong': ['{name} är ingen bot-token', BOT_TOKEN],
  'bot-token-is-app-token': [
    '{name} innehåller en app-token (xapp-), som hör hemma i SLACK_APP_TOKEN',
    BOT_TOKEN,
  ],
  'bot-token-of-other-kind': [
    '{name} innehåller en token av annat slag ({kind}): boten får inte agera som en person',
    BOT_TOKEN,
  ],
  'bot-token-not-whole': ['{name} är ingen hel token', BOT_TOKEN],
  'bot-token-missing': ['{name} saknas bredvid {beside}', BOT_TOKEN],
  'app-token-wrong': ['{name} är ingen app-token', APP_TOKEN],
  'app-token-is-bot-token': [
    '{name} innehåller en bot-token (xoxb-), som hör hemma i SLACK_BOT_TOKEN',
    APP_TOKEN,
  ],
  'app-token-not-whole': ['{name} är ingen hel token', APP_TOKEN],
  'app-token-missing': [
    '{name} saknas bredvid SLACK_BOT_TOKEN',
    `${APP_TOKEN} (eller, för att nås över HTTP i stället: ${SIGNING_SECRET})`,
  ],
  'signing-secret-wrong': ['{name} är ingen signeringshemlighet', SIGNING_SECRET],
  'signing-secret-missing': [FOR_MANY, SIGNING_SECRET],
  'client-id-wrong': ['{name} är inget klient-id', CLIENT_ID],
  'client-id-missing': [FOR_MANY, CLIENT_ID],
  'client-secret-wrong': ['{name} är ingen klienthemlighet', CLIENT_SECRET],
  'client-secret-missing': [FOR_MANY, CLIENT_SECRET],
  'token-key-wrong': [
    '{name} är ingen nyckel på 32 byte, och inte flera med komma emellan',
    TOKEN_KEY,
  ],
  'token-key-missing': [FOR_MANY, TOKEN_KEY],
  'public-url-wrong': ['{name} är ingen https-adress', PUBLIC_URL],
  'public-url-missing': [FOR_MANY, PUBLIC_URL],
  'one-workspace-or-many': [
    '{name} är för en arbetsyta, SLACK_CLIENT_ID för många',
    'töm den ena eller den andra',
  ],
  'host-wrong': ['{name} är ingen adress på den här maskinen', 'skriv till exempel HOST=127.0.0.1'],
  'port-wrong': [
    '{name} är ingen port',
    'skriv ett helt tal från 1 till 65535, till exempel {name}={example}',
  ],
  'health-host-wrong': [
    '{name} är ingen IP-adress på den här maskinen',
    'lämna den tom för 127.0.0.1, eller skriv HEALTH_HOST=0.0.0.0 om andra på nätet får titta',
  ],
  'api-url-wrong': [
    '{name} är ingen http(s)-adress',
    'lämna den tom för Slack självt, eller skriv en som SLACK_API_URL=http://127.0.0.1:4000/api/',
  ],
  'api-url-ends-otherwise': ['{name} måste sluta med /api/', 'skriv SLACK_API_URL={mended}'],
  'database-url-wrong': [
    '{name} är ingen adress till PostgreSQL',
    'lämna den tom för SQLite i DATA_DIR, eller skriv DATABASE_URL=postgres://användare:lösenord@värd/databas',
  ],
  'log-level-wrong': [
    '{name} är ingen nivå',
    'skriv någon av {choices}, till exempel LOG_LEVEL=info',
  ],
  'not-yes-or-no': ['{name} är varken yes eller no', 'lämna den tom, eller skriv {name}=yes'],
  'time-zone-wrong': [
    '{name} är ingen tidszon',
    'skriv ett namn ur IANA:s lista, till exempel TIME_ZONE=Europe/Stockholm',
  ],
  'shown-to-wrong': ['{name} är ingen av {choices}', 'skriv till exempel {name}=members'],
  'keeper-wrong': [
    '{name} är inget id för en person eller kanal i Slack',
    'öppna profilen eller kanalens uppgifter, välj "Kopiera medlems-ID" eller kopiera kanal-id, och skriv till exempel KEEPER=U0123456789',
  ],
  'too-long': [
    '{name} är längre än {most} tecken',
    'skriv bara värdet; kanske har en hel fil hamnat där',
  ],
  'number-wrong': [
    '{name} är inget helt tal från 1 till {most}',
    'skriv till exempel {name}={example}',
  ],
};
