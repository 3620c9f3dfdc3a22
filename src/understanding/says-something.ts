// A reading → whether it says something of the one project that it names, rather than asks for a value.

import { asksWhere } from './asks-yes-or-no.js';
import { ASKING_VERBS, STATING_VERBS } from './asking-verbs.js';
import type { CueHit } from './match-cues.js';
import { QUESTION_WORDS } from './question-words.js';
import type { Reading } from './reading.js';
import { mayNameThing } from '../language/word-class.js';

/**
 * True where one project is named, no word asks for anything, nobody wants a value to be told, and a
 * verb says something. Whoever takes it for a claim must see what is claimed.
 */
export function saysSomething(reading: Reading, hits: readonly CueHit[] = []): boolean {
  if (!namesOne(reading) || asksInWords(reading)) return false;
  if (asksWhere(reading) || wantsToBeTold(reading)) return false;
  const cued = new Set(hits.flatMap(({ positions }) => positions));
  return (
    isBound(reading) ||
    TAGGED.test(reading.text) ||
    reading.tokens.some((_, at) => isVerb(reading, at, cued))
  );
}

/** "Över fem miljoner till X?": a bound says something without a verb. */
const BOUND =
  /(?<!\p{L})(?:mer|mindre|över|under|minst|högst|more|less|over|under|above|below|at least|at most)(?!\p{L})/iu;
/** "X i Exempellän, va?" */
const TAGGED =
  /[,.]\s*(?:ok(?:ay|ej)?|va|eller(?: hur)?|rätt|visst|inte sant|sant|right|correct|true|stämmer (?:det|va)|är det (?:rätt|så|sant))\P{L}*$/iu;

function isBound({ text, taken }: Reading): boolean {
  return taken.includes('amount') && /\?\P{L}*$/u.test(text) && BOUND.test(text);
}

function namesOne({ taken }: Reading): boolean {
  return taken.includes('project') || taken.includes('number');
}

const BETS = /^(?:sla|slar|slog|slagit)$/;
const WHO_IS = /^(?:who|that|which|when)$/;
const POINTED_AT =
  /^(?:one|person|guy|man|woman|lady|outfit|organi[sz]ation|company|body|it's|its|that's|thats|is|was)$/;

// "Vem av oss har rätt?", "vad tror du?" ask for no value, and "the one who leads X" for nobody.
function asksInWords({ tokens, taken, text }: Reading): boolean {
  return tokens.some(({ folded, lower, start }, at) => {
    if (taken[at] !== null || !QUESTION_WORDS.has(folded) || folded === 'va') return false;
    if (lower === 'når') return false;
    const before = tokens[at - 1]?.folded ?? '';
    if (folded === 'hur' && before === 'eller') return false;
    if (folded === 'vad' && BETS.test(before)) return false;
    if (WHO_IS.test(folded) && POINTED_AT.test(before)) return false;
    // "It's Anna who leads X": whoever was just named.
    if (folded === 'who' && at > 0 && taken[at - 1] === 'person') return false;
    return !OF_OPINIONS.test(text.slice(start));
  });
}

const OF_OPINIONS =
  /^(?:(?:vem|vilken|vilka|who|which(?: one)?) (?:av oss|av dem|of us|of them|is right|har rätt)|(?:vad|what) (?:tror|säger|tycker|do) (?:du|ni|you)(?: think| say)?\P{L}*$)/iu;

const WANTING =
  '(?:behöver|vill|undrar|frågar|efterfrågar|söker|saknar|önskar|letar|skulle|tjatar|ber|needs?|wants?|asks?|asking|looking|wonders?|wondering|would like|requests?)';
/** "Behöver få bekräftat", "frågar om": whether it is so. */
const WHETHER =
  '(?:(?: (?:jag|vi|nu|bara|gärna|behöva|vilja|få|kunna|ha|to|mig|oss|me|us|please))* (?:bekräfta\\p{L}*|veta om|veta ifall|kolla om|kolla att|dubbelkolla|verifier\\p{L}*|om|ifall|huruvida|att|if|whether|confirm\\p{L}*|check|verify|know if|know whether|be sure|make sure)(?!\\p{L}))';
const WANTS = new RegExp(`(?<!\\p{L})${WANTING}(?!\\p{L})(?!${WHETHER})(?! ha det till)`, 'iu');
/** "Skulle X ha pågått": what is held to be so, and nobody's wish. */
const WOULD =
  /(?<!\p{L})skulle (?!(?:jag |vi )?(?:behöva|vilja|gärna|uppskatta|önska|ha nytta))(?=\p{L}|\d)/giu;
/** "Ge mig …", "show me …"; "säg till om det är fel" and "tell me if I'm wrong" ask for nothing. */
const ORDERS =
  /(?:^\P{L}*|[.!?;:]\s+|, |(?<!\p{L})(?:och|kan du|kan ni|please|can you|could you|snälla) )(?:ge|visa|skicka|lista|hämta|ta fram|plocka|berätta|nämn|ange|redovisa|leta|hitta|sök|give|show|send|list|fetch|find|name|provide|pull|share|tell (?:me|us)(?! if| whether)|säg(?! till| ifrån| emot| om)|mejla|maila|ring|email|call)(?!\p{L})/iu;

function wantsToBeTold({ text }: Reading): boolean {
  return ORDERS.test(text) || WANTS.test(text.replace(WOULD, ''));
}

const BEFORE_RELATIVE = /^(?:den|det|de|han|hon|hen|one|person|guy|man|woman)$/;

// "X, som startade 2041" tells which one it is; "Anna är den som leder X" is said of it.
function isVerb({ tokens, taken }: Reading, at: number, cued: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (!token || taken[at] !== null) return false;
  const before = tokens[at - 1]?.folded ?? '';
  const relative = before === 'som' || WHO_IS.test(before);
  if (relative && !BEFORE_RELATIVE.test(tokens[at - 2]?.folded ?? '')) return false;
  if (ALIKE.has(token.lower)) return false;
  if (ASKING_VERBS.has(token.folded) || STATING_VERBS.has(token.folded)) return true;
  if (ALSO_VERBS.has(token.lower)) return true;
  if (!cued.has(at)) return false;
  return (
    ENGLISH_VERB.test(token.lower) || (ENDS_AS_VERB.test(token.lower) && !mayNameThing(token.lower))
  );
}

/** Verbs that no question opens with. */
const ALSO_VERBS: ReadonlySet<string> = new Set(
  'la lade va vara varit levde lever bedrivs bedrevs genomförs genomfördes når nådde utgör faller föll infaller inföll låg hamnar projektleder styr sköter skrev skrivit antecknat noterat rattar basar håller reaches spans owned own runs heads manages handles coordinates be been'.split(
    ' ',
  ),
);
const ENGLISH_VERB = /(?:ed|ing)$/;

/** Words that only without their accents are such verbs. */
const ALIKE: ReadonlySet<string> = new Set(['stöd', 'vår', 'startår', 'slutår', 'kör']);
const ENDS_AS_VERB = /(?:r|de|te|s|tt|at|it)$/u;
