// A question that names no project → whether it adds up, counts or picks among all of them.

import { readAmounts } from '../../language/read-amount.js';
import type { Names } from '../../model/names.js';
import type { Draft } from '../draft.js';
import type { CueHit } from '../find-phrases.js';
import { namesProject } from '../names-project.js';
import { matchFieldCues, matchOperationCues } from '../match-cues.js';
import { readTime } from '../read-time.js';
import { freeWords, hasWord, nameTokens, type Reading } from '../reading.js';
import { refersBack } from '../refers-back.js';
import { EXTREME, picksExtreme } from './asks-about-many.js';
import { findLimit } from './read-rank.js';
import { asksForShareOfAll } from './read-set.js';

/** What can be counted on one sheet. */
const COUNTED_ON_ONE = new Set([
  'participants',
  'companies',
  'women',
  'men',
  'counties',
  'municipalities',
  'partners',
  'duration',
  'durationDays',
  'durationYears',
  'daysLeft',
  'daysSince',
  'daysUntilStart',
  'millions',
  'amount',
  'perParticipant',
  'perMonth',
]);
/** "Hur mycket får ett projekt i genomsnitt?" */
const ONE_OF_ALL = /(?<!\p{L})(?:ett|varje|per|a|each) (?:projekt|project)(?!\p{L})/iu;
const MONEY: ReadonlySet<string> = new Set(['grant', 'budget', 'got', 'namedAmount']);
const LENGTHS = new Set(['duration', 'durationDays', 'durationYears', 'period']);
const DATED = new Set(['start', 'end', 'period', 'status', 'runs']);

/**
 * "Hur många avslutas 2019?", "topp tre i Skåne", "vilka slutade redan 2015?": about projects though
 * neither they nor the word are named.
 */
export function asksOfUnnamed(draft: Draft): boolean {
  const { reading, names, sheets, context, entities } = draft;
  if (sheets.length < 2) return false;
  if (picksSeveral(reading) && context.listed.length === 0) return true;
  if (namesProject(reading, names)) return false;
  if (refersBack(reading) && context.listed.length > 0) return false;
  const free = freeWords(reading);
  const hits = matchFieldCues(reading.tokens, free);
  const counting = matchOperationCues(reading.tokens, free).some((hit) => hit.cue === 'count');
  const dated = readTime(reading.text, reading.today).length > 0;
  const narrowed = dated || entities.organisation.length > 0 || namesPlace(reading, names);
  if (narrowed && asksForShareOfAll(reading)) return true;
  if (narrowed && OPEN.test(reading.text)) return true;
  const bounded = readAmounts(reading.text).some((amount) => amount.unit);
  const ofOne = hits.some((hit) => COUNTED_ON_ONE.has(hit.cue) && !belongsToPlace(draft, hit));
  if (counting && !ofOne) return narrowed || bounded || hits.some((hit) => hit.cue === 'status');
  const first = reading.tokens.find((token) => !['och', 'and'].includes(token.folded))?.folded;
  if (!counting && ['vilka', 'which', 'what'].includes(first ?? ''))
    return (
      (dated && hits.some((hit) => DATED.has(hit.cue))) ||
      (bounded && hits.some((hit) => ['grant', 'budget', 'got'].includes(hit.cue)))
    );
  // "Hur länge pågår ett projekt i snitt?" where none is spoken of.
  const overAll = averages(reading) && context.sheet === null;
  if (overAll && hits.some((hit) => LENGTHS.has(hit.cue))) return true;
  if (overAll && ONE_OF_ALL.test(reading.text) && hits.some((hit) => MONEY.has(hit.cue)))
    return true;
  if (averages(reading) && dated && hits.some((hit) => MONEY.has(hit.cue))) return true;
  return (
    picksExtreme(reading) &&
    (narrowed || hasWord(reading, ...PROJECT_WORDS) || findLimit(reading) !== null)
  );
}

/** "Vad startade 2015 i …", "allt under en miljon": what is asked for is left unsaid. */
const OPEN =
  /(?<!\p{L})(?:(?:what covers|vad täcker|vad som täcker)|(?:vad|what)\s+(?:startade|startar|började|börjar|slutade|slutar|avslutades|avslutas|pågick|pågår|started|starts|ended|ends|began|finished|ran)|(?:det|de) som (?:berör|rör|finns i|ligger i|täcker|omfattar)|(?:allt|allting|everything|samtliga|alla)\s+(?:över|under|mellan|som|från|i|inom|med|above|below|over|between|that|from|in))(?!\p{L})/iu;

/** "The two biggest in …", "tre största som …": how many are wanted stands right before the order. */
function picksSeveral(reading: Reading): boolean {
  const limit = findLimit(reading);
  if (limit === null || limit.number < 2) return false;
  // "Etapp 2 last" is a project's name and a verb.
  const step = reading.tokens[limit.position - 1]?.folded ?? '';
  if (/^(?:etapp|del|fas|steg|part|phase|stage|step)$/.test(step)) return false;
  const extreme = reading.tokens[limit.position + 1];
  const after = reading.tokens[limit.position + 2];
  return (
    extreme !== undefined &&
    EXTREME.test(extreme.text) &&
    (after === undefined ||
      /^(?:i|in|inom|within|som|that|av|of|bland|among|projekt|projekten|projects|pa|fran|from|hos)$/.test(
        after.folded,
      ))
  );
}

function averages(reading: Reading): boolean {
  return matchOperationCues(reading.tokens, freeWords(reading)).some(
    (hit) => hit.cue === 'average',
  );
}

// "Kalmar county": the word beside a place says what kind of place it is, not what to count.
function belongsToPlace({ reading, names }: Draft, hit: CueHit): boolean {
  if (hit.cue !== 'counties' && hit.cue !== 'municipalities') return false;
  const [first, last] = [hit.positions[0] ?? 0, hit.positions.at(-1) ?? 0];
  return names
    .find(nameTokens(reading), ['place'])
    .some((match) => match.coverage >= 0.9 && (match.last === first - 1 || match.last === last));
}

/** One project or many, in any form. */
export const PROJECT_WORDS = ['projekt', 'projektet', 'project', 'projekten', 'projects'];

function namesPlace(reading: Reading, names: Names): boolean {
  return names
    .find(nameTokens(reading), ['place'])
    .some(
      (match) =>
        match.coverage >= 0.9 &&
        !reading.common.slice(match.first, match.last + 1).every((common) => common),
    );
}

/** "Genomsnittligt stöd i Norra Mellansverige": a sum or an average over owners or places. */
export function addsUpOver({ reading, names, entities }: Draft): boolean {
  const organisations = [...entities.organisation, ...entities.person];
  const free = freeWords(reading);
  const operations = matchOperationCues(reading.tokens, free);
  const adds = operations.some((hit) => ['sum', 'average'].includes(hit.cue));
  const money = matchFieldCues(reading.tokens, free).some((hit) =>
    ['grant', 'budget', 'amount', 'namedAmount', 'participants', 'got'].includes(hit.cue),
  );
  if (!money) return false;
  const isOverMany =
    organisations.length > 0
      ? adds || hasWord(reading, 'alla', 'all')
      : adds && namesPlace(reading, names);
  // A project's own name may hold the place: "Yrkesväg Värmland".
  return isOverMany && !namesProject(reading, names);
}
