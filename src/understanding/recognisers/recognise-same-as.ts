// "Vilka projekt har samma ägare som X?" → the projects of whoever owns or leads the one that is named.

import type { NameKind } from '../../model/names.js';
import type { Query } from '../../model/query.js';
import { settledSheets, type Draft } from '../draft.js';
import { nameTokens, startReading } from '../reading.js';

const SAME =
  /(?<!\p{L})(?:vilka|vilket|hur många|how many|which|what|lista|visa|list|show|finns|har|andra|fler|other)(?!\p{L})[^?]*?(?<!\p{L})(?:samma|same)\s+(?:(?<owner>(?:projekt)?ägare|stödmottagare|huvudman|owner|beneficiary)|(?<leader>projektledare|ledare|kontaktperson|project (?:leader|manager)|leader|manager))\s+(?:som|as)(?!\p{L})/iu;

/** True where a project is named for what others share with it, so that part of a name is no filter. */
export function asksForSame(text: string): boolean {
  return SAME.test(text);
}

/** Null where the sheet of the one named does not state whoever is meant. */
export function recogniseSameAs(draft: Draft): Query | null {
  const { reading, names } = draft;
  const [sheet, ...others] = settledSheets(draft);
  const groups = sheet && others.length === 0 ? SAME.exec(reading.text)?.groups : undefined;
  if (!sheet || !groups) return null;
  const [keys, kind]: readonly [readonly string[], Exclude<NameKind, 'project'>] =
    groups['owner'] === undefined
      ? [['projectLeader', 'contactPerson'], 'person']
      : [['owner'], 'organisation'];
  const [stated] = sheet.fields.flatMap(({ key, reading: told }) =>
    keys.includes(key) && told.origin === 'stated' ? [told.text] : [],
  );
  const entity =
    stated === undefined
      ? undefined
      : names
          .find(nameTokens(startReading(stated, reading.today)), [kind])
          .find(({ exact, entity: { sheets } }) => exact && sheets.includes(sheet))?.entity;
  if (!entity) return null;
  reading.trail.push({ recogniser: 'same as', words: entity.name, reading: kind });
  return {
    kind: 'set',
    base: null,
    filters: [{ kind: 'entity', entity, words: entity.name }],
    operation: /(?<!\p{L})(?:hur många|how many)(?!\p{L})/iu.test(reading.text) ? 'count' : 'list',
    measure: 'money',
    limit: null,
    place: 1,
    explicitTotal: false,
    day: reading.today,
  };
}
