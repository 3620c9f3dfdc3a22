// The sheets of two days → what differs, field by field, old and new each with its sources.

import { fold } from '../language/fold.js';
import type { ProjectRef } from '../model/answer.js';
import type { FieldChange, SheetsDifference } from '../model/change.js';
import { extracted, type Fact, type Missing } from '../model/fact.js';
import { runThrough } from '../model/run-through.js';
import type { Source } from '../model/source.js';
import type { SheetState, StatedTopic } from './sheet-state.js';
import { matchStates } from './match-states.js';

/**
 * What differs between two days. A value that is only written otherwise (`3,5 mkr`, `3 500 000 kr`)
 * has not changed, nor has one that moved to another line or file, nor a document that is only read
 * better than before. Same states, same difference; the order is that of the later day.
 */
export function diffSheets(
  before: readonly SheetState[],
  after: readonly SheetState[],
): SheetsDifference {
  return runThrough(diffInSteps(before, after));
}

/** The same step by step, so that whoever waits meanwhile gets a turn. */
export function* diffInSteps(
  before: readonly SheetState[],
  after: readonly SheetState[],
): Generator<void, SheetsDifference> {
  const { pairs, added, removed } = matchStates(before, after);
  const changed: SheetsDifference['changed'][number][] = [];
  const found: SheetsDifference['newFindings'][number][] = [];
  for (const pair of pairs) {
    const [first, ...rest] = diffSheet(pair.before, pair.after);
    if (first !== undefined)
      changed.push({ project: refOf(pair.after), changes: [first, ...rest] });
    found.push(...newFindings(pair.before, pair.after));
    yield;
  }
  for (const state of added) found.push(...newFindings(null, state));
  return {
    changed,
    added: added.map(refOf),
    removed: removed.map(refOf),
    moved: pairs
      .filter((pair) => pair.before.document !== pair.after.document)
      .map((pair) => ({
        project: refOf(pair.after),
        from: pair.before.document,
        to: pair.after.document,
      })),
    newFindings: found,
  };
}

/** What differs between two states of one sheet: fields in the sheet's order, then prose. */
export function diffSheet(before: SheetState, after: SheetState): readonly FieldChange[] {
  const fields = diffTopics(before.fields, after.fields);
  const extractedChanges = diffTopics(before.extracted, after.extracted).filter((change) =>
    restsOnNewWords(change, before, after),
  );
  const told = new Set([...fields, ...extractedChanges].flatMap(quotesOf));
  return [...fields, ...extractedChanges, ...diffProse(before, after, told)];
}

function diffTopics(
  before: readonly StatedTopic[],
  after: readonly StatedTopic[],
): readonly FieldChange[] {
  const old = [...before];
  const take = (isSame: (topic: StatedTopic) => boolean): StatedTopic | null => {
    const index = old.findIndex(isSame);
    return index < 0 ? null : (old.splice(index, 1)[0] ?? null);
  };
  // What is the same goes first: a label that is only known by another key, a field that is doubled.
  const fresh = after.filter(
    (topic) =>
      take(
        (other) => other.topic === topic.topic && isSameReading(other.reading, topic.reading),
      ) === null &&
      take(
        (other) =>
          topic.label !== '' &&
          fold(other.label) === fold(topic.label) &&
          writtenText(other.reading) === writtenText(topic.reading),
      ) === null,
  );
  const changed = fresh.map(({ topic, reading }): FieldChange => ({
    topic,
    before: take((other) => other.topic === topic)?.reading ?? null,
    after: reading,
  }));
  return [
    ...changed,
    ...old.map(({ topic, reading }) => ({ topic, before: reading, after: null })),
  ];
}

function isSameReading(a: Fact | Missing, b: Fact | Missing): boolean {
  if (a.origin === 'missing' || b.origin === 'missing') return a.origin === b.origin;
  return writtenText(a) === writtenText(b) || sameValue(a, b);
}

function sameValue(a: Fact, b: Fact): boolean {
  const [one, other] = [a.value, b.value];
  if (one.kind === 'text' && other.kind === 'text') return false;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The reading as written, spaces aside. */
function writtenText(reading: Fact | Missing): string {
  const text = reading.origin === 'missing' || reading.origin === 'derived' ? '' : reading.text;
  return text.replace(/\s+/gu, ' ').trim();
}

/** False where all the words were there before, and still are: then only the reading differs. */
function restsOnNewWords(change: FieldChange, before: SheetState, after: SheetState): boolean {
  const [old, now] = [quoteSet(before.prose), quoteSet(after.prose)];
  return (
    sourcesOf(change.before).some(({ quote }) => !now.has(spaced(quote))) ||
    sourcesOf(change.after).some(({ quote }) => !old.has(spaced(quote)))
  );
}

function diffProse(
  before: SheetState,
  after: SheetState,
  told: ReadonlySet<string>,
): readonly FieldChange[] {
  const [old, now] = [quoteSet(before.prose), quoteSet(after.prose)];
  const isNews = (other: ReadonlySet<string>, { quote }: Source): boolean =>
    !other.has(spaced(quote)) && !told.has(spaced(quote));
  const gone = sentences(before.prose.filter((source) => isNews(now, source)));
  const come = sentences(after.prose.filter((source) => isNews(old, source)));
  return gone === null && come === null
    ? []
    : [{ topic: 'description', before: gone, after: come }];
}

function sentences(sources: readonly Source[]): Fact | null {
  const [first, ...rest] = sources;
  if (first === undefined) return null;
  const quotes = sources.map(({ quote }) => quote);
  return extracted({ kind: 'sentences', sentences: quotes }, quotes.join(' '), null, [
    first,
    ...rest,
  ]);
}

function newFindings(
  before: SheetState | null,
  after: SheetState,
): SheetsDifference['newFindings'] {
  const known = new Set(before?.findings.map(({ key }) => key));
  return after.findings.flatMap(({ key, finding }) =>
    finding === null || known.has(key) ? [] : [{ project: refOf(after), finding }],
  );
}

function quotesOf({ before, after }: FieldChange): readonly string[] {
  return [...sourcesOf(before), ...sourcesOf(after)].map(({ quote }) => spaced(quote));
}

function sourcesOf(reading: Fact | Missing | null): readonly Source[] {
  if (reading === null) return [];
  return reading.origin === 'missing' ? [reading.source] : reading.sources;
}

function quoteSet(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.map(({ quote }) => spaced(quote)));
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function refOf({ id, name }: SheetState): ProjectRef {
  return { id, name };
}
