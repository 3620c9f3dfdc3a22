// What the command `doctor` says in Swedish.

import type { DoctorWording } from './doctor-wording.js';

export const doctorSv: DoctorWording = {
  usage: `Kontrollerar att boten kan köras: Node, inställningar, dokument, lager, Slack, token, scope och klocka.

  npm run doctor
  npm run -s doctor -- --json

  --json        resultatet som data
  --lang sv|en  språk
  --help        visa den här texten

Slutkoden är 0 om inget är fel (varningar räknas inte), annars 1.
`,
  unknown: 'Jag känner inte till {given}. Se --help.',
  levels: { ok: 'OK', warning: 'varning', fault: 'fel', skipped: '–' },
  checks: {
    node: 'Node',
    settings: 'Inställningar',
    documents: 'Dokument',
    store: 'Lager',
    slack: 'Slack',
    'bot-token': 'Bot-token',
    scopes: 'Scope',
    'app-token': 'App-token',
    client: 'App',
    address: 'Adress',
    workspaces: 'Arbetsytor',
    clock: 'Klocka',
  },
  lines: {
    'node-supported': ['Node {version}', null],
    'node-too-old': [
      'Node {version} är för gammal',
      'Installera Node 22 eller 24 (minst {least}) från https://nodejs.org.',
    ],
    'node-ended': [
      'Node {version} får inga säkerhetsrättningar sedan {ended}',
      'Byt till en version som underhålls, till exempel 24, när det passar.',
    ],
    'node-odd': [
      'Node {version} är ingen version med lång livstid',
      'Byt till en jämn version, till exempel 24.',
    ],
    'settings-right': ['Inställningarna i .env går att läsa', null],
    'settings-without-file': ['Ingen .env här: det som inte miljön sätter är som vanligt', null],
    'env-file-unknown': [
      '.env sätter {name}, som ingen inställning heter{meant}',
      'Rätta namnet eller ta bort raden.',
    ],
    'env-file-doubled': [
      '.env sätter {name} flera gånger; den sista gäller',
      'Behåll en av raderna.',
    ],
    'env-file-broken-line': [
      'Rad {line} i .env är varken en inställning eller en kommentar',
      'Skriv NAMN=värde, eller börja raden med #.',
    ],
    'env-file-overridden': [
      '{name} i .env gäller inte, för miljön sätter något annat',
      'Ta bort den ur miljön, eller ur .env.',
    ],
    'env-file-readable': ['.env kan läsas av andra på den här maskinen', 'Kör: chmod 600 .env'],
    'documents-read': [
      '{projects} projekt i {files} dokument i {folder}; {findings} saker att se över',
      null,
    ],
    'documents-some-unread': [
      '{unread} av {files} dokument i {folder} gick inte att läsa; {projects} projekt finns',
      'Kör npm run documents, som säger vilka och varför.',
    ],
    'folder-missing': ['Mappen {folder} finns inte', 'Skapa den, eller rätta DOCUMENTS_DIR.'],
    'folder-not-folder': ['{folder} är ingen mapp', 'Rätta DOCUMENTS_DIR.'],
    'folder-unreadable': [
      'Mappen {folder} går inte att läsa',
      'Ge den som kör boten läsrättigheter, eller rätta DOCUMENTS_DIR.',
    ],
    'folder-empty': [
      'I mappen {folder} finns inget dokument',
      'Lägg projektblad där, eller rätta DOCUMENTS_DIR.',
    ],
    'access-closed': [
      'behorighet.json går inte att följa: inget dokument visas för någon i Slack',
      'Kör npm run documents, som säger vad som är fel och på vilken rad.',
    ],
    'catalogue-unused': [
      'katalog.json har fel, och inget i den används',
      'Kör npm run documents, som säger vad som är fel och på vilken rad.',
    ],
    'store-works': ['Lagret i {where} går att öppna, skriva och läsa', null],
    'store-fails': [
      '{reason}',
      'Se till att boten får skriva i DATA_DIR, eller att DATABASE_URL är rätt och databasen i gång.',
    ],
    'store-readable': [
      'Lagret i {folder} kan läsas av andra på den här maskinen',
      'Kör: chmod -R go-rwx {folder}',
    ],
    'disk-free': ['{megabytes} MB ledigt där lagret ligger', null],
    'disk-low': [
      'Bara {megabytes} MB ledigt där lagret ligger',
      'Frigör plats innan det tar slut.',
    ],
    'disk-full': ['Disken där lagret ligger är full ({megabytes} MB ledigt)', 'Frigör plats.'],
    'no-tokens': [
      'Inga token är satta: npm start öppnar en lokal arbetsyta, utan Slack',
      'Vill du nå Slack: följ "In Slack, in ten minutes" i README.md.',
    ],
    'needs-settings': ['Kontrolleras när inställningarna är rättade', null],
    'needs-store': ['Kontrolleras när lagret går att öppna', null],
    'slack-reached': ['Slack svarar på {address}', null],
    'slack-unreachable': [
      'Slack nås inte på {address} ({reason})',
      'Kontrollera nätet, brandväggen och DNS; boten behöver nå slack.com och wss-primary.slack.com på port 443.',
    ],
    'slack-behind-proxy': [
      'Slack nås inte på {address} ({reason}), och Node använder inte proxyn {proxy} av sig själv',
      'Med Node 24 (eller 22.21): sätt NODE_USE_ENV_PROXY=1. Annars: låt brandväggen släppa fram slack.com.',
    ],
    'slack-certificate': [
      'Certifikatet på {address} godtas inte ({reason}); något på nätet kanske byter ut det',
      'Lägg organisationens rotcertifikat i en fil och peka ut den med NODE_EXTRA_CA_CERTS.',
    ],
    'slack-busy': ['Slack ber oss vänta {seconds} sekunder', 'Vänta, och kör igen.'],
    'slack-trouble': [
      'Slack svarar med fel {status}',
      'Se https://slack-status.com, och kör igen om en stund.',
    ],
    'bot-token-accepted': ['SLACK_BOT_TOKEN gäller i {team}', null],
    'bot-token-of-organisation': [
      'SLACK_BOT_TOKEN är från en installation för en hel organisation (Enterprise Grid), och boten behöver en för en enda arbetsyta',
      'Installera appen i en arbetsyta: https://api.slack.com/apps, "Install App". Kopiera "Bot User OAuth Token" (xoxb-) därifrån till SLACK_BOT_TOKEN. För flera arbetsytor: docs/workspaces.md.',
    ],
    'bot-token-of-person': [
      'SLACK_BOT_TOKEN hör inte till en bot',
      'Kopiera "Bot User OAuth Token" (xoxb-) från https://api.slack.com/apps, "OAuth & Permissions".',
    ],
    'bot-token-refused': [
      'Slack godtar inte SLACK_BOT_TOKEN ({reason})',
      'Installera appen igen och kopiera "Bot User OAuth Token" (xoxb-) från https://api.slack.com/apps, "OAuth & Permissions".',
    ],
    'scopes-granted': ['Alla {count} scope som behövs finns', null],
    'scopes-missing': [
      'Scope saknas: {scopes}',
      'Klistra in manifest.json under "App Manifest" på https://api.slack.com/apps, och installera appen igen.',
    ],
    'scopes-optional-missing': [
      'Valfria scope saknas: {scopes}',
      'Boten fungerar; det som de ger (visitkort, kanalval, adresser) är borta. Installera appen igen för att ge dem.',
    ],
    'scopes-superfluous': [
      'Boten har scope som den inte använder: {scopes}',
      'Ta bort dem under "OAuth & Permissions", så att en stulen token når mindre.',
    ],
    'app-token-accepted': ['SLACK_APP_TOKEN gäller; Slack ger en adress för socketen', null],
    'app-token-refused': [
      'Slack godtar inte SLACK_APP_TOKEN ({reason})',
      'Gör en ny under "Basic Information", "App-Level Tokens", med scopet connections:write.',
    ],
    'signing-secret': [
      'SLACK_SIGNING_SECRET är satt; om den är rätt visar sig först när Slack anropar boten',
      null,
    ],
    'client-known': [
      'Slack avvisar varken SLACK_CLIENT_ID eller SLACK_CLIENT_SECRET; säkert visar det sig först när någon installerar',
      null,
    ],
    'client-refused': [
      'Slack godtar inte SLACK_CLIENT_ID och SLACK_CLIENT_SECRET ({reason})',
      'Kopiera båda på nytt från https://api.slack.com/apps, "Basic Information", "App Credentials".',
    ],
    'client-unclear': [
      'Slack svarar {reason} i stället för att säga om appen är känd',
      'Kör igen om en stund; är svaret detsamma, kontrollera SLACK_CLIENT_ID och SLACK_CLIENT_SECRET.',
    ],
    'redirect-address': [
      '{redirect} ska stå bland appens Redirect URLs; det går inte att se härifrån',
      'Kontrollera under "OAuth & Permissions" på https://api.slack.com/apps.',
    ],
    'redirect-refused': [
      '{redirect} står inte bland appens Redirect URLs',
      'Lägg till den under "OAuth & Permissions" på https://api.slack.com/apps, eller rätta PUBLIC_URL.',
    ],
    'address-answers': ['{address} tar emot signerade anrop', null],
    'address-refuses': [
      '{address} godtar inte ett anrop som är signerat med SLACK_SIGNING_SECRET',
      'Låt proxyn skicka kropp och rubriker vidare som de kommer, och starta om boten om hemligheten är ny.',
    ],
    'address-answers-otherwise': [
      'På {address} svarar något annat än boten (status {status})',
      'Starta boten, och låt proxyn skicka /slack/ vidare till PORT på HOST.',
    ],
    'address-silent': [
      'Ingen svarar på {address} ({reason})',
      'Starta boten och proxyn; nås adressen bara utifrån, kontrollera den därifrån.',
    ],
    'address-not-served': [
      'Boten är inte i gång på {address}; anrop kontrolleras när den är det',
      null,
    ],
    'workspaces-none': [
      'Ingen arbetsyta har installerat boten än',
      'Öppna {install} i den arbetsyta som ska ha den.',
    ],
    'workspaces-answer': ['{count} installerade arbetsytor svarar, med de scope som behövs', null],
    'workspace-sealed-otherwise': [
      '{name} ({team}): dess token går inte att öppna med TOKEN_KEY',
      'Lägg till den förra nyckeln sist i TOKEN_KEY (ny,gammal). Är den borta: ta bort raden för {team} ur tabellen installations, och installera om via {install}.',
    ],
    'workspace-refused': [
      '{name} ({team}): Slack godtar inte dess token ({reason})',
      'Har arbetsytan tagit bort boten raderas det som sparats om den vid nästa start. Annars: installera om via {install}.',
    ],
    'workspace-not-asked': [
      '{name} ({team}): Slack svarade inte ({reason})',
      'Kör igen om en stund.',
    ],
    'workspace-scopes-missing': [
      '{name} ({team}): scope saknas: {scopes}',
      'Installera om via {install}; det ger de scope som manifest.json har nu.',
    ],
    'clock-right': ['Klockan går rätt ({seconds} s från Slacks)', null],
    'clock-wrong': [
      'Klockan går {seconds} s fel mot Slacks',
      'Slå på tidssynkronisering: timedatectl set-ntp true',
    ],
    'clock-unknown': ['Slack sade inte vad klockan är', null],
  },
  allWell: 'Allt är som det ska.',
  someWarnings: 'Boten kan köras. Varningar: {warnings}.',
  someFaults: 'Boten kan inte köras så här. Fel: {faults}, varningar: {warnings}.',
};
