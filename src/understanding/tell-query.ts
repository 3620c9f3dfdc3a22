// A query → what it is in a few words, for the trail.

import type { Filter, Query } from '../model/query.js';

/** Kind, fields or operation, and conditions: `set · list · money · owner: Exempelbygds kommun`. */
export function tellQuery(query: Query): string {
  const asked =
    'asks' in query
      ? query.asks.map((ask) => `${ask.cue}: ${ask.topics.join(' > ')}`)
      : 'operation' in query
        ? [query.operation, query.measure]
        : [];
  const conditions = 'filters' in query ? query.filters.map(tellFilter) : [];
  return [query.kind, ...asked, ...conditions].join(' · ');
}

function tellFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'entity':
      return `${filter.entity.kind}: ${filter.entity.name}`;
    case 'time':
      return `${filter.aspect} ${filter.relation} ${filter.start}–${filter.end}`;
    case 'amount':
      return `${filter.of} ${filter.comparison} ${filter.amount}`;
    case 'code':
      return `${filter.topic}: ${filter.code}`;
    case 'items':
      return `${filter.topic} ${filter.comparison} ${filter.number}`;
    case 'not':
      return `not (${tellFilter(filter.filter)})`;
    case 'any':
      return filter.filters.map(tellFilter).join(' | ');
    case 'lacking':
      return `without ${filter.topics.join(', ')}`;
    default:
      return `${filter.kind}: ${filter.words}`;
  }
}
