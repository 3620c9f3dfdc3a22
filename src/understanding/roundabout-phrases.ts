// Ways of asking that go round about the thing → plain words for it: data.

import type { Rewriting } from './rewriting.js';

/** "Blev det till slut": at last, and no question about the end. */
const AT_LAST =
  /(?<=(?<!\p{L})(?:blev|blir|fick|landade|hamnade|gick)(?!\p{L}).{0,24}) till slut(?= )/giu;

/** Numbers of an organisation, said in words that alone would be fields of the sheet. */
const ORGANISATION_NUMBER =
  /(?<!\p{L})(?:organi[sz]ation(?:al|s)? ?(?:number|nummer|numret|nr|no)|org\.? ?(?:nummer|number|nr|no)|company (?:registration )?number|corporate (?:identity|registration) number)(?!\p{L})/giu;

/** Who granted it is not who got it. */
const GRANTOR =
  /(?<!\p{L})(?:vilken myndighet|vem|vilka|which authority|who) (?:som |har |det |var )*(?:beviljat|beviljade|beviljar|godkände|godkänt|granted|approved|awarded)(?= ?(?:stödet|bidraget|pengarna|projektet|medlen|ansökan|the grant|the money|the project|it|det)?(?: för| till| i| på| to| for|[?.!]|$))/giu;

/** "Länsstyrelsen Exempelland": the county administrative board, without its county's ending. */
const COUNTY_BOARD =
  /(?<!\p{L})länsstyrelsen (?:i )?((?:västra göta|öster?göta|södermanl|got|hal|värm|västman|västernorr|jämt|väster|norr|blek|skå|upps|stock|jön|kron|kal|öre|dal|gäv)\p{L}*)(?! län)(?!\p{L})/giu;

/** Counties that are called alike with and without "län". */
const UNINFLECTED = /(?:s|a|e|o|kalmar)$/iu;

