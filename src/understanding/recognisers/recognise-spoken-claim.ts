// "Ingår Exempellän?", "visst är Per Palm projektledare?" of the project spoken of → a claim about it.

import type { Query } from '../../model/query.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import type { Draft } from '../draft.js';
import { takeWholeEntities } from '../find-entities.js';
import { leftoverOf } from '../read-leftover.js';
import { readParts } from '../read-parts.js';
import { refersBack } from '../refers-back.js';
import { settle, tryOut } from '../try-reading.js';
import { readAboutOne } from './recognise-one-project.js';

/** "Leder hon något annat?", "finns det fler i …?", "alla projekt": not of the one spoken of. */
const OF_OTHERS =
  /(?<!\p{L})(?:något|någon|några|nåt|nån|nåra|någonting|fler|flera|annat|andra|någon annan|projekten|samtliga|anything|something|somebody|anyone|any|some|other|others|else|projects)(?!\p{L})/iu;
/** What says that a place is where something lies, and no part of a name. */
const LIES =
  /(?<!\p{L})(?:i|in|inom|within|länet|län|länen|kommun|kommunen|kommunerna|region|regionen|county|counties|municipality|municipalities|omfattar|omfattas|omfattade|ingår|ingick|med|täcker|täcks|berör|berörs|gäller|innefattar|inkluderar|cover|covers|covered|include|includes|included|involve|one of|part of)(?!\p{L})/iu;

/** Before half names are sought: the place that is claimed may stand in the names of others. */
export function recogniseSpokenClaim(draft: Draft): Query | null {
  const { reading, context, mentions } = draft;
  const { sheet } = context;
  if (sheet === null || mentions.length > 0 || context.choice !== null) return null;
  if (OF_OTHERS.test(reading.text) || !asksYesOrNo(reading)) return null;
  const trial = tryOut(draft);
  const { person, organisation } = trial.entities;
  const places = LIES.test(reading.text)
    ? takeWholeEntities(trial.reading, draft.names, 'place')
    : [];
  const claimants = [...person, ...organisation, ...places];
  if (claimants.length === 0) return null;
  const parts = readParts(trial.reading);
  const { words, names } = leftoverOf(trial.reading, [...parts.hits, ...parts.operations]);
  if (words.length + names.length > 0) return null;
  // "Är Per Palm från Exempelby?": nothing of the project is claimed.
  const cued = parts.hits.length > 0 || refersBack(reading) || places.length > 0;
  if (!cued) return null;
  const query = readAboutOne(trial, sheet, parts, claimants);
  if (query.kind !== 'claim') return null;
  settle(reading, trial.reading);
  return query;
}
