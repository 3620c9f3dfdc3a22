// A question that names people or organisations and no project → the person, or the organisation's projects.

import type { Ask, Query } from '../../model/query.js';
import type { IsoDate } from '../../model/value.js';
import type { Draft } from '../draft.js';
import { takePartialEntities, type EntityMention } from '../find-entities.js';
import { leftoverOf } from '../read-leftover.js';
import type { Reading } from '../reading.js';

export function recognisePeople({ reading, entities, parts }: Draft): Query | null {
  return entities.person.length > 0 && parts
    ? aboutPeople(entities.person, parts.asks, reading.today)
    : null;
}

export function recogniseOrganisations({ reading, entities }: Draft): Query | null {
  return entities.organisation.length > 0 ? projectsOf(reading, entities.organisation) : null;
}

/** Half a name, where it explains all that is left of the question. */
export function recognisePartialEntities({ reading, names, parts }: Draft): Query | null {
  if (!parts) return null;
  const leftover = leftoverOf(reading, parts.hits);
  if (leftover.words.length + leftover.names.length === 0) return null;
  const people = takePartialEntities(reading, names, 'person');
  if (people.length > 0 && leftoverOf(reading, parts.hits).names.length === 0)
    return aboutPeople(people, parts.asks, reading.today);
  const organisations =
    parts.asks.length === 0 ? takePartialEntities(reading, names, 'organisation') : [];
  const rest = leftoverOf(reading, parts.hits);
  return organisations.length > 0 && rest.words.length + rest.names.length === 0
    ? projectsOf(reading, organisations)
    : null;
}

function aboutPeople(
  mentions: readonly EntityMention[],
  asks: readonly Ask[],
  day: IsoDate,
): Query {
  const entities = [...new Set(mentions.map((mention) => mention.entity))];
  const useful = asks.filter((ask) => ['email', 'phone'].includes(ask.topics[0] ?? ''));
  if (entities.length > 1 && !mentions.every((mention) => mention.whole))
    return { kind: 'choose-person', entities, asks: useful };
  return { kind: 'person', entities, asks: useful, day };
}

function projectsOf(reading: Reading, mentions: readonly EntityMention[]): Query {
  const filters = mentions.map((mention) => ({
    kind: 'entity' as const,
    entity: mention.entity,
    words: mention.entity.name,
  }));
  return {
    kind: 'set',
    base: null,
    filters,
    operation: 'list',
    measure: 'money',
    limit: null,
    explicitTotal: false,
    day: reading.today,
  };
}
