// A reading → the words that the names of projects are asked to contain: «projekt med "biogas" i namnet».

import { createSieve } from '../../language/letter-runs.js';
import { fold } from '../../language/fold.js';
import { isFrameWord } from '../frame-words.js';
import { take, positionsIn, type Reading } from '../reading.js';

const wordings = createSieve([
  {
    holds: ['-projekten', '-fonder'],
    pattern:
      /(?<!\p{L})(?<word>\p{Lu}[\p{L}\p{N}]+(?: [\p{L}\p{N}]{2,40}){0,2})-(?:projekten|fonder(?:na)?)(?!\p{L})/u,
  },
  {
    holds: ['-projekt', '-project'],
    pattern:
      /(?<!\p{L})(?:alla|samtliga|all|hur många|antal(?:et)?|vilka)\s+["“”'«»]?(?!(?:19|20)\d\d["“”'«»]?-)(?<word>[\p{L}\p{N}]{2,40}(?: [\p{L}\p{N}]{2,40}){0,3}?)["“”'«»]?-(?:projekt(?:en)?|projects?)(?!\p{L})/iu,
  },
  {
    holds: ['med', 'innehåll', 'contain', 'includ', 'with', 'has', 'have', 'ord', 'word'],
    pattern:
      /(?:med|innehåller|innehållande|containing|contains?|includes?|including|with|has|have|ordet|word)\s+(?:ordet\s+|the word\s+)?["“”'«»](?<word>[^"“”'«»]{2,40})["“”'«»](?=[^?]{0,40}(?:namn|titel|name|title)|\s*\??$)/iu,
  },
  {
    holds: ['namn', 'titel', 'name', 'title'],
    pattern:
      /(?<!(?<!\p{L})(?:i|in the|in their|in) )(?:namn(?:et)?|titel(?:n)?|names?|titles?)\s+(?:som\s+)?(?:innehåller|innehåll|har|med|contains?|includes?|with)\s+(?:ordet\s+|the word\s+)?["“”'«»]?(?<word>[\p{L}\p{N}-]{2,40})["“”'«»]?/iu,
  },
  {
    holds: ['namn'],
    pattern:
      /(?:projekt)?namn(?:en|et)? (?:förekommer|finns|står|ingår|nämns)(?: det)? (?:ordet )?["“”'«»]?(?<word>\p{L}{3,40})["“”'«»]?/iu,
  },
  {
    holds: ['i namn', 'i projektnamn', 'i titel', 'in the name', 'in the title'],
    pattern:
      /(?<!\p{L})(?:där|som|vars|where)(?: det)? (?:står|förekommer|nämns|it says|you find) (?:ordet |the word )?["“”'«»]?(?<word>[\p{L}\p{N}-]{2,40})["“”'«»]? (?:i (?:projekt)?(?:namn|titel)(?:et|en|n)?|in the (?:name|title))(?!\p{L})/iu,
  },
  {
    holds: ['i namn', 'i projektnamn'],
    pattern: /(?<word>\p{L}{4,40}?)(?:er|ar|or)?\?? \((?:ordet )?i (?:projekt)?namn(?:et|en)\)/iu,
  },
  {
    holds: ['i namn', 'i projektnamn'],
    pattern: /\((?:ordet )?["“”'«»]?(?<word>\p{L}{4,40})["“”'«»]? i (?:projekt)?namn(?:et|en)\)/iu,
  },
  {
    holds: ['name has', 'name contains'],
    pattern:
      /name (?:has|contains) (?:the word )?["“”'«»]?(?<word>[\p{L}\p{N}-]{2,40})["“”'«»]? in it(?!\p{L})/iu,
  },
  {
    holds: ['del av namn', 'del av projektnamn'],
    pattern:
      /(?<!\p{L})har ["“”'«»]?(?<word>[\p{L}\p{N}-]{2,40})["“”'«»]? som (?:en )?del av (?:projekt)?namnet(?!\p{L})/iu,
  },
  {
    holds: ['names have', 'names contain', 'names include', 'names with'],
    pattern:
      /names? (?:have|contain|include|with) (?:the word )?["“”'«»]?(?<word>[\p{L}\p{N}-]{2,40})["“”'«»]? in (?:them|it)(?!\p{L})/iu,
  },
  {
    holds: [' namnet'],
    pattern: /som är (?<word>\p{L}{4,40}?)(?:er|ar|or)? (?:enligt|utifrån|av) namnet(?!\p{L})/iu,
  },
  {
    holds: ['nånting', 'någonting', 'något', 'nåt', 'something', 'osv', 'etc'],
    pattern:
      /(?<=(?<!\p{L})(?:projekt(?:en)?|projects) (?:som|that|which) )(?:heter|kallas|are called|are named)\s+["“”'«»]?(?<word>[\p{L}\p{N}-]{2,40}(?: [\p{L}\p{N}-]{2,40}){0,3}?)["“”'«»]?\s+(?:nånting|någonting|något|nåt|something|osv|etc)(?!\p{L})/iu,
  },
  {
    holds: ['heter', 'kallas', 'called', 'named'],
    pattern:
      /(?:heter|kallas|called|named)\s+(?:något|nåt|nått|something)\s+(?:med|with|like|på)\s+["“”'«»]?(?<word>[\p{L}\p{N}-]{2,40})["“”'«»]?/iu,
  },
  {
    holds: ['namn', 'titel', 'name', 'title'],
    pattern:
      /(?:med|har|with|has|have|innehåller|contain)\s+(?:ordet\s+|the word\s+)?["“”'«»]?(?<word>[\p{L}\p{N}-]{2,40}(?: [\p{L}\p{N}-]{2,40}){0,2}?)["“”'«»]?\s+(?:\([^)]{1,60}\)\s+)?(?:någonstans\s+|nånstans\s+|somewhere\s+)?(?:i|in)\s+(?:projekt|sitt\s+|the\s+project\s+|the\s+|their\s+|its\s+)?(?:namnet|namn|titeln|name|names|title|projektnamnet)/iu,
  },
  {
    holds: ['namn'],
    pattern:
      /["“”'«»](?<word>[^"“”'«»]{2,40})["“”'«»] (?:ingår|finns|står|förekommer|är med|är en del)(?: med)? (?:i|av) (?:projekt)?namn(?:et|en)?(?!\p{L})/iu,
  },
  {
    holds: ['namn', 'titel', 'name', 'title'],
    pattern:
      /(?<=^|[,;:] |ordet |the word )["“”'«»]?(?<word>[\p{L}\p{N}-]{3,40})["“”'«»]?\s+(?:i|in)\s+(?:projekt|sitt |the project |the |their |its )?(?:namnet|namnen|namn|titeln|names?|titles?)(?!\p{L})/iu,
  },
]);

const PART_OF_WORD =
  /^["”']?[,;(]?\s*(?:också|även|inklusive|inkl\.?|(?:antingen )?(?:ensamt|för sig|för sig självt?|självständigt) eller|also|including|(?:either )?(?:alone|by itself|on its own) or|either)?\s*(?:som|as)?\s*(?:en |a )?(?:del|part)(?:ar|s)? (?:av|of) (?:ett |a |an |andra |other )?(?:längre |annat |större |sammansatta? |longer |other )*(?:ord(?:et)?|words?)\)?/iu;

const QUOTED = `["“”'«»]([^"“”'«»]{2,40})["“”'«»]`;
/** «med "energi" eller "klimat" i namnet» */
const TWO_WORDS = new RegExp(
  `${QUOTED},? (?:och|samt|eller|men inte|men ej|and|or|nor|but not) ${QUOTED} (?:i (?:\\p{L}+ )?(?:projekt)?(?:namn|titel)\\p{L}*|in (?:\\p{L}+ )?(?:names?|titles?)(?!\\p{L}))`,
  'iu',
);

// What joins or denies them is left to be read as it is between other conditions.
function readTwoWords(reading: Reading): readonly string[] {
  const match = TWO_WORDS.exec(reading.text);
  const words = match?.slice(1, 3).map((word) => word.trim()) ?? [];
  if (!match || OF_OWNER.test(reading.text.slice(0, match.index))) return [];
  let from = match.index;
  for (const word of words) {
    const start = reading.text.indexOf(word, from);
    from = start + word.length;
    const span = positionsIn(reading, start, from);
    if (span) take(reading, span[0], span[1], 'quoted', 'name contains', word);
  }
  const rest = positionsIn(reading, from, match.index + match[0].length);
  if (rest) take(reading, rest[0], rest[1], 'quoted', 'name contains', words.join(', '));
  return words;
}

/** "där ägaren har X i namnet": the name is the owner's. */
const OF_OWNER = /(?:ägare\p{L}*|stödmottagare\p{L}*|owners?|beneficiar\p{L}+)\s*$/iu;

/**
 * The words, which are taken; empty where the question sets no such condition.
 * @param isWholeName true for what is itself the name of a project: 'Which area has "Exempelprojektet Skog"?'
 */
export function readQuotedNameWords(
  reading: Reading,
  isWholeName: (words: string) => boolean,
): readonly string[] {
  const likely = wordings(reading.text);
  const two = likely.length > 0 ? readTwoWords(reading) : [];
  if (two.length > 0) return two;
  for (const { pattern } of likely) {
    const match = pattern.exec(reading.text);
    const word = match?.groups?.['word'];
    if (!match || !word || OF_OWNER.test(reading.text.slice(0, match.index))) continue;
    if (word.includes(' ') && isWholeName(word)) continue;
    const at = positionsIn(reading, match.index, match.index + match[0].length);
    // "… in the owner's name" was read before.
    if (at && reading.taken.slice(at[0], at[1] + 1).includes('quoted')) continue;
    const tail =
      /^[^?]{0,30}?(?:i|in)\s+(?:projekt|sitt\s+|the\s+|their\s+|its\s+)?(?:namnet|namn|titeln|name|names|title)/iu.exec(
        reading.text.slice(match.index + match[0].length),
      );
    const rest = reading.text.slice(match.index + match[0].length + (tail?.[0].length ?? 0));
    // "…, också som del av ett längre ord": that is how words in names are looked for anyway.
    const aside = PART_OF_WORD.exec(rest)?.[0].length ?? 0;
    const end = match.index + match[0].length + (tail?.[0].length ?? 0) + aside;
    const span = positionsIn(reading, match.index, end) ?? at;
    if (span) take(reading, span[0], span[1], 'quoted', 'name contains', word);
    return [withoutOpening(word)];
  }
  return [];
}

// "Räkna Smart-projekten": what opens the question is no part of what names shall contain.
function withoutOpening(word: string): string {
  const words = word.trim().split(' ');
  const named = words.findIndex((each) => !isFrameWord(fold(each)) && !OPENING.test(each));
  return named <= 0 ? word.trim() : words.slice(named).join(' ');
}

const OPENING = /^(?:Räkna|Summera|Lista|Visa|Samtliga|Alla|Count|List|Show)$/;
