// A question about many projects → the set query: filters, operation and measure.

import type { Query } from '../../model/query.js';
import { asksAboutMany } from '../asks-about-many.js';
import { refuse, type Draft } from '../draft.js';
import { takePartialEntities, takeWholeEntities, type EntityMention } from '../find-entities.js';
import { matchFieldCues, matchOperationCues } from '../match-cues.js';
import { readFieldValues } from '../read-field-values.js';
import { leftoverOf } from '../read-leftover.js';
import { readSet } from '../read-set.js';
import { freeWords, hasWord, nameTokens, takeAmounts, takeTimes } from '../reading.js';
import { refersBack } from '../refers-back.js';

/** Projects in the plural, or one picked out of all; never where a project is named. */
export function recogniseSet(draft: Draft): Query | null {
  if (draft.mentions.length > 0) return null;
  return draft.nameWords.length > 0 || asksAboutMany(draft.reading) ? readMany(draft) : null;
}

/** "Genomsnittligt stöd i Norra Mellansverige?" is about projects though it does not say so. */
export function recogniseTotal(draft: Draft): Query | null {
  if (draft.mentions.length > 0 || draft.entities.person.length > 0) return null;
  return addsUpOver(draft) ? readMany(draft) : null;
}

function addsUpOver({ reading, names, entities }: Draft): boolean {
  const organisations = entities.organisation;
  const free = freeWords(reading);
  const operations = matchOperationCues(reading.tokens, free);
  const adds = operations.some((hit) => ['sum', 'average'].includes(hit.cue));
  const money = matchFieldCues(reading.tokens, free).some((hit) =>
    ['grant', 'budget', 'amount', 'participants', 'got'].includes(hit.cue),
  );
  const placed = names
    .find(nameTokens(reading), ['place'])
    .some((match) => match.coverage >= 0.9 && !reading.common[match.first]);
  // A project's own name may hold the place: "Yrkesväg Värmland".
  const named = names
    .find(nameTokens(reading), ['project'])
    .some((match) => !match.contradicted && match.last > match.first && match.coverage >= 0.5);
  if (named) return false;
  if (organisations.length > 0 && money) return adds || hasWord(reading, 'alla', 'all');
  return adds && money && placed;
}

function readMany(draft: Draft): Query {
  const { reading, names, context, nameWords } = draft;
  const found = draft.entities;
  const values = readFieldValues(
    reading,
    matchFieldCues(reading.tokens, freeWords(reading)),
    draft.sheets,
  );
  const owned =
    matchFieldCues(reading.tokens, freeWords(reading)).some((hit) => hit.cue === 'owner') ||
    hasWord(reading, 'hos', 'fran', 'from', 'by');
  const owners =
    owned && found.organisation.length === 0
      ? takePartialEntities(reading, names, 'organisation')
      : [];
  const times = takeTimes(reading);
  const amounts = takeAmounts(reading);
  const places = takeWholeEntities(reading, names, 'place');
  let people: readonly EntityMention[] = found.person;
  let organisations: readonly EntityMention[] = [...found.organisation, ...owners];
  if (
    people.length + organisations.length + places.length === 0 &&
    times.length === 0 &&
    amounts.length === 0 &&
    values.length === 0 &&
    nameWords.length === 0
  ) {
    organisations = takePartialEntities(reading, names, 'organisation');
    if (organisations.length === 0) people = takePartialEntities(reading, names, 'person');
  } else if (organisations.length === 0) {
    organisations = takePartialEntities(reading, names, 'organisation').slice(0, 1);
  }
  const free = freeWords(reading);
  const hits = matchFieldCues(reading.tokens, free);
  const operations = matchOperationCues(reading.tokens, free);
  const entities = [...people, ...organisations, ...places];
  const set = readSet(reading, {
    hits,
    operations,
    times,
    amounts,
    entities,
    base: refersBack(reading) && context.listed.length > 0 ? context.listed : null,
    nameWords,
    values,
  });
  const leftover = leftoverOf(reading, hits);
  const unread = [...leftover.words, ...leftover.names].filter(
    (word) =>
      !operations.some((hit) =>
        hit.positions.some((position) => reading.tokens[position]?.text === word),
      ),
  );
  if (unread.length > 0) {
    if (set.operation === 'list' && leftover.names.length === 0)
      return { ...set, filters: [...set.filters, { kind: 'prose', words: unread.join(' ') }] };
    return refuse(
      leftover.names.length > 0 ? 'no-such-person' : 'no-such-field',
      null,
      unread.join(' '),
    );
  }
  if (people.length > 1 && !people.every((mention) => mention.whole)) {
    return { kind: 'choose-person', entities: people.map((mention) => mention.entity), asks: [] };
  }
  return set;
}
