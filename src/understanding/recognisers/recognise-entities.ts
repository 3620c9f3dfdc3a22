// A question that names people or organisations and no project → the person, or the organisation's projects.

import { analyseWord } from '../../language/analyse-word.js';
import { mayNameThing } from '../../language/word-class.js';
import type { Query, SetQuery } from '../../model/query.js';
import type { IsoDate } from '../../model/value.js';
import { refuse, type Draft } from '../draft.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import { dayOf, readAboutOne } from './recognise-one-project.js';
import { takePartialEntities, type EntityMention } from '../find-entities.js';
import { isFrameWord } from '../frame-words.js';
import { isFieldWord } from '../match-cues.js';
import { wordsOfName } from '../words-of-name.js';
import { leftoverOf } from '../read-leftover.js';
import type { Parts } from '../read-parts.js';
import { hasWord, type Reading } from '../reading.js';

export function recognisePeople({ reading, entities, parts }: Draft): Query | null {
  if (entities.person.length === 0 || !parts) return null;
  return aboutThem(reading, entities.person, parts);
}

// "Vad tjänar Per Palm?": what no sheet tells of people is not met with what it does tell.
function aboutThem(reading: Reading, people: readonly EntityMention[], parts: Parts): Query {
  const [personal] = OF_THEIR_LIVES.exec(reading.text) ?? [];
  if (personal !== undefined) return refuse('no-such-field', null, personal);
  const query = aboutPeople(people, ofEmployer(reading, parts), reading.today);
  const other =
    query.kind === 'person' && parts.asks.length === 0 ? askedOfThem(reading, parts) : '';
  return other === '' ? query : refuse('no-such-field', null, other);
}

/** "Var jobbar Per Palm?", "vem är hon anställd hos?" */
const EMPLOYED =
  /(?<!\p{L})(?:(?:var|vart|where)(?: (?:i hela världen|nånstans|någonstans|exactly|does|do|is|did))? (?:\p{L}+ ){0,2}(?:jobbar|arbetar|jobbade|arbetade|hör hemma|håller till|sitter|anställd|works?|working|worked|employed|based)|(?:where|var) (?:does|do|did|är|jobbar|hör|is) [^?]{2,60}? (?:works?|anställd|employed|based|hemma|nånstans|någonstans)|anställd (?:hos|av|på|vid|i)|employed (?:by|at|with)|(?:vem|vilka|who|what)(?: \p{L}+)* (?:jobbar|arbetar|works?|working) [^?]{2,60}? (?:för|hos|åt|for|at)|arbetsplats\p{L}*|workplace|affiliat\p{L}+|tillhörighet\p{L}*|hör hemma)(?!\p{L})/iu;
/** What is asked beside it is asked of them, too. */
const OTHERWISE_ASKED: ReadonlySet<string> = new Set(['email', 'phone', 'owner']);

// No sheet tells who pays them: it is whoever owns what they lead.
function ofEmployer(reading: Reading, parts: Parts): Parts {
  if (!EMPLOYED.test(reading.text) || parts.asks.some(({ cue }) => OTHERWISE_ASKED.has(cue)))
    return parts;
  const asks = parts.asks.filter(({ cue }) => cue !== 'where' && cue !== 'region');
  return { ...parts, asks: [{ cue: 'owner', topics: ['owner'] }, ...asks] };
}

const ASKS_OF_THEM =
  /^\P{L}*(?:vad|hur|när|varför|är|har|bor|kan|vilken|vilket|what|how|when|why|is|does|has|did)(?!\p{L})/iu;

/** What people's lives hold and no sheet, in words that frame other questions. */
const OF_THEIR_LIVES =
  /(?<!\p{L})(?:fyller(?=.*(?<!\p{L})år(?!\p{L}))|bor|bodde|född|födelsedag|ålder|tjänar|lön|gift|semester|ledig|sjuk|lives?|living|born|birthday|age|earns?|salary|married|on (?:leave|holiday|vacation))(?!\p{L})/iu;

function askedOfThem(reading: Reading, parts: Parts): string {
  if (!ASKS_OF_THEM.test(reading.text) || WORKS.test(reading.text)) return '';
  return leftoverOf(reading, parts.hits).words.join(' ');
}

/** What somebody works with are projects. */
const WORKS = /(?<!\p{L})(?:jobba|arbeta|syssla|håller på|work)/iu;

