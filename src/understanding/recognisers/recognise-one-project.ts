// A question about one project → its fields, a claim about it, its overview or a passage.

import { overviewOf } from '../overview-of.js';
import { mayNameThing } from '../../language/word-class.js';
import type { Ask, Query } from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import type { IsoDate } from '../../model/value.js';
import { asksForName, askForPerson, namedInstead } from '../asks-for-name.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import { refuse, refuseForGood, settledSheets, type Draft } from '../draft.js';
import type { EntityMention } from '../find-entities.js';
import { claimAboutOne } from '../claim-about-one.js';
import { isFrameWord } from '../frame-words.js';
import { GENERIC } from '../vague-cues.js';
import { saysPlainly } from '../clarified-cues.js';
import { countedInProse, countsUntoldOutcome } from '../counted-in-prose.js';
import { claimsOfPeople, isToldByNoField } from '../told-by-no-field.js';
import { isToldByNoSheet } from '../told-by-no-sheet.js';
import {
  asksForUntoldPost,
  contentOf,
  onlyGeneric,
  passageOrRefuse,
  PERSONAL_WORDS,
} from '../passage-or-refuse.js';
import { leftoverOf, type Leftover } from '../read-leftover.js';
import type { Parts } from '../read-parts.js';
import { blankTaken, hasWord, type Reading } from '../reading.js';
import { isFollowUp } from '../refers-back.js';

export function recogniseOneProject(draft: Draft): Query | null {
  const [sheet] = settledSheets(draft);
  if (!sheet || !draft.parts) return null;
  const { person, organisation, place } = draft.entities;
  return readAboutOne(draft, sheet, draft.parts, [...person, ...organisation, ...place]);
}

/** What a day in the question is counted from or to, and not claimed. */
const COUNTED_DAYS = new Set(['daysLeft', 'daysSince', 'daysUntilStart', 'daysSinceStart']);

