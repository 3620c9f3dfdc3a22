// A word that nothing explains, beside the words of a field → whether it makes another thing of the field.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { mayNameThing } from '../language/word-class.js';
import { isFrameWord } from './frame-words.js';
import { opensSentence, type Reading } from './reading.js';

export const ASKING: ReadonlySet<string> = new Set([
  'vilken',
  'vilket',
  'vilka',
  'which',
  'what',
  'whose',
  'vems',
]);
const PREPOSITIONS = new Set([
  'for',
  'till',
  'av',
  'pa',
  'i',
  'hos',
  'fran',
  'of',
  'in',
  'at',
  'from',
  'om',
  'med',
  'per',
  'to',
  'the',
  'den',
  'det',
  'en',
  'ett',
  'a',
  'an',
]);

// "Kommunal medfinansiering": an adjective right before a field makes another field of it.
export function qualifies(reading: Reading, position: number, cued: ReadonlySet<number>): boolean {
  const [token, next] = [reading.tokens[position], reading.tokens[position + 1]];
  if (!token || !next || !cued.has(position + 1) || next.start - token.end > 1) return false;
  return (
    /^\p{Ll}/u.test(token.text) &&
    analyseWord(token.lower).known &&
    !mayNameThing(token.lower) &&
    mayNameThing(next.lower)
  );
}

/** What has a number, an address or a code of its own. */
const OWN_FIELD = /.{3}(?:datum|datumet|nummer|numret|nr|adress|adressen|kod|koden|konto|kontot)$/;

/** "Hur mycket kostar en ny bil?" */
const COSTS_A = /(?<!\p{L})(?:kosta|kostar|kostade|costs?) (?:en|ett|an?) (?:\p{L}+ )?$/iu;