export function recogniseOrganisations(draft: Draft): Query | null {
  const { reading, entities, parts, context } = draft;
  if (entities.organisation.length === 0) return null;
  const [only, ...more] = entities.organisation.flatMap(({ entity }) => [...entity.sheets]);
  // "Fick X minst 75 miljoner?" where X owns one project claims it of that project.
  if (parts && only && more.length === 0 && parts.amounts.length + parts.times.length > 0)
    if (asksYesOrNo(reading)) return readAboutOne(draft, only, parts, []);
  // "Hur många anställda har X?" asks of X itself, and of no project.
  if (
    /(?<!\p{L})(?:anställda|medarbetare|personal(?:en)?|employees|staff)(?!\p{L})/iu.test(
      reading.text,
    )
  )
    return refuse('no-such-field', null, null);
  const [post] = POSTS.exec(reading.text) ?? [];
  if (post !== undefined && parts?.asks.length === 0) return refuse('no-such-field', null, post);
  const day = parts ? dayOf(reading, parts) : reading.today;
  const own = only && more.length === 0 ? OF_ITS_OWNER : OF_OWNER;
  if (GOT_FOR.test(reading.text)) return projectsOf(reading.today, entities.organisation);
  const asked = askedOfProject(entities.organisation, parts, day, own);
  if (asked !== null) return asked;
  // "Samma fråga för X", which owns one project.
  if (only && more.length === 0 && SAME.test(reading.text) && context.asks.length > 0)
    return { kind: 'fields', sheet: only, asks: context.asks, day };
  // "När drar de ner rullgardinen för X?", "vem är chef på X?": what else is asked of them is no list of their projects.
  const asking = hasWord(
    reading,
    ...['nar', 'var', 'varfor', 'vem', 'when', 'where', 'why', 'who'],
  );
  const left =
    parts && asking
      ? leftoverOf(reading, parts.hits).words.filter((word) => mayNameThing(word))
      : [];
  return left.length > 0
    ? refuse('no-such-field', null, left.join(' '))
    : projectsOf(reading.today, entities.organisation);
}

/** "Vad har Exempelbolaget fått stöd för?": for their projects. */
const GOT_FOR =
  /(?<!\p{L})(?:(?:vad|vilka saker) (?:har|hade|fick|får|är det) [^?]{2,90}?(?:stöd|bidrag|pengar|medel|finansiering|anslag|EU-stöd|EU-pengar|EU-medel)(?:et|en|na)? (?:för|till)|what (?:has|have|did|does|is) [^?]{2,90}?(?:support|funding|funds|money|grants?) (?:for|towards))(?:,? (?:att göra|projektvis|då|egentligen|exakt))?(?=\P{L}*$)/iu;

