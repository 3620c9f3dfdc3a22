// Sheets → the names on them beside those of projects: people, organisations and places, each once.

import { initialsOf, initialsWithPlace } from '../language/initials-of.js';
import { placeKey } from '../language/place-key.js';
import { TextMap } from '../language/text-map.js';
import type { NameKind } from '../model/names.js';
import type { Sheet, SheetField } from '../model/sheet.js';

const PLACE_FIELDS = new Set(['region', 'counties', 'municipalities', 'programmeArea']);

/** A name with the numbers of the sheets that it stands on. */
export interface CollectedName {
  readonly kind: NameKind;
  readonly name: string;
  /** How it is said where that is otherwise than it is written: "Lilla Exempel" for "LillaExempel". */
  readonly said?: string;
  readonly sheets: Uint32Array;
  readonly fields: readonly string[];
}

/** Gathers the names on sheets that are given in library order. */
export interface NameCollector {
  add(sheet: Sheet, index: number): void;
  /** In the order in which the sheets name them first. */
  finish(): Generator<void, readonly CollectedName[]>;
}

interface NameMet {
  readonly kind: NameKind;
  readonly name: string;
  readonly sheets: number[];
  readonly fields: Set<string>;
}

export function createNameCollector(): NameCollector {
  const met: NameMet[] = [];
  const found = new TextMap<NameMet>();
  return {
    add(sheet, index) {
      for (const field of sheet.fields) {
        for (const { kind, name } of namesIn(field)) {
          const key = `${kind}\u0000${placeKey(name)}`;
          const known = found.get(key);
          if (known === undefined) {
            const own = { kind, name, sheets: [index], fields: new Set([field.key]) };
            met.push(own);
            found.set(key, own);
            continue;
          }
          if (known.sheets.at(-1) !== index) known.sheets.push(index);
          known.fields.add(field.key);
        }
      }
    },
    *finish() {
      const collected: CollectedName[] = [];
      const bearers = bearersOfInitials(met);
      const isPlace = (word: string): boolean => found.get(`place\u0000${placeKey(word)}`) != null;
      let count = 0;
      for (const { kind, name, sheets, fields } of met) {
        const own = { kind, name, sheets: new Uint32Array(sheets), fields: [...fields] };
        collected.push(own);
        // Registers run the words of a municipality together.
        if (kind === 'place' && RUN_TOGETHER.test(name))
          collected.push({ ...own, said: name.replace(RUN_TOGETHER, '$1 $2') });
        const initials = kind === 'organisation' ? initialsOf(name) : null;
        if (initials !== null && bearers.get(initials) === 1)
          collected.push({ ...own, said: initials });
        const placed = kind === 'organisation' ? initialsWithPlace(name, isPlace) : null;
        if (placed !== null) collected.push({ ...own, said: placed });
        if ((count += sheets.length) < SHEETS_A_STEP) continue;
        count = 0;
        yield;
      }
      return collected;
    },
  };
}

// How many organisations are called by the same letters; those of two tell neither.
function bearersOfInitials(met: readonly NameMet[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { kind, name } of met) {
    const initials = kind === 'organisation' ? initialsOf(name) : null;
    if (initials !== null) bearers.set(initials, (bearers.get(initials) ?? 0) + 1);
  }
  return bearers;
}

const RUN_TOGETHER = /(?<=^|[\s-])(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}+)(?=$|[\s-])/u;

/** Sheets that are named between two rests. */
const SHEETS_A_STEP = 50;

function namesIn(field: SheetField): readonly { kind: NameKind; name: string }[] {
  const { reading } = field;
  if (reading.origin === 'missing') return [];
  const { value } = reading;
  if (value.kind === 'person') return [{ kind: 'person', name: value.name }];
  if (value.kind === 'organisations')
    return value.names.map((name) => ({ kind: 'organisation', name }));
  if (PLACE_FIELDS.has(field.key) && value.kind === 'places') {
    return value.names.map((name) => ({ kind: 'place', name }));
  }
  if (PLACE_FIELDS.has(field.key) && value.kind === 'text' && isName(value.text))
    return [{ kind: 'place', name: value.text }];
  return [];
}

// A code such as "1" is no place.
function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
