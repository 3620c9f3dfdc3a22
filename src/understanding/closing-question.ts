// A text → the question in it, without the sentences or the heading that only lead up to it.

import { holdsSome } from '../language/letter-runs.js';
import { tokenise } from '../language/tokenise.js';
import { isFrameWord } from './frame-words.js';
import { isFieldWord, isLoneCueWord } from './match-cues.js';
import { everyMatch } from '../language/every-match.js';

/** Words of two letters that a sentence ends with; other letters before a stop are shortened words. */
const SHORT = 'om|på|av|in|ut|nu|då|så|ok|se|up|it|to|on|me|us|do|is|du|ni|vi|en';

// A stop after a word, or after a sign that ends a name, dots, a smiley or a picture, or one of the signs; a space, and a sentence that begins.
function endingWith(signs: string): RegExp {
  return new RegExp(
    `(?<=\\p{L}{3}["”)]?[.!]["”]?|(?<=[)+])[.!]|(?<!\\p{L})(?:${SHORT})[.!]|[.!]{2}|…|[${signs}]|[.${signs}:;]-?\\)|\\p{Extended_Pictographic}\\uFE0F?)\\s+(?=["“(]?\\p{Lu})`,
    'u',
  );
}

/** "Vi hade en diskussion på fikat. Vem äger …?": a stop, a space, and a sentence that begins. */
const STOP = endingWith('!');
/** Without it there is but one sentence, which is soon seen. */
const MAY_STOP = /[.!)"”…\p{Extended_Pictographic}\uFE0F]\s/u;
/** Words that ask. */
export const ASKING =
  /(?<!\p{L})(?:vad|va|vem|vems|vilka|vilken|vilket|när|hur|var|vart|what|who|whose|which|when|how|where)(?!\p{L})/iu;

/** "Listan försvann när datorn startade om": what joins two clauses, where nobody wants to know. */
const JOINING = /(?<=\p{L}{2} )(?:när|where|when|var)(?= \p{L})/giu;
const KNOWING =
  /(?<!\p{L})(?:vet|veta|vetat|undra\p{L}*|säg|säga|berätta|kolla|minns|glömt|oklart|osäker|fråga\p{L}*|know|tell|wonder\p{L}*|remember|ask\p{L}*|sure|check|skriv\p{L}*)(?!\p{L})/iu;

function asksInWords(text: string): boolean {
  if (!ASKING.test(text)) return false;
  return KNOWING.test(text) || ASKING.test(text.replace(JOINING, ''));
}

/** Null where it is one sentence, where an earlier one asks too, or where the last asks nothing. */
export function closingQuestion(text: string): string | null {
  if (!MAY_STOP.test(text)) return null;
  const sentences = text.split(STOP);
  const last = sentences.at(-1) ?? '';
  const before = sentences.slice(0, -1).join(' ');
  if (before === '' || before.includes('?') || asksInWords(before)) return null;
  return last.includes('?') || ASKING.test(last) ? last : null;
}

/** A stop or the end of a question, a space, and a sentence that begins. */
const SENTENCE_END = endingWith('!?');
const MAY_END = /[.!?)"”…\p{Extended_Pictographic}\uFE0F]\s/u;

/** A sentence among others. */
export interface Sentence {
  readonly sentence: string;
  /** True where it asks or needs something. */
  readonly asks: boolean;
}

/** One sentence of several, and the others. */
export interface OneOfSeveral {
  readonly sentence: string;
  readonly others: readonly Sentence[];
}

/** The sentences of a text; none where there is but one. */
export function sentencesOf(text: string): readonly Sentence[] {
  if (!MAY_END.test(text)) return [];
  const sentences = text.split(SENTENCE_END);
  if (sentences.length < 2) return [];
  return sentences.map((sentence) => ({
    sentence,
    asks: sentence.includes('?') || asksInWords(sentence) || NEED.test(sentence),
  }));
}