export function narrows(reading: Reading, position: number, cued: ReadonlySet<number>): boolean {
  const token = reading.tokens[position];
  if (!token) return false;
  // "Organisationsnumret för stödmottagaren": what is asked for is the number.
  if (
    OWN_FIELD.test(token.folded) &&
    /^(?:for|pa|till|hos|of)$/.test(reading.tokens[position + 1]?.folded ?? '') &&
    (cued.has(position + 2) ||
      // "Födelsedatum på den som leder …"
      (reading.tokens[position + 3]?.folded === 'som' && cued.has(position + 4)))
  )
    return true;
  // "Lönen till den som leder …": a thing of whoever the field tells.
  if (
    (position === 0 || opensSentence(reading, position)) &&
    /^(?:den|dem)$/.test(reading.tokens[position + 2]?.folded ?? '') &&
    reading.tokens[position + 3]?.folded === 'som' &&
    cued.has(position + 4) &&
    mayNameThing(token.lower)
  )
    return true;
  if (/s$/.test(token.folded) && cued.has(position + 1)) return true;
  // "Projektledarens månadslön": a thing of whoever the field tells.
  const before = reading.tokens[position - 1];
  if (
    before !== undefined &&
    cued.has(position - 1) &&
    /(?:ens|ets|arens|ans|'s|’s)$/.test(before.lower) &&
    mayNameThing(token.lower)
  )
    return true;
  // "Vad kostade kaffet …": what stands right after the verb is what cost something.
  if (/^(?:kosta|kostar|kostade|cost|costs)$/.test(reading.tokens[position - 1]?.folded ?? ''))
    return true;
  if (COSTS_A.test(reading.text.slice(0, token.start))) return true;
  if (isHeldThing(reading, position)) return true;
  if (isCountedByKind(reading, position)) return true;
  // "Vilket organisationsnummer …": the word after the question word is what is asked for.
  if (ASKING.has(reading.tokens[position - 1]?.folded ?? ''))
    return !isPredicated(reading, position, cued);
  // "Vem skrev ansökan", "hur stor är momsen": what stands right after the question is asked for.
  if (isAskedFor(reading, position)) return !isPredicated(reading, position, cued);
  if (closesPredicate(reading, position) || isHadIn(reading, position)) return true;
  let back = position - 1;
  let preposition = false;
  while (
    back >= 0 &&
    PREPOSITIONS.has(reading.tokens[back]?.folded ?? '') &&
    reading.taken[back] === null
  ) {
    preposition = true;
    back--;
  }
  return preposition && cued.has(back);
}

/** "Hur många arbetslösa är med …": who is counted is told by an adjective alone. */
export function isCountedByKind({ tokens }: Reading, position: number): boolean {
  const [token, next] = [tokens[position], tokens[position + 1]];
  return (
    /^(?:manga|antal|antalet)$/.test(tokens[position - 1]?.folded ?? '') &&
    token !== undefined &&
    !mayNameThing(token.lower) &&
    (next === undefined || isFrameWord(next.folded) || !mayNameThing(next.lower))
  );
}

// "Vem leder styrgruppen i X?", "… vem äger bilen?": another thing than the project is held or led.
function isHeldThing({ tokens, taken }: Reading, position: number): boolean {
  const [token, before, next] = [tokens[position], tokens[position - 1], tokens[position + 1]];
  if (!token || !before || !HOLDING.test(before.folded) || !isThing(token.text)) return false;
  // "Vem äger …", "vem ska äga …"
  if (![2, 3].some((back) => tokens[position - back]?.folded === 'vem')) return false;
  if (next === undefined) return true;
  return (
    AROUND.test(next.folded) || (WITHIN.test(next.folded) && taken[position + 2] === 'project')
  );
}

function isThing(text: string): boolean {
  return /^\p{Ll}{3,}(?:en|et|n)$/u.test(text) && mayNameThing(text) && !WORK.test(fold(text));
}

const HOLDING =
  /^(?:aga|ager|agde|leda|leder|ledde|driva|driver|drev|styra|styr|styrde|skota|skoter)$/;
const WITHIN = /^(?:i|inom|pa|hos|fran|av|from|in|of)$/;
const AROUND = /^(?:efter|nar|sedan|sen|innan|fore)$/;
/** Such a word is the project itself. */
const WORK =
  /(?:arbete|verksamhet|jobb|satsning|insats|projekt|studie|initiativ|program|genomforande|uppdrag|utveckling|utbyggnad|skuta|rubb|hela)(?:t|n|et|en)?$/;

// "… är upparbetad?": what is said of the project at the end of the question.
export function closesPredicate(reading: Reading, position: number): boolean {
  return (
    position === reading.tokens.length - 1 &&
    ['ar', 'is', 'are', 'har', 'has', 'been', 'blivit', 'blev'].includes(
      reading.tokens[position - 1]?.folded ?? '',
    )
  );
}

// "Vad har projektledaren för X i lön?": what they have in it is asked for.
function isHadIn(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  return (
    token !== undefined &&
    ['i', 'for'].includes(reading.tokens[position - 1]?.folded ?? '') &&
    /^\P{L}*(?:vad|hur mycket)\s+(?:har|fick|får|tjänar|tar|betalar|ger|kostar)\s/iu.test(
      reading.text,
    ) &&
    mayNameThing(token.lower)
  );
}

export function isAskedFor(reading: Reading, position: number): boolean {
  const word = (back: number): string => reading.tokens[position - back]?.folded ?? '';
  if (ASKING_ALONE.has(word(1))) return true;
  // "Hur hög lön har projektledaren?"
  if (
    /^(?:hur|how)$/.test(word(2)) &&
    /^(?:hog|hoga|hogt|stor|stort|stora|lag|high|large)$/.test(word(1))
  )
    return true;
  const copula = COPULAS.has(word(1)) || word(1) === 'fattades';
  return copula && (ASKING_ALONE.has(word(2)) || (word(3) === 'hur' && copula));
}

const ASKING_ALONE = new Set(['vem', 'vad', 'nar', 'who', 'what', 'when', 'hur', 'how']);

// "Vilken juridisk person är stödmottagare …": the cue says what the asked-for thing is.
function isPredicated(reading: Reading, from: number, cued: ReadonlySet<number>): boolean {
  for (let position = from + 1; position <= from + 3; position++) {
    const folded = reading.tokens[position]?.folded ?? '';
    if (COPULAS.has(folded) || folded === 'som')
      return cued.has(position + 1) || cued.has(position + 2);
  }
  return false;
}

const COPULAS = new Set(['ar', 'var', 'blev', 'star', 'is', 'was', 'acts']);
