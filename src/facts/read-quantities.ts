// Prose of a sheet → the figures that say what the project aims at, reaches, costs or delivers.

import type { Sentence, Sheet } from '../model/sheet.js';
import { findNumbers, type FoundNumber } from './find-numbers.js';
import { GOAL_CUES, GOAL_HEADINGS } from './goal-cues.js';

export interface Quantity {
  readonly number: number;
  readonly max: number | null;
  readonly unit: string;
  /** What is counted or measured, as written; may be empty. */
  readonly what: string;
  /** The exact words, number and thing. */
  readonly text: string;
  readonly sentence: Sentence;
  /** The wording that makes it the project's own figure; null where only its place does. */
  readonly cue: string | null;
}

/** Parts of the project itself: how it is built says nothing of what it reaches. */
const STRUCTURE =
  /^(?:[\p{L}-]+ ){0,2}(?:del|projekt|huvud|etapp|effekt|övergripande )?(?:mål|målen|projekt|arbetspaket|paket|aktiviteter|aktivitetsområden|områden|områdena|steg|faser|delar|spår|utvecklingsspår|pelare|grundpelare|teman|temaområden|kategorier|typer|slag|orsaker|orsakerna|frågor|frågeställningar|punkter|nivåer|moment|etapper|perspektiv|sätt|principer|dimensioner|ben|block|moduler|utgångspunkter|inriktningar|komponenter|referensgrupper|styrgrupper|processer|insatsområden|fokusområden|huvudområden|delområden|kriterier|kriterierna|wp|saker|anledningar|skäl|former|varianter|huvudsakliga|phases|parts|steps|work packages|objectives|goals)(?!\p{L})/iu;
/** Figures of how things are, were, or are for everybody. */
const BACKGROUND =
  /(?<!\p{L})(?:i ?dag|idag|redan|sedan (?:19|20)\d\d|(?:under|år|i|sedan) (?:19|20)\d\d[^.]{0,30}(?:var|gjordes|presenterades|antog|beslutade|startade|genomfördes|lanserades)|för närvarande|statistik|undersökning(?:ar)? visar|utgör (?:över |cirka |ca |drygt )?\d|hittills|tidigare|jämfört med|genomsnittet|nationella|regeringens|enligt [^.]{0,40}strategi|(?:har|hade) (?:drivit|haft|varit|genomförts|coachats)|var målet|coachades|invånare|basår|currently|today)(?!\p{L})/iu;
/** What makes a figure the project's own. */
const OWN =
  /(?<!\p{L})(?:ska|skall|kommer|mål(?:et|en|sättning(?:en)?)?|delmål(?:et|en)?|effektmål|projektmål(?:et|en)?|syfte(?:t)?|syftar|förvänta(?:s|t|de|d)|förväntan|beräknas|bedöms|väntas|resultat(?:et)?|minst|bidra(?:r)?|projektet|förstudien|satsningen|insatsen|deltar|deltagare|deltagande|medverkar|målgrupp(?:en)?|omfattar|erbjud(?:er|a|s)|avser|planeras|ambitionen|visionen|förhoppning(?:en)?|projektslut|projektets|fond(?:en)?|etableras|får (?:stöd|rådgivning|hjälp|utbildning)|erbjuds|hålls|avtal|under projekttiden|senast|at least|will|project|participants?|participating|target|expected|aims?)(?!\p{L})/iu;
const DURATION_UNIT = /^(?:år|månader|veckor|dagar|timmar|years|months)$/iu;
/** A length of time is the project's; an age tells whom it is for. */
const AGE =
  /(?:aged|people|åldern|mellan|gamla|äldre|yngre|ålder|målgrupp|företag|ungdomar|unga|personer|startade)/iu;
/** All that a region has, whoever takes part. */
const WHOLE_REGION = /(?:länets|regionens|landets|alla|samtliga|\p{Lu}\p{L}+s) (?:alla )?$/u;
const PERIOD =
  /(?:inom|under|om|efter|period|på|i|de (?:kommande|närmaste)|varar|pågår|löper|årig) ?$/iu;

