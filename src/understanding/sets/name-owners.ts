// The organisations and places named in a question about many → whose projects, and where, is meant.

import { fold } from '../../language/fold.js';
import type { Draft } from '../draft.js';
import type { EntityMention } from '../find-entities.js';
import { hasWord, nameTokens, startReading, type Reading } from '../reading.js';

/**
 * "Exempelstads universitet", "Region Exempelstad", "högskolan i Exempelstad": nobody the sheets know,
 * whatever lies in Exempelstad. Null where the place is nothing but a place: "i region Exempelstad".
 */
export function unknownOrganisation(
  { tokens, text }: Reading,
  { first, last }: EntityMention,
): string | null {
  const [before, after] = [tokens[first - 1]?.folded ?? '', tokens[last + 1]?.folded ?? ''];
  const earlier = tokens[first - 2]?.folded ?? '';
  if (ORGANISATION_NOUN.test(after)) return text.slice(tokens[first]?.start, tokens[last + 1]?.end);
  const asOwner = namesOwner(text.slice(tokens[last]?.end));
  const rest = text.slice(tokens[last]?.end);
  const placed =
    PLACING.has(before) || COVERS.includes(before) || before === 'med' || TAKES_PART.test(rest);
  const owns = AS_OWNER.test(rest) || (!placed && SAYS_OWNER.test(text.replace(ASKS_MORE, '')));
  if (asOwner !== null && (OWNING.has(before) || owns))
    return text.slice(tokens[first]?.start, (tokens[last]?.end ?? 0) + asOwner);
  const isNamed = before === 'region' && !PLACING.has(earlier);
  const liesThere = PLACING.has(before) && ORGANISATION_NOUN.test(earlier);
  const start = isNamed ? tokens[first - 1] : liesThere ? tokens[first - 2] : undefined;
  return start ? text.slice(start.start, tokens[last]?.end) : null;
}

/** Before these the municipality is the one that has projects, and not where they lie. */
const OWNING = new Set(['har', 'ager', 'driver', 'leder', 'av', 'has', 'owns', 'runs', 'by']);

/** "… och vem äger dem?" is asked of each. */
const ASKS_MORE = /\s(?:och|and) (?:vem|vilka|hur|who|how)(?!\p{L}).*$/iu;

/** "Som Exempelstads kommun äger", "där Exempelstads kommun är stödmottagare" */
const SAYS_OWNER =
  /(?<!\p{L})(?:äger|ägde|ägt|driver|leder|(?:projekt)?ägare|stödmottagare|bidragsmottagare|huvudman|sökande|owns?|owned|owner|beneficiary|applicant)(?!\p{L})/iu;

// "Har Exempelstads kommun för projekt", "ägs av Exempelstads kommun": how long the word is that says whose.
function namesOwner(after: string): number | null {
  const match = /^ (?:kommun|municipality)(?!\p{L})/iu.exec(after);
  return match === null ? null : match[0].length;
}

/** "Region Exempelstad" for "Region Exempelstad-Kommunalförbund", where no other begins so. */
export function organisationThatBegins(
  said: string | null,
  { names, reading: { today } }: Draft,
  place: EntityMention,
): readonly EntityMention[] {
  if (said === null) return [];
  const begins = [fold(said), fold(said).replace(/s$/, '')];
  const entities = names
    .find(nameTokens(startReading(said, today)), ['organisation'])
    .filter(({ entity }) => begins.some((opening) => fold(entity.name).startsWith(opening)));
  const [match, second] = entities;
  return match && !second ? [{ ...place, entity: match.entity, whole: false }] : [];
}

const PLACING = new Set(['i', 'in', 'inom', 'within', 'for', 'fran', 'from', 'till', 'the', 'pa']);

const ORGANISATION_NOUN =
  /^(?:universitet(?:et)?|hogskolan?|landsting(?:et)?|university|college|sparbank(?:en)?|sjukhus(?:et)?|stift(?:et)?)s?$/;

const COVERS = [
  'beror',
  'berors',
  'omfattas',
  'tacks',
  'omfattar',
  'ror',
  'tacker',
  'innefattar',
  'berorda',
  'berord',
  'inblandad',
  'cover',
  'covers',
  'concern',
  'concerns',
  'touching',
  'touches',
  'touch',
  'covering',
  'involving',
  'involves',
  'include',
  'includes',
  'including',
  'inkluderar',
  'spanner',
];

/** "Där Exempelstads kommun är med", "finns bland kommunerna". */
const TAKES_PART =
  /(?:är|var) [^?]{2,40} med(?: i)?\P{L}*$|(?<!\p{L})(?:(?:är|finns|kommer|räknas|varit|var) med|med på (?:tåget|ett hörn|resan)|med bland|bland kommunerna|ingår|deltar|is included|takes part|among the municipalities)(?!\p{L})/iu;

/** "Projekt med Exempelstads kommun", "i Exempelstads kommun": where they lie, and not whose they are. */
const LIES_IN = new Set(['i', 'in', 'med', 'with', 'inom', 'within']);

/** "Projekt med Exempelstads kommun som ägare" */
const AS_OWNER =
  /^ (?:som|as) (?:the )?(?:projekt|stöd)?(?:ägare|mottagare|sökande|huvudman|owner|beneficiary|applicant)(?!\p{L})/iu;

/** "Inför mötet med Exempelstads kommun: vilka projekt äger de?" */
const OWNS =
  /(?<!\p{L})(?:äger|ägt|owns?|har) (?:de|dom|man|kommunen|they)(?!\p{L})|(?<!\p{L})do they own(?!\p{L})/iu;

/** "Som berör Exempelstads kommun" is about the place, though the municipality owns projects too: its words are free again. */
export function giveBackMunicipalities({ reading, entities }: Draft): readonly EntityMention[] {
  const covers = hasWord(reading, ...COVERS) || TAKES_PART.test(reading.text);
  const covered = entities.organisation.filter(
    ({ entity, first, last }) =>
      /kommuns?$/iu.test(entity.name) &&
      (covers ||
        (LIES_IN.has(reading.tokens[first - 1]?.folded ?? '') && !OWNS.test(reading.text))) &&
      !AS_OWNER.test(reading.text.slice(reading.tokens[last]?.end)),
  );
  if (covered.length === 0) return [];
  for (const { first, last } of covered) reading.taken.fill(null, first, last + 1);
  return covered;
}

/** Half a name that several bear ("en länsstyrelse", "någon som heter Exempelsson") is any of them. */
export function asOne(mentions: readonly EntityMention[]): readonly EntityMention[] {
  const [first] = mentions;
  if (!first || mentions.length < 2 || mentions.some((mention) => mention.whole)) return mentions;
  const sheets = [...new Set(mentions.flatMap(({ entity }) => [...entity.sheets]))];
  const fields = [...new Set(mentions.flatMap(({ entity }) => [...entity.fields]))];
  return [{ ...first, entity: { ...first.entity, sheets, fields } }];
}
