// A reading → whether it is about projects in the plural, or picks one out of all.

import { readNumberWord } from '../../language/number-words.js';
import type { Reading } from '../reading.js';

const MANY = new Set([
  'vilka',
  'alla',
  'andra',
  'antal',
  'antalet',
  'manga',
  'flera',
  'samtliga',
  'lista',
  'de',
  'dessa',
  'rakna',
  'nagra',
  'olika',
  'fler',
  'flest',
  'visa',
  'mig',
  'finns',
  'bland',
  'dyraste',
  'storsta',
  'minsta',
  'all',
  'which',
  'many',
  'list',
  'any',
  'what',
  'pagaende',
  'avslutade',
  'kommande',
  'for',
]);
const AFTER = new Set([
  'som',
  'i',
  'med',
  'hos',
  'inom',
  'over',
  'under',
  'fran',
  'av',
  'dar',
  'till',
  'for',
  'pa',
  'vars',
  'kring',
  'om',
  'mellan',
  'startade',
  'slutade',
  'igangsatta',
  'paborjade',
  'avslutade',
  'inledda',
  'finansierade',
  'ags',
  'efter',
  'fore',
]);

const PLURALS = new Set([
  'projekten',
  'projektens',
  'projects',
  'projektlista',
  'projektlistan',
  'projektportfölj',
  'projektportfolj',
  'portfölj',
  'förstudierna',
  'insatserna',
  'satsningarna',
  'insatser',
  'satsningar',
]);
/** Words that pick the first or last of an order. */
export const EXTREME =
  /(?<!\p{L})(?:mest|flest|rikast\p{L}*|fattigast\p{L}*|överst\p{L}*|nederst\p{L}*|underst|tyngst\p{L}*|pengastark\p{L}*|störst\p{L}*|storst\p{L}*|minst\p{L}*|högst\p{L}*|lägst\p{L}*|dyrast\p{L}*|billigast\p{L}*|längst\p{L}*|langst\p{L}*|kortast\p{L}*|tidigast\p{L}*|först|forst|första|sist|sista|senast\p{L}*|nyast\p{L}*|äldst\p{L}*|botten|bottom|ynkligast\p{L}*|most|priciest|costliest|dearest|best|largest|biggest|smallest|least|longest|shortest|highest|lowest|cheapest|first|last|latest|earliest|oldest|newest|top|topp)(?!\p{L})/iu;

/** True if the question picks the largest, first or best few. */
export function picksExtreme(reading: Reading): boolean {
  return EXTREME.test(reading.text);
}

/**
 * True if the question is about projects in the plural, or picks one out of all.
 * @param inName true for positions that lie in most of a project's name.
 */
export function asksAboutMany(
  reading: Reading,
  inName: (position: number) => boolean = () => false,
): boolean {
  const extreme = EXTREME.test(reading.text);
  if (asksOfUnnamedMany(reading)) return true;
  return reading.tokens.some((token, position) => {
    if (reading.taken[position] !== null || inName(position)) return false;
    if (PLURALS.has(token.folded)) return true;
    // "minsta projektet i Västsverige"
    if (token.folded === 'projektet' && EXTREME.test(reading.tokens[position - 1]?.text ?? ''))
      return true;
    // "Mest påkostade projekt(et)": the order stands two words before.
    if (
      /^projekt(?:et)?$/.test(token.folded) &&
      /^(?:mest|minst|most|least)$/.test(reading.tokens[position - 2]?.folded ?? '')
    )
      return true;
    if (token.folded !== 'projekt' && token.folded !== 'project') return false;
    const before = reading.tokens[position - 1]?.folded;
    const after = reading.tokens[position + 1]?.folded;
    if (
      extreme &&
      (before === undefined || ['vilket', 'which', 'what', 'vilka', 'det', 'the'].includes(before))
    )
      return true;
    const owned = ['organisation', 'person'].includes(reading.taken[position - 1] ?? '');
    if (
      EXTREME.test(before ?? '') &&
      (owned || ['organisation', 'person', 'place'].includes(reading.taken[position - 2] ?? ''))
    )
      return true;
    if (token.folded === 'project') return (owned && extreme) || EXTREME.test(before ?? '');
    if (owned || before === 'every') return true;
    if (before !== undefined && MANY.has(before)) return true;
    // "Hur många av hennes projekt"
    const of = reading.tokens[position - 2]?.folded ?? '';
    if (/^(?:hennes|hans|her|his)$/.test(before ?? '') && /^(?:av|of|alla|all)$/.test(of))
      return true;
    if (before !== undefined && (readNumberWord(before) ?? 0) > 1) return true;
    if (before !== undefined && /^(?:topp?|\d{1,2})$/.test(before)) return true;
    // "Finns det projekt som …"
    const there = ['finns', 'fanns', 'there'].includes(reading.tokens[position - 2]?.folded ?? '');
    if (before === 'det' && there) return true;
    const single = ['det', 'detta', 'ett', 'vart', 'mitt', 'vilket', 'samma', 'ditt'];
    return (
      !single.includes(before ?? '') &&
      after !== undefined &&
      AFTER.has(after) &&
      reading.taken[position + 1] === null
    );
  });
}

const COUNTED =
  /^\P{L}*(?:hej\P{L}+)?(?:hur många|antal|how many|vilka|which|topp?|bland|(?:visa|lista|ge|show|list|give)(?: mig| me)?(?: alla| all| dem| de| those)?(?: som| that)?|(?:alla|all|de|those)(?: som| that)?)(?!\p{L})/iu;
const THOSE_THAT =
  /(?<!\p{L})(?:bland (?:de|dem|alla)|(?:av|of) (?:alla|alltihop(?:a)?|allt|allihop|them all|all of them|all)(?=\s*(?:[.,?!]|$))|av de|de som|dem som|those that|those which|of the ones|of those)(?!\p{L})/iu;
