// "Vilka projekt leder hon?" right after a project → whoever leads that project.

import type { Sheet } from '../../model/sheet.js';
import type { Query } from '../../model/query.js';
import { refuse, type Draft } from '../draft.js';
import { nameTokens, startReading, take } from '../reading.js';

const PRONOUN = /^(?:han|hon|hen|honom|henne|hennes|hans|he|she|him|her|his)$/;
/** What a person has several of; anything else is asked of the project spoken of. */
const THEIRS = /(?<!\p{L})(?:projekt|projekten|projects)(?!\p{L})/iu;

/** Refuses where nobody is spoken of: nothing says who is meant. */
export function recognisePronoun({
  reading,
  names,
  context,
  mentions,
  entities,
}: Draft): Query | null {
  if (mentions.length + entities.person.length + entities.organisation.length > 0) return null;
  const at = reading.tokens.findIndex(
    ({ folded }, position) => reading.taken[position] === null && PRONOUN.test(folded),
  );
  if (at < 0 || !THEIRS.test(reading.text)) return null;
  const leader = context.sheet && leaderOf(context.sheet);
  const told = leader === null ? [] : nameTokens(startReading(leader, reading.today));
  const entity = names.find(told, ['person']).find(({ exact }) => exact)?.entity;
  if (!entity)
    return context.sheet === null && context.listed.length === 0
      ? refuse('no-such-person', null, reading.tokens[at]?.text ?? null)
      : null;
  take(reading, at, at, 'person', 'pronoun', entity.name);
  entities.person.push({ entity, first: at, last: at, whole: true });
  return null;
}

function leaderOf({ fields }: Sheet): string | null {
  const stated = fields.flatMap(({ key, reading }) =>
    ['projectLeader', 'contactPerson'].includes(key) && reading.origin === 'stated'
      ? [reading.text]
      : [],
  );
  return stated[0] ?? null;
}
