// A reading and its cues → the words that nothing has explained: they may be what was really asked.

import { distance } from 'fastest-levenshtein';
import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { isVerbForm, mayNameThing } from '../language/word-class.js';
import { tokensOf, type Token } from '../language/tokenise.js';
import { describesProject } from './describes-project.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import { asksForFieldAfter } from './field-after-for.js';
import { leadUp, standBeside } from './find-clauses.js';
import { isOtherFacet } from './frame-words.js';
import { belongsToCues, type CueHit } from './match-cues.js';
import { statesWord } from './states-word.js';
import {
  ASKING,
  closesPredicate,
  isAskedFor,
  isCountedByKind,
  narrows,
  qualifies,
} from './narrows-field.js';
import { blankTaken, opensSentence, type Reading, type Taken } from './reading.js';
import { VAGUE } from './vague-cues.js';

export interface Leftover {
  /** Content words as written. */
  readonly words: readonly string[];
  /** Both kinds, in the order of the question. */
  readonly inOrder: readonly string[];
  /** Where each of those stands. */
  readonly positions: readonly number[];
  /** Words that look like names: capital letters inside the question, numbers. */
  readonly names: readonly string[];
  /** True where a leftover word narrows a cue: "budgeten för resor", "styrgruppens mejl". */
  readonly blocks: boolean;
}

const SETTLING: ReadonlySet<Taken> = new Set(['project', 'number', 'person']);

/** What a question can be about that something led up to. */
const LED_UP_TO: ReadonlySet<Taken> = new Set([
  'project',
  'number',
  'person',
  'organisation',
  'place',
]);

// "Var någonstans bygger de inom X?": where they do what they do is where it lies.
function isWhatTheyDo({ tokens, taken }: Reading, at: number): boolean {
  const own = tokens[at + 1]?.folded === 'sig' ? at + 2 : at + 1;
  return (
    /^(?:var|vart|nagonstans|nanstans|where|landet|lanet|regionen)$/.test(
      tokens[at - 1]?.folded ?? '',
    ) &&
    // "Var utspelar sig X?": what it does by itself, and nothing that is done to it.
    (/^(?:de|dom|man|ni)$/.test(tokens[at + 1]?.folded ?? '') ||
      (taken[own] === 'project' && /(?:[ae]r|[dt]e)$/.test(tokens[at]?.folded ?? ''))) &&
    isVerbForm(tokens[at]?.lower ?? '')
  );
}

/** The words that are neither taken, nor cues, nor everyday frame. */
export function leftoverOf(reading: Reading, hits: readonly CueHit[]): Leftover {
  const cued = new Set<number>();
  const cues = new Set<string>();
  // Where a cue begins: a word before it may qualify it, one within it does not.
  const opening = new Set<number>();
  for (const { cue, positions: own } of hits) {
    cues.add(cue);
    for (const position of own) cued.add(position);
    if (own[0] !== undefined) opening.add(own[0]);
  }
  const words: string[] = [];
  const names: string[] = [];
  const inOrder: string[] = [];
  const positions: number[] = [];
  let blocks = false;
  // Only where what the question is about is settled: else the name may be what stands beside.
  const settled =
    reading.meansTheOnly || reading.taken.some((taken) => taken !== null && SETTLING.has(taken));
  const beside = settled ? standBeside(reading, hits) : [];
  const leading = reading.taken.some((taken) => taken !== null && LED_UP_TO.has(taken))
    ? leadUp(reading, hits)
    : [];
  const nameWords = [...reading.places.keys()].flatMap((sheet) =>
    tokensOf(sheet.name.value.text).map(({ folded }) => folded),
  );
  const fieldNamed = settled && hits.some((hit) => !VAGUE.has(hit.cue));
  reading.tokens.forEach((token, position) => {
    if (reading.taken[position] !== null || leading[position]) return;
    if (
      (isOtherFacet(token.folded) &&
        !isAside(reading, position) &&
        !tellsWhichProject(reading, position)) ||
      isLeftOfMoney(reading, position)
    ) {
      words.push(token.text);
      inOrder.push(token.text);
      positions.push(position);
      blocks = true;
      return;
    }
    if (cued.has(position) || reading.idle[position]) return;
    if (isGlossed(reading, position) || isSource(reading, position)) return;
    if (cues.has('where') && isWhatTheyDo(reading, position)) return;
    if (isInitialsOfName(reading, position) || hangsOnName(reading, position)) return;
    if (settled && (pointsAtProject(reading, position) || describesProject(reading, position)))
      return;
    const previous = reading.taken[position - 1];
    // "Kiruna universitet": right after a place the word goes on with a name.
    const inName = previous === 'place' || previous === 'organisation';
    if (!inName && belongsToCues(token, cues)) return;
    if (beside[position] || (token.text.length < 2 && !token.number)) return;
    if (
      tellsOfAsker(reading, position) ||
      (!isCounted(reading, position) && repeatsName(token, nameWords))
    )
      return;
    if (fieldNamed && onlyColours(reading, position, opening)) return;
    if (settled && standsOnSheet(reading, position)) return;
    const nameLike =
      token.number ||
      (/^\p{Lu}/u.test(token.text) &&
        position > 0 &&
        !opensSentence(reading, position) &&
        !isShouting(reading));
    (nameLike ? names : words).push(token.text);
    inOrder.push(token.text);
    positions.push(position);
    if (narrows(reading, position, cued) || qualifies(reading, position, opening)) blocks = true;
  });
  return { words, names, inOrder, positions, blocks };
}