/** Each sentence that asks or needs something, with the others; none where there is but one sentence. */
export function askingSentences(text: string): readonly OneOfSeveral[] {
  const sentences = sentencesOf(text);
  // "I rapporten ska jag fylla i insatsområdet för X. Tack för tålamodet!": where none asks, each may.
  const none = !sentences.some(({ asks }) => asks);
  return sentences
    .filter(({ asks }) => asks || none)
    .map((own) => ({
      sentence: own.sentence,
      others: sentences.filter((other) => other !== own),
    }));
}

const WANTING_TO_KNOW =
  /(?<!\p{L})(?:vet|veta|minnas|minns|komma ihåg|kommer ihåg|glömt|glömmer|undrar|undrade|kolla|kollar|reda på|luska ut|säga|fråga|frågade|frågar|know|remember|recall|forget|forgot|forgotten|wonder|wondering|find out|check|ask|asked|asking|figure out|work out)(?: \p{L}+){0,2}? (?=(?:(?:på|i|till|från|in|on|to|from) )?(?:vad|vem|vems|vilka|vilken|vilket|när|hur|var|what|who|whose|which|when|where|how)(?!\p{L}))/iu;
/** Where such a clause ends. */
const NEXT_CLAUSE =
  /[,;:–—]\s|\s-\s|\s(?:men|fast|but|though|och (?:har|hade|jag|vi|kan|nu)|and (?:i|we|now|have))\s|[.?!]/iu;

/**
 * "… kan för mitt liv inte minnas | när det avslutades": what somebody wants to know, in a sentence that tells;
 * null where nothing is.
 * @param blanked the same without the names in it, which may have commas of their own
 */
export function wantedClause(sentence: string, blanked: string): string | null {
  const wanting = WANTING_TO_KNOW.exec(blanked);
  if (wanting === null) return null;
  const from = wanting.index + wanting[0].length;
  const end = NEXT_CLAUSE.exec(blanked.slice(from));
  return sentence.slice(from, end === null ? undefined : from + end.index);
}

/** True where the speakers tell of themselves: "Jag tappade bort ett visitkort i Exempelby". */
export function tellsOfSpeakers(sentence: string): boolean {
  return SPEAKING.test(sentence);
}

/**
 * "… Which organisation owns it? | Loser buys the buns.": what is said after the last question, where it
 * asks nothing and names no field; whoever drops it must see that it names nothing else. Empty where there is none.
 */
export function afterword(text: string): string {
  const at = text.lastIndexOf('?');
  const after = text.slice(at + 1);
  if (at < 0 || !/^\s+\p{Lu}/u.test(after) || !/\p{L}{2}/u.test(after) || /\d/.test(after))
    return '';
  const told = after.replace(DECIDES, '');
  return ASKING.test(told) || NEED.test(told) || namesField(told) ? '' : after;
}

/** "…, undrar en ölänning", "… jag frågar åt min moster", "…, signed your evaluator": who asks. */
const SIGNED =
  /(?:[,.?!;–-]\s*(?:det |så |som )?(?:undrar|frågar|funderar|spörjer|hälsar|skriver|tecknar|önskar|asks|asked|wonders|says|writes|signed|yours|greetings from|regards from) (?:sincerely |truly )?(?:en|ett|den|din|er|ert|min|vår|ditt|mitt|vårt|an?|the|your|our|my|yours)|[\s,.?!;–-]\s*(?:(?:jag|vi) (?:bara )?(?:frågar|undrar|kollar)(?: bara)?|(?:frågar|undrar) (?:jag|vi)|(?:i['’]m |i am |we are |we['’]re )asking|(?:i|we) ask) (?:åt|å|för|on behalf of|for)) [^,.?!\d]{2,40}(\P{L}*)$/iu;
/** Letters that each of those has. */
const maySign = holdsSome([
  ...[
    'undrar',
    'frågar',
    'funderar',
    'spörjer',
    'hälsar',
    'skriver',
    'tecknar',
    'önskar',
    'kollar',
  ],
  ...['ask', 'wonders', 'says', 'writes', 'signed', 'yours', 'greetings from', 'regards from'],
]);
const FEWEST_ASKED = 3;

