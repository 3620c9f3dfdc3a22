// Chat spelling → the words meant: "va e budgeten", "mkt", "ngn", "whats".

import { createRewriter, type Rewriting } from './rewriting.js';
import { ROUNDABOUT_AIMS } from './roundabout-aims.js';
import { ROUNDABOUT_ASIDES } from './roundabout-asides.js';
import { ROUNDABOUT_CLAUSES } from './roundabout-clauses.js';
import { ROUNDABOUT_CONDITIONS } from './roundabout-conditions.js';
import { ROUNDABOUT_CONTACTS } from './roundabout-contacts.js';
import { ROUNDABOUT_COUNTS } from './roundabout-counts.js';
import { ROUNDABOUT_DAYS } from './roundabout-days.js';
import { ROUNDABOUT_DIFFERENCES } from './roundabout-differences.js';
import { ROUNDABOUT_DOINGS } from './roundabout-doings.js';
import { ROUNDABOUT_EXTREMES } from './roundabout-extremes.js';
import { ROUNDABOUT_FIGURES } from './roundabout-figures.js';
import { ROUNDABOUT_HOLDERS } from './roundabout-holders.js';
import { ROUNDABOUT_MONEY } from './roundabout-money.js';
import { ROUNDABOUT_NAMES } from './roundabout-names.js';
import { ROUNDABOUT_NUMBERS } from './roundabout-numbers.js';
import { ROUNDABOUT_OATHS } from './roundabout-oaths.js';
import { ROUNDABOUT_OWNERS } from './roundabout-owners.js';
import { ROUNDABOUT_PHRASES } from './roundabout-phrases.js';
import { ROUNDABOUT_PLACES } from './roundabout-places.js';
import { ROUNDABOUT_RANGES } from './roundabout-ranges.js';
import { ROUNDABOUT_REQUESTS } from './roundabout-requests.js';
import { ROUNDABOUT_SETS } from './roundabout-sets.js';
import { ROUNDABOUT_SLANG } from './roundabout-slang.js';
import { ROUNDABOUT_TIMES } from './roundabout-times.js';

const SHORT: Readonly<Record<string, string>> = {
  e: 'är',
  o: 'och',
  oc: 'och',
  t: 'till',
  fr: 'från',
  ä: 'är',
  mkt: 'mycket',
  mga: 'många',
  mng: 'många',
  dgr: 'dagar',
  peng: 'pengar',
  mket: 'mycket',
  ngn: 'någon',
  ngt: 'något',
  ngra: 'några',
  nån: 'någon',
  nåt: 'något',
  nåra: 'några',
  int: 'inte',
  mä: 'med',
  nä: 'nej',
  närru: 'när',
  vaffö: 'varför',
  varffr: 'varför',
  hurdan: 'hur',
  vilke: 'vilket',
  vilkn: 'vilken',
  frn: 'från',
  proj: 'projekt',
  prj: 'projekt',
  org: 'organisation',
  whats: 'what is',
  whos: 'who is',
  whens: 'when is',
  wheres: 'where is',
  hows: 'how is',
  eger: 'äger',
  fone: 'phone',
  wat: 'what',
  wich: 'which',
  hw: 'how',
  teh: 'the',
  hte: 'the',
  hru: 'hur',
  hu: 'hur',
  tll: 'till',
  tks: 'tack',
  tkc: 'tack',
  whan: 'when',
  wen: 'when',
  dte: 'date',
  tkns: 'tack',
  beloppt: 'beloppet',
  addr: 'address',
  addy: 'address',
  mch: 'much',
};
/** Ways to reach somebody, shortened: "e-postadr", "telenr". */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:e-?post|e-?mail|mail|mejl)(?:adr|add?r?ess?|adr\.|addr)(?!\p{L})/giu,
    'mejladress',
  ],
  [
    /(?<!\p{L})(?:tele|tel|tfn|mob|mobil|telefon|tlf)[-. ]?(?:nr|nmr|num|nummr)(?!\p{L})\.?/giu,
    'telefonnummer',
  ],
];

