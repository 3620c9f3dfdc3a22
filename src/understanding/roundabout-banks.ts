// Ways of asking about all the projects there are that name none of them → plain words for it.

import type { ConversationContext } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { createRewriter, type Rewriting } from './rewriting.js';

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

/** In the order in which they are put. */
export const ROUNDABOUT_BANKS: readonly Rewriting[] = [
  {
    holds: ['topp', 'top '],
    pattern: TOP_OF_GROUPS,
    by: (_, count: string, groups: string, measure?: string) =>
      `vilka ${count} ${groups} har ${/^(?:antal|number)/iu.test(measure ?? '') || /person|leda|leader/iu.test(groups) ? 'flest projekt' : 'fått mest stöd'}`,
  },
  {
    holds: ['ur mycket', 'ow much', 'ämför', 'ompare'],
    pattern: COUNTIES_COMPARED,
    by: (_, one?: string, other?: string, first = '', second = '') =>
      `vilket av ${one ?? first} och ${other ?? second} har fått mest stöd`,
  },
  {
    holds: ['ur mycket', 'ow much'],
    pattern: MONEY_OF_COUNTY,
    by: (_, a?: string, b?: string, c?: string, d = '') =>
      `hur mycket stöd har projekten i ${a ?? b ?? c ?? d} fått sammanlagt`,
  },
  {
    holds: ['hur mycket', 'how much'],
    pattern: MONEY_ON_THEME,
    by: 'hur mycket stöd har projekten om $1 fått sammanlagt',
  },
  {
    holds: ['vilka jobbar', 'vilka arbetar', 'who works', 'who work'],
    pattern:
      /^\P{L}*(?:[Vv]ilka|[Ww]ho) (?:jobbar|arbetar|works?) (?:med|on|with) (?=\p{Ll}[\p{Ll}-]{3,}(?:[?.! ]|$))/gu,
    by: 'vilka projekt handlar om ',
  },
  {
    holds: ['något om', 'nåt om', 'någonting om', 'anything on', 'anything about'],
    pattern:
      /^\P{L}*(?:(?:[Ff]inns det|[Hh]ar vi|[Hh]ar ni|[Vv]et du|[Ii]s there|[Dd]o we have) )?(?:[Nn]ågot|[Nn]åt|[Nn]ågonting|[Aa]nything) (?:om|on|about) (?=\p{Ll}[\p{Ll}-]{3,}\P{L}*$)/gu,
    by: 'finns det projekt om ',
  },
  {
    holds: ['många', 'antal', 'many'],
    pattern:
      /^\P{L}*(?:hur många (?:finns det|har vi|har ni|är det)(?: totalt| sammanlagt| allt som allt| med| i allt)?|totalt antal|how many (?:are there|do we have)(?: in total)?)(?=\P{L}*$)/giu,
    by: 'hur många projekt finns det',
  },
  {
    holds: ['vilket är det ', 'which is the '],
    pattern:
      /^\P{L}*(?:vilket är det|which is the) (största|minsta|dyraste|billigaste|längsta|kortaste|äldsta|nyaste|largest|biggest|smallest|longest|shortest|oldest|newest)(?=\P{L}*$)/giu,
    by: (_, extreme: string) => `vilket är det ${extreme} projektet`,
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
