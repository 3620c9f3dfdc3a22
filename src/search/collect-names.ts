// Sheets → the names on them: projects, people, organisations and places, each once.

import { fold } from '../language/fold.js';
import type { NamedEntity, NameKind } from '../model/names.js';
import type { Sheet, SheetField } from '../model/sheet.js';

const PLACE_FIELDS = new Set(['region', 'counties', 'municipalities', 'programmeArea']);

/** All named entities in library order, projects first. */
export function collectNames(sheets: readonly Sheet[]): readonly NamedEntity[] {
  const projects = sheets.map((sheet): NamedEntity => ({
    kind: 'project',
    name: sheet.name.value.text,
    sheets: [sheet],
    fields: ['name'],
  }));
  const others = new Map<
    string,
    { kind: NameKind; name: string; sheets: Set<Sheet>; fields: Set<string> }
  >();
  for (const sheet of sheets) {
    for (const field of sheet.fields) {
      for (const { kind, name } of namesIn(field)) {
        const key = `${kind}\u0000${fold(name)}`;
        const known = others.get(key);
        if (known) {
          known.sheets.add(sheet);
          known.fields.add(field.key);
        } else {
          others.set(key, { kind, name, sheets: new Set([sheet]), fields: new Set([field.key]) });
        }
      }
    }
  }
  return [
    ...projects,
    ...[...others.values()].map((entity) => ({
      kind: entity.kind,
      name: entity.name,
      sheets: [...entity.sheets],
      fields: [...entity.fields],
    })),
  ];
}

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
