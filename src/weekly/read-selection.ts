// What a person wrote about which projects → the selection that is meant, or null where nothing fits.

import { fold } from '../language/fold.js';
import { assertNever } from '../model/assert-never.js';
import type { Sheet } from '../model/sheet.js';
import type { Selection } from '../model/subscription.js';
import { ownersOf, placesOf } from './choose-sheets.js';

/**
 * The selection in the spelling of the sheets. Null unless each name is one that a sheet has, or is
 * the only one that begins with it.
 */
export function readSelection(
  kind: Selection['kind'],
  text: string,
  sheets: readonly Sheet[],
): Selection | null {
  switch (kind) {
    case 'all':
      return { kind };
    case 'region': {
      const region = findName(text, sheets.flatMap(placesOf));
      return region === null ? null : { kind, region };
    }
    case 'owner': {
      const owner = findName(text, sheets.flatMap(ownersOf));
      return owner === null ? null : { kind, owner };
    }
    case 'projects': {
      const ids = text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => findProject(part, sheets));
      const found = ids.filter((id) => id !== null);
      return found.length === 0 || found.length < ids.length
        ? null
        : { kind, ids: [...new Set(found)] };
    }
    default:
      return assertNever(kind);
  }
}

function findProject(text: string, sheets: readonly Sheet[]): string | null {
  const byId = sheets.find(({ id }) => fold(id) === fold(text));
  if (byId !== undefined) return byId.id;
  const name = findName(
    text,
    sheets.map((sheet) => sheet.name.text),
  );
  const named = sheets.filter((sheet) => sheet.name.text === name);
  const [only] = new Set(named.map(({ id }) => id));
  return named.length > 0 && only !== undefined && named.every(({ id }) => id === only)
    ? only
    : null;
}

function findName(text: string, names: readonly string[]): string | null {
  const sought = fold(text.trim());
  if (sought === '') return null;
  const exact = names.find((name) => fold(name) === sought);
  if (exact !== undefined) return exact;
  const [only, ...others] = new Set(names.filter((name) => fold(name).startsWith(sought)));
  return others.length === 0 ? (only ?? null) : null;
}
