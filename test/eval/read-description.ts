// A description and its owner → what the bot reads from them, as its sheet would give it.

import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { proseFactsOf } from '../../src/facts/prose-facts.js';
import type { Sheet } from '../../src/model/sheet.js';
import type { LabelledCase } from './read-labels.js';
import type { ReadDescription } from './score-descriptions.js';

/** The sheet of a description: a few fields, then the text, each line break a line of its own. */
export function sheetOf(
  { labels, owner, text }: LabelledCase,
  knownNames: readonly string[],
): Sheet {
  // The seed's labels quote the whole document, fields and all.
  const whole = text.startsWith(`${labels.id} - `)
    ? text
    : `${labels.id}\n\nÄrende-ID:\n${labels.id}\nStödmottagare:\n${owner}\n\n${text}\n`;
  const read = readDocumentBytes(`${labels.id}.txt`, new TextEncoder().encode(whole), null);
  if ('fault' in read) throw new Error(`${labels.id} could not be read: ${read.fault}`);
  return { ...read, knownNames };
}

/** What the extractors read from a sheet. */
export function readDescription(sheet: Sheet): ReadDescription {
  const { partners, goals, targetGroups, quantities } = proseFactsOf(sheet);
  return {
    partners: partners?.value.names ?? [],
    goals: goals?.value.sentences ?? [],
    targetGroups: targetGroups?.value.sentences ?? [],
    quantities: quantities.map(({ number, max, unit, text }) => ({
      value: number,
      max,
      unit,
      quote: text,
    })),
  };
}
