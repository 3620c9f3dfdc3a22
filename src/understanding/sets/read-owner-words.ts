// "Ägs av en kommun", «"Science Park" i ägarens namn» → the words that the owners of projects shall have.

import type { Filter } from '../../model/query.js';
import { positionsIn, take, type Reading } from '../reading.js';

const QUOTED = '["“”\'«»]?(?<word>\\p{L}[\\p{L} ]{2,30}?)["“”\'«»]?';
const NAMED: readonly RegExp[] = [
  new RegExp(
    `(?:där |som |med |vars )*(?:ägar|stödmottagar|projektägar)\\p{L}*(?: namn)? (?:har |med |innehåller |som har )+(?:ordet )?${QUOTED}(?: i (?:sitt |ägar)?namn(?:et)?)`,
    'iu',
  ),
  new RegExp(
    `(?:\\(|(?<!\\p{L})(?:med|har|innehåller|ordet) )+${QUOTED} i (?:ägar|stödmottagar)\\p{L}* namn\\)?`,
    'iu',
  ),
  new RegExp(
    `(?:something |someone |those |projects? )*(?:with|having|that has) (?:the word )?${QUOTED} in the (?:owner|beneficiary)(?:['’]s)? name`,
    'iu',
  ),
  new RegExp(
    `(?:ägare|mottagare|ägaren|mottagaren|ägarna)(?:,| är)? (?:vars namn|med ett namn som|whose name) (?:innehåller |har |rymmer |med )+(?:ordet )?${QUOTED}(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  new RegExp(
    `(?:where |whose |with )?(?:the |an )?(?:owner|beneficiary) (?:has|having|with) (?:the word )?${QUOTED} in (?:its|their|the|his|her) name`,
    'iu',
  ),
  /(?<!\p{L})(?<word>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)-(?:ägar(?:e|na|nas)|ägda)(?!\p{L})/u,
  new RegExp(
    `owners? (?:whose name (?:contains?|includes?|has)|with) (?:the word )?${QUOTED}(?: in (?:the|their|its) names?)`,
    'iu',
  ),
];

const KINDS =
  'kommun(?:er)?|länsstyrelse(?:r)?|region(?:er)?|landsting|universitet|högskol(?:a|or)|stiftelse(?:r)?|förening(?:ar)?|science (?:park|city|parks)|inkubator(?:er)?|bolag|aktiebolag|municipalit(?:y|ies)|universit(?:y|ies)|foundations?';
const OF_KIND: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:does|do|did|has|have) (?:an?|any) (?<kind>${KINDS}) (?:own|run|lead|have|has|got)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:ägs|ägda|ägd|ägt|drivs|drivna|owned|run) (?:av|by) (?:en|ett|någon|nån|något|a|an|any|some|nån slags)? ?(?<kind>${KINDS})(?!\\p{L}| i | [\\p{Lu}])`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:(?:med|har|where|där|with) )?(?:en|ett|någon|nån|något|a|an) (?<kind>${KINDS}) (?:som|as) (?:an? )?(?:projekt|stöd)?(?:ägare|mottagare|huvudman|sökande|owner|beneficiary)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<kind>kommun|länsstyrels|region|universitet|högskol)(?:erna|orna|en) som (?:projekt|stöd)?(?:ägare|mottagare|huvudman|sökande)(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?<kind>kommun|universitet|region|landsting|högskol|länsstyrels|stiftelse|förening)[seo]{0,2}-?äg(?:da|d|t)(?!\p{L})/iu,
  new RegExp(
    `(?:där |vars )?(?:projekt)?(?:ägaren|stödmottagaren|ägare) är (?:en|ett|någon) (?<kind>${KINDS})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<kind>kommun|länsstyrels|region|universitet|högskol)(?:ernas|ornas|ens|orna|erna|en) (?:projekt(?:en)?(?!\\p{L})|(?=äger|driver|har projekt))`,
    'iu',
  ),
];

/** What owners of a kind have in their names. */
const WORD_OF_KIND: readonly (readonly [RegExp, string])[] = [
  [/^(?:kommun|municipal)/iu, 'kommun'],
  [/^länsstyrels/iu, 'länsstyrelsen'],
  [/^region/iu, 'region'],
  [/^landsting/iu, 'landsting'],
  [/^universi/iu, 'universitet'],
  [/^högskol/iu, 'högskola'],
  [/^(?:stiftelse|foundation)/iu, 'stiftelse'],
  [/^förening/iu, 'förening'],
  [/^science park/iu, 'science park'],
  [/^science city/iu, 'science city'],
  [/^inkubator/iu, 'inkubator'],
  [/bolag/iu, 'ab'],
];

/** Looked for first, in folded text: whose they are, or what names have. */
const TELLING =
  /ag(?:s|da|d|t) |driv(?:s|na) |owned|run by|(?:do|does|has|have) an? |agar|mottagar|owner|beneficiary|(?:er|or)nas?\b|ens\b/;

/** The filters; their words are taken. Empty where nothing is said of what kind of owner is meant. */
export function readOwnerWords(reading: Reading): readonly Filter[] {
  if (!TELLING.test(reading.folded)) return [];
  for (const pattern of NAMED) {
    const match = pattern.exec(reading.text);
    const word = match?.groups?.['word'];
    if (match && word) return filterOn(reading, match, word.trim(), true);
  }
  for (const pattern of OF_KIND) {
    const match = pattern.exec(reading.text);
    if (!match) continue;
    const kind = match.groups?.['kind'] ?? '';
    const word = WORD_OF_KIND.find(([named]) => named.test(kind))?.[1];
    if (word) return filterOn(reading, match, word, false);
  }
  return [];
}

function filterOn(
  reading: Reading,
  match: RegExpExecArray,
  word: string,
  within: boolean,
): readonly Filter[] {
  const span = positionsIn(reading, match.index, match.index + match[0].length);
  if (!span || reading.taken.slice(span[0], span[1] + 1).some((taken) => taken !== null)) return [];
  take(reading, span[0], span[1], 'quoted', 'owner has', word);
  return [{ kind: 'code', topic: 'owner', code: word, within, words: match[0].trim() }];
}
