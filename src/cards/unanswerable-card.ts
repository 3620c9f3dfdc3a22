// A refusal → its card: what was looked for, what there is instead, and whom to ask.

import type { RefusalReason, Unanswerable } from '../model/answer.js';
import { assertNever } from '../model/assert-never.js';
import type { Card, CardRow, Line } from '../model/card.js';
import { amongLine } from './answered-card.js';
import { candidateRow } from './candidate-row.js';
import { inSentence } from '../texts/in-sentence.js';
import { askButtons, chooseButtons } from './card-buttons.js';
import type { CardWords } from './card-words.js';
import { factRow, missingRow } from './fact-row.js';
import { echoSpan, fillTemplate, saidSpan } from './fill-template.js';
import { listLines } from './list-lines.js';
import { shorten } from './shorten.js';

/** More fields than these are a list to read, not a hint. */
const FIELDS_NAMED = 10;
/** An echo longer than this says no more of what was looked for. */
const ECHO_CHARACTERS = 120;

export function unanswerableCard(answer: Unanswerable, words: CardWords): Omit<Card, 'personal'> {
  return {
    language: words.language,
    status: 'unanswerable',
    headline: refusal(answer, words),
    lead: [
      ...amongLine(answer, words),
      ...(answer.nearest.length === 0 ? [] : [[saidSpan(words.texts.refusals.nearest)]]),
    ],
    rows: rows(answer, words),
    moreRows: 0,
    findings: [],
    notes: [...whatThereIs(answer, words), ...whomToAsk(answer, words), ...example(answer, words)],
    // Which of them is meant comes before what else could be asked.
    buttons:
      answer.nearest.length > 0
        ? chooseButtons(answer.nearest, 'project', words)
        : askButtons(answer, words),
  };
}

function refusal(answer: Unanswerable, words: CardWords): Line {
  const { refusals } = words.texts;
  const lookedFor = echo(answer.lookedFor);
  switch (answer.reason) {
    case 'no-such-project':
      return lookedFor === null
        ? [saidSpan(refusals.noSuchProjectUnnamed)]
        : fillTemplate(noSuch(answer, refusals), { lookedFor });
    case 'no-such-person':
      return lookedFor === null
        ? [saidSpan(refusals.noSuchPersonUnnamed)]
        : fillTemplate(refusals.noSuchPerson, { lookedFor });
    case 'no-such-field':
      return noSuchField(answer, lookedFor, words);
    case 'missing-value':
      return missingValue(answer, lookedFor, words);
    case 'greeting':
    case 'thanks':
    case 'help':
      return [saidSpan(refusals.smallTalk[answer.reason])];
    case 'out-of-scope':
      return [saidSpan(refusals.outOfScope)];
    case 'hostile':
      return [saidSpan(refusals.hostile)];
    case 'empty':
      return [saidSpan(refusals.empty)];
    case 'members-only':
      return [saidSpan(refusals.membersOnly)];
    case 'no-documents':
      return [saidSpan(refusals.noDocuments)];
    default:
      return assertNever(answer.reason);
  }
}

function noSuch(
  { conditions, lookedFor }: Unanswerable,
  { noProjectMeets, noSuchNumber, noSuchProject }: CardWords['texts']['refusals'],
) {
  if (conditions) return noProjectMeets;
  return /^[\d\s/-]+$/.test(lookedFor ?? '') ? noSuchNumber : noSuchProject;
}

function noSuchField(
  { project, untold }: Unanswerable,
  lookedFor: Line | null,
  words: CardWords,
): Line {
  const { refusals } = words.texts;
  if (project === null) {
    return lookedFor === null
      ? [saidSpan(refusals.noSuchFieldAnywhereUnnamed)]
      : fillTemplate(refusals.noSuchFieldAnywhere, { lookedFor });
  }
  const name = words.value(project.name);
  if (untold !== undefined && Object.hasOwn(refusals.untold, untold))
    return fillTemplate(refusals.untold[untold as keyof typeof refusals.untold], { project: name });
  if (lookedFor !== null) return fillTemplate(refusals.noSuchField, { lookedFor, project: name });
  const label = untold === undefined ? null : words.label(untold, null).said;
  return label === null
    ? fillTemplate(refusals.noSuchFieldUnnamed, { project: name })
    : fillTemplate(words.texts.card.absent, {
        labels: [saidSpan(inSentence(label))],
        project: name,
      });
}

function missingValue(answer: Unanswerable, lookedFor: Line | null, words: CardWords): Line {
  if (answer.missing === null) return noSuchField(answer, lookedFor, words);
  const { project, topic, missing } = answer.missing;
  const { label, labelAsWritten } = missingRow(answer.missing, 'field', words);
  const place = words.texts.card.place(missing.source.place);
  return fillTemplate(words.texts.refusals.missing[missing.cause](place), {
    label: label === null ? [echoSpan(labelAsWritten ?? topic)] : [saidSpan(label)],
    project: words.value(project.name),
    quote: [echoSpan(missing.source.quote)],
  });
}

function rows({ missing, nearest, contact }: Unanswerable, words: CardWords): readonly CardRow[] {
  return [
    ...(missing === null ? [] : [missingRow(missing, 'field', words)]),
    ...nearest.map((candidate) => candidateRow(candidate, words)),
    ...(contact === null ? [] : [factRow(contact, 'field', words)]),
  ];
}

function whatThereIs({ has }: Unanswerable, words: CardWords): readonly Line[] {
  if (has.length === 0) return [];
  const named = has.map((topic) => words.labelInSentence(topic));
  const labels = listLines(named, words.texts, FIELDS_NAMED);
  return [fillTemplate(words.texts.refusals.has, { labels })];
}

function whomToAsk({ contact, reason }: Unanswerable, words: CardWords): readonly Line[] {
  const { refusals } = words.texts;
  if (reason === 'no-documents') return [[saidSpan(refusals.noDocumentsRemedy)]];
  if (contact === null) return [];
  const template = Object.hasOwn(refusals.askPerson, contact.topic)
    ? refusals.askPerson[contact.topic as keyof typeof refusals.askPerson]
    : refusals.askOther;
  return [fillTemplate(template, { value: words.value(contact.fact) })];
}

const SHOWS_EXAMPLE: ReadonlySet<RefusalReason> = new Set([
  'greeting',
  'help',
  'out-of-scope',
  'hostile',
  'empty',
]);

/** Who asked for something else than projects is shown what can be asked. */
function example({ reason, suggestions }: Unanswerable, words: CardWords): readonly Line[] {
  if (!SHOWS_EXAMPLE.has(reason)) return [];
  const { refusals } = words.texts;
  // What is suggested stands on buttons.
  const isFixed = suggestions.length === 0;
  return [[saidSpan(refusals.canAsk)], ...(isFixed ? [[saidSpan(refusals.fixedExample)]] : [])];
}

function echo(lookedFor: string | null): Line | null {
  const text = lookedFor?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return null;
  return [echoSpan(shorten(text, ECHO_CHARACTERS))];
}
