// Part of a project's name → whether the words before it make it part of something else's name.

import { tokenise } from '../language/tokenise.js';
import { mayNameThing } from '../language/word-class.js';
import type { NameMatch } from '../model/names.js';
import { isFrameWord } from './frame-words.js';
import { isFieldWord } from './match-cues.js';
import type { Reading } from './reading.js';
import { wordsOfName } from './words-of-name.js';

/** True where a word before the stretch names another project together with it. */
export function standsInOtherName(reading: Reading, match: NameMatch): boolean {
  return (
    followsOtherWord(reading, match) ||
    explainsOtherName(reading, match) ||
    (match.first === match.last && followsThing(reading, match.first))
  );
}

// "Fjällnära möbelverkstad Exempelbyn": a thing in small letters that bears the place in its name.
export function followsThing({ tokens, taken, common, text }: Reading, position: number): boolean {
  const [opening, thing, place] = [tokens[0], tokens[position - 1], tokens[position]];
  if (!opening || !thing || !place || position < 2) return false;
  const unread = (at: number): boolean => taken[at] === null && common[at] !== true;
  return (
    position === 2 &&
    unread(0) &&
    unread(1) &&
    /^\p{Lu}/u.test(opening.text) &&
    /^\p{Ll}/u.test(thing.text) &&
    mayNameThing(thing.lower) &&
    text.slice(thing.end, place.start) === ' '
  );
}

const COMPASS =
  /^(?:norra|sodra|ostra|vastra|mellersta|centrala|inre|yttre|ovre|nedre|nordvastra|nordostra|sydvastra|sydostra|northern|southern|eastern|western|central|north|south|east|west)$/;

// "Norra Exempelnoden" where the name is "Södra Exempelnoden", "Business Provland" where it is "Region
// Provland": another word with a capital stands where the name has one of its own.
function followsOtherWord({ tokens, taken, text }: Reading, match: NameMatch): boolean {
  const [before, first] = [tokens[match.first - 1], tokens[match.first]];
  if (match.exact || !before || !first || taken[match.first - 1] !== null) return false;
  if (text.slice(before.end, first.start) !== ' ') return false;
  const own = tokenise(match.entity.name);
  const named = own[own.findIndex(({ folded }) => folded === first.folded) - 1];
  if (!named) return false;
  if (COMPASS.test(before.folded) && COMPASS.test(named.folded))
    return before.folded !== named.folded;
  if (!/^\p{Lu}\p{Ll}+$/u.test(before.text)) return false;
  // A field may open a sentence with a capital, and so may whatever asks.
  const within = /\p{Ll} $/u.test(text.slice(0, before.start));
  return (
    within &&
    match.first === match.last &&
    /^\p{Lu}/u.test(first.text) &&
    !isFrameWord(before.folded) &&
    isFieldWord(before) &&
    !wordsOfName(match.entity.name).includes(before.folded) &&
    !/\p{Lu}\p{Ll}.*\p{Lu}\p{Ll}/u.test(text.slice(0, before.start))
  );
}

// "Rondellen - mötesplats för prov": a word in small letters says what another name stands for.
function explainsOtherName({ tokens, taken, text }: Reading, match: NameMatch): boolean {
  const [name, first] = [tokens[match.first - 1], tokens[match.first]];
  if (match.exact || !name || !first || taken[match.first - 1] !== null) return false;
  return (
    match.first === match.last &&
    /^\p{Ll}/u.test(first.text) &&
    /^ [-–] $/.test(text.slice(name.end, first.start)) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(name.text) &&
    !isFrameWord(name.folded) &&
    !isFieldWord(name) &&
    !wordsOfName(match.entity.name).includes(name.folded)
  );
}