const ACTS =
  /(?<!\p{L})(?:slutar|slutade|startar|startade|avslutas|avslutades|börjar|började|börjat|inleds|inleddes|påbörjas|påbörjades|pågår|pågick|pågått|löper|löpte|startat|slutat|ended|ends|end|started|starts|start|began|begin|ran|run|running|ongoing|är igång|var igång|drog|drar|kickade|rullade|upphörde|upphör)(?!\p{L})/iu;
const DATED =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\b(?:i år|i fjol|förra året|nästa år|this year|last year|next year)\b/iu;

/** "Jag vill se dem som beviljats …", "inom området Provlän, vilka inleddes 2017?" */
const WANTED =
  /^\P{L}*(?:vilka|which) (?:ligger|finns|lies?|are) (?:i|inom|in) (?:program)?området(?!\p{L})|(?<!\p{L})(?:letar efter|söker|looking for|(?:vill|kan jag|skulle vilja|want to|like to|can i) (?:få )?(?:se|ha|få|see|have|get)) (?:en lista (?:på|över|med) )?(?:dem|de|alla|those|the ones|all) (?:som|där|med|i|that|which|with|in)(?!\p{L})/iu;
/** "Mejladresserna till alla projektledare i Exempellän" */
const OF_ALL =
  /(?<!\p{L})(?:alla|samtliga|all)(?: the)? (?:projektledar(?:e|na)|kontaktperson(?:er|erna)|ägar(?:e|na)|stödmottagar(?:e|na)|project (?:leaders|managers)|contacts|owners)(?!\p{L})/iu;
/** "Hur många har vi i Exempellän?" */
const COUNTED_WITHIN =
  /^\P{L}*(?:hur många|how many) (?:har vi|har ni|finns det|finns|är det|do we have|have we|are there) (?:i|inom|in|within) /iu;
const THEN_WHICH = /, (?:vilka|which)(?: ones| projekt)? (\p{L}+)/iu;

/** "Lista dem med …", "show those in …" */
const LISTED =
  /^\P{L}*(?:lista|räkna upp|rada upp|visa|ta fram|plocka fram|list|show)(?: mig| me)? (?:dem|det|de|dom|those|the ones|alla|allt|all|everything) (?:med|som|i|där|från|inom|with|that|in|from|within)(?!\p{L})/iu;

/** "Har något projekt slutdatum under 2015?" */
const ANY =
  /(?<!\p{L})(?:något|nåt|några|nåra|any) (?:av )?(?:projekt(?:en)?|projects?)(?!\p{L})/iu;

/** "Totalt beviljat för det som slutar 2022" */
const THAT_ENDS =
  /(?<!\p{L})(?:för|av|på|till|bland|över|om|for|of) (?:det|de|dem|allt|alla|all|those|everything) (?:som|that) (?:slut|start|börj|avslut|påbörj|inled|tar slut|tog slut|end|begin|began)/iu;

/** "De i Exempellän som slutade 2018" */
const THOSE_IN = /^\P{L}*(?:de|dem|dom|those|the ones) (?:i|från|inom|in|from|within)(?!\p{L})/iu;

/** "Exempellän och start 2015, vilka är det?" */
const CLOSED =
  /(?:, (?:vilka|which ones)(?: projekt)? (?:är|blir|var) det|[,.–-] (?:vilka|which ones|lista|list them|please list))\W*$/iu;

// "Vilka fyra i Exempellän drar mest?", "which three got most?"
function picksSeveral({ tokens }: Reading): boolean {
  return tokens.some(
    ({ lower }, position) =>
      (readNumberWord(lower) ?? 0) > 1 &&
      /^(?:vilka|which)$/.test(tokens[position - 1]?.folded ?? ''),
  );
}

const LINKS = new Set(['som', 'redan', 'that', 'har', 'have', 'alla', 'av', 'de', 'dem']);

// "Hur många avslutas 2019?", "Vilka slutade redan 2015?", "topp tre i Skåne", "kortast bland de som …":
// what is counted is left unsaid, and can only be projects. A word that names something says otherwise.
function asksOfUnnamedMany(reading: Reading): boolean {
  const { text } = reading;
  const top = /(?<!\p{L})topp?\s?-?\s?(?:\d{1,2}|\p{L}{2,6})(?!\p{L})/iu.exec(text);
  if (top) {
    const count = /(\d{1,2}|\p{L}+)$/u.exec(top[0])?.[1]?.toLowerCase() ?? '';
    if (/^\d/.test(count) || readNumberWord(count) !== null) return true;
  }
  if (EXTREME.test(text) && (THOSE_THAT.test(text) || picksSeveral(reading))) return true;
  if (OF_ALL.test(text) || COUNTED_WITHIN.test(text)) return true;
  if (WANTED.test(text) || (DATED.test(text) && ACTS.test(THEN_WHICH.exec(text)?.[1] ?? '')))
    return true;
  if ((THAT_ENDS.test(text) || ANY.test(text)) && DATED.test(text)) return true;
  if (THOSE_IN.test(text) && DATED.test(text)) return true;
  if (LISTED.test(text) || (DATED.test(text) && CLOSED.test(text))) return true;
  const opening = COUNTED.exec(text);
  // "Which starts first: A or B?" compares two.
  if (/(?<!\p{L})(?:or|eller)(?!\p{L})/iu.test(text) && EXTREME.test(text)) return false;
  if (!opening || !DATED.test(text)) return false;
  const rest = reading.tokens.filter((token) => token.start >= opening.index + opening[0].length);
  const act = rest.findIndex((token) => !LINKS.has(token.folded));
  return act >= 0 && ACTS.test(rest[act]?.text ?? '');
}
