// A folder → what was read of it, what was not, and what its keeper can do.

import { distance } from 'fastest-levenshtein';
import { fieldByKey, knownFields, normaliseLabel } from '../catalogue/fields.js';
import { joinSheets } from '../documents/join-sheets.js';
import { KEEPERS_FILES } from '../documents/keepers-files.js';
import { readFolder } from '../documents/read-folder.js';
import { findFindings } from '../facts/find-findings.js';
import { withKnownNames } from '../facts/known-names.js';
import { fold } from '../language/fold.js';
import type { DocumentsReport, ReportedField, UnknownLabel } from '../model/documents-report.js';
import type { Sheet } from '../model/sheet.js';

export interface ReportOptions {
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads the folder anew and reports on it; answers no question and keeps nothing.
 * @throws FolderFault if the folder is not there or holds no document.
 */
export async function reportDocuments(
  folder: string,
  options: ReportOptions = {},
): Promise<DocumentsReport> {
  const { sheets: read, unread, files } = await readFolder(folder, options);
  const sheets = withKnownNames(joinSheets(read));
  return {
    files: [...files.values()]
      .filter(({ reading }) => !KEEPERS_FILES.includes(reading.path))
      .map(({ reading }) => ({
        path: reading.path,
        date: reading.sheets[0]?.document.date ?? null,
        projects: reading.sheets.length,
      })),
    projects: sheets.length,
    fields: countFields(sheets),
    findings: sheets.flatMap((sheet) =>
      findFindings(sheet).map((finding) => ({ project: calledIn(sheet), finding })),
    ),
    unread: unread.map(({ path, fault, place = null, details = [] }) => ({
      path,
      fault,
      place,
      details,
    })),
    skipped: [...files.values()].flatMap(({ reading }) => reading.skipped ?? []),
    unknownLabels: findUnknownLabels(read),
  };
}

/** A sheet without a number is known by its document, which people know less than its name. */
function calledIn({ id, name, document }: Sheet): string {
  return id === document.path ? name.value.text : id;
}

/** In the catalogue's order, then labels it does not know by how often they stand. */
function countFields(sheets: readonly Sheet[]): readonly ReportedField[] {
  const counts = new Map<string, { stated: number; missing: number; untyped: number }>();
  for (const { fields, findings } of sheets) {
    for (const key of new Set(fields.map((field) => field.key))) {
      const count = counts.get(key) ?? { stated: 0, missing: 0, untyped: 0 };
      counts.set(key, count);
      const isStated = fields.some(
        (field) => field.key === key && field.reading.origin !== 'missing',
      );
      if (!isStated) count.missing++;
      else if (findings.some((each) => each.rule === 'untyped-value' && each.fields.includes(key)))
        count.untyped++;
      else count.stated++;
    }
  }
  const order = new Map(knownFields().map(({ key }, index) => [key, index]));
  return [...counts]
    .map(([key, count]) => ({ key, ...count }))
    .sort(
      (a, b) =>
        (order.get(a.key) ?? Infinity) - (order.get(b.key) ?? Infinity) || b.stated - a.stated || 0,
    );
}

function findUnknownLabels(sheets: readonly Sheet[]): readonly UnknownLabel[] {
  const labels = new Map<string, { -readonly [K in keyof UnknownLabel]: UnknownLabel[K] }>();
  for (const { fields } of sheets) {
    for (const { key, label, reading } of fields) {
      if (fieldByKey(key) !== null) continue;
      const known = labels.get(key);
      if (known) known.count++;
      else {
        const { document, place } =
          reading.origin === 'missing' ? reading.source : reading.sources[0];
        labels.set(key, { label, count: 1, document, place, suggestion: suggestField(label) });
      }
    }
  }
  return [...labels.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** A label this like another (share of letters that differ) may be a way of writing it. */
const LIKE = 0.28;
/** Shorter labels are part of too many words. */
const LEAST_LETTERS = 5;

function suggestField(label: string): string | null {
  const own = fold(normaliseLabel(label));
  let best: { key: string; difference: number } | null = null;
  for (const { key, labels } of knownFields()) {
    for (const other of labels) {
      const known = fold(normaliseLabel(other));
      const holds = known.length >= LEAST_LETTERS && ` ${own} `.includes(` ${known} `);
      const difference = holds
        ? LIKE - known.length / 1000
        : distance(own, known) / Math.max(own.length, known.length);
      if (difference <= LIKE && difference < (best?.difference ?? Infinity))
        best = { key, difference };
    }
  }
  return best?.key ?? null;
}