/** The query about a sheet that is settled, whether the question names it or the conversation does. */
export function readAboutOne(
  { reading, context }: Draft,
  sheet: Sheet,
  parts: Parts,
  claimants: readonly EntityMention[],
): Query {
  if (isToldByNoSheet(reading.text) || asksForUntoldPost(reading, sheet, parts.hits))
    return refuseForGood(sheet);
  const leftover = leftoverOf(reading, parts.hits);
  const day = dayOf(reading, parts);
  const computed = parts.asks.some((ask) => COUNTED_DAYS.has(ask.topics[0] ?? ''));
  const claim = computed
    ? null
    : claimAboutOne(reading, sheet, parts, leftover, claimants, { asks: context.asks, day });
  if (claim?.kind === 'claim' && claimsOfPeople(reading, parts)) return refuseForGood(sheet);
  if (claim !== null) return claim;
  // "Vad är 25 procent av budgeten?": a part that nobody has stated.
  if (asksForPart(reading)) return refuseForGood(sheet);
  if (asksForName(reading, parts))
    return { kind: 'fields', sheet, asks: [{ cue: 'name', topics: ['name'] }], day };
  const status = statusAsk(reading, parts);
  const asks = status ? [status] : askForPerson(reading, withoutWhole(parts.asks));
  // What stands in a name asks for nothing: a project may be one of evaluations.
  const said = blankTaken(reading);
  // "Vad har projektledaren i månadslön?": something of the person, and not who it is.
  if (asks.every((ask) => OF_PEOPLE.has(ask.cue)) && OF_A_PERSON.test(said))
    return refuseForGood(sheet);
  // "När beviljades stödet?", "vad kostar det att delta?": neither is told by what it was.
  if (
    asks.every((ask) => OF_MONEY.has(ask.cue)) &&
    ASKS_BESIDE_MONEY.test(said) &&
    !HOW_MUCH_FIRST.test(said)
  )
    return refuse('no-such-field', sheet, null);
  const ofMoney = asks.every((ask) => OF_MONEY.has(ask.cue) || ask.cue === 'companies');
  if (ofMoney && WHERE_MONEY_GOES.test(said))
    return passageOrRefuse(reading, sheet, leftover, { ...parts, hits: [] });
  if (asks.every((ask) => OF_TIME.has(ask.cue)) && WHEN_REVIEWED.test(said))
    return refuse('no-such-field', sheet, null);
  if (MADE_OR_APPLIED_FOR.test(said)) return refuseForGood(sheet);
  // "Hur många procent av budgeten …": a whole amount is no share of it.
  if (parts.hits.some((hit) => hit.cue === 'share') && asks.every((ask) => WHOLE.has(ask.cue)))
    return passageOrRefuse(reading, sheet, leftover, parts);
  const counted = countedThing(reading, parts);
  if (counted !== null && asks.every((ask) => COUNTED_AS_OWNER.has(ask.cue)))
    return { kind: 'passage', sheet, words: counted, counting: true };
  const unexplained = leftover.words.length + leftover.names.length > 0;
  const told = countedInProse(reading, parts);
  if (told && countsUntoldOutcome(reading, sheet)) return refuseForGood(sheet);
  // "Hur många personer ska starta eget?": so many, and no day.
  const dated = parts.hits.some(({ cue }) => cue === 'when');
  const sought = told && !dated ? asks.filter(({ cue }) => !BY_VERB.has(cue)) : asks;
  // "Hur många lån ska de bevilja?": the verb asks for nothing beside what is counted.
  const verbs = parts.hits.every((hit) => GENERIC.has(hit.cue) && hit.positions.length === 1);
  const aside = sought.every((ask) => BESIDE_WHAT_IS_COUNTED.has(ask.cue));
  if (told && (unexplained || sought.length < asks.length || (told.unknown && (verbs || aside)))) {
    const otherwise = { kind: 'fields', sheet, asks: sought, day } as const;
    return {
      kind: 'passage',
      sheet,
      words: leftover.inOrder.join(' '),
      about: contentOf(reading),
      counting: true,
      ...(asks.length > 0 &&
        !leftover.blocks &&
        !told.unknown &&
        !ofSome(reading) && { otherwise }),
    };
  }
  if (asks.length === 0) {
    if (unexplained) return passageOrRefuse(reading, sheet, leftover, parts);
    if (context.claim && isFollowUp(reading))
      return { kind: 'claim', sheet, claim: context.claim, day };
    // "fas 2" after a question names the project again, and asks the same of it.
    if (context.asks.length > 0) return { kind: 'fields', sheet, asks: context.asks, day };
    // "Who is the auditor?": somebody or some day was asked for, by a word that is no field.
    if (hasWord(reading, ...PERSONAL_WORDS)) return refuse('no-such-field', sheet, null);
    const stray = strayWords(reading, parts);
    if (stray.length > 0) return refuse('no-such-field', sheet, stray.join(' '));
    // "Hur många går X?": something was asked for, and it was not understood what.
    if (asksOfSomething(reading) || saysMore(reading)) return refuse('no-such-field', sheet, null);
    return overviewOf(reading, sheet, day);
  }
  if (asks.every((ask) => ask.cue === 'overview')) {
    return unexplained
      ? passageOrRefuse(reading, sheet, leftover, parts)
      : overviewOf(reading, sheet, day);
  }
  if (isToldByNoField(reading, asks, parts)) return refuseForGood(sheet);
  // What was said before it in other words is the same.
  if (saysPlainly(reading, parts.hits)) return { kind: 'fields', sheet, asks, day };
  // No project is named, so that no word can be a part of its name.
  if (reading.meansTheOnly && unexplained) return passageOrRefuse(reading, sheet, leftover, parts);
  if (asks.every((ask) => ask.cue === 'name')) {
    const other = namedInstead(reading, leftover);
    if (other !== null) return refuse('no-such-field', sheet, other);
  }
  if (leftover.blocks || (onlyGeneric(reading, parts.hits) && unexplained))
    return passageOrRefuse(reading, sheet, leftover, parts);
  const fields = { kind: 'fields', sheet, asks, day } as const;
  // "Vilka teman har pilotprojekten i X?": what the prose tells of the words is nearer than the field.
  const inProse = asks.every((ask) => TOLD_IN_PROSE.has(ask.cue));
  const named = /temati(?:sk|c)/iu.test(reading.text);
  if (inProse && !named && saysContent(reading, leftover))
    return {
      kind: 'passage',
      sheet,
      words: leftover.inOrder.join(' '),
      about: contentOf(reading),
      counting: false,
      otherwise: fields,
    };
  return fields;
}

/** Fields whose names are also words for what prose tells. */
const TOLD_IN_PROSE: ReadonlySet<string> = new Set([
  ...['goals', 'companies', 'thematicObjective', 'description', 'targetGroup'],
]);

function saysContent({ tokens }: Reading, { positions }: Leftover): boolean {
  return positions.some((at) => mayNameThing(tokens[at]?.lower ?? ''));
}

