// The cues of a question that says "the number" → those of the number that it means: to call, to file under, or so much.

import type { CueHit } from './find-phrases.js';
import type { Reading } from './reading.js';

/** Which number it is has to be told by other words. */
const BARE = /^(?:nummer|numret|numren|nr|number|numbers|numbered)$/;
/** What has its number in a register. */
const FILED =
  /^(?:regist(?:er|rer|ry|ration|re|ered)\p{L}*|diari\p{L}*|arkiv\p{L}*|archive[ds]?|filed|docket|beteckning(?:en)?|arendebeteckning(?:en)?)$/u;
/** "Enligt registret": where it stands, and not what it is a number in. */
const ACCORDING = /^(?:enligt|according|per)$/;
const TO_SOMEBODY = /^(?:till|to)$/;
const PEOPLE: ReadonlySet<string> = new Set(['leader', 'contactPerson', 'contactDetails', 'email']);
const AMOUNTS: ReadonlySet<string> = new Set(['grant', 'budget', 'participants', 'companies']);
const OF = /^(?:for|pa|of|on|av)$/;
const JOINING = /^(?:och|samt|and|plus|o)$/;
const PLACES = /^(?:diariet|arendet)$/;
const DEFINITE = /^numret$/;
const CORRECTING = /(?<!\p{L})(?:alltså|dvs|nämligen|menar|mean|namely)(?!\p{L})/iu;

/** Cues with "the number" as what it is: left out where it is another's, else of the register or to call. */
export function tellWhichNumber(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  const bare = hits.filter((hit) => isBareNumber(reading, hit));
  if (bare.length === 0) return hits;
  const counted = bare.filter((hit) => isOfAmount(reading, hit, hits));
  if (counted.length > 0) return hits.filter((hit) => !counted.includes(hit));
  // "Ring", "telefon", somebody to be called: then it is the number to call.
  const called = hits.some(
    (hit) => PEOPLE.has(hit.cue) || (hit.cue === 'phone' && !bare.includes(hit)),
  );
  const own = hits.find(({ cue }) => cue === 'registrationNumber' || cue === 'projectNumber');
  if (own !== undefined)
    return bare.every((hit) => isSaidAgain(reading, hit, own))
      ? hits.filter((hit) => !bare.includes(hit))
      : hits;
  if (called || !isFiled(reading, bare)) return hits;
  return hits.map((hit) => (bare.includes(hit) ? { ...hit, cue: 'registrationNumber' } : hit));
}

function isBareNumber({ tokens }: Reading, { cue, positions }: CueHit): boolean {
  return cue === 'phone' && positions.every((at) => BARE.test(tokens[at]?.folded ?? ''));
}

// "The number for EU money".
function isOfAmount({ tokens }: Reading, hit: CueHit, hits: readonly CueHit[]): boolean {
  const last = hit.positions.at(-1) ?? 0;
  return (
    OF.test(tokens[last + 1]?.folded ?? '') &&
    hits.some(
      ({ cue, positions: [first = 0] }) =>
        AMOUNTS.has(cue) && first > last + 1 && first <= last + FARTHEST_OF,
    )
  );
}

const FARTHEST_OF = 3;

// "Vad är det för nummer på X, alltså diarienumret?", "vilket nummer har det i diariet": one number, said in two words.
function isSaidAgain({ tokens, taken, text }: Reading, bare: CueHit, own: CueHit): boolean {
  const [from = 0, to = 0] = [bare.positions[0] ?? 0, own.positions[0] ?? 0].sort((a, b) => a - b);
  const corrected =
    CORRECTING.test(text) ||
    // "… i diariet, vilket nummer är det?": a place, and no number by itself.
    own.positions.every((at) => PLACES.test(tokens[at]?.folded ?? '')) ||
    // "Numret på X, diarienumret": which one it is comes last.
    (own.positions.at(-1) === tokens.length - 1 && DEFINITE.test(tokens[from]?.folded ?? ''));
  for (let at = from; at < to; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || (taken[at] !== null && taken[at] === taken[at + 1])) continue;
    if (taken[at] === null && JOINING.test(token.folded)) return false;
    if (!corrected && /[,/+&;]/.test(text.slice(token.end, next.start))) return false;
  }
  return true;
}

// "Under what number is X filed?", "numret i registret"; "numret till X enligt registret" is one to call.
function isFiled({ tokens, taken }: Reading, bare: readonly CueHit[]): boolean {
  const toSomebody = bare.some(({ positions }) =>
    TO_SOMEBODY.test(tokens[(positions.at(-1) ?? 0) + 1]?.folded ?? ''),
  );
  return (
    !toSomebody &&
    tokens.some(
      ({ folded }, at) =>
        taken[at] === null &&
        FILED.test(folded) &&
        ![1, 2].some((back) => ACCORDING.test(tokens[at - back]?.folded ?? '')),
    )
  );
}
