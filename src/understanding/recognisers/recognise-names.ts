// Whole names in the question → the projects, people, organisations and places that they name.

import { asksYesOrNo } from '../asks-yes-or-no.js';
import { tokensOf } from '../../language/tokenise.js';
import type { NameMatch } from '../../model/names.js';
import type { Draft } from '../draft.js';
import { takeWholeEntities } from '../find-entities.js';
import { takeExactNames } from '../take-exact-names.js';
import { takeEverydayWholes } from '../take-shared-names.js';
import { nameTokens, startReading, type Reading } from '../reading.js';
import { saysSomething } from '../says-something.js';
import { readOwnerWords } from '../sets/read-owner-words.js';
import { readSharedOwner } from '../sets/read-shared-owner.js';
import { readWordsInField } from '../sets/read-words-in-field.js';
import { readQuotedNameWords } from '../sets/read-name-words.js';

/** «projekt med "biogas" i namnet»: a condition on names, and no name. */
export function recogniseNameWords({ reading, names, nameWords, fieldWords, sheets }: Draft): null {
  // A yes/no question of one project claims it: "Ägs Exempelbyn av en kommun?"
  if (!asksYesOrNo(reading) && sheets.length > 1)
    fieldWords.push(
      ...readWordsInField(reading, sheets),
      ...readOwnerWords(reading),
      ...readSharedOwner(reading, names),
    );
  nameWords.push(
    ...readQuotedNameWords(reading, (words) =>
      names
        .find(nameTokens(startReading(words, reading.today)), ['project'])
        .some(({ exact }) => exact),
    ),
  );
  return null;
}

/** A project's whole name is that project, even if longer names contain it. */
export function recogniseWholeNames({ reading, names, mentions, entities }: Draft): null {
  mentions.push(...takeExactNames(reading, names), ...takeEverydayWholes(reading, names));
  entities.person.push(...takeWholeEntities(reading, names, 'person'));
  entities.organisation.push(
    ...takeWholeEntities(reading, names, 'organisation', (match) => !opensOther(reading, match)),
  );
  return null;
}

// "Exempel Invest Provstad Fond IV", where there is a "Fond II" of "Exempel Invest Provstad AB": another project.
function opensOther(reading: Reading, { last, entity }: NameMatch): boolean {
  const [next, number] = [reading.tokens[last + 1], reading.tokens[last + 2]];
  if (
    !next ||
    !number ||
    !/^\p{Lu}/u.test(next.text) ||
    !/^(?:[IVX]{1,4}|\d{1,2})$/.test(number.text)
  )
    return false;
  return entity.sheets.some(({ name }) =>
    tokensOf(name.value.text).some(({ folded }) => folded === next.folded),
  );
}

/** Places are claimed of a project in a yes/no question; elsewhere they belong to names or filters. */
export function recognisePlaces({ reading, names, entities }: Draft): null {
  if (!asksYesOrNo(reading) && !saysSomething(reading)) return null;
  // "Förstudie mellersta Norrland": a place inside a longer stretch of a project's name is the name's.
  const longer = names
    .find(nameTokens(reading), ['project'])
    .filter((match) => !match.contradicted && match.last > match.first && match.coverage >= 0.3);
  entities.place.push(
    ...takeWholeEntities(reading, names, 'place', (place) =>
      longer.every(
        (match) =>
          match.first > place.first ||
          match.last < place.last ||
          match.last - match.first <= place.last - place.first,
      ),
    ),
  );
  return null;
}
