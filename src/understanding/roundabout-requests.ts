// Requests put formally, by paper and in the words of an office → plain words for them: data.

import type { Rewriting } from './rewriting.js';

/** What a day or a name is said to stand in: "det i registret angivna slutdatumet". */
const ENTERED =
  '(?:angiven|angivna|angivet|registrerad|registrerade|registrerat|noterad|noterade|noterat|uppgiven|uppgivna|uppgivet|upptagen|upptagna|upptaget|fastställd|fastställda|fastställt|antecknad|antecknade|antecknat|införd|införda|infört)';

/** In the order in which they are put. */
export const ROUNDABOUT_REQUESTS: readonly Rewriting[] = [
  {
    // "Undertecknad önskar vänligen erhålla …": to have it told, and no money.
    holds: ['erhålla', 'bekomma', 'tillsändas', 'delges', 'tillställas', 'erhåller'],
    pattern:
      /(?<=(?<!\p{L})(?:önskar|önskas|vill|begär|anhåller|hemställer|ber|skulle vilja|bör|kan|får|tacksam|behöver)(?: (?:om|att|få|härmed|vänligen|gärna|ödmjukast|jag|vi|man|för))*) (?:erhålla|bekomma|tillsändas|tillställas|delges)(?!\p{L})/giu,
    by: ' veta',
  },
  {
    holds: ['elektronisk'],
    pattern: /(?<!\p{L})elektroniska? (?:post|brev|mejl)?-?adress(?:en)?(?!\p{L})/giu,
    by: 'mejladress',
  },
  {
    holds: ['electronic mail', 'electronic address', 'electronic post'],
    pattern: /(?<!\p{L})electronic (?:mail(?:ing)?|post(?:al)?)?(?: ?address)?(?!\p{L})/giu,
    by: 'email address',
  },
  {
    // "Härmed begärs uppgift om …", "revisionen begär …": what is wanted follows.
    holds: ['begär', 'hemställ', 'anhåll', 'äskas', 'efterfrågas', 'påkallas'],
    pattern:
      /^\P{L}*(?!(?:[Vv]ilk|[Vv]em|[Vv]ad|[Hh]ur|[Nn]är|[Vv]ar))(?:\p{L}+(?: \p{Ll}+){0,4} )?(?:[Bb]egär|[Bb]egärs|[Bb]egärde|[Hh]emställs|[Hh]emställer|[Aa]nhålles|[Aa]nhåller|[Ee]fterfrågas|påkallas)(?: (?:om|att|få|härmed|vänligen|ut|se|veta|ha))* (?=\p{Ll})/gu,
    by: 'Jag vill ha ',
  },
  {
    // "… som är registrerad för X", "… som finns noterat på X"
    holds: [' som är ', ' som finns ', ' som står ', ' som har '],
    pattern: new RegExp(
      ` som (?:är|finns|står|har (?:blivit )?)(?: \\p{L}+ligen)? ?${ENTERED}(?: (?:i|hos|på) (?:registret|systemet|beslutet|ansökan|handlingarna|bladet|er|oss))?(?= (?:för|på|till|hos|i|avseende|gällande)(?!\\p{L}))`,
      'giu',
    ),
    by: '',
  },
  {
    holds: ['registret ', 'systemet ', 'beslutet ', 'ansökan ', 'handlingarna ', 'bladet '],
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:det|den|de)) (?:i|av|på|enligt) (?:registret|systemet|beslutet|ansökan|handlingarna|bladet) ${ENTERED}(?= \\p{L})`,
      'giu',
    ),
    by: '',
  },
  {
    // "Vem är formell stödmottagare": as it stands there.
    holds: ['formell', 'registrerad', 'angiven', 'officiell', 'angivna', 'noterad'],
    pattern:
      /(?<!\p{L})(?:formell|officiell|registrerad|angiven|noterad|uppgiven)(?:a|e|t)? (?=(?:stödmottagare|projektägare|ägare|projektledare|kontaktperson|sökande|mottagare|e-post|mejl|telefon|adress|start|slut)\p{L}*)/giu,
    by: '',
  },
  {
    // "The address on record for …", "the beneficiary of record"
    holds: [' on record', ' of record', ' on file', ' on the books'],
    pattern:
      / (?:(?:that is |which is |you have |we have )?on (?:record|file|the books)|of record)(?=[ ?.,]|$)/giu,
    by: '',
  },
  {
    // "By any chance", "happen to have"
    holds: ['by any chance', 'by chance', 'happen to', 'händelsevis', 'möjligtvis'],
    pattern: / by (?:any )?chance(?!\p{L})|(?<!\p{L})happen to (?=(?:have|know|be)(?!\p{L}))/giu,
    by: '',
  },
  {
    // "I should be most grateful for …", "I would be much obliged if …"
    holds: ['grateful', 'obliged', 'appreciate', 'indebted'],
    pattern:
      /^(\P{L}*)(?:i|we)(?:['’]d| should| would| shall| will)(?: be)?(?: (?:most|very|much|so|really|ever so|deeply))* (?:grateful|obliged|indebted|appreciate(?: it)?) (?:to (?:have|know|learn|receive|get|be told)|for|if (?:you|someone|somebody) (?:could|would|can) (?:tell me|give me|send me|let me know|share|provide)) /giu,
    by: '$1tell me ',
  },
  {
    // "Could you read it out": how it shall be told.
    holds: ['läsa upp', 'läs upp', 'read it out', 'read them out', 'read it aloud', 'stava'],
    pattern:
      /[\s,.–-]*(?:kan (?:du|ni|någon|nån) |kunde du |could you |can you |please )?(?:läsa?|read|stava) (?:upp |ut )?(?:den|det|dem|it|them)(?: (?:upp|out|aloud|to me|för mig|högt))*(?=\P{L}*$)/giu,
    by: '',
  },
  {
    // "PM till nämnden ska ange slutdatum för X – vad skriver jag?": the paper tells what it shall say.
    holds: [
      ...['ska ange', 'ska innehålla', 'ska redovisa', 'ska uppge', 'ska nämna', 'ska ta upp'],
      ...['ska ha med', 'måste ange', 'måste innehålla', 'måste ha med', 'bör innehålla'],
      ...['ska lista', 'bör ange', 'behöver innehålla', 'ska få med', 'ska presentera'],
    ],
    pattern:
      /^\P{L}*(?!(?:[Vv]ilk|[Vv]em|[Vv]ad|[Hh]ur|[Nn]är|[Vv]ar|[Ss]ka|[Pp]rojekt|(?:[Jj]ag|[Vv]i|[Mm]an|[Dd]u|[Nn]i|[Dd]e|[Hh]on|[Hh]an|[Hh]en|[Dd]et|[Dd]en)(?!\p{L})))\p{L}+(?: \p{Ll}+){0,5} (?:ska|skall|måste|bör|behöver) (?:ange|innehålla|redovisa|uppge|nämna|ta upp|ha med|lista|få med|presentera) (?=[^?]{3,60} (?:för|på|i|till|av|hos) )/gu,
    by: 'Vad är ',
  },
  {
    holds: [
      'vad skriver',
      'vad ska jag skriva',
      'vad ska vi skriva',
      'vad ska stå',
      'vad anger',
      'vad sätter',
    ],
    pattern:
      /\s*[,.;–-]+\s*(?:och |så )?vad (?:skriver|anger|sätter|fyller) (?:jag|vi|man)(?: (?:i|där|dit|då|in))*(?=\P{L}*$)|\s*[,.;–-]+\s*(?:och |så )?vad ska (?:(?:jag|vi|man) (?:skriva|ange|sätta)|stå)(?: (?:där|då|i rutan))?(?=\P{L}*$)/giu,
    by: '',
  },
  {
    // "Herr Per Palm": how somebody is addressed.
    holds: [
      'herr ',
      'fru ',
      'fröken ',
      'doktor ',
      'professor ',
      'dr ',
      'dr.',
      'hr ',
      'mr ',
      'mrs ',
      'mr.',
      'mrs.',
      'ms ',
    ],
    pattern:
      /(?<!\p{L})(?:herr|hr\.?|fru|fröken|doktor|dr\.?|professor|prof\.|mr\.?|mrs\.?|ms\.?) (?=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{L}*\p{Lu})/gu,
    by: '',
  },
  {
    // "Lappen med numret": what it is written on.
    holds: [
      'lappen med',
      'papperet med',
      'pappret med',
      'visitkortet med',
      'mejlet med',
      'anteckningen med',
      'post-it',
    ],
    pattern:
      /(?<!\p{L})(?:lappen|papperet|pappret|visitkortet|mejlet|mailet|anteckningen|post-it-lappen) (?:med|där jag skrev|där jag hade) (?=(?:numret|nummret|adressen|mejladressen|telefonnumret|namnet|e-postadressen|datumet)(?!\p{L}))/giu,
    by: '',
  },
  {
    // "Akt 20301234", "record 20301234", "nr. 20301234"
    holds: [
      ...['akt', 'record ', 'entry ', 'dossi', 'handling', 'nr.', 'mapp', 'file ', 'folder '],
      ...['docket ', 'item '],
    ],
    pattern:
      /(?<![\p{L}-])(?:(akt(?:en)?|dossi[eé]n?|dossiern|handling(?:en)?|mapp(?:en)?|nr\.)|record|entry|dossier|file|folder|docket|item)(?: (?:nr|no|nummer|number)\.?)? (?=(?:19|20)\d\d[-/ ]?\d{4,5}(?!\d))/giu,
    by: (_, swedish: string | undefined) => (swedish === undefined ? 'case ' : 'ärende '),
  },
  {
    // "Skriv mejladressen här i tråden": where it shall be told.
    holds: [
      ...['tråden', 'chatten', 'kanalen', 'svaret', 'thread', 'channel', 'chat', 'in here'],
      ...['klistra ', 'släng '],
    ],
    pattern:
      /(?<!\p{L})(?:lägg|lägga|klistra|skriv|skriva|släng|slänga|posta|droppa|sätt|put|paste|add|drop|post|write|stick)(?: (?:gärna|bara|please|just))*(?: (?:till|in|upp|ut|ner|dit))? ([^?]{3,120}?),? (?:(?:här )?(?:i|in|to) (?:den här |this |the )?(?:tråden|chatten|kanalen|svaret|konversationen|thread|channel|chat)|in here|här)(?=\P{L}*$)/giu,
    by: (said, what: string) =>
      /(?:thread|channel|chat|here)\P{L}*$/iu.test(said) ? `give me ${what}` : `ge mig ${what}`,
  },
  {
    // "Rent geografiskt", "geographically speaking"
    holds: ['geografisk', 'geographic'],
    pattern:
      /,? ?(?<!\p{L})(?:rent geografiskt(?: sett)?|geografiskt sett|sett geografiskt|geographically(?: speaking)?|in geographical terms)(?!\p{L}),?/giu,
    by: ' ',
  },
  {
    // "…, de tar inte telefon på jobbet": that nobody answers asks for no number.
    holds: ['inte ', 'int ', 'aldrig ', 'ingen ', 'ej '],
    pattern:
      /[,;–-]+ (?:för |men )?(?:dom|de|hon|han|hen|ingen|man) (?:svarar|tar|lyfter|plockar)(?: upp)? (?:inte?|ej|aldrig|ingen)?(?: ?(?:i|på))? ?(?:telefon(?:en)?|luren|mejl(?:en)?|mail(?:en)?)?(?: (?:på jobbet|hemma|nu|idag|längre|just nu))*(?=\P{L}*$)/giu,
    by: '',
  },
];
