// A question about who works with whom, or what projects aim at → the projects, or the claim of one.

import { fold } from '../../language/fold.js';
import type { NamedEntity } from '../../model/names.js';
import type { Filter, Query } from '../../model/query.js';
import type { Draft } from '../draft.js';
import { nameTokens } from '../reading.js';
import { readAim, readCollaborator, readMember } from '../read-collaboration.js';

/** "Vilka projekt samarbetar X i?": those X owns and those it is a partner in. */
export function recogniseCollaborator({ reading, names }: Draft): Query | null {
  const name = readCollaborator(reading.text);
  if (name === null || /^(?:kommunen|regionen|the municipality|the region)$/iu.test(name))
    return null;
  // A person or a place by that name has projects of its own, on other fields.
  const other = names
    .find(nameTokens(reading), ['person', 'place'])
    .find(
      (match) =>
        (match.exact || match.coverage >= WHOLE) &&
        !match.contradicted &&
        (match.entity.name.length >= name.replace(OF_KIND, '').length ||
          isOfPlace(name, match.entity)),
    );
  if (other) return null;
  reading.trail.push({ recogniser: 'collaborator', words: name, reading: 'organisation' });
  return setOf(reading.text, reading.today, { kind: 'partner', name, words: name });
}

/** "Exempelviks kommun": the place in the genitive is all of its name. */
const WHOLE = 0.97;

/** "The municipality of Exempelvik" */
const OF_KIND = /^(?:the )?(?:municipality|county|region) of /iu;

// "Gotland county" is Gotland, though no sheet calls it so.
function isOfPlace(name: string, { kind, name: own }: NamedEntity): boolean {
  const said = fold(name.replace(OF_KIND, '')).replace(
    / (?:county|lan|kommun|municipality|region)$/,
    '',
  );
  return kind === 'place' && [fold(own), `${fold(own)}s`].includes(said);
}

/** "Which projects aim at …": those whose goals hold the words. */
export function recogniseAim({ reading }: Draft): Query | null {
  const words = readAim(reading.text);
  if (words === null) return null;
  reading.trail.push({ recogniser: 'aim', words, reading: 'goals' });
  return setOf(reading.text, reading.today, { kind: 'goal', words });
}

/** "Är X med?" of the project spoken of, or of the only one there is. */
export function recogniseMember({ reading, sheets, context, mentions }: Draft): Query | null {
  const sheet = sheets.length === 1 ? sheets[0] : context.sheet;
  if (!sheet || mentions.length > 0) return null;
  const name = readMember(reading.text);
  if (name === null || NO_PARTY.test(name)) return null;
  reading.trail.push({ recogniser: 'member', words: name, reading: 'partner or owner' });
  const topics = ['owner', 'partners', 'municipalities', 'counties'];
  return { kind: 'claim', sheet, claim: { kind: 'name', topics, name }, day: reading.today };
}

// "Är jämställdhet med i projektet?": such a word is no party, and to say that it takes no part would
// tell something else than what was asked.
const NO_PARTY =
  /^\p{Ll}+(?:het(?:en)?|ering(?:en)?|tion(?:en)?|ism(?:en)?|itet(?:en)?|skap(?:et)?)$/u;

function setOf(text: string, day: string, filter: Filter): Query {
  const counts = /^(?:i )?(?:hur många|antal|how many|number of)/iu.test(text);
  return {
    kind: 'set',
    base: null,
    filters: [filter],
    operation: counts ? 'count' : 'list',
    measure: 'money',
    limit: null,
    place: 1,
    explicitTotal: false,
    day,
  };
}