// "Umeå University (Umeå universitet)": what the brackets name is meant, whatever stands before them.
function isGlossed(reading: Reading, position: number): boolean {
  for (let at = position; at < position + LONGEST_GLOSS; at++) {
    const [token, next] = [reading.tokens[at], reading.tokens[at + 1]];
    if (!token || !next || reading.taken[at] !== null) return false;
    const between = reading.text.slice(token.end, next.start);
    if (/^ ?\($/.test(between)) return reading.taken[at + 1] !== null;
    if (!/^[ :-]$/.test(between)) return false;
  }
  return false;
}

const LONGEST_GLOSS = 5;

// "Sápmi-noden": what is hung on a name with a hyphen says what it is.
function hangsOnName(reading: Reading, position: number): boolean {
  const [before, token] = [reading.tokens[position - 1], reading.tokens[position]];
  return (
    before !== undefined &&
    token !== undefined &&
    reading.taken[position - 1] === 'project' &&
    reading.text.slice(before.end, token.start) === '-'
  );
}

// "Enligt blanketten", "according to the decision": where it is said to stand.
function isSource(reading: Reading, position: number): boolean {
  const before = reading.tokens[position - 1]?.folded ?? '';
  const earlier = reading.tokens[position - 2]?.folded ?? '';
  return (
    before === 'enligt' ||
    before === 'per' ||
    (earlier === 'enligt' && before.length <= 3) ||
    /^according$/.test(earlier)
  );
}

// "Vem leder den studien?": a noun in the definite after "den" is the project that was named.
function pointsAtProject(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  const before = reading.tokens[position - 1]?.folded ?? '';
  return (
    token !== undefined &&
    // "… och tvåan, Exempelspåret Två"
    (/^(?:ettan|tvaan|trean)$/.test(token.folded) ||
      (/^(?:den|det|denna|detta|that|this)$/.test(before) &&
        /^\p{Ll}+(?:en|et|n|t)$/u.test(token.text) &&
        (position === reading.tokens.length - 1 || reading.taken.indexOf('project') < position)))
  );
}

// "LTU, Luleå tekniska universitet": letters that the name beside them begins its words with.
function isInitialsOfName(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  if (!token || !/^\p{Lu}{2,6}$/u.test(token.text)) return false;
  for (const from of [position + 1, position - token.text.length]) {
    const words = reading.tokens.slice(from, from + token.text.length);
    if (
      words.length === token.text.length &&
      words.every((word, at) => word.folded.charAt(0) === token.folded.charAt(at))
    )
      return true;
  }
  return false;
}

// "Hur mycket pengar är kvar?" asks for what has not been spent, which no field tells.
function isLeftOfMoney(reading: Reading, position: number): boolean {
  const { tokens } = reading;
  const token = tokens[position];
  if (!token || !REMAINS.has(token.folded)) return false;
  // The name of a project may have a word for money: "Tekniskt stöd för …".
  const text = blankTaken(reading);
  // "Stödet över åren" are those years; "blev över" and "pengar över?" are what is left.
  const before = tokens[position - 1]?.folded ?? '';
  const earlier = tokens[position - 2]?.folded ?? '';
  const isLeft = LEFT_BY.test(/^(?:nagot|nagra|inget|nat)$/.test(before) ? earlier : before);
  if (token.folded === 'over' && position < tokens.length - 1 && !isLeft) return false;
  return MONEY_BEFORE.test(text.slice(0, token.start)) || MONEY_AFTER.test(text.slice(token.end));
}

const LEFT_BY = /^(?:bli|blir|blev|blivit|finns|fanns)$/;
const REMAINS: ReadonlySet<string> = new Set(
  'kvar over aterstar aterstod left remaining remain remains'.split(' '),
);
const MONEY_WORD =
  '(?:pengar(?:na)?|medel|medlen|stödet|stöd|bidrag(?:et)?|budget(?:en)?|kronor|money|cash|funds|funding|budget|grant)';
const MONEY_BEFORE = new RegExp(
  `(?<!\\p{L})${MONEY_WORD}(?!\\p{L})(?:(?!(?<!\\p{L})(?:dagar|tid|och|days|time|and)(?!\\p{L}))[^?.!,;])*$`,
  'iu',
);
const MONEY_AFTER = new RegExp(`^ (?:av|i|på|of|in|from) (?:the )?${MONEY_WORD}(?!\\p{L})`, 'iu');

// "När slutar det faktiskt?" asks for no other day than that on the sheet; "faktiskt belopp" does.
function isAside({ tokens }: Reading, position: number): boolean {
  return (
    tokens[position]?.folded === 'faktiskt' &&
    (/^(?:det|de|kan|kunde|ar|var|har|hade)$/.test(tokens[position - 1]?.folded ?? '') ||
      !mayNameThing(tokens[position + 1]?.lower ?? 'är'))
  );
}

// "MATLUST, the original one", "den ursprungliga": which project is meant, and not which of its amounts.
function tellsWhichProject(reading: Reading, position: number): boolean {
  if (!/^(?:original|ursprunglig)/.test(reading.tokens[position]?.folded ?? '')) return false;
  const after = reading.text.slice(reading.tokens[position]?.end);
  return /^(?:[,.;?!)]|$|\s+(?:one|projektet|project)(?!\p{L}))/iu.test(after);
}

