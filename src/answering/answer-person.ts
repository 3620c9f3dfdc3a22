// A person, an e-mail or a phone number → who it is, how to reach them and their projects.

import { factFor } from '../facts/facts-for.js';
import { readingOf } from '../facts/field-facts.js';
import { passingly } from '../model/kept-sheet.js';
import type { Answer, Candidate, Entry } from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import type { Fact } from '../model/fact.js';
import type { NamedEntity } from '../model/names.js';
import type { Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { answered, askWhich, entry, refused, type AnswerContext } from './answer-context.js';

const ROLES = ['contactPerson', 'projectLeader'] as const;

/** Looks into one sheet a step: a name may stand on very many. */
export function* answerPerson(
  context: AnswerContext,
  query: Extract<Query, { kind: 'person' }>,
): Generator<void, Answer> {
  const sheets = [...new Set(query.entities.flatMap((entity) => [...entity.sheets]))];
  if (query.asks.length === 0) return yield* answerWho(context, sheets);
  const entries: Entry[] = [];
  for (const ask of query.asks) {
    for (const sheet of sheets) {
      yield;
      const fact = factFor(passingly(sheet), ask.topics[0] ?? '', query.day);
      if (fact === null || fact.origin === 'missing') continue;
      const text = 'text' in fact ? fact.text : '';
      if (!entries.some((other) => 'text' in other.fact && other.fact.text === text))
        entries.push(entry(sheet, ask.topics[0] ?? '', fact));
    }
  }
  const [first, ...rest] = entries;
  if (first) {
    const told = sheets.find(({ id }) => id === first.project?.id) ?? null;
    const person = told && personNamed(query.entities, told);
    return answered(context, 'person', [first, ...rest], {
      sheet: told,
      ...(person && { person }),
    });
  }
  const [sheet] = sheets;
  const topic = query.asks[0]?.topics[0] ?? 'email';
  const reading = sheet ? readingOf(sheet, topic) : null;
  if (sheet && reading?.origin === 'missing')
    return refused(context, 'missing-value', {
      sheet,
      missing: { project: projectRef(sheet), topic, missing: reading },
    });
  return refused(context, 'no-such-field', { sheet: sheet ?? null, untold: topic });
}

/** The name as the sheet has it. */
function personNamed(entities: readonly NamedEntity[], sheet: Sheet): Fact | null {
  for (const topic of ROLES) {
    const fact = readingOf(sheet, topic);
    if (fact?.origin === 'stated' && entities.some(({ name }) => name === fact.text)) return fact;
  }
  return null;
}

function* answerWho(context: AnswerContext, sheets: readonly Sheet[]): Generator<void, Answer> {
  const entries: Entry[] = [];
  for (const kept of sheets) {
    yield;
    const sheet = passingly(kept);
    const role = ROLES.find((topic) => readingOf(sheet, topic)?.origin === 'stated');
    for (const topic of [...(role ? [role] : []), 'email', 'phone']) {
      const fact = factFor(sheet, topic, context.today);
      if (fact !== null && fact.origin !== 'missing') entries.push(entry(sheet, topic, fact));
    }
  }
  const [first, ...rest] = entries;
  return first ? answered(context, 'person', [first, ...rest]) : refused(context, 'no-such-person');
}

/** Looks into one sheet a step: a switchboard's number may stand on thousands. */
export function* answerContactOwner(
  context: AnswerContext,
  query: Extract<Query, { kind: 'contact-owner' }>,
): Generator<void, Answer> {
  const isOrganisation = query.wanted === 'organisation';
  const roles = query.wanted === 'projects' ? [] : isOrganisation ? ['owner'] : ROLES;
  const sheets: Sheet[] = [];
  const people: Entry[] = [];
  const details: Entry[] = [];
  for (const kept of context.library.names.findByContact(query.contact)) {
    yield;
    if (kept === null) continue;
    sheets.push(kept);
    const sheet = passingly(kept);
    const role = roles.find((topic) => readingOf(sheet, topic)?.origin === 'stated');
    const fact = role ? readingOf(sheet, role) : null;
    if (role && fact?.origin === 'stated') people.push(entry(sheet, role, fact));
    const detail = factFor(sheet, query.field, context.today);
    if (detail !== null && detail.origin !== 'missing')
      details.push(entry(sheet, query.field, detail));
  }
  if (query.wanted === 'projects') {
    const [first, ...rest] = sheets.map((sheet) => entry(sheet, 'name', sheet.name));
    return first
      ? answered(context, 'project-list', [first, ...rest])
      : refused(context, 'no-such-person');
  }
  const names = new Set(people.map(({ fact }) => ('text' in fact ? fact.text : '')));
  if (names.size > 1 && !isOrganisation)
    return askWhich(
      context,
      'person',
      sheets,
      ['contactPerson'],
      personOn(() => true),
    );
  const [first, ...rest] = people;
  return first
    ? answered(context, 'person', [first, ...rest, ...details])
    : refused(context, 'no-such-person');
}

export function choosePerson(
  context: AnswerContext,
  entities: readonly NamedEntity[],
  topics: readonly string[],
): Answer {
  return askWhich(
    context,
    'person',
    [...new Set(entities.flatMap((entity) => [...entity.sheets]))],
    topics,
    personOn((name) => entities.some((entity) => entity.name === name)),
  );
}

/** Who of those that are meant stands on a sheet. */
function personOn(isMeant: (name: string) => boolean) {
  return (sheet: Sheet): Candidate['differences'] => {
    const people = ROLES.flatMap((topic) => {
      const fact = readingOf(sheet, topic);
      return fact?.origin === 'stated' && isMeant(fact.text) ? [{ topic, fact }] : [];
    });
    return people.slice(0, 1);
  };
}