/** Who asks, told after the question; empty where nobody is. Whoever drops it must see that it names nothing. */
export function signature(text: string): string {
  if (!maySign(text)) return '';
  const match = SIGNED.exec(text);
  if (match === null || tokenise(text.slice(0, match.index)).length < FEWEST_ASKED) return '';
  return ASKING.test(match[0]) || namesField(match[0]) ? '' : match[0];
}

/** "Det avgör vilka regler som gäller", "that decides who has to sign": what hangs on the answer. */
const DECIDES =
  /^\s+(?:Då |Then )?\p{L}+(?: \p{L}+)? (?:avgör|avgjorde|styr|bestämmer|påverkar|decides?|determines?|affects?|settles)\s+(?:om|vem|vad|vilka|vilken|vilket|hur|när|var|if|whether|who|what|which|how|when|where)(?!\p{L})[^?]*$/iu;

/** "Vilka tre av dem …?" after a sentence that tells of many: they are one question. */
export const OF_THOSE_TOLD =
  /(?<!\p{L})(?:av|bland|of|among) (?:dem|dom|dessa|de|them|those|these)(?!\p{L})/iu;

/** What was told, and the question after it. */
export interface Parted {
  readonly told: string;
  readonly closing: string;
}

const OF_WHAT_WAS_TOLD =
  /(?<!\p{L})(?:det|den|projektet|dess|hen|han|hon|personen|it|its|they|the project)(?!\p{L})/iu;

/** "Somebody spoke of X. | When did it end?": null where the closing sentence does not refer back. */
export function partTold(text: string): Parted | null {
  const closing = closingQuestion(text);
  if (closing === null || !OF_WHAT_WAS_TOLD.test(closing)) return null;
  return { told: text.slice(0, text.length - closing.length), closing };
}