/** "Vad blir kvar när X är över?": when it is, and no question for the day. */
const AFTERWARDS =
  /(?<=^[^?]*(?<!\p{L})(?:vad|vem|vilka|vilken|vilket|hur|var|what|who|which|how|where)(?!\p{L})[^?.]{5,}(?<!(?<!\p{L})(?:och|eller|om|vet|veta|säga|undrar|datum|dag|exakt|precis|det|and|or|know|date|day|i|jag|vi))) (?:när|when|once) ((?:(?!(?:när|when)(?!\p{L}))(?:[^?.,]|(?<=\d)[.,](?=\d))){2,90}?)(?:['’]s| (?:är|blir|is|has)) (?:helt |väl |all |been )?(?:över|slut|klart?|klara|färdigt?|avslutat|over|done|finished|completed)(?=\P{L}*$)/giu;

/** In the order in which they are put. */
export const ROUNDABOUT_PHRASES: readonly Rewriting[] = [
  {
    // "Exempelvik 2041-2043s projektledare": a name that ends in a year, in the genitive.
    holds: ['0s ', '1s ', '2s ', '3s ', '4s ', '5s ', '6s ', '7s ', '8s ', '9s '],
    pattern:
      /(?<=(?<!the )(?<!\d)(?:19|20)\d\d)s (?=\p{L}*(?:ledare|ägare|budget|stöd|bidrag|person|period|nummer|mejl|telefon|kommuner|län|mål|datum|leader|manager|owner|grant)(?!\p{L}))/giu,
    by: ' ',
  },
  {
    holds: ['eller så', 'eller nåt', 'eller liknande', 'or so', 'or something'],
    pattern:
      /[,–-]\s*(?:alltså )?(?:typ|t\.? ?ex\.?|exempelvis|like|such as) [^?,]{2,40}? (?:eller så|eller nåt|eller liknande|or so|or something)(?=\P{L}*$)/giu,
    by: '',
  },
  {
    holds: ['? hur många'],
    pattern:
      /(?<!\p{L})(?:är|var|rör|berör|gäller) det många (kommuner|län|partner|företag)(?!\p{L})([^?]{2,120})\? hur många(?: exakt| då| egentligen| stycken)?(?=\P{L}*$)/giu,
    by: 'hur många $1 är det$2',
  },
  {
    holds: ['eller vad det', 'or whatever'],
    pattern:
      /(?:(?<=[.?!])\s*(?:alltså )?|,?\s*alltså )\p{L}+, \p{L}+,? (?:eller vad (?:det|den) (?:nu |än )?(?:är|kan vara)|or whatever it (?:is|may be))(?=\P{L}*$)/giu,
    by: '',
  },
  {
    holds: ['s del'],
    pattern: /(?<=(?<!\p{L})(?:för|på) [^?]{2,120}s) del(?=\P{L}*$)/giu,
    by: '',
  },
  {
    holds: ['msek ', 'mkr ', 'mnkr '],
    pattern: /(?<!\p{L})(?<!\d ?)(msek|mkr|mnkr) (\d+(?:[.,]\d+)*)(?!\d| ?(?:kr|msek|mkr|mil))/giu,
    by: '$2 $1',
  },
  {
    holds: ['på tåget', 'på banan', 'on board'],
    pattern: /(?<=(?<!\p{L})(?:med|are|is) )(?:på tåget|på banan|on board)(?=\P{L}*$)/giu,
    by: '',
  },
  {
    holds: ['ii', 'iv'],
    pattern: /(?<=\p{Ll}{3})(?=(?:II|III|IV)(?![\p{L}\p{N}]))/gu,
    by: ' ',
  },
  {
    holds: ['alltså', 'menar jag', 'i mean'],
    pattern:
      /,\s*(?:firman|bolaget|företaget|organisationen|föreningen|myndigheten|the firm|the company|the organi[sz]ation),?(?: alltså| menar jag| i mean)(?=\P{L}*$)/giu,
    by: ', ägaren alltså',
  },
  {
    holds: ['eller fler', 'or several', 'or more'],
    pattern:
      /(?<!\p{L})(?:ett eller flera|en eller flera|one or (?:several|more)) (?=(?:län|kommun|count|municipal))/giu,
    by: (said) => (/^one/iu.test(said) ? 'how many ' : 'hur många '),
  },
  {
    holds: ['not the person', 'inte personen'],
    pattern:
      /[,.;?–-]?\s*(?:i mean |jag menar |alltså )?(?:the )?(?:outfit|organi[sz]ation|company|body|organisationen|aktören|företaget|bolaget),? (?:and |och )?(?:not the person|inte personen)(?: alltså)?(?=\P{L}*$)/giu,
    by: ', which organisation owns it',
  },
  {
    holds: ['fr o m', 'fr.o.m', 'från och med'],
    pattern:
      /(?<!\p{L})(?:fr\.? ?o\.? ?m\.?|från och med) (?:vilket datum|vilken dag|när)(?: (?:löper|gäller|pågår|drivs|rullar|är))?(?!\p{L})/giu,
    by: 'när startar',
  },
  {
    holds: [' när ', ' when ', ' once '],
    pattern: AFTERWARDS,
    by: ' efter $1',
  },
  {
    holds: ['till en', 'till ett', 'till min', 'till vår', 'for a', 'for my', 'for our'],
    pattern:
      /^(?:[Tt]ill|[Ff]or) (?:en|ett|min|mitt|vår|vårt|a|an|my|our) [^:?.\p{Lu}]{3,40}: (?=\p{L})/gu,
    by: '',
  },
  {
    holds: ['länsstyrelsen'],
    pattern: COUNTY_BOARD,
    by: (_, county: string) =>
      `Länsstyrelsen i ${UNINFLECTED.test(county) && !/dalarna$/iu.test(county) ? county : `${county}s`} län`,
  },
  {
    holds: ['i år räknat'],
    pattern: / ?i år räknat(?!\p{L})/giu,
    by: ', antal år',
  },
  {
    holds: ['uppdatera mig', 'update me'],
    pattern: /^(?:uppdatera mig om|update me on) /giu,
    by: 'berätta om ',
  },
  {
    holds: ['kolla om', 'kontrollera om', 'check if', 'check whether', 'wonder', 'undrar om'],
    pattern:
      /^(?:(?:kan du |kan ni |could you |can you )?(?:kolla|kontrollera|check) (?:om|if|whether) |(?:i |i was |i am |i'm )?wonder(?:ing)? (?:if|whether) (?!you|any|some|there|it|the)|(?:jag |vi )?undrar om (?=\p{L}[^?]* (?:är|ingår|finns|hör|deltar) (?:en av|med|bland|till)(?!\p{L})))/giu,
    by: (said) => (/(?:if|whether) $/iu.test(said) ? 'is it true that ' : 'är det sant att '),
  },
  {
    holds: ['åller på med', 'itter med', 'obbar med'],
    pattern:
      /(?<=^|[.!,] )(?:[Hh]åller på|[Ss]itter|[Jj]obbar) med (?:(?!projekt)[^,.?\p{Lu}]){3,40} och (?=(?:hittar|saknar|behöver|undrar|letar|vill|skulle)(?!\p{L}))/gu,
    by: '',
  },
  {
    holds: ['från mob', 'fran mob', 'från tele', 'fran tele', 'from my phone'],
    pattern:
      /^\P{L}*(?:(?:skriver|skickat|svarar) )?(?:från|fran|sent from my|from my) (?:mobilen|mobil|telefonen|phone)(?!\p{L})/giu,
    by: '',
  },
  {
    holds: ['när jag '],
    pattern: /(?<=\p{L} )när jag (?=\p{L})/giu,
    by: 'medan jag ',
  },
  {
    holds: ['s del'],
    pattern: /(?<=(?<!\p{L})(?:[Ff]ör|[Pp]å) \p{Lu}[\p{L}-]+s) del(?!\p{L})/gu,
    by: '',
  },
  { holds: [' till slut'], pattern: AT_LAST, by: '' },
  {
    holds: ['när det gäller', 'när det kommer till', 'when it comes to'],
    pattern: /(?<!\p{L})(?:när det (?:gäller|kommer till)|when it comes to)(?!\p{L})/giu,
    by: 'för',
  },
  {
    holds: ['när projektet', 'när det', 'when the project', 'when it'],
    pattern:
      /(?<=(?<!\p{L})(?:hur|vad|vem|vilka|how|what|who)(?!\p{L}).{5,})(?<!,|\s(?:och|samt|and|plus)) (?:när|when) (?:projektet|det|the project|it) (?:är|blir|is) (?:över|slut|klart|avslutat|over|done|finished)(?!\p{L})/giu,
    by: ' efter projektet',
  },
  {
    holds: ['fel projekt', 'wrong project'],
    pattern: /^\P{L}*(?:nej,? |nä,? |no,? )?(?:fel projekt|wrong project)\P{L}+(?=\p{L})/giu,
    by: '',
  },
  {
    holds: ['inte ', 'not '],
    pattern:
      /^\P{L}*(?:inte|ej|not) (?!bara|enbart|endast|only|just)[^,.?!:]{2,60}? (?:utan|but) (?:tvåan, |trean, |ettan, )?(?=["“]?[\p{Lu}\p{N}])/giu,
    by: '',
  },
  {
    holds: ['stad', 'city', 'town'],
    pattern: /(?<=(?<!\p{L})(?:i|in) (?:vilken|which|what) )(?:stad|city|town)(?!\p{L})/giu,
    by: 'kommun',
  },
  {
    holds: ['a million', 'a billion', 'a thousand'],
    pattern: /(?<!\p{L})an? (?=(?:million|billion|thousand)(?!\p{L}))/giu,
    by: '1 ',
  },
  {
    holds: ['i år'],
    pattern:
      /(?<=(?:löptid|projekttid|projektlängd|längd)\p{L}* (?:räknad |räknat |uttryckt )?)i år(?!\p{L})/giu,
    by: 'antal år',
  },
  {
    holds: ['bevilj', 'godkän', 'grant', 'approved', 'awarded'],
    pattern: GRANTOR,
    by: 'beviljande myndighet',
  },
  {
    holds: ['org', 'company', 'corporate'],
    pattern: ORGANISATION_NUMBER,
    by: 'organisationsnummer',
  },
  {
    holds: ['work out', 'figure out', 'working out'],
    pattern: /(?<!\p{L})(?:work|figure|working) out(?= the| how| what)/giu,
    by: 'tell me',
  },
  {
    holds: ['talar vi om', 'pratar vi om', 'snackar vi om', 'we talking about'],
    pattern: / (?:talar vi om|pratar vi om|snackar vi om|are we talking about)(?=\P{L}*$)/giu,
    by: ' gäller det',
  },
  { holds: ['vika '], pattern: /^vika (?=\p{L}+(?:er|or|ar|na|tt|ån) )/giu, by: 'vilka ' },
  {
    holds: ['at bort', 'ade bort', 'ömt bort', 'ömde bort'],
    pattern:
      /(?<!\p{L})(?:tappa(?:t|de)|slarva(?:t|de)|glömt|glömde|blanda(?:t|de)) bort(?!\p{L})/giu,
    by: 'glömt',
  },
  {
    holds: ['hur gammal', 'how old'],
    pattern:
      /(?<!\p{L})(?:hur gammalt|how old) (?:är|is)(?= (?:projektet|det|the project|it)(?!\p{L}))/giu,
    by: 'när startade',
  },
  {
    holds: [
      'från och med till och med',
      'från när till när',
      'from when to when',
      'from what date t',
      'from what date u',
    ],
    pattern:
      /(?<!\p{L})(?:for )?(?:(hur länge)|how long) ([^?]*?),? (?:like |typ |alltså )?(?:från och med till och med|från när till när|from when to when|from what date (?:till|to|until) what date)/giu,
    by: (_, swedish: string | undefined, rest: string) =>
      `${swedish === undefined ? 'what' : 'vilken'} period ${rest}`,
  },
  {
    holds: ['hur länge '],
    pattern:
      /(?<!\p{L})hur länge (?:får|ska|kan|hinner|kommer) ([^?]{3,120}?) (?:att )?(?:hålla på|vara igång|pågå|fortgå|leva) innan (?:det|allt|den) (?:är|tar) (?:kört|slut|över)(?!\p{L})/giu,
    by: 'när slutar $1',
  },
  {
    holds: ['från det att'],
    pattern:
      /(?<!\p{L})(?:hur många|antal(?:et)?) (dagar|månader|år) från det att ([^?]{3,140}?) (?:tog slut|slutade|avslutades|gick i mål)(?= (?:fram )?till (?:i ?dag|nu))/giu,
    by: 'hur många $1 har gått sedan $2 slutade',
  },
  {
    holds: ['bolaget ', 'företaget ', 'organisationen ', 'firman ', 'aktören '],
    pattern:
      /^(?:[Bb]olaget|[Ff]öretaget|[Oo]rganisationen|[Ff]irman|[Aa]ktören) (?=\p{Lu}[^,?]{2,60}, (?:vilka|hur|vad)(?!\p{L}))/gu,
    by: '',
  },
  {
    holds: [
      'svarar inte på ',
      'svarar ej på ',
      'svarar aldrig på ',
      'svara på ',
      'answer e',
      'answer my',
    ],
    pattern:
      /(?<=svarar (?:inte|ej|aldrig)|(?:inte|aldrig|ej) svara) på (?:mejl|mejlen|mail|mailen|e-post|e-posten)(?!\p{L})|(?<=(?:n't|not) answer(?:ing)?) (?:my )?e-?mails?(?!\p{L})/giu,
    by: '',
  },
  {
    holds: ['investment priorit'],
    pattern: /(?<!\p{L})investment (?=priorit)/giu,
    by: '',
  },
  {
    holds: ['from when till när', 'från when till'],
    pattern: /(?<!\p{L})(?:from when till när|från when till (?:när|when))(?!\p{L})/giu,
    by: 'från när till när',
  },
  {
    holds: ['gäller för', 'applies to'],
    pattern:
      /(?<=(?<!\p{L})(?:efter|på|by) (\p{L}{5,})\.\s+(?:Vilket|Vilken|Vilka|Which one)) (?=(?:gäller för|applies to) )/gu,
    by: (_, what: string) => ` ${what} `,
  },
  { holds: ['från nr till'], pattern: /(?<!\p{L})från nr till/giu, by: 'från när till' },
  {
    holds: ['towns', 'cities'],
    pattern: /(?<=(?<!\p{L})(?:which|what) )(?:towns|cities)(?!\p{L})/giu,
    by: 'municipalities',
  },
  { holds: ['vilka städer'], pattern: /(?<=(?<!\p{L})vilka )städer(?!\p{L})/giu, by: 'kommuner' },
  {
    holds: ['reg. n', 'reg n'],
    pattern: /(?<!\p{L})reg\.? (?:no|nr|number)\.?(?= \d)/giu,
    by: 'number',
  },
];
