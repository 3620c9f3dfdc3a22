// A reading → the projects whose whole names stand in it.

import type { NameMatch, Names } from '../model/names.js';
import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { tokensOf } from '../language/tokenise.js';
import type { Sheet } from '../model/sheet.js';
import { standsForRest } from './continue-name.js';
import { goesOnWithCapital } from './enough-of-name.js';
import { isFieldWord } from './match-cues.js';
import { isWithinQuotation } from './name-in-quotes.js';
import { isNumbered } from './names-other-project.js';
import { asMention, takeMatch, type ProjectMention } from './project-mention.js';
import { nameTokens, opensSentence, type Reading } from './reading.js';

/** One everyday word is a whole name only if few other names have the word. */
const RARE_WORD = 0.6;

/** Whole names, longest first: an exact name is that project even if longer names contain it. */
export function takeExactNames(reading: Reading, names: Names): readonly ProjectMention[] {
  const mentions: ProjectMention[] = [];
  for (;;) {
    const all = names.find(nameTokens(reading), ['project']);
    const exact = all
      .map((match) => exactWithin(match, reading))
      .filter(
        (match) =>
          match.exact &&
          standsForItself(match, reading, all) &&
          !isWithinEntity(match, reading, names),
      );
    const best = exact.sort(
      (a, b) => b.last - b.first - (a.last - a.first) || b.weight - a.weight,
    )[0];
    if (!best) return mentions;
    const study = studyOf(best, reading, names);
    if (study !== null) {
      takeMatch(reading, best, 'name');
      for (const sheet of best.entity.sheets) reading.places.delete(sheet);
      reading.places.set(study, best.first);
      mentions.push({ kind: 'one', sheet: study, exact: true, at: best.first });
      continue;
    }
    const longer = all.find((match) => goesOnBefore(match, best, reading));
    if (longer) {
      takeMatch(reading, { ...best, first: best.first - 1 }, 'name (mended)');
      mentions.push(asMention([longer.entity], true, best.first - 1));
      continue;
    }
    const same = exact.filter((match) => match.first === best.first && match.last === best.last);
    const other = isNumbered(reading, best);
    takeMatch(reading, best, 'name');
    const entities = same.map((match) => match.entity);
    mentions.push(
      other
        ? { kind: 'other', nearest: entities.flatMap((entity) => [...entity.sheets]) }
        : asMention(entities, true, best.first),
    );
  }
}

// "Förstudien till Exempelkök", "tilläggsansökan till Exempelkök", "GENOMFÖRANDE Exempelkök" where one
// project is "Exempelkök" and one other has that word beside it in its name.
function studyOf({ first, entity }: NameMatch, reading: Reading, names: Names): Sheet | null {
  const { tokens, taken, text } = reading;
  const linked = /^(?:till|om|av|for|kring|pa|to|of|for)$/.test(tokens[first - 1]?.folded ?? '');
  const at = first - (linked ? 2 : 1);
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || taken[at] !== null || text.slice(token.end, next.start) !== ' ')
    return null;
  const named = /^\p{Lu}/u.test(token.text) && at > 0;
  if (
    token.folded.length < SHORTEST_KIND ||
    (!named && (isFieldWord(token) || CARRIED_OUT.test(token.folded)))
  )
    return null;
  const words = tokensOf(entity.name).map(({ folded }) => folded);
  const kinds = [
    token.folded,
    fold(analyseWord(token.lower).lemma),
    token.folded.replace(/ns?$/, ''),
  ];
  if (kinds.some((kind) => words.some((word) => word.startsWith(kind)))) return null;
  for (const kind of new Set(kinds)) {
    const [study, ...more] = names.findByWords([...words, kind], 2);
    if (study && more.length === 0 && !entity.sheets.includes(study))
      return standsBeside(kind, words, study) ? study : null;
  }
  return null;
}

// "Utvecklingen av Exempelkök" is not "Exempelkök - mat för hållbar utveckling".
function standsBeside(kind: string, words: readonly string[], { name }: Sheet): boolean {
  const own = tokensOf(name.value.text).map(({ folded }) => folded);
  const at = own.findIndex((_, from) => words.every((word, next) => own[from + next] === word));
  const beside = [own[at - 1], own[at + words.length]];
  return at >= 0 && beside.some((word) => word?.startsWith(kind) === true);
}

/** "Vem står för genomförandet av Exempelkök?": that it is carried out is no other project. */
const CARRIED_OUT = /^(?:genomforande|start|avslut|drift|ledning|finansiering|styrning)/;
/** Letters of a word that tells projects of one name apart. */
const SHORTEST_KIND = 6;

