// "Före midsommar 2041, alltså den 22 juni" → the day alone: what is told in two ways is claimed once.

import { holdsSome } from '../language/letter-runs.js';

const BY =
  'före|innan|efter|till|vid|senast|kring|omkring|på|under|by|before|after|until|at|on|around|during';
const MONTH =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';
const TWICE = new RegExp(
  `(?<!\\p{L})(${BY}) (?:\\p{L}+ ){1,3}((?:19|20)\\d\\d)\\s*[,(–-]\\s*(?:alltså|säg|låt säga|låt oss säga|dvs\\.?|d\\.v\\.s\\.|det vill säga|närmare bestämt|nämligen|say|i\\.e\\.|that is|that is to say|meaning|namely|or rather),? (?:(${BY}) )?(?:den |the )?(\\d{1,2})(?:\\.|:e|st|nd|rd|th)?(?: of)? (${MONTH})(?: ((?:19|20)\\d\\d))?\\)?(?![\\p{L}\\d])`,
  'iu',
);
/** Letters that each of those has. */
const mayTellTwice = holdsSome([
  ...['alltså', 'säg', 'säga', 'dvs', 'd.v.s.', 'bestämt', 'nämligen', 'say', 'i.e.'],
  ...['that is', 'meaning', 'namely', 'or rather'],
]);

/** Its own word for before or after goes before the one of the words it makes plain. */
export function dayToldOnce(text: string): string {
  if (!mayTellTwice(text)) return text;
  return text.replace(
    TWICE,
    (_, by: string, year: string, own: string | undefined, day: string, month: string, ownYear) =>
      `${own ?? by} ${ENGLISH.test(own ?? by) ? '' : 'den '}${day} ${month} ${typeof ownYear === 'string' ? ownYear : year}`,
  );
}

const ENGLISH = /^(?:by|before|after|until|at|on|around|during)$/iu;
