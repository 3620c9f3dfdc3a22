// A cue that the words give → whether it asks for nothing where it stands.

import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';
import { GENERIC, VAGUE } from './vague-cues.js';
import { wordsOfName } from './words-of-name.js';
import { isMistakenAmount } from './mistaken-amounts.js';
import { isMistakenEnd } from './mistaken-ends.js';
import { isMistakenPerson } from './mistaken-people.js';

/** True where the words around it say that it is no field: a verb, what is excepted, a word of the name. */
export function isMistaken(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  return (
    isCopula(reading, hit) ||
    isWhereItHappens(reading, hit, all) ||
    isBusy(reading, hit) ||
    isFiling(reading, hit) ||
    isWhereToRead(reading, hit) ||
    isCalled(reading, hit) ||
    isSpokenOf(reading, hit, all) ||
    isWhereTo(reading, hit, all) ||
    isWhoseMunicipalities(reading, hit, all) ||
    isTold(reading, hit, all) ||
    isAnyIdea(reading, hit) ||
    isSlipBeside(reading, hit, all) ||
    isExcepted(reading, hit) ||
    labelsNumber(reading, hit, all) ||
    repeatsName(reading, hit) ||
    goesOnWithName(reading, hit) ||
    isAttempt(reading, hit, all) ||
    isMistakenEnd(reading, hit, all) ||
    isAboutWhich(reading, hit, all) ||
    isPost(reading, hit) ||
    saysWhatProject(reading, hit) ||
    isMistakenAmount(reading, hit, all) ||
    isMistakenPerson(reading, hit, all)
  );
}