const SPEAKING =
  /(?<!\p{L})(?:jag|vi|mig|oss|min|mitt|mina|vår|vårt|våra|hittade|hittat|såg|läste|hörde|we|my|our|us|me|found|saw)(?!\p{L})|(?<!\p{L})I(?: (?:am|was|have|had|need|want|saw|heard|read|got|found|just)|[’'])(?!\p{L}{3})/iu;
/** A day or a number that is told may be what is counted from. */
const COUNTED =
  /\d|(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|nyår|midsommar|jul)(?!\p{L})/iu;
/** Fewer words before a question lead up to nothing. */
const FEWEST_BEFORE = 5;
const CLAUSE =
  /(?<![\p{L}\p{N}])(?:(?:på|i|till|från|av|med|under|mellan|hos|in|on|to|from|of|by) )?(?:vad|vem|vems|vilka|vilken|vilket|när|hur|what|who|whose|which|when|how)(?!\p{L})/giu;

/**
 * "Jag ska skriva ett tacktal och undrar | vilka kommuner som var med i X": what the speakers tell of
 * themselves, and the clause that asks. Null where nobody speaks of themselves before it.
 */
export function partAsker(text: string): Parted | null {
  if (!SPEAKING.test(text)) return null;
  const [clause, ...more] = everyMatch(CLAUSE, text);
  if (!clause || more.some((other) => text.slice(clause.index, other.index).includes('?')))
    return null;
  const told = text.slice(0, clause.index);
  // "Kan jag få ärendenummer, startdag och vilka län …": one of several things asked for.
  if (/(?:,|(?<!\p{L})(?:och|samt|and|plus))\s*$/iu.test(told) && namesField(told)) return null;
  if (told.includes('?') || !SPEAKING.test(told) || COUNTED.test(told)) return null;
  return tokenise(told).length >= FEWEST_BEFORE
    ? { told, closing: text.slice(clause.index) }
    : null;
}

const FIELD_OF_TWO =
  /(?<!\p{L})(?:(?:sista|första) (?:dag(?:en)?|datum(?:et)?)|(?:first|last) (?:day|date))(?!\p{L})/iu;

function namesField(told: string): boolean {
  if (FIELD_OF_TWO.test(told)) return true;
  return tokenise(told).some((token) => isFieldWord(token) && !isFrameWord(token.folded));
}

/** A title before the question: "Hav & Land: vem äger …". */
const HEADING = /^([^:?!.]{2,60}): (?=\p{L})/u;

/** "Rapportfråga: …", "snabb fråga: …" */
const ANNOUNCED = /^(?:\p{L}+[ -])?\p{L}*(?:fråga|frågor|question):\s+(?=\P{L}*\p{L})/iu;

/** The text without a heading whose words the question says again: "Järvsö: vem äger Järvsö Exempel?" */
export function withoutHeading(text: string): string {
  const announced = ANNOUNCED.exec(text);
  if (announced) return text.slice(announced[0].length);
  const heading = HEADING.exec(text);
  if (!heading) return text;
  const rest = text.slice(heading[0].length);
  const said = new Set(tokenise(rest).map(({ folded }) => folded));
  return tokenise(heading[1] ?? '').every(({ folded }) => said.has(folded)) ? rest : text;
}

const NEED =
  /(?<!\p{L})(?:skulle (?:jag |vi )?(?:behöva|vilja)|behöver|behövde|vill|ville|undrar|undrade|önskar|söker|ber om|efterfrågar|frågar(?: efter)?|letar efter|saknar|kräver|needs?|needed|wants?|wanted|would like|asks?(?: for)?|asking(?: for)?|looking for|wonders?)(?: (?:jag|vi|bara|nu|gärna|snabbt|också|veta|ha|få|fram|se|ta reda på|to|know|see|have|get|us to tell them))*(?: (?:en|ett|a|the) (?:siffra|uppgift|figure|number)(?: (?:till|för|for) [^:,.]{2,40})?:)?[ ,:]+/iu;
/** Letters that each of those has. */
const mayNeed = holdsSome([
  ...['behöv', 'skulle', 'vill', 'undra', 'önskar', 'söker', 'ber om', 'efterfrågar', 'frågar'],
  ...['letar', 'saknar', 'kräver', 'need', 'want', 'would like', 'ask', 'looking for', 'wonder'],
]);
/** A title or a scene before a colon. */
const SCENE = /^[^:?]{3,110}:\s+/u;
/** Words of a scene. */
const LONGEST_SCENE = 14;
/** "Rätt eller fel: …" says what is asked. */
export const CONFIRMING =
  /(?<!\p{L})(?:rätt|fel|sant|falskt|stämmer(?! av)|true|false|right|wrong|correct)(?!\p{L})/iu;
/** "Mest stöd: A eller B?" says which is asked for. */
export const PICKING =
  /(?<!\p{L})(?:mest|minst|störst\p{L}*|högst\p{L}*|lägst\p{L}*|dyrast\p{L}*|most|least|largest|biggest|highest|smallest|först|first|tidigast\p{L}*|earliest|senast|latest|sist|last|längst|longest|kortast|shortest|äldst\p{L}*|oldest|nyast\p{L}*|newest)(?!\p{L})/iu;
/** What names projects. */
export const ABOUT_PROJECTS = /(?<!\p{L})(?:projekt|project)/iu;

/**
 * "Ekonomichefen vill veta | summan av …", "Skriver en rapport till nämnden: | antalet …": what follows who
 * needs it, or the scene. The shortest lead-in first; whoever uses one must see that nothing is named in it.
 */
export function partScene(text: string): readonly Parted[] {
  const ends = [mayNeed(text) ? NEED.exec(text) : null, SCENE.exec(text)].flatMap((match) =>
    match ? [match.index + match[0].length] : [],
  );
  return ends.flatMap((end) => {
    const [told, closing] = [text.slice(0, end), text.slice(end)];
    const scene =
      !/[\d?]/.test(told) &&
      !ASKING.test(told) &&
      !ABOUT_PROJECTS.test(told) &&
      !CONFIRMING.test(told) &&
      !PICKING.test(told);
    const words = tokenise(told);
    return scene &&
      closing.trim() !== '' &&
      words.length <= LONGEST_SCENE &&
      (SPEAKING.test(told) ||
        !words.some((word) => isLoneCueWord(word) && !isFrameWord(word.folded)))
      ? [{ told, closing }]
      : [];
  });
}
