// A changed field of a project → the row that shows old and new, each cited.

import type { ProjectRef } from '../../model/answer.js';
import type { CardRow, Citation, Line } from '../../model/card.js';
import type { Fact, Missing } from '../../model/fact.js';
import type { Source } from '../../model/source.js';
import type { ToldChange } from '../../model/summary.js';
import { SPACE } from '../../texts/joints.js';
import type { WeeklyTexts } from '../../texts/weekly-texts.js';
import { labelLine, type CardWords } from '../card-words.js';
import { echoSpan, fillTemplate, saidSpan } from '../fill-template.js';

/** Each side of a change shows so many of its sources. */
const SOURCES_SHOWN = 2;

export function changeRow(
  project: ProjectRef,
  change: ToldChange,
  words: CardWords,
  texts: WeeklyTexts,
): CardRow {
  const earlier = sourcesOf(change.before);
  const now = sourcesOf(change.after);
  const shown: readonly Citation[] = [
    ...earlier.slice(0, SOURCES_SHOWN).map((source) => ({ source, earlier: true as const })),
    ...now.slice(0, SOURCES_SHOWN).map((source) => ({ source })),
  ];
  const [first, ...rest] = shown;
  if (first === undefined) throw new Error('A change without a source cannot be shown');
  return {
    label: null,
    labelAsWritten: project.name.text,
    value: changeLine(change, words, texts),
    formula: null,
    citations: [first, ...rest],
    moreCitations: earlier.length + now.length - shown.length,
  };
}

/** The change in words; a contact detail is told as changed, without its value. */
export function changeLine(change: ToldChange, words: CardWords, texts: WeeklyTexts): Line {
  const { changes } = texts;
  const field = fieldLine(change, words);
  if (change.isPrivate) return fillTemplate(changes.hidden, { field });
  const before = change.before && valueLine(change.before, words, texts);
  const after = change.after && valueLine(change.after, words, texts);
  const isText = [change.before, change.after].some((side) => isSentences(side));
  if (before === null) {
    const added = isText ? changes.textAdded : changes.added;
    return fillTemplate(added, { field, after: after ?? [] });
  }
  if (after === null) {
    return fillTemplate(isText ? changes.textRemoved : changes.removed, { field, before });
  }
  return fillTemplate(isText ? changes.textBoth : changes.both, { field, before, after });
}

function fieldLine({ topic, before, after }: ToldChange, words: CardWords): Line {
  const [fact = null] = [after, before].flatMap((side) =>
    side === null || side.origin === 'missing' ? [] : [side],
  );
  const label = words.label(topic, fact);
  const empty = [after, before].find((side) => side?.origin === 'missing');
  return label.said === null && fact === null && empty?.origin === 'missing'
    ? [echoSpan(empty.source.label)]
    : labelLine(label);
}

/** The value as shown in answers; of several sentences the first, and how many more. */
function valueLine(side: Fact | Missing, words: CardWords, texts: WeeklyTexts): Line {
  if (side.origin === 'missing') return [saidSpan(texts.changes.missing)];
  if (side.value.kind !== 'sentences') return words.value(side);
  const [first = '', ...more] = side.value.sentences;
  const sentence: Line = [{ kind: 'fact', text: first, fact: side }];
  return more.length === 0
    ? sentence
    : [...sentence, saidSpan(SPACE), saidSpan(words.texts.card.andMore(more.length))];
}

function isSentences(side: Fact | Missing | null): boolean {
  return side !== null && side.origin !== 'missing' && side.value.kind === 'sentences';
}

function sourcesOf(side: Fact | Missing | null): readonly Source[] {
  if (side === null) return [];
  return side.origin === 'missing' ? [side.source] : side.sources;
}
