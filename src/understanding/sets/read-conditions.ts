// A question about many projects → the conditions that it sets, and whom or what it names in vain.

import type { Filter, Query } from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import { refuse, type Draft } from '../draft.js';
import { takePartialEntities, takeWholeEntities, type EntityMention } from '../find-entities.js';
import { isSpeakersWay } from '../mistaken-people.js';
import { matchFieldCues, matchOperationCues, type CueHit } from '../match-cues.js';
import { freeWords, hasWord, takeAmounts, takeTimes, type Reading } from '../reading.js';
import { EXTREME } from './asks-about-many.js';
import { refersBack } from '../refers-back.js';
import {
  asOne,
  giveBackMunicipalities,
  organisationThatBegins,
  unknownOrganisation,
} from './name-owners.js';
import { readFieldValues } from './read-field-values.js';
import type { SetParts } from './read-filters.js';
import { readItemCounts } from './read-item-counts.js';

/** What a question about many projects says, and the projects it speaks of; all where `base` is null. */
export interface Conditions {
  readonly parts: SetParts;
  readonly base: readonly Sheet[] | null;
}

/** A refusal where an organisation is named that no sheet has. */
export function readConditions(draft: Draft): Conditions | Query {
  const { reading, names, context, nameWords } = draft;
  const found = draft.entities;
  const counts = readItemCounts(reading);
  const values = readFieldValues(
    reading,
    matchFieldCues(reading.tokens, freeWords(reading)),
    draft.sheets,
  );
  const owners =
    tellsOfOwners(reading) && found.organisation.length === 0
      ? takePartialEntities(reading, names, 'organisation')
      : [];
  const covered = giveBackMunicipalities(draft);
  const times = takeTimes(reading);
  const amounts = takeAmounts(reading);
  const located = takeWholeEntities(reading, names, 'place');
  const meant = located.map((place) => [place, unknownOrganisation(reading, place)] as const);
  const begun = meant.flatMap(([place, said]) => organisationThatBegins(said, draft, place));
  const nobody = meant.find(
    ([place, said]) => said !== null && !begun.some(({ first }) => first === place.first),
  );
  if (nobody?.[1]) return refuse('no-such-person', null, nobody[1]);
  const places = meant.flatMap(([place, said]) => (said === null ? [place] : []));
  let people: readonly EntityMention[] = found.person;
  let organisations: readonly EntityMention[] = [...found.organisation, ...owners, ...begun].filter(
    (mention) => !covered.includes(mention),
  );
  const conditions =
    times.length +
    amounts.length +
    values.length +
    counts.length +
    nameWords.length +
    draft.fieldWords.length;
  if (people.length + organisations.length + places.length + conditions === 0) {
    organisations = takePartialEntities(reading, names, 'organisation');
    if (organisations.length === 0) people = takePartialEntities(reading, names, 'person');
  } else if (organisations.length === 0 && draft.fieldWords.length === 0) {
    const parts = takePartialEntities(reading, names, 'organisation');
    organisations = parts.every(({ first, last }) => first === last) ? parts : parts.slice(0, 1);
  }
  const shared = sharedWord(reading, organisations);
  const free = freeWords(reading);
  return {
    base:
      (refersBack(reading) || picksOne(reading) || narrowsListed(reading)) &&
      context.listed.length > 0
        ? context.listed
        : null,
    parts: {
      hits: matchFieldCues(reading.tokens, free).filter((hit) => !isSpeakersWay(reading, hit)),
      operations: matchOperationCues(reading.tokens, free).filter((hit) => !isLay(reading, hit)),
      times,
      amounts,
      entities: [...asOne(people), ...(shared ? [] : asOne(organisations)), ...places],
      nameWords,
      values: [...values, ...draft.fieldWords, ...(shared ? [shared] : [])],
      counts,
    },
  };
}

// "Som låg mellan två och tio miljoner": where it lay, and nothing that is low.
function isLay({ tokens }: Reading, { positions: [first = 0, ...more] }: CueHit): boolean {
  return more.length === 0 && tokens[first]?.lower === 'låg';
}

// "Alla projekt från Exempelkooperativet" where several are called so: all owners that have the word.
function sharedWord({ tokens }: Reading, organisations: readonly EntityMention[]): Filter | null {
  const [first, second] = organisations;
  const word = first && tokens[first.first];
  const parts = organisations.every((each) => !each.whole && each.first === first?.first);
  if (!word || !second || !parts || first.first !== first.last) return null;
  return { kind: 'code', topic: 'owner', code: word.folded, within: true, words: word.text };
}

// "The biggest one?", "vilket är störst?" right after a list: one of those.
function picksOne({ text, tokens }: Reading): boolean {
  return (
    tokens.length <= LONGEST_PICK &&
    EXTREME.test(text) &&
    !/(?<!\p{L})(?:projekt(?:en|et)?|projects?|alla|all|totalt|overall)(?!\p{L})/iu.test(text)
  );
}

const LONGEST_PICK = 6;

// "Antal som slutade 2019", "bara de med startår 2016" right after a list: of those.
function narrowsListed({ text }: Reading): boolean {
  return (
    /^\P{L}*(?:och |and |men |but )?(?:antal(?:et)?|hur många|how many|bara|endast|only|just) (?:av (?:dem|de) |of (?:them|those) )?(?:de |dem |those |the ones )?(?:som|med|that|with|which)(?!\p{L})/iu.test(
      text,
    ) && !/(?<!\p{L})(?:projekt|project)/iu.test(text)
  );
}

function tellsOfOwners(reading: Reading): boolean {
  return (
    matchFieldCues(reading.tokens, freeWords(reading)).some((hit) => hit.cue === 'owner') ||
    hasWord(reading, 'hos', 'fran', 'from') ||
    /(?<!\p{L})(?:owned|run|led|managed) by(?!\p{L})/iu.test(reading.text) ||
    /(?<!\p{L})(?:does|do|did) \p{Lu}.{1,60} (?:have|own|run|lead)(?!\p{L})|(?<!\p{L})(?:har|hade) \p{Lu}.{1,60} för projekt(?!\p{L})/u.test(
      reading.text,
    )
  );
}