// "Berätta vad X går ut på": the goals are asked for, and nothing else.
function withoutWhole(asks: readonly Ask[]): readonly Ask[] {
  const rest = asks.filter(({ cue }) => cue !== 'overview');
  return rest.length > 0 && rest.every(({ cue }) => cue === 'goals') ? rest : asks;
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['leader', 'contactPerson', 'runs', 'got']);
const OF_A_PERSON =
  /(?<!\p{L})(?:(?:i|in) (?:månads|års|tim)?(?:lön|arvode)|(?:månads|års|tim)(?:lön|arvode|penning)(?:en)?|lönen|hur mycket tjänar|salary|wages?)(?!\p{L})/iu;

const OF_MONEY: ReadonlySet<string> = new Set([
  ...['grant', 'budget', 'got', 'amount', 'namedAmount', 'when'],
]);
const ASKS_BESIDE_MONEY =
  /(?<!\p{L})(?:(?:när|vilket datum|vilken dag|when|what day|which day|what date)\s(?:[^,.;:?!]*\s)?(?:fattades|togs|beslutades|decided|decision|beviljades|beviljats|fick|får|fått|godkändes|granted|awarded|approved|received?|get|got)|(?:kosta|kostar|cost|costs)\s(?:[^,.;:?!]*\s)?(?:att (?:vara med|gå med|delta)|to (?:join|take part|participate)))(?!\p{L})/iu;

/** "Vilken summa fick det när stödet beviljades?": so much, and the day only tells when. */
const HOW_MUCH_FIRST =
  /^[^?]*?(?<!\p{L})(?:hur (?:mycket|stor[at]?|många)|vilken summa|vilket belopp|how (?:much|big|large)|what (?:sum|amount))(?!\p{L})[^?]*(?<!\p{L})(?:när|when)(?!\p{L})/iu;

/** "Vem kom på idén?", "när söktes pengarna?": who made it what it is, and when it was applied for, stands nowhere. */
const MADE_OR_APPLIED_FOR =
  /(?<!\p{L})(?:(?:vem|vilka|who) (?:har |hade |är det som |var det som |som )*(?:räknat ut|räknade ut|kommit på|kom på|hittat på|hittade på|bestämt|bestämde|beslutat|beslutade|skrivit|skrev|tänkt ut|tänkte ut|came up with|thought of|decided|approved|signed|godkänt|godkände|undertecknat|undertecknade|wrote|worked out|calculated)|(?:när|when) (?:har |hade |was |were |did )?(?:(?:sök|ansök)(?:te|tes|ts)|(?:[^?]{1,20} )?(?:apply|applied) for))(?!\p{L})/iu;

/** "What kind of expenses …", "vad går pengarna till?": what it is spent on, and not how much it is. */
const WHERE_MONEY_GOES =
  /(?<!\p{L})(?:what (?:kinds?|sorts?|types?) of (?:expenses?|costs?|spending)|(?:vilken|vilka|vad för) (?:typ(?:er)? av|slags|sorters) (?:kostnader|utgifter)|(?:vilka|vilken) (?:kostnader|utgifter|utgiftsposter)|vad (?:går|får|ska|kan|används|läggs|användes|gick) (?:pengarna|medlen|stödet|bidraget)(?: [^?]*)? (?:till|på)|what (?:do|does|did|is|are|was|were) the (?:money|grant|funds?|funding) (?:[^?]* )?(?:go to|spent on|used for|paying for))(?!\p{L})/iu;

// "How many of the firms will travel": some of those that a field counts.
function ofSome({ text }: Reading): boolean {
  return /(?<!\p{L})(?:hur många|antalet|how many) (?:av|of) (?:de |dessa |the )/iu.test(text);
}

const OF_TIME: ReadonlySet<string> = new Set(['when', 'period', 'start', 'end', 'status', 'runs']);
/** "When was the last audit of X carried out?" */
const WHEN_REVIEWED =
  /(?<!\p{L})(?:när|vilket datum|vilken dag|when|what day|which day|what date)(?!\p{L})(?:(?!inför|before|for the)[^,.;:?!])*?(?<!\p{L})(?:audit(?:ed)?|revision(?:en)?|reviderades|granskning(?:en)?|granskades|utvärdering(?:en)?|utvärderades|evaluation|evaluated|inspection)(?!\p{L})/iu;

/** What the verb of a question that counts gives. */
const BY_VERB: ReadonlySet<string> = new Set(['start', 'end', 'period']);

/** "Hur många nät kan kommunen bygga?", "how many areas are reached?": no field counts nets or areas. */
const BESIDE_WHAT_IS_COUNTED: ReadonlySet<string> = new Set([
  ...['municipalitiesCount', 'countiesCount', 'partnersCount', 'programmeArea'],
  ...['contactPerson', 'email', 'phone', 'goals', 'description', 'targetGroup', 'owner', 'leader'],
]);

