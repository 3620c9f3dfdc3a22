// A sheet → what its prose says of partners, goals, target groups and quantities, read once.

import type { ExtractedFact } from '../model/fact.js';
import { KeptSheet } from '../model/kept-sheet.js';
import { recall } from '../model/recall.js';
import type { Sheet } from '../model/sheet.js';
import type { ValueOf } from '../model/value.js';
import { extractGoals } from './extract-goals.js';
import { extractPartners } from './extract-partners.js';
import { extractTargetGroups } from './extract-target-groups.js';
import { knownNamesOf, NO_KNOWN_NAMES, type KnownNames } from './known-names.js';
import { readQuantities, type Quantity } from './read-quantities.js';

export interface ProseFacts {
  readonly partners: ExtractedFact<ValueOf<'organisations'>> | null;
  readonly goals: ExtractedFact<ValueOf<'sentences'>> | null;
  readonly targetGroups: ExtractedFact<ValueOf<'sentences'>> | null;
  readonly quantities: readonly Quantity[];
}

/** What the prose says; the same object each time for the same sheet, unless it is kept packed. */
export function proseFactsOf(sheet: Sheet): ProseFacts {
  return sheet instanceof KeptSheet ? ofPacked(sheet) : ofOthers(sheet);
}

/** The organisations that the prose makes partners, as it names them. */
export function partnerNamesOn(sheet: Sheet): readonly string[] {
  return (proseFactsOf(sheet).partners?.parts ?? []).map(({ text }) => text);
}

const ofOthers = recall(readProse, Infinity);
/** What is read of a packed sheet holds on to all that it was unpacked to. */
const ofPacked = recall(readProse, 1000);

function readProse(sheet: Sheet): ProseFacts {
  const known = knownTo(sheet);
  const goals = extractGoals(sheet);
  return {
    partners: extractPartners(sheet, known),
    goals,
    targetGroups: extractTargetGroups(sheet, goals),
    quantities: readQuantities(sheet),
  };
}

function knownTo({ knownNames }: Sheet): KnownNames {
  return knownNames === undefined ? NO_KNOWN_NAMES : knownNamesOf(knownNames);
}