/** All figures of the prose in order, each once where it is repeated in the same words. */
export function readQuantities(sheet: Sheet): readonly Quantity[] {
  const found: Quantity[] = [];
  const seen = new Set<string>();
  for (const { sentences } of sheet.passages) {
    for (const sentence of sentences) {
      for (const quantity of quantitiesIn(sentence)) {
        const key = `${quantity.number} ${quantity.unit} ${quantity.what}`.toLowerCase();
        if (seen.has(key)) continue;
        seen.add(key);
        found.push(quantity);
      }
    }
  }
  return found;
}

function quantitiesIn(sentence: Sentence): readonly Quantity[] {
  const { text } = sentence;
  if (
    !/[\d]|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|ton|tjugo|hundra|tal|minst|two|ten|five|four/iu.test(
      text,
    )
  )
    return [];
  const cue = cueOf(sentence);
  if (cue === null) return [];
  return findNumbers(text).flatMap((found): Quantity[] => {
    if (!counts(found, text)) return [];
    const { number, max, unit } = found;
    const what = found.what === '' && unit === '%' ? wordBefore(text, found.start) : found.what;
    const start =
      found.what === '' && what !== '' ? text.lastIndexOf(what, found.start) : found.start;
    return [
      {
        number,
        max,
        unit,
        what,
        text: text.slice(start, found.wholeEnd).trim(),
        sentence,
        cue: cue.words,
      },
    ];
  });
}

// A goal, what stands under its heading, or a sentence about what the project does.
function cueOf(sentence: Sentence): { readonly words: string | null } | null {
  const { text, leadIn, heading } = sentence;
  const over = leadIn ?? heading ?? null;
  const headed =
    over === null
      ? undefined
      : GOAL_HEADINGS.find(({ pattern }) => pattern.test(over.slice(0, 200)));
  if (headed && !BACKGROUND.test(text)) return { words: over };
  if (
    BACKGROUND.test(text) &&
    !GOAL_CUES.slice(0, 6).some(({ pattern }) => pattern.test(text.slice(0, 600)))
  )
    return null;
  const own = OWN.exec(text);
  return own ? { words: own[0] } : null;
}

function counts(found: FoundNumber, text: string): boolean {
  const { unit, what, inWords, max } = found;
  if (unit === '' && what === '')
    return max !== null && /^ (?:19|20)\d\d/u.test(text.slice(found.end));
  const before = text.slice(Math.max(0, found.start - 40), found.start);
  if (/^(?:|st|stycken)$/iu.test(unit) && STRUCTURE.test(what)) return false;
  // A name, not a thing: "21 Century Exempel".
  if (unit === '' && /^\p{Lu}\p{Ll}/u.test(what)) return false;
  if (WHOLE_REGION.test(before) && /^(?:kommuner|län|regioner|municipalities)/iu.test(what))
    return false;
  if (DURATION_UNIT.test(unit)) {
    const near = text.slice(Math.max(0, found.start - 60), found.wholeEnd + 20);
    return max !== null && AGE.test(near) && !PERIOD.test(text.slice(0, found.start));
  }
  // "De två", "dessa tre": spoken of before, not counted now.
  if (inWords && /(?:^|\s)(?:de|dessa|båda|alla|våra|the|these) $/iu.test(before)) return false;
  if (
    unit === '' &&
    /^(?:år|års|årig|månader|månads|veckor|dagar|timmar|gång|gånger)(?!\p{L})/iu.test(what)
  )
    return false;
  return !(inWords && unit === '' && !/\p{L}{3}/u.test(what));
}

// "kvinnor 20 %": the noun that is shared stands before the share.
function wordBefore(text: string, start: number): string {
  const word = /(\p{L}{2,})[:,]? ?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return SHARED.test(word) ? word : '';
}

const SHARED =
  /^(?:kvinnor(?:na)?|män(?:nen)?|flickor|pojkar|tjejer|killar|företag(?:en|are)?|deltagare(?:n|na)?|andel(?:en)?|unga|ungdomar|nyanlända|utrikesfödda|women|men|girls|boys)$/iu;
