// Several sentences, one of which names a project and another asks → the query about that project.

import type { Sheet } from '../model/sheet.js';
import { sentencesOf, wantedClause, type Sentence } from './closing-question.js';
import { leftoverOf } from './read-leftover.js';
import { readOf } from './read-of-told.js';
import { readQuestion, type ReadQuestion } from './read-question.js';
import type { Reading } from './reading.js';
import { refersBack } from './refers-back.js';
import type { UnderstandOptions } from './understand-options.js';
import { VAGUE } from './vague-cues.js';

interface Told extends Sentence {
  readonly read: ReadQuestion;
}

/**
 * "Ska maila X. Har ingen adress. Vilken gäller?": what the sentence that names the project tells besides is
 * not asked for. Null where it asks itself, where more is named, or where nothing understood asks.
 */
export function readApart(asked: string, options: UnderstandOptions): ReadQuestion | null {
  const { context } = options;
  if (context.sheet !== null || context.listed.length > 0 || context.choice !== null) return null;
  const sentences = sentencesOf(asked).map((each): Told => ({
    ...each,
    read: readQuestion(each.sentence, options),
  }));
  const at = sentences.findIndex(namesProject);
  const teller = sentences[at];
  if (!teller || sentences.some((each, position) => position !== at && namesAnything(each)))
    return null;
  if (teller.sentence.includes('?')) return null;
  const { query, reading } = teller.read;
  const sheet = 'sheet' in query ? query.sheet : null;
  if (sheet === null) return null;
  const after = sentences.slice(at + 1).filter((each) => each.asks && !saysNothing(each.read));
  const [question, ...more] = after.map(({ sentence }) => {
    const read = readOf(sheet, sentence, reading, options);
    return read !== null && asksOfIt(read) ? read : null;
  });
  // Two questions, or one that is not understood, are for whoever reads the whole.
  if (more.length > 0 || question === null) return wantedOf(sentences, sheet, after, options);
  // "Jag undrar vem som leder X. Vilket nummer har hen?": both ask.
  const twice = query.kind === 'fields' && wantedIn(reading) !== null;
  if (question !== undefined && !isVague(question)) return twice ? null : question;
  const wanted = wantedOf(sentences, sheet, [], options) ?? question ?? null;
  if (wanted !== null) return wanted;
  return query.kind === 'fields' && sentences.slice(at + 1).some(isPlea) ? teller.read : null;
}

function namesProject({ read }: Told): boolean {
  return read.reading.taken.some((taken) => taken === 'project' || taken === 'number');
}

function namesAnything(told: Told): boolean {
  if (namesProject(told)) return true;
  const { asks, read } = told;
  // "Britta på ekonomi här.": whoever speaks is called like somebody.
  const called = !asks && read.query.kind === 'choose-person';
  return !called && read.reading.taken.includes('person');
}

// "Hur mycket kostar en ny bil?": what the sheet tells nothing of is no question about the project.
function asksOfIt(read: ReadQuestion): boolean {
  const { reading, draft } = read;
  if (refersBack(reading)) return true;
  // "När är lunchen?"
  if (isVague(read)) return false;
  const { words, names } = leftoverOf(reading, draft.parts?.hits ?? []);
  return words.length + names.length === 0;
}

// "Vet du?", "kan du hjälpa mig?", "vad ska det stå?"
function isPlea({ sentence, read }: Told): boolean {
  return sentence.includes('?') && saysNothing(read);
}

function saysNothing({ reading: { idle, taken }, draft: { parts } }: ReadQuestion): boolean {
  return (parts?.asks ?? []).length === 0 && idle.every((each, at) => each && taken[at] === null);
}

// A name may have stops of its own.
function wantedIn({ text, tokens, taken }: Reading): string | null {
  let blanked = text;
  taken.forEach((each, at) => {
    if (each !== 'project') return;
    const from = tokens[taken[at - 1] === 'project' ? at - 1 : at]?.start ?? 0;
    const to = tokens[at]?.end ?? from;
    blanked = blanked.slice(0, from) + '_'.repeat(to - from) + blanked.slice(to);
  });
  return wantedClause(text, blanked);
}

function isVague({ query }: ReadQuestion): boolean {
  return query.kind === 'fields' && query.asks.every(({ cue }) => VAGUE.has(cue));
}

// "Jag lovade kolla vem som leder det, men har glömt.": the one clause that somebody wants to know.
function wantedOf(
  sentences: readonly Told[],
  sheet: Sheet,
  questions: readonly Sentence[],
  options: UnderstandOptions,
): ReadQuestion | null {
  const wanted = sentences.flatMap(({ sentence, read }) => {
    const clause = wantedIn(read.reading);
    const own = clause === null ? null : readOf(sheet, clause, read.reading, options);
    return own === null || !asksOfIt(own) ? [] : [{ own, sentence }];
  });
  const [only, ...more] = wanted;
  if (!only || more.length > 0) return null;
  const others = questions.filter(({ sentence }) => sentence !== only.sentence);
  return others.length > 0 ? null : only.own;
}
