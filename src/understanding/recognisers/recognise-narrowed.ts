// "Vilka fick över fem miljoner?", "vilka av dem ligger i …?" right after a list → those of the list that do.

import type { Query, SetQuery } from '../../model/query.js';
import type { Draft } from '../draft.js';
import { leftoverOf } from '../read-leftover.js';
import type { Reading } from '../reading.js';
import { FIELDS_OF_MANY } from '../sets/fields-of-many.js';
import { findUnread } from '../sets/find-unread.js';
import { readConditions } from '../sets/read-conditions.js';
import { readSet } from '../sets/read-set.js';
import { isOfAll, slotOf } from '../sets/continue-set.js';
import { settle, tryOut } from '../try-reading.js';

/** "Vilka av dem …", "hur många av dessa …" */
const OF_THOSE =
  /(?<!\p{L})(?:av|bland|of|among) (?:dem|dom|de|dessa|those|these|them|de här|de där)(?!\p{L})/iu;
/** A question that could be of all, and is of those just listed where nothing says otherwise. */
const WHICH =
  /^\P{L}*(?:(?:och|men|ok|okej|bra|tack|jaha|and|but|so|so then|thanks|då|nu|now)(?:[,.!]+\s*|\s+))*(?:vilka|vilken|vilket|hur många|which(?: ones?| one)?|how many|(?:finns|är) (?:det )?(?:någon|något|några|nån|nåt|en|ett)|(?:is|are) there (?:any|one)|(?:är|is|are|har|have|has|do|does) (?:någon|något|några|any)) (\p{L}+)/iu;
/** What goes on without a thing that is asked for: "vilka kommuner" asks for those. */
const GOES_ON: ReadonlySet<string> = new Set([
  ...'också även also som av utav i inom med hos från under över är var ligger låg har hade fick får fått'.split(
    ' ',
  ),
  ...'startar startade slutar slutade börjar började avslutas avslutades pågår pågick omfattar'.split(
    ' ',
  ),
  ...'omfattade täcker täckte berör gäller gällde drivs drevs leds leddes ägs ägdes finns fanns hör'.split(
    ' ',
  ),
  ...'leder leddes driver ägde äger har bedrivs bedrevs verkar beviljades beviljats tilldelades tilldelats kostade kostar drog kom'.split(
    ' ',
  ),
  ...'kickade tog varade varar löper löpte rullar fortfarande redan that with in within from under'.split(
    ' ',
  ),
  ...'over above below are is were was have has had got get received started start starts began begin'.split(
    ' ',
  ),
  ...'begins ended end ends finished cover covers covered include includes involve involves run runs'.split(
    ' ',
  ),
  ...'ran lie lies cost costs touch last lasted'.split(' '),
]);
/** "Vilka ligger också i Exempellän?": in both. */
const ALSO = /(?<!\p{L})(?:också|även|därtill|dessutom|also|as well|too)(?!\p{L})/iu;

/** "Vilka av dem leds av Per Palm?" */
const OF_PEOPLE: ReadonlySet<string> = new Set(['leader', 'contactPerson']);

const PICKING: ReadonlySet<string> = new Set([
  ...['largest', 'smallest', 'longest', 'shortest', 'earliest', 'latest'],
]);

/** Of those just listed, or of those that a figure was just told of; null where a word is left unread. */
export function recogniseNarrowed(draft: Draft): Query | null {
  const { reading, context, mentions } = draft;
  const last = context.lastSet;
  if (mentions.length > 0 || context.choice !== null) return null;
  if (context.listed.length === 0 && last === null) return null;
  const explicit = context.listed.length > 0 && OF_THOSE.test(reading.text);
  if (!explicit && (last === null || !goesOn(reading))) return null;
  const ground = explicit && !(last && isFigure(last)) ? ofListed(draft) : groundOf(draft);
  const trial = tryOut(draft);
  const conditions = readConditions(trial);
  if ('kind' in conditions) return null;
  const { parts } = conditions;
  const byPerson = trial.entities.person.length > 0;
  const isOfMany = (cue: string): boolean =>
    FIELDS_OF_MANY.has(cue) || (byPerson && OF_PEOPLE.has(cue));
  if (parts.hits.some(({ cue }) => !isOfMany(cue))) return null;
  const set = readSet(trial.reading, { ...parts, ...ground });
  const picks = PICKING.has(set.operation);
  if (set.filters.some(({ kind }) => kind === 'prose')) return null;
  if (set.filters.length === 0 && !picks) return null;
  if (!explicit && last && isParallel(last, set) && !ALSO.test(reading.text)) return null;
  const left = leftoverOf(trial.reading, [...parts.hits, ...parts.operations]);
  const unread = findUnread(trial.reading, parts, set.filters, true);
  if (left.words.length + left.names.length + unread.words.length > 0) return null;
  settle(reading, trial.reading);
  return { ...set, filters: [...ground.filters, ...set.filters], among: ground.filters.length };
}

function goesOn({ text }: Reading): boolean {
  const opening = WHICH.exec(text);
  return opening !== null && GOES_ON.has((opening[1] ?? '').toLowerCase()) && !isOfAll(text);
}

type Ground = Pick<SetQuery, 'base' | 'pickedBy' | 'filters'>;

const ofListed = ({ context }: Draft): Ground => ({
  base: context.listed,
  pickedBy: context.listedBy,
  filters: [],
});

// A figure, or the one that was picked, names none of those it is of: they are found again.
function groundOf(draft: Draft): Ground {
  const last = draft.context.lastSet;
  if (last === null || !isFigure(last)) return ofListed(draft);
  const { base, pickedBy, filters } = last;
  return { base, ...(pickedBy && { pickedBy }), filters };
}

function isFigure({ operation, limit }: SetQuery): boolean {
  return operation !== 'list' && !(PICKING.has(operation) && limit !== null);
}

// "Vilka ligger i Provlän?" after those in Exempellän: the same asked of another place, and of all.
function isParallel(last: SetQuery, { filters }: SetQuery): boolean {
  return filters.some((filter) =>
    last.filters.some(
      (other) =>
        slotOf(other) === slotOf(filter) &&
        (filter.kind !== 'time' || other.kind !== 'time' || filter.aspect === other.aspect),
    ),
  );
}
