// Ways of asking about many projects that go round about the thing → plain words for it: data.

import type { Rewriting } from './rewriting.js';

/** "Vilka ärenden har X?": the projects, as a register calls them. */
const CASES =
  /(?<=(?<!\p{L})(?:vilka|hur många|alla|samtliga|lista|antal(?:et)?|flest|några|fler) )ärenden(?!\p{L})/giu;

/** "Passerar stödet tiomiljonersgränsen?" */
const MILLION_MARK =
  /(?<!\p{L})(?:över |passer\p{L}+ |når |nådde |spräng\p{L}+ )?(en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra|\d+)-?miljon(?:er)?s?-?(?:gräns(?:en)?|streck(?:et)?|vall(?:en)?|nivå(?:n)?)(?!\p{L})/giu;

/** "Bortse från allt över 20 miljoner: …": what is left is at most that. */
const LEAVING_OUT =
  /(?<!\p{L})(?:bortse från|bortsett från|räkna bort|strunta i|hoppa över|undanta|undantaget|ignor(?:e|ing)|leav(?:e|ing) out|exclud(?:e|ing))(?: (?:allt|alla|allting|de|dem|dom|projekt|projekten|everything|anything|all|those|projects|the ones))*(?: (?:som|that|which) (?:är|kostar|fick|fått|are|cost|got))? (över|under|above|below|over|more than|less than|större än|mindre än) (?=\d|en |ett |två |tre |fyra |fem |tio |one |two |five |ten )/giu;

const AT_THE_OTHER_SIDE: Readonly<Record<string, string>> = {
  över: 'max ',
  'större än': 'max ',
  under: 'åtminstone ',
  'mindre än': 'åtminstone ',
  above: 'at most ',
  over: 'at most ',
  'more than': 'at most ',
  below: 'at least ',
  'less than': 'at least ',
};

