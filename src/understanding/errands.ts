// The verbs of orders that nobody carries out who only reads sheets, and what must stand beside them.

/** A kind of order: to change, to send or call, to write, to book. */
export interface Errand {
  /** First words that give it, in all their forms; lower case. */
  readonly verbs: string;
  /** What follows; anything where it is left out. */
  readonly with?: RegExp;
  /** What follows where an answer is asked for all the same. */
  readonly but?: RegExp;
  /** Somebody else than the asker follows: a name, or what one is. */
  readonly whom?: true;
  /** "I want to" and "how do I" make one of it, too. */
  readonly mine?: true;
  /** Only "can you" makes one of it: "mejla X?" asks for an address. */
  readonly asked?: true;
}

const LISTED =
  '\\p{L}*(?:lista\\p{L}*|tabell\\p{L}*|översikt\\p{L}*|sammanställning\\p{L}*|sammanfattning\\p{L}*|diagram\\p{L}*|lists?|tables?|overview|summary|ranking|chart|breakdown|comparison)(?!\\p{L})';
/** Where somebody asks: what shall stand there is told there. */
const HERE = '(?:i|in|to) (?:den här |this |the )?(?:tråden|chatten|svaret|thread|chat)(?!\\p{L})';
/** What a list or a sum that was told may be had without. */
const OF_LIST = '(?:bort )?(?:de|dem|dom|det|den|alla|those|these|them|the ones|any|it)(?!\\p{L})';
const ROLE =
  '(?:\\p{L}*led(?:are|aren|arna)|\\p{L}*ägar(?:e|en|na)|\\p{L}*mottagar(?:e|en|na)|kontakt(?:en|person\\p{L}*)?|\\p{L}*chef(?:en|er|erna)?|\\p{L}*ansvarige?|handläggar\\p{L}*|leaders?|managers?|owners?|contacts?|coordinators?|beneficiar(?:y|ies)|head)(?!\\p{L})';
const GROUP =
  '(?:honom|henne|dem|dom|hen|him|her|them|everyone|everybody|someone|somebody|alla|nån|någon|den som|de som|whoever|hela|whole|projekt(?:et|en)|projects?|styrelse\\p{L}*|ledning\\p{L}*|\\p{L}*grupp\\p{L}*|kanal\\p{L}*|kolleg\\p{L}*|avdelning\\p{L}*|kommun(?:en|erna)|region(?:en|erna)|länsstyrelse\\p{L}*|board|committee|team|group|channel|boss|colleagues?|department|municipalit(?:y|ies)|compan(?:y|ies)|organi[sz]ation)(?!\\p{L})';
/** Whoever is written to or called, said otherwise than by name. */
const SOMEBODY = `(?:(?:the|a|an|den|en|vår|våra|min|our|my|its|new|ny|nya|all|every|varje) )*(?:${ROLE}|${GROUP})`;
const ME = '(?:mig|oss|hit|me|us)(?!\\p{L})';
const A =
  '(?:(?:ihop|ner|me|us|mig|oss|åt) )*(?:ett?|an?|the|some|our|my|vårt?|mitt?) (?:\\S+ ){0,3}?';
/** Texts that somebody gets. */
const LETTER =
  '(?:\\p{L}*(?:mejl|mail|brev|meddelande|ansökan|avslag|beslut|inbjudan|kontrakt|avtal|protokoll|inlägg|artikel|notis|faktura|påminnelse|skrivelse|yttrande|utlysning)|tal|dikt|vers|sång|svar|annons|intyg|offert|sms|\\p{L}*letter|e-?mail|message|(?:press )?release|application|invitation|contract|agreement|speech|post|article|invoice|reminder|poem|song|note|reply|response|statement|proposal|tweet|announcement|essay|story)(?!\\p{L})';
/** What somebody is made, and what a value is set to. */
const TO = '(?:till|som|as|to)(?!\\p{L})';
const MADE = ` ${TO}(?: (?:den|en|the|an?|its))?(?: (?:nytt?|nya|new))?`;
/** How a project is said to stand. */
const DONE = '(?:avslut|klar|färdig|aktiv|paus|godkän|stäng|finish|clos|complet|activ|approv)';