// "Hur många våtmarker … i Våtmark 2.0?": what is counted is asked for.
function isCounted(reading: Reading, position: number): boolean {
  return /^(?:manga|antal|antalet|many|of)$/.test(reading.tokens[position - 1]?.folded ?? '');
}

// "FÖRSTUDIEPROJEKTet om LEK3 (FÖRSTUDIEPROJEKT LEK3)": words of the name that was settled.
function repeatsName(token: Token, nameWords: readonly string[]): boolean {
  const { folded } = token;
  const { lemma } = analyseWord(token.lower);
  return nameWords.some(
    (word) =>
      word === folded ||
      word === fold(lemma) ||
      (word.length >= SHORTEST_REPEATED &&
        Math.abs(word.length - folded.length) <= 3 &&
        (folded.startsWith(word.slice(0, -1)) ||
          word.startsWith(folded.slice(0, -1)) ||
          distance(word, folded) <= word.length / LETTERS_A_SLIP)),
  );
}

const SHORTEST_REPEATED = 6;
const LETTERS_A_SLIP = 9;

/** Fields whose values people add to a name to tell which project they mean. */
const ADDED: ReadonlySet<string> = new Set([
  'owner',
  'region',
  'counties',
  'municipalities',
  'programmeArea',
  'projectLeader',
]);

