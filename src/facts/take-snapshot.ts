// What a sheet says ↔ a snapshot of it that can be kept for a week.

import { extracted, missing, stated, type Fact, type Missing } from '../model/fact.js';
import { placeKey } from '../model/place.js';
import type { Place } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import {
  SNAPSHOT_VERSION,
  type RecordedReading,
  type RecordedSource,
  type RecordedTopic,
  type SheetSnapshot,
} from '../model/snapshot.js';
import {
  placeOfLine,
  sourceAt,
  type DocumentText,
  type Source,
  type Sources,
} from '../model/source.js';
import type { ValueOf } from '../model/value.js';
import { stateOf, type SheetState, type StatedTopic } from './sheet-state.js';

/** The sheet as it is now. Same sheet, same snapshot. */
export function takeSnapshot(sheet: Sheet): SheetSnapshot {
  const state = stateOf(sheet);
  const { document, documents = [document] } = sheet;
  const { lines, record } = recordLines(documents);
  const topics = (all: readonly StatedTopic[]): readonly RecordedTopic[] =>
    all.map(({ topic, label, reading }) => ({
      topic,
      label,
      reading: recordReading(reading, record),
    }));
  return {
    version: SNAPSHOT_VERSION,
    id: state.id,
    document: state.document,
    ...(sheet.documents && { documents: documents.map(({ path, date }) => ({ path, date })) }),
    date: sheet.document.date,
    name: recordReading(state.name, record),
    fields: topics(state.fields),
    extracted: topics(state.extracted),
    prose: state.prose.map(record),
    findings: state.findings.map(({ key }) => key),
    lines,
  };
}

/**
 * What the sheet said when the snapshot was taken, every quote checked against its kept line.
 * @throws Error if a quote does not stand there.
 */
export function readSnapshot(snapshot: SheetSnapshot): SheetState {
  const { documents = [{ path: snapshot.document, date: snapshot.date }] } = snapshot;
  // Each keeps the lines of all, so that a line has one number; none is cited in another's name.
  const texts = documents.map((document): DocumentText => ({
    ...document,
    lines: snapshot.lines.map(({ text }) => text),
    places: snapshot.lines.map(({ place }) => place),
  }));
  const source = ({ line, label, quote }: RecordedSource): Source => {
    const document = texts[snapshot.lines[line]?.in ?? 0];
    if (document === undefined) throw new Error(`A line of ${snapshot.document} is of no document`);
    return sourceAt(document, line + 1, label, quote);
  };
  const topics = (all: readonly RecordedTopic[]): readonly StatedTopic[] =>
    all.map(({ topic, label, reading }) => ({ topic, label, reading: readBack(reading, source) }));
  const name = readBack(snapshot.name, source);
  if (name.origin !== 'stated' || name.value.kind !== 'text') {
    throw new Error(`The snapshot of ${snapshot.document} has no name`);
  }
  return {
    id: snapshot.id,
    name: name as typeof name & { readonly value: ValueOf<'text'> },
    document: snapshot.document,
    fields: topics(snapshot.fields),
    extracted: topics(snapshot.extracted),
    prose: snapshot.prose.map(source),
    findings: snapshot.findings.map((key) => ({ key, finding: null })),
  };
}

/** Collects the lines of documents that sources cite, each once. */
function recordLines(documents: readonly DocumentText[]): {
  readonly lines: SheetSnapshot['lines'][number][];
  readonly record: (source: Source) => RecordedSource;
} {
  const lines: SheetSnapshot['lines'][number][] = [];
  const kept = new Map<string, number>();
  const byPlace = new Map<string, number[]>();
  const keyOf = (number: number, place: Place): string => `${number} ${placeKey(place)}`;
  documents.forEach((document, number) => {
    document.lines.forEach((_, index) => {
      const key = keyOf(number, placeOfLine(document, index + 1));
      byPlace.set(key, [...(byPlace.get(key) ?? []), index]);
    });
  });
  const record = ({ document: path, place, label, quote }: Source): RecordedSource => {
    const number = documents.findIndex((document) => document.path === path);
    const key = keyOf(number, place);
    // One place can be several lines as read, such as the paragraphs of a cell.
    const text = (byPlace.get(key) ?? [])
      .map((index) => documents[number]?.lines[index] ?? '')
      .find((line) => line.includes(quote));
    if (text === undefined) throw new Error(`${path} does not read "${quote}" at ${key}`);
    const known = kept.get(`${key}\u0000${text}`);
    if (known !== undefined) return { line: known, label, quote };
    kept.set(`${key}\u0000${text}`, lines.length);
    lines.push({ place, text, ...(number > 0 && { in: number }) });
    return { line: lines.length - 1, label, quote };
  };
  return { lines, record };
}

function recordReading(
  reading: Fact | Missing,
  record: (source: Source) => RecordedSource,
): RecordedReading {
  switch (reading.origin) {
    case 'missing':
      return { origin: 'missing', cause: reading.cause, source: record(reading.source) };
    case 'extracted': {
      const { origin, value, text, cue } = reading;
      return { origin, value, text, cue, sources: reading.sources.map(record) };
    }
    case 'stated': {
      const { origin, value, text } = reading;
      return { origin, value, text, sources: reading.sources.map(record) };
    }
    case 'derived':
      throw new Error('A computed fact is not kept: it can be computed again');
  }
}

function readBack(
  reading: RecordedReading,
  source: (recorded: RecordedSource) => Source,
): Exclude<Fact, { origin: 'derived' }> | Missing {
  if (reading.origin === 'missing') return missing(reading.cause, source(reading.source));
  const [first, ...rest] = reading.sources.map(source);
  if (!first) throw new Error('A kept fact has no source');
  const sources: Sources = [first, ...rest];
  return reading.origin === 'stated'
    ? stated(reading.value, reading.text, sources)
    : extracted(reading.value, reading.text, reading.cue, sources);
}