const opens = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`, 'iu');
const holds = (pattern: string): RegExp => new RegExp(pattern, 'iu');

/** A name, or whoever it may be, but nobody who asks. */
export const WHOM = opens(SOMEBODY);

/** To change what the sheets say. */
const CHANGES: readonly Errand[] = [
  {
    verbs:
      'höj höja höjer sänk sänka sänker radera raderar töm tömma tömmer korrigera korrigerar redigera redigerar justera justerar nollställ nollställa återställ återställa arkivera arkiverar avregistrera fakturera godkänn godkänna godkänner avslå avslår attestera utse tillsätt tillsätta förläng förlänga förlänger förkorta publicera avpublicera ersätt ersätta ersätter makulera avsluta pausa flytta flyttar delete deleting erase wipe truncate edit overwrite rename renaming reduce decrease increase archive cancel approve reject appoint assign reinstate reschedule',
    mine: true,
  },
  {
    verbs: 'ändra ändrar byt byta byter',
    but: opens('(?:till|språk|språket|ämne|spår|inget|ingenting|inte|i m\\p{L}+)(?!\\p{L})'),
    mine: true,
  },
  {
    verbs: 'uppdatera uppdaterar update updating rätta rättar',
    but: opens(`(?:${ME}|on|about|my|min|mitt|mina|our|vår|vårt|våra)(?!\\p{L})`),
    mine: true,
  },
  {
    verbs: 'öka minska',
    with: holds('^(?:på )?\\p{L}*(?:belopp|budget|stöd|bidrag)\\p{L}* | med [^?]*\\d'),
    mine: true,
  },
  {
    verbs:
      'change replace correct modify amend fix adjust raise lower extend shorten postpone move bump transfer pay invoice publish reset restore',
    with: holds(
      "^(?:the|his|her|its|their|this|all|every)(?!\\p{L})|\\p{L}['’]s?(?: |$)| (?:to|from|with|by|as) ",
    ),
    but: opens('(?:me|to|the subject|the language|in|since|of)(?!\\p{L})'),
    mine: true,
  },
  { verbs: 'döp döpa döper', with: opens('om '), mine: true },
  { verbs: 'ta tar plocka', with: opens('bort '), but: opens(OF_LIST), mine: true },
  { verbs: 'stryk stryka remove', but: opens(OF_LIST), mine: true },
  { verbs: 'skriv skriva', with: opens('över |in |om (?:texten|beskrivningen|namnet)') },
  { verbs: 'lägg lägga lägger', with: opens('(?:in|upp ett|upp en) '), mine: true },
  {
    verbs: 'lägg lägga lägger add',
    with: holds(
      `^(?:till )?(?:ett?|an?) (?:nytt?|new) |^(?:till )?.* (?:som|as) (?:the |an? |nytt? )?\\p{L}|^(?:till )?.* (?:i|till|to|into) (?:the )?\\p{L}`,
    ),
    but: holds(
      `^(?:ihop|samman|up|together|the (?:grant|amount|budget|sum))|${LISTED}|kolumn|column|${HERE}`,
    ),
    mine: true,
  },
  { verbs: 'skapa skapar create', but: holds(LISTED), mine: true },
  {
    verbs: 'sätt sätta sätter set put',
    with: holds(` ${TO} \\S`),
    but: holds(
      `^(?:ihop|upp|samman|up|together|aside|beside|next|fingret|siffror)(?!\\p{L})|${LISTED}|in order|i ordning`,
    ),
    mine: true,
  },
  {
    verbs: 'ange registrera notera markera anteckna gör göra mark record enter make',
    with: holds(`${MADE} (?:${ROLE}|${DONE}\\p{L}*$)| (?:the|its)(?: new)? ${ROLE}`),
    but: holds(`(?:vem|who)(?!\\p{L})|telefon|nummer|numret|${LISTED}`),
    mine: true,
  },
  { verbs: 'registrera register upload', with: opens('(?:ett?|an?|the|new|nytt?|mig|oss|me|us) ') },
  { verbs: 'slå', with: opens('(?:ihop|samman) (?:.* till ett?(?!\\p{L})|projekten )') },
  { verbs: 'merge swap', with: holds(' (?:and|with|into) ') },
  { verbs: 'stäng stänga starta', with: opens('(?:ner|av|om|igen|projektet|ett nytt)(?!\\p{L})') },
  { verbs: 'close', with: opens('(?:the|down|out|off|this|that) '), but: opens('the date') },
  {
    verbs: 'betala överför bevilja avsätt',
    with: holds('^ut |\\d|miljon|^(?:ett?|\\p{L}+(?:en|et)) '),
  },
];

/** To call, write or send to somebody else. */
const CONTACTS: readonly Errand[] = [
  { verbs: 'ring ringer call', whom: true, but: opens(`(?:upp |up )?${ME}|ring`) },
  {
    verbs:
      'mejla mejlar mejl maila mailar kontakta kontaktar ringa smsa pinga e-mail email mail phone text contact message ping',
    whom: true,
    but: opens(`(?:upp )?${ME}`),
    asked: true,
  },
  {
    verbs: 'mejla maila kontakta ringa smsa pinga e-mail email mail phone text contact message',
    with: holds(
      `^(?!${ME}).* (?:(?:och|and) (?:be|fråga|säg|tacka|hälsa|meddela|berätta|påminn|hör|boka|tala om|förklara|ask|tell|say|let|remind|thank)|om att|att|åt (?:mig|oss)|asking|telling|saying|for me|to (?:say|ask|tell))(?!\\p{L})`,
    ),
  },
  {
    verbs:
      'tacka gratulera informera meddela underrätta hälsa notify inform invoice thank congratulate invite',
    whom: true,
    but: opens(ME),
  },
  {
    verbs: 'fråga frågar ask tell påminn påminna remind',
    whom: true,
    with: holds(
      ' (?:att|om|varför|när|hur|vad|vem|till|to|if|whether|about|for|that|why|when|how|what|we|i|you)(?!\\p{L})',
    ),
    but: holds(`^${ME}|:`),
  },
  { verbs: 'be bed', whom: true },
  { verbs: 'let', with: holds(`^(?!${ME}).* know(?!\\p{L})`) },
  { verbs: 'bjud bjuda bjuder', with: opens('in ') },
  { verbs: 'kalla', with: opens('(?:\\S+ ){0,4}?(?:till|in) ') },
  {
    verbs: 'skriv svara säg write reply',
    with: opens('(?:back |tillbaka )?(?:till|åt|to) '),
    whom: true,
  },
  {
    verbs: 'påminn påminna remind',
    with: opens(
      `${ME} (?:att|to|i ?morgon|tomorrow|på \\p{L}+dag|on \\p{L}+day|next|nästa|in \\S+ \\p{L}+s?$|om (?:ett?|\\S+ (?:minuter|timmar|dagar|veckor)))(?!\\p{L})`,
    ),
  },
  {
    verbs: 'skicka skickar send forward vidarebefordra mejla maila',
    with: holds(
      `(?<!\\p{L})(?:till|åt|to) (?:${SOMEBODY}|.*@\\S)|^(?:iväg |ut )?(?:ett?|an?|some|lite|\\d+|det(?: här)?|detta|th(?:is|at|ese)|it) (?:.* )?(?:till|åt|to) (?!${ME})`,
    ),
    but: holds(
      `^(?!.*@).*(?:adress|nummer|numret|telefon|e-?post|mejlen|mailen|address|phone|number|contact|e-?mail)|^${ME}(?!.*@\\S)|^(?!.*@).*${LISTED}.* (?:över|på|of|med|with) `,
    ),
  },
  {
    verbs: 'send',
    whom: true,
    with: holds('(?<!\\p{L})(?:an?|the|our|my|this|that) \\p{L}+'),
    but: opens(`${ME}|over|(?:the|an?) (?!${ROLE}|${GROUP})`),
  },
];

/** To write what somebody gets, and to see to things. */
const SERVICES: readonly Errand[] = [
  {
    verbs: 'skriv skriva skriver författa formulera draft compose write utforma knåpa',
    with: opens(`${A}${LETTER}`),
  },
  {
    verbs:
      'boka bokar avboka beställ beställa beställer köp köpa köper översätt översätta installera signera underteckna translate',
  },
  {
    verbs: 'book reserve schedule rent hyr buy order sign',
    with: opens('(?:me|us|an?|the|my|our|some|off|this|in|\\d|ett?) '),
    but: opens('the (?:projects|list)'),
  },
  { verbs: 'anmäl sjukanmäl logga', with: opens('(?:\\S+ till|mig|oss|in|ut)(?!\\p{L})') },
];

export const ERRANDS: readonly Errand[] = [...CHANGES, ...CONTACTS, ...SERVICES];
