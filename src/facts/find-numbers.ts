// A sentence → the numbers written in it, in digits or words, with range, unit and what is counted.

import { everyMatch } from '../language/every-match.js';
import { NUMBER_WORD, readNumberWord } from '../language/number-words.js';
import { readDigits } from '../language/read-amount.js';

/** A number as a text gives it; offsets are those of the sentence. */
export interface FoundNumber {
  /** As written: 200 in "200 Mkr"; the lower end of a range. */
  readonly number: number;
  /** The upper end of a range, else null. */
  readonly max: number | null;
  /** As written, empty where the thing counted is the unit. */
  readonly unit: string;
  /** The words for what is counted, as far as they follow; may be empty. */
  readonly what: string;
  /** Words such as "minst" and "ca" before it. */
  readonly bound: string;
  readonly start: number;
  /** Behind the unit, and behind the words for what is counted. */
  readonly end: number;
  readonly wholeEnd: number;
  /** True for a number in words. */
  readonly inWords: boolean;
}

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const DIGITS = `\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?`;
/** "Ett trettiotal företag" is about thirty. */
const ABOUT =
  '(?:ett )?(tio|femton|tjugo|tjugofem|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra)tal';
const BOUND =
  'minst|högst|max|maximalt|minimum|ca|c:a|cirka|circa|omkring|runt|upp till|drygt|nästan|knappt|över|under|mer än|fler än|färre än|ytterligare|totalt|sammanlagt|omfattande|om|at least|up to|about|around|more than|over';
