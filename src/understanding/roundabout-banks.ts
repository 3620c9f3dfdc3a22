// Ways of asking about all the projects there are that name none of them → plain words for it.

import type { ConversationContext } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { createRewriter, inTongueOf, type Rewriting } from './rewriting.js';

const COUNTY =
  '(?:Blekinge|Dalarna|Gotland|Gävleborg|Halland|Jämtland|Jönköping|Kalmar|Kronoberg|Norrbotten|Skåne|Stockholm|Södermanland|Uppsala|Värmland|Västerbotten|Västernorrland|Västmanland|Västra Götaland|Örebro|Östergötland)s?(?: län)?';
const MONEY = '(?:pengar|stöd|bidrag|medel|money|funding)';
const GROUPS =
  'projektledare|kontaktpersoner|project leaders|ägare|ägarna|stödmottagare|mottagare|organisationer|län|kommuner|owners|beneficiaries|counties|municipalities';
/** A word for a theme: no name, nothing that points back. */
const THEME =
  '(?!projekt|dessa|detta|denna|våra|vårt|alla|samma|hela|deltag|respektive|varje|ägar|this|that|those|these|them|each|the )(\\p{Ll}[\\p{Ll}-]{3,}(?:(?: och| and)? \\p{Ll}[\\p{Ll}-]{3,})?)';

/** "Topp fem ägare efter antal projekt". */
const TOP_OF_GROUPS = new RegExp(
  `(?<!\\p{L})topp? ?-?(\\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|ten) (${GROUPS})(?: (?:efter|sett till|räknat i|i|by) (antal projekt|number of projects|${MONEY}|belopp))?(?=\\P{L}*$)`,
  'giu',
);

/** "Hur mycket pengar har gått till turism?": what projects on a theme got together. */
const MONEY_ON_THEME = new RegExp(
  `(?<!\\p{L})(?:[Hh]ur mycket(?: ${MONEY})?(?: har| är det som har| som)?(?: vi| man)? (?:gått|går|gick|lagts|lagt|satsats|satsat|delats ut|lades|spenderats) (?:till|på)|[Hh]ow much(?: ${MONEY})? (?:has (?:been spent on|gone to)|went to|goes to|was spent on)) ${THEME}(?=\\P{L}*$)`,
  'gu',
);

/** "Hur mycket har Skåne fått?", "hur mycket har gått till Halland?" */
const MONEY_OF_COUNTY = new RegExp(
  `(?<!\\p{L})(?:[Hh]ur mycket(?: ${MONEY})? (?:har|fick) (${COUNTY})(?: fått)?|[Hh]ur mycket(?: ${MONEY})?(?: har| som)? (?:gått|går|gick) till (${COUNTY})|[Hh]ow much(?: ${MONEY})? (?:did|has) (${COUNTY}) (?:get|got|gotten|receive|received)|[Hh]ow much(?: ${MONEY})? (?:went|has gone) to (${COUNTY}))(?:(?: totalt| sammanlagt| in total))?(?=\\P{L}*$)`,
  'gu',
);

/** "Hur mycket har Skåne fått jämfört med Halland", "jämför Skåne och Halland". */
const COUNTIES_COMPARED = new RegExp(
  `^\\P{L}*(?:(?:[Hh]ur mycket(?: ${MONEY})? (?:har|fick) |[Hh]ow much(?: ${MONEY})? (?:did|has) )(${COUNTY})(?: fått| get| got| received?)? (?:jämfört med|i jämförelse med|kontra|compared (?:to|with)|versus|vs\\.?) (${COUNTY})(?: fått)?|(?:[Jj]ämför|[Cc]ompare) (${COUNTY}) (?:och|med|mot|and|with|to) (${COUNTY}))(?=\\P{L}*$)`,
  'gu',
);

const FIELDS =
  'län|kommun|programområde|ägare|insatsområde|år|startår|county|municipality|programme area|owner|priority axis|year';
/** "Hur fördelar sig pengarna på län?", "fördelning per län". */
const SPLIT = new RegExp(
  `^\\P{L}*(?:hur (?:fördelar sig|fördelas|är) (?:pengarna|stödet|bidragen|medlen)(?: fördelade)? (?:på|mellan|över|per) (${FIELDS})(?:en|et|n|na)?|(?:fördelning(?:en)?|uppdelning(?:en)?|breakdown|distribution)(?: av (?:pengarna|stödet|medlen)| of (?:the )?(?:money|funding|grants?))? (?:per|på|by|over) (${FIELDS})(?:en|et|n|na)?)(?=\\P{L}*$)`,
  'giu',
);