/** Posts that somebody holds at an organisation and not in its projects. */
const POSTS =
  /(?<=(?:^|\P{L})(?:vem|who)(?:'s| är| e| is| var| was)? (?:the )?)(?:(?:general)?direktör\p{L}*|(?:förvaltnings|avdelnings|enhets|ekonomi|kommun|region)?chef\p{L}*|vd|ordförande\p{L}*|rektor\p{L}*|boss|head|ceo|director|manager|chair\p{L}*|mayor)(?= (?:på|hos|i|för|av|of|at|for|in)(?!\p{L}))/iu;

const SAME = /^\P{L}*(?:och |and )?(?:samma|motsvarande|same|likadant)(?!\p{L})/iu;

/** Half a name, where it explains all that is left of the question. */
export function recognisePartialEntities({ reading, names, parts }: Draft): Query | null {
  if (!parts) return null;
  const leftover = leftoverOf(reading, parts.hits);
  if (leftover.words.length + leftover.names.length === 0) return null;
  const people = takePartialEntities(reading, names, 'person');
  if (people.length > 0 && leftoverOf(reading, parts.hits).names.length === 0) {
    const other =
      otherName(reading, people, leftoverOf(reading, parts.hits).positions) ??
      otherNamesake(reading, people);
    return other === null
      ? aboutThem(reading, people, parts)
      : refuse('no-such-person', null, other);
  }
  const organisations = parts.asks.every((ask) => OF_OWNER.has(ask.cue))
    ? takePartialEntities(reading, names, 'organisation')
    : [];
  const rest = leftoverOf(reading, parts.hits);
  return organisations.length > 0 && rest.words.length + rest.names.length === 0
    ? projectsOf(reading.today, organisations)
    : null;
}

// "anna-lisa provberg, epost?": half a name with a word beside it that is no name of theirs and no word.
function otherName(
  { tokens }: Reading,
  people: readonly EntityMention[],
  left: readonly number[],
): string | null {
  const [person] = people;
  if (!person) return null;
  const beside = left.find(
    (at) =>
      (at === person.last + 1 || at === person.first - 1) &&
      !analyseWord(tokens[at]?.lower ?? '').known &&
      (tokens[at]?.text.length ?? 0) >= SHORTEST_SURNAME,
  );
  return beside === undefined ? null : (tokens[beside]?.text ?? null);
}

const SHORTEST_SURNAME = 4;

// "Vera Provberg, mobil?", where there are a Per and an Ylva Provberg: a first name that none of them has.
function otherNamesake(
  { tokens, taken, text }: Reading,
  people: readonly EntityMention[],
): string | null {
  const [person] = people;
  const [before, own] = [tokens[(person?.first ?? 0) - 1], tokens[person?.first ?? 0]];
  if (!person || !before || !own || person.first !== person.last) return null;
  if (taken[person.first - 1] !== null || isFrameWord(before.folded) || isFieldWord(before))
    return null;
  if (!/^[ -]$/.test(text.slice(before.end, own.start)) || !/^\p{Lu}\p{Ll}/u.test(own.text))
    return null;
  const theirs = people.some(({ entity }) => wordsOfName(entity.name).includes(before.folded));
  return /^\p{Lu}\p{Ll}+$/u.test(before.text) && !theirs ? `${before.text} ${own.text}` : null;
}

/** What is asked of people themselves, and what names an organisation rather than asks of its project. */
const OF_PERSON = new Set([
  'partners',
  'withWhom',
  'participants',
  'companies',
  'status',
  'period',
  'leader',
  'contactPerson',
  'contactDetails',
  'email',
  'phone',
  'runs',
  'overview',
  'name',
  'where',
  'when',
]);
const OF_OWNER = new Set([
  'owner',
  'runs',
  'belongs',
  'overview',
  'name',
  'where',
  'when',
  'amount',
  'partners',
  'withWhom',
  'got',
]);

/** Where one owner has one project, the time, the place and the money are the project's. */
const OF_ITS_OWNER: ReadonlySet<string> = new Set(
  [...OF_OWNER].filter((cue) => !['where', 'when', 'amount', 'got'].includes(cue)),
);

// "Vem är stödmottagare i det projekt X leder?", "när startade Y?" where Y owns one project: a field of
// the project, which is known where there is one, and asked for where there are several.
function askedOfProject(
  mentions: readonly EntityMention[],
  parts: Parts | null,
  day: IsoDate,
  own: ReadonlySet<string>,
): Query | null {
  // "Runs" asks for owner and leader, though the question names neither.
  const runs = (parts?.hits ?? []).some((hit) => hit.cue === 'runs');
  const named = (cue: string): boolean => parts?.hits.some((hit) => hit.cue === cue) ?? false;
  const asks = (parts?.asks ?? []).filter((ask) => !own.has(ask.cue) && (!runs || named(ask.cue)));
  if (asks.length === 0) return null;
  const sheets = [...new Set(mentions.flatMap(({ entity }) => [...entity.sheets]))];
  const [only] = sheets;
  if (sheets.length === 1 && only) return { kind: 'fields', sheet: only, asks, day };
  return { kind: 'choose-project', sheets: sheets.slice(0, MOST_CHOICES), asks };
}

const MOST_CHOICES = 12;

function aboutPeople(mentions: readonly EntityMention[], parts: Parts, day: IsoDate): Query {
  const entities = [...new Set(mentions.map((mention) => mention.entity))];
  const useful = parts.asks.filter((ask) => ['email', 'phone'].includes(ask.topics[0] ?? ''));
  if (entities.length > 1 && !mentions.every((mention) => mention.whole))
    return { kind: 'choose-person', entities, asks: useful };
  // "Vad jobbar hon med?": with projects, and not towards goals of her own.
  const works = parts.asks.every(({ cue }) => cue === 'goals');
  const ofProject = works ? null : askedOfProject(mentions, parts, day, OF_PERSON);
  if (ofProject?.kind === 'choose-project' && ofProject.asks.every(({ cue }) => cue === 'owner'))
    return { ...projectsOf(day, mentions), showing: ['owner'] };
  if (ofProject) return ofProject;
  return { kind: 'person', entities, asks: useful, day };
}

function projectsOf(day: IsoDate, mentions: readonly EntityMention[]): SetQuery {
  const filters = mentions.map((mention) => ({
    kind: 'entity' as const,
    entity: mention.entity,
    words: mention.entity.name,
  }));
  return {
    kind: 'set',
    base: null,
    filters,
    operation: 'list',
    measure: 'money',
    limit: null,
    place: 1,
    explicitTotal: false,
    day,
  };
}