const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}.@/':-])(?:${Object.keys(SHORT).join('|')})(?![\\p{L}\\p{N}@'/-]|\\.\\p{L})`,
  'gu',
);
/** "va" is "vad" where it opens a question and a verb or an article follows; else it is a tag. */
const VA =
  /(?<![\p{L}\p{N}])va(?=\s+(?:är|e|gav|ger|fick|får|kostar|kostade|heter|hette|har|blev|blir|gör|ska|vill|gick|handlar|för|hade|var|säger|går|kallas|sysslar|tjänar|ligger|landade|hamnade)(?!\p{L}))/giu;

/** Money, in the words of the street. */
const SLANG = /(?<!\p{L})(?:kosing|kulor|klöver|stålar|slantar(?:na)?|flis)(?!\p{L})/giu;
const ENGLISH_SLANG = /(?<!\p{L})(?:cash|moolah|dough|bucks|quid)(?!\p{L})/giu;

/** "Nä slutar …": "när" without its last letter, right before a verb that a day answers. */
const NA =
  /(?<![\p{L}\p{N}])n[äa](?=\s+(?:slutar|slutade|startar|startade|börjar|började|blir|blev|drar|drog|upphör|avslutas|avslutades|inleds|inleddes|tar)(?!\p{L}))/giu;

/** "Hålla på me", "grejen me": "med" without its last letter, where English would have no "me". */
const ME =
  /(?<=(?<!\p{L})(?:på|grejen|poängen|tanken|meningen|syftet|målet|vitsen|idén|igång|klara?|färdiga?|samarbetar|jobbar) )me(?= )/giu;

/** Slips and short forms of chat, one kind each. */
export const CHAT_SPELLINGS: readonly Rewriting[] = [
  { holds: [' el '], pattern: /(?<=\p{Lu}\P{Lu}{2,60}) el (?=\p{Lu})/gu, by: ' eller ' },
  {
    holds: [' fik'],
    pattern: /(?<=(?:hur m\p{L}{2,5}|vad|vilket) .{3,60}) fik(?=\P{L}*$)/giu,
    by: ' fick',
  },
  {
    holds: ['mille', 'milj', 'mjl', 'miljonerna'],
    pattern: /(?<=\d )(?:mille|miljer|mjl|miljonerna)(?!\p{L})/giu,
    by: 'miljoner',
  },
  {
    holds: ['fik'],
    pattern: /(?<=(?<!\p{L})(?:vad|hur mycket) )fik(?= )/giu,
    by: 'fick',
  },
  {
    holds: ['reg.', 'dia.', 'diarie.', 'ärende.'],
    pattern: /(?<!\p{L})(?:reg|dia|diarie|ärende)\. ?(?:nr|nummer)\.?(?!\p{L})/giu,
    by: 'diarienummer',
  },
  {
    holds: ['dianr', 'diarnr', 'diarienr', 'diariernr'],
    pattern: /(?<!\p{L})dia(?:r|rie|rier)?nr(?!\p{L})\.?/giu,
    by: 'diarienummer',
  },
  {
    holds: ['from när', 'from vilket', 'from vilken'],
    pattern: /(?<!\p{L})from (?=(?:när|vilket|vilken)(?!\p{L}))/giu,
    by: 'från ',
  },
  {
    // A compound written apart.
    holds: ['insats område', 'insats-område', 'program område', 'program-område'],
    pattern: /(?<!\p{L})(insats|program)[ -](?=område)/giu,
    by: '$1',
  },
  {
    // "Har du koll på vilka projekt …": what is asked follows.
    holds: ['koll på '],
    pattern:
      /(?<!\p{L})(?:har|hade) (?:du|ni|nån|någon|vi|man)(?: av er)?(?: (?:nån|någon|bra|lite))* koll på (?=vilk|vem|vad|när|hur|vart?(?!\p{L}))/giu,
    by: '',
  },
  {
    // "Var finns X, har du koll på det?": whether somebody knows is no question of its own.
    holds: ['koll'],
    pattern:
      /(?<=\p{L}{3}.{10,})[,.–-]? (?:har|hade) (?:du|ni|nån|någon|vi)(?: (?:nån|någon|bra|lite))* koll(?: på (?:det|den|saken|detta))?(?=\s*\?\s*$)/giu,
    by: '',
  },
  {
    // "… ärende 20300521 – nej, 20300524 ska det vara": the first of two numbers is taken back.
    holds: ['nej', 'förlåt', 'sorry', 'fel', 'i mean', 'jag menar'],
    pattern:
      /(?<!\d)(?:\d{8}|\d{4}[-/ ]\d{4,5})\s*[–—,.-]+\s*(?:nej|nä|förlåt|sorry|oj|fel|i mean|jag menar)[,!. ]+(?:(?:nej|förlåt|fel|jag menar|i mean)[,!. ]+)*(?=\d{8}(?!\d)|\d{4}[-/ ]\d{4,5}(?!\d))/giu,
    by: '',
  },
  {
    // "Når startade X?": "när", and nothing that is reached.
    holds: ['når '],
    pattern:
      /^(\P{L}*)når (?=(?:satte|startade|startar|började|börjar|slutade|slutar|tog|blev|är|var|drog|gick)(?!\p{L}))/giu,
    by: '$1när ',
  },
  {
    // "Får ja fråga", "vet ja": the asker.
    holds: [' ja '],
    pattern:
      /(?<=(?<!\p{L})(?:får|vet|kan|ska|skulle|undrar|vill|måste|behöver|har|hittar|ser|fattar|minns|tror) )ja(?= \p{Ll})/giu,
    by: 'jag',
  },
  {
    holds: ['e post', 'e mail', 'e mejl'],
    pattern: /(?<![\p{L}\p{N}])e (?=(?:post|mail)(?:adress(?:en)?|en)?(?!\p{L}))/giu,
    by: 'e-',
  },
  { holds: ['in terms of'], pattern: /(?<!\p{L})in terms of(?!\p{L})/giu, by: 'by' },
  { holds: ['projektiden'], pattern: /(?<!\p{L})projektiden(?!\p{L})/giu, by: 'projekttiden' },
  ...SHORTENED.map(([pattern, by]) => ({
    holds: ['adr', 'add', 'tel', 'tfn', 'tlf', 'mob'],
    pattern,
    by,
  })),
  {
    holds: [' si '],
    pattern: /(?<=(?<!\p{L})(?:who|what|when|where|how) )si(?= )/giu,
    by: 'is',
  },
  { holds: [' dar'], pattern: /(?<=(?<!\p{L})(?:många|antal|i) )dar(?!\p{L})/giu, by: 'dagar' },
  {
    holds: ['kosing', 'kulor', 'klöver', 'stålar', 'slantar', 'flis'],
    pattern: SLANG,
    by: 'pengar',
  },
  { holds: ['cash', 'moolah', 'dough', 'bucks', 'quid'], pattern: ENGLISH_SLANG, by: 'money' },
  { holds: ['nä ', 'na '], pattern: NA, by: 'när' },
  { holds: ['va '], pattern: VA, by: 'vad' },
  {
    holds: ['va det'],
    pattern: /(?<=(?<!\p{L})(?:visst|nog|väl) )va(?= det(?!\p{L}))/giu,
    by: 'var',
  },
  {
    // "…, vars är det nånstans?": where, as in the north.
    holds: ['vars '],
    pattern:
      /(?<=^\P{L}*|[,.!?–-]\s+)vars(?= (?:är|e|ligger|låg|finns|fanns|håller|hålls|bedrivs|hittar|nånstans|någonstans)(?!\p{L}))/giu,
    by: 'var',
  },
  { holds: [' me '], pattern: ME, by: 'med' },
];

const rewrite = createRewriter([
  ...ROUNDABOUT_OATHS,
  ...ROUNDABOUT_ASIDES,
  ...ROUNDABOUT_CLAUSES,
  ...ROUNDABOUT_REQUESTS,
  ...ROUNDABOUT_FIGURES,
  ...ROUNDABOUT_AIMS,
  ...ROUNDABOUT_SLANG,
  ...ROUNDABOUT_DOINGS,
  ...ROUNDABOUT_HOLDERS,
  ...ROUNDABOUT_DIFFERENCES,
  ...ROUNDABOUT_MONEY,
  ...ROUNDABOUT_NUMBERS,
  ...ROUNDABOUT_OWNERS,
  ...ROUNDABOUT_PLACES,
  ...ROUNDABOUT_PHRASES,
  ...ROUNDABOUT_DAYS,
  ...ROUNDABOUT_TIMES,
  ...ROUNDABOUT_CONTACTS,
  ...ROUNDABOUT_NAMES,
  ...ROUNDABOUT_RANGES,
  ...ROUNDABOUT_CONDITIONS,
  ...ROUNDABOUT_EXTREMES,
  ...ROUNDABOUT_COUNTS,
  ...ROUNDABOUT_SETS,
  ...CHAT_SPELLINGS,
]);

/** The text with such words written out; what stands in none of these ways is left as it is. */
export function spellOut(text: string): string {
  return rewrite(text).replace(WORD, (word) => SHORT[word] ?? word);
}
