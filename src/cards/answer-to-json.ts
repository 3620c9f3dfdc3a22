// An answer → the JSON answer that programs read.

import type { Answer, Candidate, Entry, ProjectRef, Topic } from '../model/answer.js';
import { allEntries } from '../model/answer.js';
import type { AnswerEntryJson, AnswerJson, CitationJson, ValueJson } from '../model/answer-json.js';
import { assertNever } from '../model/assert-never.js';
import type { Fact } from '../model/fact.js';
import type { Language } from '../model/language.js';
import { lineOf } from '../model/place.js';
import type { Source } from '../model/source.js';
import { formatFact } from './format-fact.js';
import { withPlainSpaces } from './format-value.js';

/** The answer in the shape of `answerJsonSchema`; its keys stand in the schema's order. */
export function answerToJson(answer: Answer, id: string): AnswerJson {
  const { question, language } = answer;
  const suggestions = [...answer.suggestions];
  switch (answer.status) {
    case 'answered': {
      const answers = Array.from(allEntries(answer), (entry) => entryJson(entry, language));
      return { id, question, language, status: answer.status, answers, reason: null, suggestions };
    }
    case 'ambiguous': {
      const field = answer.topics[0] ?? 'name';
      const answers = answer.candidates.map((candidate) => candidateJson(candidate, field));
      return { id, question, language, status: answer.status, answers, reason: null, suggestions };
    }
    case 'unanswerable': {
      const { status, reason } = answer;
      return { id, question, language, status, answers: [], reason, suggestions };
    }
    default:
      return assertNever(answer);
  }
}

function entryJson({ project, topic, fact, group }: Entry, language: Language): AnswerEntryJson {
  const common = {
    project: project === null ? null : projectJson(project),
    ...(group && { group: withPlainSpaces(formatFact(group, language)) }),
    field: topic,
    value: valueJson(topic, fact),
    text: withPlainSpaces(formatFact(fact, language)),
  };
  const citations = fact.sources.map(citationJson);
  return fact.origin === 'derived'
    ? { ...common, derived: true, formula: withPlainSpaces(fact.formula), citations }
    : { ...common, derived: false, citations };
}

function candidateJson({ project }: Candidate, field: Topic): AnswerEntryJson {
  return {
    project: projectJson(project),
    field,
    value: null,
    text: '',
    derived: false,
    citations: project.name.sources.map(citationJson),
  };
}

function projectJson({ id, name }: ProjectRef): { readonly id: string; readonly name: string } {
  return { id, name: name.text };
}

function citationJson({ document, label, place, quote }: Source): CitationJson {
  const line = lineOf(place);
  if (place.kind === 'line') return { document, label, line, quote };
  const told = place.kind === 'heading' ? { ...place, headings: [...place.headings] } : place;
  return { document, label, line, place: told, quote };
}

function valueJson(topic: Topic, fact: Fact): ValueJson {
  const { value } = fact;
  switch (value.kind) {
    case 'money':
      return value.amount;
    case 'percent':
      return value.percent;
    case 'count':
      return value.count;
    case 'date':
      return value.date;
    case 'period':
      return { start: value.start, end: value.end };
    case 'person':
      return value.name;
    case 'email':
      return value.address;
    case 'phone':
      return value.number;
    case 'code':
      return value.code;
    case 'organisations':
      return organisationsJson(topic, fact, value.names);
    case 'places':
      return [...value.names];
    case 'text':
      return value.text;
    case 'sentences':
      return [...value.sentences];
    case 'truth':
      return value.truth;
    case 'phase':
      return value.phase;
    default:
      return assertNever(value);
  }
}

// An owner is one string as written on the sheet, however it is written; partners are always a list.
function organisationsJson(topic: Topic, fact: Fact, names: readonly string[]): ValueJson {
  if (topic === 'owner' && fact.origin === 'stated') return fact.text;
  const [only, second] = names;
  return topic !== 'partners' && only !== undefined && second === undefined ? only : [...names];
}