/** "Telefonlista för Skåne". */
const CONTACT_LIST = new RegExp(
  `^\\P{L}*(telefonlista|telefonnummer|mejllista|mejladresser|e-postlista|kontaktlista|Telefonlista|Telefonnummer|Mejllista|Mejladresser|E-postlista|Kontaktlista) (?:för|till|i|på|över) (?:alla (?:i )?)?(${COUNTY})(?=\\P{L}*$)`,
  'gu',
);

/** "Hur många miljoner har delats ut totalt?", "vad är totalsumman?" */
const ALL_THE_MONEY =
  /^\P{L}*(?:(?:vad är|vad blir|hur stor är) (?:den )?(?:totalsumman|sammanlagda summan|summan av allt)|summan av allt|totalsumman?|(?:hur mycket(?: pengar| stöd)?|hur många miljoner|vad)(?: har)? (?:delats ut|betalats ut|beviljats|rör det sig om|är det)(?: i stöd)? (?:totalt|sammanlagt|allt som allt|i hela banken|i allt)|what(?: is|'s) the grand total|how much(?: money)? (?:is it|has been granted|has been awarded) (?:in total|in all|altogether))(?=\P{L}*$)/giu;

/** "Vad gör Region Exempelbygden?": a body is asked of by its projects. */
const BODY_DOES =
  /^\P{L}*(?:[Vv]ad gör ((?:Region|Länsstyrelsen|Stiftelsen|Högskolan) \p{Lu}[\p{L} ]+)|[Ww]hat does (Region \p{Lu}[\p{L} ]+) do)(?=\P{L}*$)/gu;

/** In the order in which they are put. */
export const ROUNDABOUT_BANKS: readonly Rewriting[] = [
  {
    holds: ['topp', 'top '],
    pattern: TOP_OF_GROUPS,
    by: (_, count: string, groups: string, measure?: string) => {
      const counted =
        /^(?:antal|number)/iu.test(measure ?? '') || /person|leda|leader/iu.test(groups);
      return /^(?:project|owner|benef|count|munic)/iu.test(groups)
        ? `which ${count} ${groups} have ${counted ? 'the most projects' : 'received the most funding'}`
        : `vilka ${count} ${groups} har ${counted ? 'flest projekt' : 'fått mest stöd'}`;
    },
  },
  {
    holds: ['ur mycket', 'ow much', 'ämför', 'ompare'],
    pattern: COUNTIES_COMPARED,
    by: (said, one?: string, other?: string, first = '', second = '') =>
      inTongueOf(
        said,
        `vilket av ${one ?? first} och ${other ?? second} har fått mest stöd`,
        `which of ${one ?? first} and ${other ?? second} got the most money`,
      ),
  },
  {
    holds: ['ur mycket', 'ow much'],
    pattern: MONEY_OF_COUNTY,
    by: (said, a?: string, b?: string, c?: string, d = '') =>
      inTongueOf(
        said,
        `hur mycket stöd har projekten i ${a ?? b ?? c ?? d} fått sammanlagt`,
        `how much money did the projects in ${a ?? b ?? c ?? d} get in total`,
      ),
  },
  {
    holds: ['hur mycket', 'how much'],
    pattern: MONEY_ON_THEME,
    by: (said, theme: string) =>
      inTongueOf(
        said,
        `hur mycket stöd har projekten om ${theme} fått sammanlagt`,
        `how much money did projects about ${theme} get in total`,
      ),
  },
  {
    holds: ['fördel', 'uppdel', 'breakdown', 'distribut'],
    pattern: SPLIT,
    by: (said, one?: string, other = '') =>
      inTongueOf(
        said,
        `hur mycket stöd per ${one ?? other}`,
        `how much funding per ${one ?? other}`,
      ),
  },
  {
    holds: [
      'telefonlista',
      'telefonnummer',
      'mejllista',
      'mejladresser',
      'e-postlista',
      'kontaktlista',
    ],
    pattern: CONTACT_LIST,
    by: (_, kind: string, where: string) =>
      `${/^tele/iu.test(kind) ? 'telefonnummer' : 'mejladresser'} till alla projektledare i ${where}`,
  },
  {
    holds: [
      'totalsumma',
      'summan av allt',
      'allt som allt',
      'i hela banken',
      'delats ut',
      'sammanlagda summan',
      'grand total',
      'in all',
      'in total',
    ],
    pattern: ALL_THE_MONEY,
    by: (said) =>
      inTongueOf(
        said,
        'hur mycket stöd har alla projekt fått sammanlagt',
        'how much money have all projects got in total',
      ),
  },
  {
    holds: ['deltagare', 'participants'],
    pattern:
      /^\P{L}*(?:hur många deltagare|how many participants)(?: är det| blir det| are there)? (?:totalt|sammanlagt|allt som allt|in total|in all)(?=\P{L}*$)/giu,
    by: (said) =>
      inTongueOf(
        said,
        'hur många deltagare har alla projekt sammanlagt',
        'how many participants do all projects have in total',
      ),
  },
  {
    holds: ['under ', 'över '],
    pattern:
      /^\P{L}*(?=(?:under|över) (?:en|ett|två|tre|fem|tio|\d[\d.,]*) (?:miljon(?:er)?|mkr)\P{L}*$)/giu,
    by: 'projekt ',
  },
  {
    holds: ['kommuner äger', 'kommuner driver', 'kommuner leder'],
    pattern:
      /^\P{L}*(?:vilka|hur många) kommuner (?:äger|driver|leder)(?: egna)? projekt(?=\P{L}*$)/giu,
    by: 'vilka projekt ägs av en kommun',
  },
  {
    holds: ['nyaste projekt', 'senaste projekt'],
    pattern: /(?<!\p{L})(?:nyaste|senaste) projektet(?=\P{L}*$)/giu,
    by: 'senast startade projektet',
  },
  {
    holds: ['vad gör ', 'what does '],
    pattern: BODY_DOES,
    by: (_, swedish?: string, english = '') =>
      swedish === undefined
        ? `which projects does ${english} have`
        : `vilka projekt har ${swedish}`,
  },
  {
    holds: [
      'samma ägare som',
      'samma projektledare som',
      'same owner as',
      'same project leader as',
    ],
    pattern:
      /^\P{L}*(?:[Ss]amma (ägare|projektledare) som|[Ss]ame (owner|project leader) as) (?=\p{Lu})/gu,
    by: (_, swedish?: string, english = '') =>
      swedish === undefined
        ? `which projects have the same ${english} as `
        : `vilka projekt har samma ${swedish} som `,
  },
  {
    holds: ['vilka jobbar', 'vilka arbetar', 'who works', 'who work'],
    pattern:
      /^\P{L}*(?:[Vv]ilka|[Ww]ho) (?:jobbar|arbetar|works?) (?:med|on|with) (?=\p{Ll}[\p{Ll}-]{3,}(?:[?.! ]|$))/gu,
    by: (said) => inTongueOf(said, 'vilka projekt handlar om ', 'which projects are about '),
  },
  {
    holds: ['något om', 'nåt om', 'någonting om', 'anything on', 'anything about'],
    pattern:
      /^\P{L}*(?:(?:[Ff]inns det|[Hh]ar vi|[Hh]ar ni|[Vv]et du|[Ii]s there|[Dd]o we have) )?(?:[Nn]ågot|[Nn]åt|[Nn]ågonting|[Aa]nything) (?:om|on|about) (?=\p{Ll}[\p{Ll}-]{3,}\P{L}*$)/gu,
    by: (said) => inTongueOf(said, 'finns det projekt om ', 'are there projects about '),
  },
  {
    holds: ['många', 'antal', 'many'],
    pattern:
      /^\P{L}*(?:hur många (?:finns det|har vi|har ni|är det)(?: totalt| sammanlagt| allt som allt| med| i allt)?|totalt antal|how many (?:are there|do we have)(?: in total)?)(?=\P{L}*$)/giu,
    by: (said) => inTongueOf(said, 'hur många projekt finns det', 'how many projects are there'),
  },
  {
    holds: ['vilket är det ', 'which is the '],
    pattern:
      /^\P{L}*(?:vilket är det|which is the) (största|minsta|dyraste|billigaste|längsta|kortaste|äldsta|nyaste|largest|biggest|smallest|longest|shortest|oldest|newest)(?=\P{L}*$)/giu,
    by: (said, extreme: string) =>
      inTongueOf(said, `vilket är det ${extreme} projektet`, `which is the ${extreme} project`),
  },
];

const rewrite = createRewriter(ROUNDABOUT_BANKS);

/** The question in plain words; left as it is where there is one project, or some were spoken of before. */
export function askOfAll(
  text: string,
  { sheets, context }: { readonly sheets: readonly Sheet[]; readonly context: ConversationContext },
): string {
  return sheets.length > 1 && context.sheet === null && context.listed.length === 0
    ? rewrite(text)
    : text;
}