// Words of the bot's own vocabulary that ended up in no phrase: something was asked after all.
function strayWords(reading: Reading, parts: Parts): readonly string[] {
  const used = new Set([...parts.hits, ...parts.operations].flatMap((hit) => hit.positions));
  return reading.tokens
    .filter(
      (token, position) =>
        reading.taken[position] === null &&
        !used.has(position) &&
        !isFrameWord(token.folded) &&
        token.text.length > 1,
    )
    .map((token) => token.text);
}

// A question word with a verb other than "to be" or "to be about".
function asksOfSomething({ text }: Reading): boolean {
  return (
    /(?<!\p{L})(?:vad|hur|when|what|how|why|varför)(?!\p{L})/iu.test(text) &&
    !/(?<!\p{L})(?:är|var|e|handlar|gäller|gör|görs|rör|innebär|betyder|is|was|does|about|vet|know)(?!\p{L})/iu.test(
      text,
    )
  );
}

/** "Dagar totalt för X?": words of measure, which a bare name does not have beside it. */
const MEASURING =
  /(?<!\p{L})(?:dagar|dag|månader|månad|år|datum|summa|siffr\p{L}+|total(?:t|en|a)?|antal(?:et)?|många|mycket|stor(?:t|lek(?:en)?)?|nivå(?:n)?|procent|days?|months?|years?|total|amount|size|number|figures?|many|much)(?!\p{L})/iu;

function saysMore(reading: Reading): boolean {
  return reading.tokens.some(
    ({ text }, position) => reading.taken[position] === null && MEASURING.test(text),
  );
}

const WHOLE = new Set(['budget', 'amount', 'namedAmount', 'participants', 'companies']);
const COUNTED_AS_OWNER = new Set(['owner']);

// "Hur många arbetsgivare är med i X?": how many there are is told in prose, if at all.
function countedThing(reading: Reading, parts: Parts): string | null {
  const owner = parts.hits.find((hit) => hit.cue === 'owner');
  const first = owner?.positions[0] ?? 0;
  const before = reading.tokens[first - 1]?.folded ?? '';
  return owner && /^(?:manga|antal|antalet|many)$/.test(before)
    ? (reading.tokens[first]?.text ?? null)
    : null;
}

const PART_OF = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)? ?(?:%|procent|percent) (?:av|of)(?!\p{L})/iu;
/** True where so many per cent of something are asked for. */
function asksForPart({ text }: Reading): boolean {
  return PART_OF.test(text) || PEOPLE_OF_EACH.test(text);
}

/** "Hur många deltagare per företag?": so many of each are worked out of nothing. */
const PEOPLE_OF_EACH =
  /(?<!\p{L})(?:deltagare|anställda|personer|kvinnor|män|participants|employees|people|women|men)\s+(?:(?:är|går|finns) det\s+)?(?:per|på varje|i varje|for each|each)\s+(?:företag|bolag|kommun|län|partner|part|company|municipality|county|partner)(?!\p{L})/iu;

// "Pågår projektet nu?" and "var stod det den 1 juni?" ask for the status that day.
function statusAsk(reading: Reading, parts: Parts): Ask | null {
  const aboutTime = ['status', 'endDate', 'startDate', 'period'];
  if (parts.asks.some((ask) => !aboutTime.includes(ask.topics[0] ?? ''))) return null;
  // "Do you have the start date of X?" asks for the day.
  const yesOrNo =
    parts.asks.length > 0 &&
    asksYesOrNo(reading) &&
    !/dat(?:um|e)|(?:start|slut)dag|^\P{L}*(?:projektperiod|project period)(?!\p{L})/iu.test(
      reading.text,
    );
  const named =
    parts.hits.some((hit) => hit.cue === 'status') &&
    // "Until what date is X going on?"
    !parts.hits.some(
      ({ cue, positions }) =>
        cue === 'when' ||
        cue === 'period' ||
        ((cue === 'end' || cue === 'start') && (positions.length > 2 || UNTIL.test(reading.text))),
    );
  return named || yesOrNo ? { cue: 'status', topics: ['status'] } : null;
}

/** "Until when is it going on?" asks for a day. */
const UNTIL = /(?<!\p{L})(?:until when|till when|till när|tills när|fram till när)(?!\p{L})/iu;

/** The day that the question names, else today. */
export function dayOf(reading: Reading, parts: Parts): IsoDate {
  const days = parts.times.filter((time) => time.day);
  return (days.find((time) => time.start !== reading.today) ?? days[0])?.start ?? reading.today;
}
