// Prose of a sheet → the organisations that take part in its project, each with its sentence.

import { fold } from '../language/fold.js';
import { extracted, type ExtractedFact } from '../model/fact.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ValueOf } from '../model/value.js';
import { factOf } from './field-facts.js';
import { findOrganisations } from './find-organisations.js';

/** Wordings that make an organisation named after (or before) them a partner of this project. */
const CUES: readonly { readonly pattern: RegExp; readonly side: 'after' | 'before' | 'both' }[] = [
  { pattern: /samverkans(?:part(?:er|erna)?|partner|partners)(?!\p{L})/iu, side: 'both' },
  { pattern: /(?:samverkans|samarbets)projekt(?:et)? (?:mellan|med)(?!\p{L})/iu, side: 'after' },
  {
    pattern: /projektpartner(?:s|na)?|samarbetspartner(?:s|na)?|medsökande|medprojektägare/iu,
    side: 'both',
  },
  {
    pattern: /(?:i )?(?:nära )?(?:samverkan|samarbete|partnerskap) (?:med|mellan)(?!\p{L})/iu,
    side: 'after',
  },
  {
    pattern: /(?:samverkar|samarbetar) (?:projektet |vi |också |även |nära )?med(?!\p{L})/iu,
    side: 'after',
  },
  { pattern: /tillsammans med(?!\p{L})/iu, side: 'after' },
  { pattern: /medfinansiär(?:er|erna|en)?(?!\p{L})|medfinansieras av/iu, side: 'both' },
  {
    pattern:
      /(?:in cooperation|in collaboration|together|in partnership) with|partners? (?:are|is)/iu,
    side: 'after',
  },
  { pattern: /ska delta i(?!\p{L})|deltar i projektet|medverkar i projektet/iu, side: 'before' },
];

/** The named partners in the order of the text, each name once; null where the text names none. */
export function extractPartners(sheet: Sheet): ExtractedFact<ValueOf<'organisations'>> | null {
  const found = new Map<
    string,
    { readonly name: string; readonly sentence: Sentence; readonly cue: string }
  >();
  const owners = ownerNames(sheet);
  for (const sentence of sheet.passages.flatMap((passage) => passage.sentences)) {
    for (const { name, cue } of partnersIn(sentence.text)) {
      const key = fold(name).replace(/s$/, '');
      if (!owners.has(key) && !found.has(key)) found.set(key, { name, sentence, cue });
    }
  }
  const all = [...found.values()];
  const [first, ...rest] = all;
  if (!first) return null;
  const sources: Source[] = [...new Set(rest.map((entry) => entry.sentence.source))];
  const names = all.map((entry) => entry.name);
  return extracted({ kind: 'organisations', names }, names.join(', '), first.cue, [
    first.sentence.source,
    ...sources.filter((source) => source !== first.sentence.source),
  ]);
}

function partnersIn(text: string): readonly { name: string; cue: string }[] {
  for (const { pattern, side } of CUES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const names = findOrganisations(text).filter(({ start }) =>
      side === 'both' ? true : side === 'after' ? start >= match.index : start < match.index,
    );
    if (names.length > 0) return names.map(({ name }) => ({ name, cue: match[0] }));
  }
  return [];
}

function ownerNames(sheet: Sheet): ReadonlySet<string> {
  const owner = factOf(sheet, 'owner', 'organisations');
  return new Set((owner?.value.names ?? []).map((name) => fold(name).replace(/s$/, '')));
}
