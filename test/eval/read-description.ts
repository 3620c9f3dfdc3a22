// A description and its owner → what the bot reads from them, as its sheet would give it.

import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { factFor } from '../../src/facts/facts-for.js';
import type { Sheet } from '../../src/model/sheet.js';
import type { LabelledCase } from './read-labels.js';
import type { ReadDescription } from './score-descriptions.js';

const TODAY = '2031-05-01';

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
  const partners = factFor(sheet, 'partners', TODAY);
  const goals = factFor(sheet, 'goals', TODAY);
  return {
    partners:
      partners?.origin === 'extracted' && partners.value.kind === 'organisations'
        ? partners.value.names
        : [],
    goals:
      goals?.origin === 'extracted' && goals.value.kind === 'sentences'
        ? goals.value.sentences
        : [],
    targetGroups: [],
    quantities: [],
  };
}