// "Numret till Teknikskolan i Exempelvik", "… som Exempelbolaget driver": a name that stands on the
// project's own sheet, in a question that claims nothing of it.
function standsOnSheet(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  if (!token || !/^\p{Lu}/u.test(token.text) || position === 0 || asksYesOrNo(reading))
    return false;
  return [...reading.places.keys()].some((sheet) => statesWord(sheet, ADDED, token.folded));
}

const SAYING =
  /^(?:pastar|pastod|sager|sa|sade|havdar|havdade|tror|trodde|menar|menade|skriver|skrev|minns|undrar|undrade|says|said|claims|claimed|thinks|thought|believes|wrote|writes|wonders)$/;
const ASKERS = new Set(['jag', 'vi', 'we']);

// "Jag möter Per Palm": a verb right after the asker is the asker's doing.
function tellsOfAsker(reading: Reading, position: number): boolean {
  const [before, token] = [reading.tokens[position - 1], reading.tokens[position]];
  // "Karin påstår att …": whoever says it.
  const said = reading.tokens[position + 1];
  if (said && SAYING.test(said.folded) && /^\p{Lu}/u.test(token?.text ?? '')) return true;
  if (!before || !token || reading.taken[position] !== null) return false;
  if (before.text === 'I' || /^(?:i|we)['’](?:m|re|ve|d|ll)$/iu.test(before.text)) return true;
  // "Vi träffar …": what follows the asker who opens a sentence is a verb, whatever else it may be.
  const opens = position === 1 || opensSentence(reading, position - 1);
  // "My calendar says …": a thing of the asker's.
  if (/^(?:my|our|min|mitt|mina|vart|vara)$/.test(before.folded) && mayNameThing(token.lower))
    return !opensWithOurs(reading, position);
  return ASKERS.has(before.folded) && (opens || !mayNameThing(token.lower));
}

// "Our share of it?" asks for what is theirs.
function opensWithOurs({ tokens, taken }: Reading, position: number): boolean {
  return (
    /^(?:of|av|i|in|till|to|for)$/.test(tokens[position + 1]?.folded ?? '') ||
    taken[position + 1] !== null
  );
}

const BEFORE_VERB =
  /^(?:but|and|to|didnt|doesnt|dont|cant|couldnt|wont|didn[’']t|doesn[’']t|don[’']t|can[’']t|couldn[’']t|won[’']t|never|cannot|just|they|who)$/;
const BEFORE_NOUN = /^(?:the|a|an|this|that|these|those|its|their|my|our|your|any|it|them)$/;

// "… but lack the number", "didn't write the number down": a verb, which the Swedish dictionary lacks.
function isEnglishVerb({ tokens }: Reading, position: number): boolean {
  return (
    BEFORE_VERB.test(tokens[position - 1]?.lower ?? '') &&
    BEFORE_NOUN.test(tokens[position + 1]?.lower ?? '')
  );
}

// "Hur lyder det tematiska målet", "när tar det roliga slut": where a field is named, a verb or an
// adjective asks for nothing else, unless it is what the question word asks for or qualifies the field.
function onlyColours(reading: Reading, position: number, cued: ReadonlySet<number>): boolean {
  const token = reading.tokens[position];
  if (!token || token.number) return false;
  if (isEnglishVerb(reading, position)) return true;
  if (mayNameThing(token.lower)) return false;
  if (/^\p{Lu}/u.test(token.text) && position > 0 && !opensSentence(reading, position))
    return false;
  const before = reading.tokens[position - 1]?.folded ?? '';
  if (isCountedByKind(reading, position)) return false;
  if (asksForFieldAfter(reading, position, cued)) return true;
  if (ASKING.has(before) || cued.has(position + 1)) return false;
  if (isAskedFor(reading, position)) return false;
  return !closesPredicate(reading, position);
}

/** True where all is written in capitals, so that a capital tells nothing. */
export function isShouting(reading: Reading): boolean {
  return reading.text === reading.text.toUpperCase() && fold(reading.text) !== reading.text;
}
