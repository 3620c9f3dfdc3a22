// A sheet → all that it says, listed so that the sheets of two days can be laid side by side.

import type { Fact, Missing, StatedFact } from '../model/fact.js';
import type { Finding, Sheet } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ValueOf } from '../model/value.js';
import { fold } from '../language/fold.js';
import { ANY_DAY, factFor } from './facts-for.js';
import { findFindings } from './find-findings.js';

/** A topic with what the sheet says of it. */
export interface StatedTopic {
  readonly topic: string;
  /** The label as written; empty for what is extracted from prose. */
  readonly label: string;
  readonly reading: Fact | Missing;
}

/** A finding by its name; the finding itself only where the sheet is at hand. */
export interface NamedFinding {
  readonly key: string;
  readonly finding: Finding | null;
}

/** What one sheet says, of today or read back from a snapshot. */
export interface SheetState {
  readonly id: string;
  readonly name: StatedFact<ValueOf<'text'>>;
  /** Path of the document. */
  readonly document: string;
  readonly fields: readonly StatedTopic[];
  readonly extracted: readonly StatedTopic[];
  /** Every sentence of the prose, by its source. */
  readonly prose: readonly Source[];
  readonly findings: readonly NamedFinding[];
}

/** What is read from prose and told of when it changes. */
const EXTRACTED = ['goals', 'partners', 'companies', 'women', 'men'] as const;

/** What the sheet says now. Computed facts are left out: they change with what they are made of. */
export function stateOf(sheet: Sheet): SheetState {
  return {
    id: sheet.id,
    name: sheet.name,
    document: sheet.document.path,
    fields: sheet.fields
      .filter(({ reading }) => reading.origin !== 'derived')
      .map(({ key, label, reading }) => ({ topic: key, label, reading })),
    extracted: EXTRACTED.flatMap((topic) => {
      const reading = factFor(sheet, topic, ANY_DAY);
      return reading?.origin === 'extracted' ? [{ topic, label: '', reading }] : [];
    }),
    prose: sheet.passages.flatMap(({ sentences }) => sentences.map(({ source }) => source)),
    findings: findFindings(sheet).map((finding) => ({ key: findingKey(finding), finding })),
  };
}

/** The same finding on another day has the same key: its rule, fields and the words it is about. */
function findingKey({ rule, fields, sources }: Finding): string {
  const words = sources.map(({ label, quote }) => `${fold(label)}=${fold(quote)}`);
  return [rule, fields.join('+'), ...words].join('|');
}