/** In the order in which they are put. */
export const ROUNDABOUT_SETS: readonly Rewriting[] = [
  {
    // "Vilket Exempelverksprojekt fick minst?": whose they are.
    holds: ['verksprojekt'],
    pattern:
      /(?<=(?<!\p{L})(?:[Vv]ilket|[Vv]ilka|[Hh]ur många|[Aa]lla|[Ss]amtliga|[Ll]ista) )(\p{Lu}\p{Ll}+verk)sprojekt(?:en|et)?(?!\p{L})/gu,
    by: 'projekt som ägs av $1et',
  },
  {
    // "Nån som har koll på vilka projekt …?"
    holds: ['som har koll', 'som vet', 'som kan säga', 'som minns', 'har koll på'],
    pattern:
      /(?<!\p{L})(?:är det |finns det )?(?:(?:nån|någon|ngn)(?: här)? som (?:har koll(?: på)?|vet|kan säga|känner till|minns)|(?:vill|måste|skulle behöva|behöver) ha koll på|har (?:du|ni|nån|någon) koll på)(?=,? (?:hur|vilk|vad|vem|när|var|i vilk)\p{L}*)/giu,
    by: 'säg',
  },
  {
    // "Projekt där ordet förstudie ingår i namnet"
    holds: ['i namnet', 'i projektnamnet', 'i titeln'],
    pattern:
      /(?<!\p{L})(?:där|vars namn|som har) (?:ordet )?["”“'»«]?([\p{L}-]{3,})["”“'»«]? (?:ingår|finns|förekommer|är|står)(?: med)? (i (?:projekt)?namnet|i titeln)(?!\p{L})/giu,
    by: 'med "$1" $2',
  },
  {
    holds: ['borta i', 'nere i', 'uppe i', 'hör hemma i', 'hemmahörande i'],
    pattern:
      /(?<=(?<!\p{L})(?:projekt|projekten|finns|har vi|ligger|som) )(?:borta|nere|uppe|hör hemma|hemmahörande) (?=i \p{Lu})/gu,
    by: (said) => (/^h/iu.test(said) ? 'ligger ' : ''),
  },
  {
    holds: [', hur många '],
    pattern:
      /(?<=^\P{L}*(?:av|bland) (?:alla )?projekten [^?]{3,80}, hur många )(?=(?:omfattar|täcker|berör|ligger|är|har|fick|startade|slutade|ägs|drivs)(?!\p{L}))/giu,
    by: 'projekt ',
  },
  {
    holds: [
      'förteckning över',
      'lista över',
      'översikt över',
      'sammanställning över',
      'tabell över',
    ],
    pattern: /(?<=(?:förteckning|lista|översikt|sammanställning|tabell)(?:en|n)? )över(?= )/giu,
    by: 'på',
  },
  {
    // "Hur mycket har vi lagt på projekt i Exempellän?"
    holds: ['lagt ', 'lagts ', 'satsat', 'spender', 'gett ', 'delat ut', 'betalat ut'],
    pattern:
      /(?<!\p{L})hur mycket(?: pengar| stöd| medel)?(?: som)?(?: har| som har)?(?: vi| man| ni| de)?(?: har)? (?:lagts?|satsats?|spenderats?|gett|delats? ut|betalats? ut)(?: sammanlagt| totalt)? (?:på|i|till) (?=(?:alla |samtliga |de )?projekt(?:en)?(?!\p{L}))/giu,
    by: 'hur mycket pengar har sammanlagt gått till ',
  },
  {
    holds: ['hur många kronor'],
    pattern: /(?<!\p{L})hur många kronor(?!\p{L})/giu,
    by: 'hur mycket pengar',
  },
  {
    holds: ['kommunen med i', 'länet med i'],
    pattern:
      /^(\P{L}*)i ((?:\p{L}[\p{L}-]+ ){1,3}(?:kommun|län)), (vilka|hur många) projekt är (?:kommunen|länet) med i(?!\p{L})/giu,
    by: '$1$3 projekt har med $2',
  },
  {
    holds: ['projects that ', 'projects which ', 'projekt som '],
    pattern:
      /(?<=(?<!\p{L})(?:projects (?:that|which)|projekt(?:en)? som) )(?:work|operate|take place|verkar|arbetar|jobbar|opererar)(?= (?:in|i|inom)(?!\p{L}))/giu,
    by: (verb) => (/^(?:work|operate|take place)$/iu.test(verb) ? 'are' : 'ligger'),
  },
  {
    holds: ['projekt är '],
    pattern:
      /(?<=(?<!\p{L})projekt )är ((?:\p{L}[\p{L}-]+ ){0,2}\p{L}[\p{L}-]+) kommun med i(?!\p{L})/giu,
    by: (_, place: string) =>
      `har med ${place.charAt(0).toLocaleUpperCase('sv')}${place.slice(1)} kommun`,
  },
  {
    holds: ['in the way of projects', 'by way of projects'],
    pattern: / (?:in the|by) way of projects(?!\p{L})/giu,
    by: ' for projects',
  },
  {
    holds: ['n med sig'],
    pattern: /(?<=(?<!\p{L})har )((?:\p{Lu}[\p{L}-]+ ){1,3}(?:kommun|län)) med sig(?!\p{L})/gu,
    by: 'med $1',
  },
  {
    holds: ['var för sig', 'vart och ett', 'each by itself', 'individually'],
    pattern: / (?:(?:var för sig|vart och ett|each by itself|individually)(?= ))/giu,
    by: '',
  },
  {
    holds: ['ordled', 'orddel', 'ordstam', 'bokstäver'],
    pattern:
      /(?<!\p{L})(?:ordledet|ordleden|orddelen|ordstammen|bokstäverna|bokstavsföljden)(?!\p{L})/giu,
    by: 'ordet',
  },
  {
    holds: ['projektnamn'],
    pattern: /(?<!\p{L})hur många projektnamn (?=(?:innehåller|har|rymmer)(?!\p{L}))/giu,
    by: 'hur många projekt har namn som ',
  },
  {
    holds: [
      'n the title',
      'n the name',
      'n its title',
      'n its name',
      'n their name',
      'n their title',
    ],
    pattern: /(?<!\p{L})(?:having|carrying|featuring) (?=["“”'«»]?[\p{L}\p{N}-]+["“”'«»]? in )/giu,
    by: 'with ',
  },
  {
    holds: ['which ones', 'what ones'],
    pattern:
      /^(\P{L}*(?:(?:and|so|ok|hi|hello)\P{L}+)?)(?:which|what) ones (?=(?:cover|include|are in|lie in|take in|reach|concern)(?!\p{L}))(?=.*(?<!\p{L})(?:projects?|county|municipality)(?!\p{L}))/giu,
    by: '$1which projects ',
  },
  {
    holds: ['kommun med', 'län med'],
    pattern:
      /(?<!\p{L})(?:har|hade) ((?:\p{Lu}[\p{L}-]+ ){1,3}(?:kommun|län)) med(?=\s*(?:[?.!,;:]|$|(?:och|samt|som|eller)(?!\p{L})))/gu,
    by: 'omfattar $1',
  },
  {
    holds: ['så många', 'så mycket'],
    pattern: /(?<=[:,.] |^)så (?=många projekt|mycket (?:pengar|stöd))/giu,
    by: 'hur ',
  },
  {
    holds: [' bank'],
    pattern:
      /(?<!\p{L})(?:i (?:vår|er) bank|i (?:den här )?banken|in (?:our|the|your) bank)(?=\P{L}*$)/giu,
    by: '',
  },
  {
    holds: ['hela bank', 'hela projekt', 'hela portfölj', 'hela registr'],
    pattern: /(?<!\p{L})hela (?:projekt)?(?:bankens|portföljens|registrets)(?!\p{L})/giu,
    by: 'alla projektens',
  },
  {
    holds: ['större '],
    pattern:
      /(?<!\p{L})större (projekt|projekten|satsningar|insatser) än (?=(?:\d|en |ett |två |tre |fyra |fem |tio ))/giu,
    by: '$1 över ',
  },
  {
    holds: ['mindre '],
    pattern:
      /(?<!\p{L})mindre (projekt|projekten|satsningar|insatser) än (?=(?:\d|en |ett |två |tre |fyra |fem |tio ))/giu,
    by: '$1 under ',
  },
  {
    holds: ['mindre ', 'större '],
    pattern:
      /(?<!\p{L})(?:mindre|större) (?=(?:projekt|projekten|satsningar|insatser)(?!\p{L})[^?]*(?:under|över|mellan|minst|högst) \d[\d.,]*(?: och \d[\d.,]*)? ?(?:milj|mkr|mnkr|mn|tkr|kr|kronor|tusen))/giu,
    by: '',
  },
  {
    holds: [' en del'],
    pattern:
      /(?<=(?<!\p{L})(?:i|med|igång|har|finns|startade|slutade) )en del(?= (?:projekt|som|(?:19|20)\d\d))/giu,
    by: 'några',
  },
  {
    holds: [' till under ', ' till max ', ' upp till '],
    pattern:
      /(?<!\p{L})(?:från |from )?(\d[\d,.]*) (?:till|upp till) (?:under|max|högst) (\d[\d,.]*) (miljoner|mkr|milj|mn)(?!\p{L})/giu,
    by: 'åtminstone $1 $3 och under $2 $3',
  },
  {
    holds: [
      'miljonersgräns',
      'miljongräns',
      'miljonersstreck',
      'miljonstreck',
      'miljonersvall',
      'miljonvall',
      'miljonersnivå',
    ],
    pattern: MILLION_MARK,
    by: 'över $1 miljoner',
  },
  {
    holds: ['miljonen'],
    pattern:
      /(?<=(?<!\p{L})(?:under|över|passera\p{L}*|når|nådde|upp i|spräng\p{L}*) )(?:den )?miljonen(?!\p{L})/giu,
    by: '1 miljon',
  },
  {
    holds: ['upp i '],
    pattern: /(?<!\p{L})upp i (?=(?:\d|en |ett |två |tre |fyra |fem |tio ))/giu,
    by: 'åtminstone ',
  },
  {
    holds: ['började', 'startade', 'inleddes', 'inföll'],
    pattern:
      /(?<=(?<!\p{L})(?:innan|före) )(?:år )?((?:19|20)\d\d) (?:började|startade|inleddes|inföll)(?!\p{L})/giu,
    by: '$1',
  },
  {
    holds: ['och uppåt', 'och mer', 'and up'],
    pattern:
      /(?<!\p{L})(?:från |from )(?=\d[\d,. ]* ?\p{L}+ (?:kronor |kr )?(?:och uppåt|och mer|and up))/giu,
    by: 'åtminstone ',
  },
  {
    holds: ['mellan e'],
    pattern: /(?<=mellan )(?:en|ett) och (?=\p{L}+ miljoner)/giu,
    by: '1 och ',
  },
  { holds: ['ärenden'], pattern: CASES, by: 'projekt' },
  {
    holds: [
      'bortse',
      'räkna bort',
      'strunta i',
      'hoppa över',
      'undanta',
      'ignor',
      'leav',
      'exclud',
    ],
    pattern: LEAVING_OUT,
    by: (_, beyond) => AT_THE_OTHER_SIDE[beyond.toLowerCase()] ?? beyond,
  },
  {
    holds: [' över samtliga', ' över alla', ' över hela'],
    pattern: / över (?=(?:samtliga|alla|hela)(?!\p{L}))/giu,
    by: ' för ',
  },
  {
    holds: ['ristående eller', 'helt ord eller', 'eget ord eller'],
    pattern:
      /,? ?(?:fristående|som helt ord|som eget ord) eller (?:som (?:ord)?del(?: av (?:ett )?ord(?:et)?)?|som orddel|i (?:en )?sammansättning(?:ar)?)(?!\p{L})/giu,
    by: '',
  },
  {
    holds: ['län-projekt'],
    pattern: /(?<!\p{L})(\p{Lu}\p{L}+ län)-projekt(en|et)?(?!\p{L})/gu,
    by: 'projekt$2 i $1',
  },
  {
    holds: ['förstudie'],
    pattern:
      /(?<!\p{L})projekt(?:en)?(?: som)? är (?:en )?förstudie(?:r)?(?!\p{L})|(?<=(?<!\p{L})(?:hur många|antalet|antal) )förstudier(?= (?:finns|har vi)(?: det| vi)?\P{L}*$)/giu,
    by: 'projekt med "förstudie" i namnet',
  },
  {
    holds: [
      'äkna ihop projekt',
      'äkna ihop alla projekt',
      'äkna ihop samtliga projekt',
      'äkna projekten',
      'äkna alla projekt',
    ],
    pattern:
      /(?<!\p{L})räkna (?:ihop )?(?:(?:alla |samtliga )?projekten|(?:alla|samtliga) projekt)(?=(?: (?:i|som|med|hos|inom|från))? )(?!.*(?:summ|belopp|pengar|kronor))/giu,
    by: 'hur många projekt',
  },
];