const UNIT =
  '%|procentenheter|procent|percent|per cent|mnkr|mkr|msek|mdkr|tkr|ksek|miljoner kronor|miljoner kr|milj\\.? ?kr(?:onor)?|miljoner|miljarder(?: kronor)?|kronor|kr|sek|euro|eur|meur|mbit\\/s|mbit\\/sek(?:und)?|mbit per sekund|mbps|gbit\\/s|gbps|twh|gwh|mwh|kwh|mw|kw|ton|kton|km|mil|meter|kvm|kvadratmeter|m2|m3|hektar|ha|liter|st|stycken|år|månader|veckor|dagar|timmar|years|months';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/+-])(?:(?<bound>${BOUND}) )?(?:(?<between>mellan|between) )?` +
    `(?:(?<about>${ABOUT})|(?<one>(?<=(?:minst|ytterligare|at least) )(?:en|ett|one))|(?<from>${DIGITS}|${NUMBER_WORD}))` +
    `(?:${SPACE}?(?:-|–|—|${SPACE}till${SPACE}|${SPACE}och${SPACE}(?=\\d))${SPACE}?(?<to>${DIGITS}|${NUMBER_WORD})(?![\\p{L}\\p{N}]))?` +
    `(?: eller (?:flera?|några)(?!\\p{L}))?(?:${SPACE}?(?<unit>${UNIT})(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}/])`,
  'giu',
);
const LONGEST_WHAT = 6;
const WORD = / ?([\p{L}\p{N}/&-]+)/gu;
/** Units that still leave open what is counted. */
const COUNTED = /^(?:|%|procent|procentenheter|percent|per cent|st|stycken)$/iu;

/** The numbers in order. Figures within names, dates and numbered headings are no numbers. */
export function findNumbers(sentence: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of everyMatch(NUMBER, sentence)) {
    const { about, from, to, one, unit = '', bound = '', between } = match.groups ?? {};
    const end = match.index + match[0].length;
    const number =
      one !== undefined ? 1 : about !== undefined ? aboutOf(about) : valueOf(from ?? '');
    const max = to === undefined ? null : valueOf(to);
    if (number === null || (max !== null && max <= number)) continue;
    if (isPartOfName(sentence, match.index, end, unit)) continue;
    if (isDate(sentence, match, unit)) continue;
    if (between !== undefined && max === null) continue;
    if (/^-(?!tal(?!\p{L}))/u.test(sentence.slice(end, end + 5))) continue;
    if (match.index < (found.at(-1)?.wholeEnd ?? 0)) continue;
    const what = COUNTED.test(unit) ? whatAt(sentence, end) : { text: '', end };
    found.push({
      number,
      max,
      unit,
      what: what.text,
      bound,
      start: match.index,
      end,
      wholeEnd: what.end,
      inWords: from !== undefined && !/^\d/.test(from),
    });
  }
  return found;
}

function valueOf(text: string): number | null {
  return /^\d/.test(text) ? readDigits(text) : readNumberWord(text.toLowerCase().replace(' ', '-'));
}

function aboutOf(text: string): number | null {
  return readNumberWord(text.toLowerCase().replace(/^ett /, '').replace(/tal$/, ''));
}

/** Nouns that a number names rather than counts: "Delmål 2", "fas 1", "axel 3", "ISO 50 001". */
const NUMBERED =
  /(?:^|[^\p{L}])(?:delmål|mål|steg|fas|etapp|del|delprojekt|wp|ap|aktivitet|arbetspaket|fond|hinder|insats|spår|nivå|kapitel|axel|prioritet|version|iso|artikel|tema|område|insatsområde|modul|block|punkt|bilaga|sida|sid|nr|nummer|fråga|kategori|mål nr|agenda|horisont|horizon|turism|vision|level|phase|step|goal|part|work package) ?$/iu;

function isPartOfName(sentence: string, start: number, end: number, unit: string): boolean {
  const before = sentence.slice(Math.max(0, start - 24), start);
  const after = sentence.slice(end, end + 2);
  if (unit === '' && NUMBERED.test(before)) return true;
  // "CLIP 3.0", "Tillväxtverket 2": a capital before a bare figure makes a name of it.
  if (unit === '' && /\p{Lu}{2,}[\p{L}\p{N}]* $/u.test(before) && !/^ \p{Ll}/u.test(after))
    return true;
  if (/[(]$/u.test(before) && /^\)/u.test(after)) return true;
  return (
    /^[)\]]/u.test(after) &&
    /(?:^|\s)$/u.test(before) &&
    /^\d{1,2}$/.test(sentence.slice(start, end))
  );
}

const MONTH =
  /^ ?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)/iu;
const MONTH_BEFORE =
  /(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|june|july|august|october) $/iu;
const YEAR = /^(?:19|20)\d\d$/;

function isDate(sentence: string, match: RegExpMatchArray, unit: string): boolean {
  const { from = '', to } = match.groups ?? {};
  const start = match.index ?? 0;
  const after = sentence.slice(start + match[0].length, start + match[0].length + 14);
  if (MONTH.test(after) || MONTH_BEFORE.test(sentence.slice(Math.max(0, start - 12), start)))
    return true;
  if (/(?:\d{4}-\d{2}|den|kl\.?) ?$/iu.test(sentence.slice(Math.max(0, start - 8), start)))
    return true;
  if (!YEAR.test(from) || unit !== '') return false;
  if (to !== undefined) return true;
  const before = sentence.slice(Math.max(0, start - 14), start);
  if (
    /(?:år|från|till|sedan|under|före|efter|hösten|våren|sommaren|vintern|fram till|in|by|since) $/iu.test(
      before,
    )
  )
    return true;
  // "5000 bäddar" counts; "2016 och" and "2020." do not.
  return (
    !/^ \p{Ll}{3,}/u.test(after) ||
    /^ (?:och|samt|ska|skall|genom|har|med|för|som|att|till|var|är|kommer|finns|respektive|där|när)(?!\p{L})/iu.test(
      after,
    )
  );
}

/** Words that end a noun phrase. */
const STOP =
  /^(?:hade|vuxit|stärkt|vidgat|genom|satsa|verkar|arbetar|drivs|söker|vill|behöver|idag|inte|lägga|lägger|och|eller|samt|men|som|att|ska|skall|har|är|var|för|med|på|till|vid|från|genom|under|inom|av|om|per|kommer|kan|får|deltar|medverkar|ingår|finns|där|när|vilka|vilket|via|utan|mot|bland|ur|då|så|det|de|den|blir|bli|have|has|are|is|will|that|who|in|at|for|to|with|and|or|of|from|by|hos|i)$/iu;

/** Verbs that follow what is counted: "idéer testats", "företag bedöms". */
const VERB =
  /(?:\p{L}{2}ats|\p{L}{2}erats|\p{L}{2}eras|\p{L}{2}ades|bedöms|nåtts|fått|genomfört|deltagit|tävlat|ökat|minskat|startat|börjat|utvecklat|skapat|vars|pröva|tecknar|arbetar)$/iu;
/** "80 av dessa företag", "70 % av de deltagande företagen", "9 av länets 15 kommuner". */
const OF_WHICH =
  /^ av (?:(?:totalt|sammanlagt|alla|samtliga|de|den|det|dessa|våra|länets|regionens|the|these) ){0,3}(?:\d+ )?/iu;

// What is counted: up to six words behind the number, to the end of the noun phrase.
function whatAt(sentence: string, from: number): { readonly text: string; readonly end: number } {
  const skipped =
    OF_WHICH.exec(sentence.slice(from, from + 60))?.[0] ??
    /^-?tal(?!\p{L})/iu.exec(sentence.slice(from, from + 6))?.[0] ??
    '';
  const start = from + skipped.replace(/ $/, '').length;
  const end = phraseEnd(sentence, start);
  return end === start ? { text: '', end: from } : { text: sentence.slice(start, end).trim(), end };
}

/** Where the noun phrase that goes on at `start` ends: before a verb, a preposition or a mark. */
export function phraseEnd(sentence: string, start: number): number {
  let end = start;
  let words = 0;
  const rest = sentence.slice(start, start + 140);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(rest); match !== null; match = WORD.exec(rest)) {
    const [whole, word = ''] = match;
    if (match.index !== end - start || words >= LONGEST_WHAT) break;
    const behind = rest.slice(match.index + whole.length);
    const goesOn = /^(?:och|eller|&)$/iu.test(word) && /^ (?:medel|mikro|stora|små)/iu.test(behind);
    if ((STOP.test(word) && !goesOn) || VERB.test(word)) break;
    if (/^\d+$/.test(word) || /\/(?:eller)$/iu.test(word)) break;
    words++;
    end = start + match.index + whole.length;
  }
  return end;
}