// "Leds det av Per Exempel?", where a project is called Exempel: a word of somebody's whole name is theirs.
function isWithinEntity(match: NameMatch, reading: Reading, names: Names): boolean {
  if (match.last > match.first || !standsBesideName(match.first, reading)) return false;
  return names
    .find(nameTokens(reading), ['person', 'organisation'])
    .some(
      ({ exact, contradicted, first, last }) =>
        exact && !contradicted && first <= match.first && match.last <= last && first < last,
    );
}

function standsBesideName(at: number, { tokens, common }: Reading): boolean {
  return [at - 1, at + 1].some((beside) => {
    const token = tokens[beside];
    // "Per" is an everyday word too.
    return token !== undefined && (!common[beside] || (beside > 0 && /^\p{Lu}/u.test(token.text)));
  });
}

// "Tillägsansökan Växtzon 1": a slip for the word by which a longer name goes on before this one.
function goesOnBefore(match: NameMatch, best: NameMatch, reading: Reading): boolean {
  const [own, longer] = [best.entity.name.trim(), match.entity.name.trim()];
  return (
    // To fold keeps the length; the blank is looked for first.
    fold(longer.charAt(longer.length - own.length - 1)) === ' ' &&
    fold(longer.slice(-own.length - 1)) === ` ${fold(own)}` &&
    standsForRest(reading, { ...best, entity: match.entity }, best.first - 1)
  );
}

// "Coacherna i Coacher för Energi …": the name stands there in a row, though its first word stands twice.
function exactWithin(match: NameMatch, reading: Reading): NameMatch {
  if (match.exact || match.coverage < 0.99) return match;
  const words = tokensOf(match.entity.name).map(({ folded }) => folded);
  for (let first = match.first + 1; first + words.length - 1 <= match.last; first++) {
    const last = first + words.length - 1;
    const inRow = words.every(
      (word, at) =>
        reading.tokens[first + at]?.folded === word && reading.taken[first + at] === null,
    );
    if (inRow) return { ...match, first, last, exact: true, contradicted: false };
  }
  return match;
}

// A name of one word ("Innovation") is not mentioned whenever the word is used, nor one of everyday
// words only ("Start"); nor is the word the name where a longer name holds it there.
function standsForItself(match: NameMatch, reading: Reading, all: readonly NameMatch[]): boolean {
  // "Innovation +": the sign makes the name.
  if (isWrittenOut(match, reading)) return true;
  if (match.last > match.first) {
    const uncommon = reading.common.slice(match.first, match.last + 1).some((common) => !common);
    return uncommon || match.last - match.first >= 2;
  }
  if (goesOnWithCapital(match, reading) || isWithinQuotation(reading, match.first)) return false;
  if (reading.common[match.first] || match.rarity < RARE_WORD) return false;
  if (isOnlyTheThing(match, reading) || isSmallBesideNamed(match, reading)) return false;
  return !all.some(
    (other) =>
      other.first <= match.first &&
      other.last >= match.last &&
      other.last > other.first &&
      !other.contradicted &&
      other.weight > match.weight * 1.2,
  );
}

// "Rönnen blommar! Vem leder Exempelkök Etapp?": the thing itself opens the sentence, and no project called "Rönn".
function isOnlyTheThing(match: NameMatch, reading: Reading): boolean {
  const { folded = '' } = reading.tokens[match.first] ?? {};
  const name = fold(match.entity.name.trim());
  const definite = folded.startsWith(name) && /^(?:e?n|e?t)$/.test(folded.slice(name.length));
  return (
    definite &&
    (match.first === 0 || opensSentence(reading, match.first)) &&
    // Longer names were taken before it.
    reading.taken.includes('project')
  );
}

// "… vill prata om kabel och snö. Vem leder Exempelkök Etapp?": an everyday word in small letters, where
// another project is named in capitals and the word is not put beside it.
function isSmallBesideNamed({ first, entity }: NameMatch, { tokens, taken }: Reading): boolean {
  const { text = '', lower = '' } = tokens[first] ?? {};
  const capital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return (
    /^\p{Ll}+$/u.test(text) &&
    /^\p{Lu}/u.test(entity.name.trim()) &&
    taken.some((each, at) => each === 'project' && capital(at)) &&
    taken[first - 2] !== 'project' &&
    taken[first + 2] !== 'project' &&
    analyseWord(lower).known
  );
}

// A name with a sign of its own, written as on the sheet.
function isWrittenOut(match: NameMatch, reading: Reading): boolean {
  const name = match.entity.name.trim();
  const start = reading.tokens[match.first]?.start ?? 0;
  return /^[+&#]|[+&#]$/.test(name) && reading.folded.startsWith(fold(name), start);
}
