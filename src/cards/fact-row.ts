// A fact (or a field without one) → the row that shows it with its citations.

import type { Entry, MissingEntry } from '../model/answer.js';
import type { CardRow, Citation, Line } from '../model/card.js';
import { sourcesAtHand, type DerivedFact, type Fact } from '../model/fact.js';
import type { Language } from '../model/language.js';
import { placeKey } from '../model/place.js';
import { distinctSources, type Source } from '../model/source.js';
import { labelLine, type CardWords, type Label } from './card-words.js';
import { echoSpan, fillTemplate, saidSpan } from './fill-template.js';
import { formatFormula } from './format-formula.js';
import { formatValue } from './format-value.js';

/** A sum over many projects has a source in each; these many are shown and the rest counted. */
const CITATIONS_SHOWN = 4;

/** How a row names what it shows: by its field, by its project, or by both. */
export type RowNaming = 'field' | 'project' | 'project-and-field';

/** The row of one entry. */
export function factRow(entry: Entry, naming: RowNaming, words: CardWords): CardRow {
  const { project, topic, fact, group } = entry;
  if (group !== undefined) {
    const ofGroup: Label = { said: null, asWritten: writtenIn(group, words) };
    // Where the shared value stands, and then what was counted or added up.
    const sources = cite([group.sources[0], ...sourcesAtHand(fact)]);
    const shown = row(ofGroup, words.value(fact), fact, words);
    const many = fact.origin === 'derived' ? fact.many : undefined;
    const isOfSeveral = many !== undefined || (fact.origin === 'derived' && fact.inputs.length > 1);
    // How many projects a group has is told by the value, and one value is no sum.
    const formula = isOfSeveral && topic !== 'projectCount' ? shown.formula : null;
    if (many === undefined) return { ...shown, ...sources, formula };
    return { ...shown, citations: sources.citations, formula };
  }
  const field = words.label(topic, fact);
  const value = words.value(fact);
  if (project === null || naming === 'field') return row(field, value, fact, words);
  if (topic === 'name') return row({ said: null, asWritten: project.id }, value, fact, words);
  const ofProject: Label = { said: null, asWritten: project.name.text };
  if (naming === 'project') return row(ofProject, value, fact, words);
  const label = words.labelLine(topic, fact);
  const line = fillTemplate(words.texts.headlines.labelled, { label, value });
  return row(ofProject, line, fact, words);
}

// As its sheet writes it, or the part of a list that it is.
function writtenIn(group: Fact, { language }: CardWords): string {
  return group.origin === 'derived' ? formatValue(group.value, language) : group.text;
}

/** The row of quoted sentences whose first stands in the headline. */
export function quotedRow(entry: Entry, words: CardWords): CardRow {
  const { topic, fact } = entry;
  const { quotedAbove, quotedAboveAndMore } = words.texts.card;
  const more = fact.value.kind === 'sentences' ? fact.value.sentences.slice(1) : [];
  const rest = formatValue({ kind: 'sentences', sentences: more }, words.language);
  const value: Line =
    more.length === 0
      ? [saidSpan(quotedAbove)]
      : fillTemplate(quotedAboveAndMore, { value: [{ kind: 'fact', text: rest, fact }] });
  return row(words.label(topic, fact), value, fact, words);
}

/** The row of a way to reach a person, whose name stands in the headline and is cited here. */
export function wayRow(entry: Entry, person: Fact, naming: RowNaming, words: CardWords): CardRow {
  const [first, ...rest] = entry.fact.sources;
  return { ...factRow(entry, naming, words), ...cite([first, ...rest, ...person.sources]) };
}

/** The row of a field that stands on the sheet without a value; it cites the line. */
export function missingRow(entry: MissingEntry, naming: RowNaming, words: CardWords): CardRow {
  const { source, cause } = entry.missing;
  // What is computed has no field of its own: its input is what is missing.
  const known = words.label(words.topicOf(source.label) ?? entry.topic, null);
  const field: Label = known.said === null ? { said: null, asWritten: source.label } : known;
  const ofProject: Label = { said: null, asWritten: entry.project.name.text };
  const missing = fillTemplate(words.texts.card.missing[cause], {
    quote: [echoSpan(source.quote)],
  });
  return {
    ...labelled(naming === 'field' ? field : ofProject),
    value:
      naming === 'project-and-field'
        ? fillTemplate(words.texts.headlines.labelled, { label: labelLine(field), value: missing })
        : missing,
    formula: null,
    citations: [{ source }],
    moreCitations: 0,
  };
}

/** A row of any line; it cites all sources of the facts in it, each once. */
export function lineRow(label: Label, value: Line, facts: readonly [Fact, ...Fact[]]): CardRow {
  const sources = facts.flatMap((fact) => [...sourcesAtHand(fact)]);
  const cited = cite([sourcesAtHand(facts[0])[0], ...sources]);
  const shown = { ...labelled(label), value, formula: null, ...cited };
  if (!facts.some((fact) => fact.origin === 'derived' && fact.many !== undefined)) return shown;
  const moreProjects = facts.reduce((sum, fact) => sum + projectsOf(fact), 0);
  return { ...shown, moreCitations: 0, moreProjects: moreProjects - cited.citations.length };
}

/** Each project of a figure has at least one source. */
function projectsOf(fact: Fact): number {
  if (fact.origin !== 'derived') return 1;
  return fact.many?.projects ?? fact.inputs.length;
}

function row(label: Label, value: Line, fact: Fact, { language }: CardWords): CardRow {
  const formula = fact.origin === 'derived' ? formulaOf(fact, language) : null;
  const many = fact.origin === 'derived' ? fact.many : undefined;
  const { said, asWritten: labelAsWritten } = label;
  if (many === undefined) {
    const { citations, moreCitations } = cite(fact.sources);
    return { label: said, labelAsWritten, value, formula, citations, moreCitations };
  }
  const { citations } = cite(sourcesAtHand(fact));
  // Each project has been counted, and has at least one source.
  const moreProjects = many.projects - citations.length;
  return { label: said, labelAsWritten, value, formula, citations, moreCitations: 0, moreProjects };
}

/** Nothing where it would only say the value again. */
function formulaOf({ formula, value }: DerivedFact, language: Language): string | null {
  const holds = value.kind !== 'truth' || value.truth;
  const told = formatFormula(formula, language, holds);
  return told === formatValue(value, language).replace(/\s/g, ' ') ? null : told;
}

function labelled({ said, asWritten }: Label): Pick<CardRow, 'label' | 'labelAsWritten'> {
  return { label: said, labelAsWritten: asWritten };
}

function cite(
  sources: readonly [Source, ...Source[]],
): Pick<CardRow, 'citations' | 'moreCitations'> {
  const [first] = sources;
  if (sources.length === 1) return { citations: [{ source: first }], moreCitations: 0 };
  const distinct = distinctSources(sources, placeAndLabel);
  const shown: readonly Citation[] = distinct
    .slice(1, CITATIONS_SHOWN)
    .map((source) => ({ source }));
  return {
    citations: [{ source: first }, ...shown],
    moreCitations: distinct.length - 1 - shown.length,
  };
}

/** Two quotes from one field at one place are one citation. */
function placeAndLabel({ place, label }: Source): string {
  return `${placeKey(place)}\u0000${label}`;
}