// "Takes place in which counties?": where it happens, and no time.
function isWhereItHappens(
  { tokens }: Reading,
  { cue, positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  return (
    cue === 'period' &&
    /^(?:place|out)$/.test(tokens[positions.at(-1) ?? 0]?.folded ?? '') &&
    all.some((other) => PLACED.has(other.cue)) &&
    !all.some((other) => other.cue === 'when')
  );
}

const PLACED: ReadonlySet<string> = new Set(['region', 'counties', 'municipalities']);

// "Vilka datum handlar det om?": which they are, and not what the project is about.
function isAboutWhich({ tokens }: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const at = hit.positions[0] ?? 0;
  return (
    hit.cue === 'goals' &&
    /^(?:handlar|handlade|ror|galler)$/.test(tokens[at]?.folded ?? '') &&
    /^(?:det|de)$/.test(tokens[at + 1]?.folded ?? '') &&
    all.some(({ cue, positions }) => cue !== 'goals' && positions.at(-1) === at - 1)
  );
}

// "Vem har uppdraget som projektledare?": what somebody is, and not what the project is to do.
function isPost({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  const last = positions.at(-1) ?? 0;
  return (
    cue === 'goals' &&
    /^uppdrag(?:et)?$/.test(tokens[last]?.folded ?? '') &&
    /^(?:som|att)$/.test(tokens[last + 1]?.folded ?? '')
  );
}

// "The film fund project X": what kind of project it is.
function saysWhatProject({ tokens, taken }: Reading, { positions }: CueHit): boolean {
  const last = positions.at(-1) ?? 0;
  return (
    tokens[last + 1]?.lower === 'project' &&
    taken[last + 1] === null &&
    taken[last + 2] === 'project' &&
    taken[(positions[0] ?? 0) - 1] === null
  );
}

// "Vi håller på och städar i listorna": what the asker does, and no time of the project.
function isBusy({ tokens }: Reading, { positions: [at = 0], positions }: CueHit): boolean {
  // "Jag har kört fast": nobody has got on.
  if (/^kort$/.test(tokens[at]?.folded ?? '') && tokens[at + 1]?.folded === 'fast') return true;
  return (
    positions.length > 1 &&
    /^(?:haller|holl)$/.test(tokens[at]?.folded ?? '') &&
    /^(?:vi|jag)$/.test(tokens[at - 1]?.folded ?? '')
  );
}

const PRAISE =
  /^(?:fin|fint|bra|trevlig|trevligt|kul|lugn|lugnt|harlig|harligt|skon|skont|lang|lyckad|lyckat|okej|ok|toppen|jattebra|valdigt|riktigt)$/;

// "Vilken period var det …": after a question word "var" is the verb and asks for no place.
function isCopula(reading: Reading, hit: CueHit): boolean {
  const [position] = hit.positions;
  if (hit.cue !== 'where' || hit.positions.length > 1 || position === undefined) return false;
  const token = reading.tokens[position];
  if (token?.folded !== 'var') return false;
  // "I vår pärm": it only looks alike.
  if (token.lower === 'vår') return true;
  // "Hoppas helgen var fin!": how something was.
  if (position > 0 && PRAISE.test(reading.tokens[position + 1]?.folded ?? '')) return true;
  // "Fel projekt, X var det."
  if (/^(?:det|den)$/.test(reading.tokens[position + 1]?.folded ?? '') && position > 0) return true;
  // "Vem driver det och var är det?": a second question.
  if (opensQuestion(reading, position)) return false;
  return reading.tokens
    .slice(0, position)
    .some(({ folded }) => /^(?:vilke[nt]|vilka|vad|hur|nar|vem)$/.test(folded));
}

function opensQuestion({ tokens }: Reading, position: number): boolean {
  return (
    /^(?:och|samt)$/.test(tokens[position - 1]?.folded ?? '') &&
    /^(?:ar|ligger|lag|finns|fanns|halls|holls|hallits|drivs|drevs|bedrivs|bedrevs|sker|skedde)$/.test(
      tokens[position + 1]?.folded ?? '',
    )
  );
}

// "Hur många … har flyttat till området?": where it happens, and no programme area. "Projektområdet för X, vilka
// kommuner är det?": which places they are is asked by their own name.
function isWhereTo(
  { tokens }: Reading,
  { cue, positions: [first = 0], positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  if (cue !== 'programmeArea') return false;
  const last = tokens[positions.at(-1) ?? 0]?.folded ?? '';
  if (
    /^(?:projekt)?omrade(?:t)?$/.test(last) &&
    /^(?:projekt|geografisk)/.test(tokens[first]?.folded ?? '')
  )
    return all.some(
      (other) =>
        (other.cue === 'counties' || other.cue === 'municipalities') &&
        tokens
          .slice(first, (other.positions[0] ?? 0) + 1)
          .some(({ folded }) => /^(?:vilka|vilket|vilken|which|what)$/.test(folded)),
    );
  return (
    positions.length === 1 &&
    all.length > 1 &&
    tokens[first]?.folded === 'omradet' &&
    /^(?:till|i|inom|fran|for)$/.test(tokens[first - 1]?.folded ?? '')
  );
}

// "Vilka av länets kommuner …": whose municipalities they are.
function isWhoseMunicipalities(
  { tokens }: Reading,
  { cue, positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  const last = positions.at(-1) ?? 0;
  return (
    cue === 'counties' &&
    /^(?:lanets|lanens|county's|counties')$/.test(tokens[last]?.folded ?? '') &&
    all.some((other) => other.cue === 'municipalities' && other.positions.includes(last + 1))
  );
}

// "Var kan jag läsa mer?": where something is found, and no place of the project.
function isWhereToRead(
  { tokens }: Reading,
  { cue, positions: [at = 0], positions }: CueHit,
): boolean {
  return (
    cue === 'where' &&
    positions.length === 1 &&
    tokens
      .slice(at + 1, at + 5)
      .some(({ folded }) =>
        /^(?:lasa|hitta|hittar|ladda|anmala|soka|veta|read|find|apply|download|learn)$/.test(
          folded,
        ),
      )
  );
}

// "Projektet som heter X, vad får företagen?": it is named, and the name not asked for.
function isCalled(
  { tokens, taken }: Reading,
  { cue, positions: [at = 0], positions }: CueHit,
): boolean {
  return (
    cue === 'name' &&
    positions.length === 1 &&
    /^(?:heter|called|named)$/.test(tokens[at]?.folded ?? '') &&
    taken[at + 1] != null
  );
}

// "Ett mejl handlar om X. Hur mycket …": what it is about is X, and not asked for.
function isSpokenOf(
  { taken, text, tokens }: Reading,
  { cue, positions }: CueHit,
  all: readonly CueHit[],
): boolean {
  const last = positions.at(-1) ?? 0;
  return (
    cue === 'goals' &&
    tokens[last]?.folded === 'om' &&
    taken[last + 1] === 'project' &&
    /[.!]\s+\p{Lu}[^?]*\?/u.test(text.slice(tokens[last].end)) &&
    all.some((other) => other.cue !== cue && !VAGUE.has(other.cue))
  );
}

// "Vilket system diarieför man i": to file is no number.
function isFiling({ tokens }: Reading, { cue, positions: [at = 0], positions }: CueHit): boolean {
  return (
    cue === 'registrationNumber' &&
    positions.length === 1 &&
    /^diariefor(?:a|de)?$/.test(tokens[at]?.folded ?? '')
  );
}

/** What somebody did or felt the size of, where something else is asked for by its name. */
const TOLD: Readonly<Record<string, RegExp>> = {
  phone: /^(?:ringde|rang|called|phoned)$/,
  budget: /^volymen$/,
  women: /^(?:tjej|tjejen|kvinnan|damen|donnan)$/,
  men: /^(?:kille|killen|mannen|gubben|snubben)$/,
};

// "Arkivet ringde och ville ha diarienumret": nobody asks for a phone.
function isTold(reading: Reading, { cue, positions }: CueHit, all: readonly CueHit[]): boolean {
  const told = TOLD[cue];
  if (told === undefined || !positions.every((at) => told.test(reading.tokens[at]?.folded ?? '')))
    return false;
  return all.some((other) => other.cue !== cue && !GENERIC.has(other.cue));
}

// "Ung Idé då, Ung Idé - Värmland, …": a word of the name with its capital is the name once more.
function repeatsName(reading: Reading, { positions: [first = 0], positions }: CueHit): boolean {
  const token = reading.tokens[first];
  if (!token || positions.length > 1 || first === 0 || !/^\p{Lu}/u.test(token.text)) return false;
  if (!reading.taken.includes('project') || token.text === token.text.toUpperCase()) return false;
  return [...reading.places.keys()].some((sheet) => sheet.name.value.text.includes(token.text));
}

// "Exempelläns regionala stöds belopp": a form of a word of the name, among words of the name.
function goesOnWithName(reading: Reading, { positions: [first = 0], positions }: CueHit): boolean {
  const token = reading.tokens[first];
  if (!token || positions.length > 1 || token.folded.length < LEAST_SHARED) return false;
  const beside = [-1, 1, -2].some((step) => reading.taken[first + step] === 'project');
  const stem = token.folded.slice(0, -1);
  return (
    beside &&
    [...reading.places.keys()].some((sheet) =>
      wordsOfName(sheet.name.value.text).some(
        (word) => word.startsWith(stem) && word.length <= token.folded.length + 1,
      ),
    )
  );
}

const LEAST_SHARED = 6;

// "Jag har bara numret, 20301234": what the number is, and no phone.
function labelsNumber(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const next = (hit.positions.at(-1) ?? 0) + 1;
  return (
    ['phone', 'registrationNumber', 'projectNumber', 'quantities'].includes(hit.cue) &&
    (all.length > 1 || hit.cue === 'quantities') &&
    hit.positions.length === 1 &&
    reading.taken[next] === 'number'
  );
}

const EXCEPTING = new Set(['forutom', 'utover', 'utom', 'besides', 'except', 'excluding']);

// "Vilka är med förutom regionen?": what is excepted is not asked for.
function isExcepted(reading: Reading, hit: CueHit): boolean {
  const first = hit.positions[0] ?? 0;
  return [1, 2].some((back) => EXCEPTING.has(reading.tokens[first - back]?.folded ?? ''));
}

// "Any idea how much …": whether one knows, and no idea of a project.
function isAnyIdea(reading: Reading, hit: CueHit): boolean {
  const [first = 0] = hit.positions;
  return (
    /^ide(?:a|n)$/.test(reading.tokens[first]?.folded ?? '') &&
    /^(?:any|no|an)$/.test(reading.tokens[first - 1]?.folded ?? '')
  );
}

/** Cues that ask for nothing by themselves. */
const FRAMES = new Set([
  'when',
  'amount',
  'namedAmount',
  'got',
  'name',
  'overview',
  'where',
  'runs',
]);

// "URGENT: grant of X": a word that was only near to a field's name, before one that was written out.
// Whoever misspells a way to reach somebody goes on with whom it reaches.
function isSlipBeside(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  if (hit.positions.length > 1 || !isSpelling(reading, hit)) return false;
  if (hit.cue === 'phone' || hit.cue === 'email') return false;
  const first = hit.positions[0] ?? 0;
  return all.some(
    (other) =>
      other.cue !== hit.cue &&
      !FRAMES.has(other.cue) &&
      !isSpelling(reading, other) &&
      !isListedBetween(reading, first, other.positions[0] ?? 0),
  );
}

function isSpelling(reading: Reading, { positions }: CueHit): boolean {
  return positions.some((position) =>
    reading.trail.some(
      (step) => step.recogniser === 'spelling' && step.reading === reading.tokens[position]?.text,
    ),
  );
}

function isListedBetween({ tokens, taken, text }: Reading, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return tokens
    .slice(from, to)
    .some(
      (token, offset) =>
        taken[from + offset] === null &&
        (/^(?:och|and|samt|plus|o|eller|or)$/.test(token.folded) ||
          /[,+&/]/.test(text.slice(token.end, tokens[from + offset + 1]?.start))),
    );
}

// "Trying to call X, what's the number?": what the asker attempts, and no goal.
function isAttempt({ tokens }: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  return (
    hit.cue === 'goals' &&
    tokens[hit.positions[0] ?? 0]?.folded === 'trying' &&
    all.some((other) => other.cue !== 'goals' && !FRAMES.has(other.cue))
  );
}
