// A question that tells projects apart by a field → which field, which figure of each, and in what order.

import { remember } from '../../language/bounded-cache.js';
import type { GroupFigure, GroupTopic } from '../../model/groups.js';
import type { CueHit } from '../match-cues.js';
import type { Reading } from '../reading.js';

/** What a question wants of groups of projects. */
export interface AskedGroups {
  readonly by: GroupTopic;
  readonly figure: GroupFigure;
  readonly order: 'most' | 'fewest';
  /** True where one or a few are picked out: "flest", "vanligast". */
  readonly picks: boolean;
  /** True where it is asked how many groups there are. */
  readonly counting: boolean;
  /** Where the words stand that say so, as offsets in the question. */
  readonly spans: readonly (readonly [number, number])[];
}

const NOUNS: readonly (readonly [GroupTopic, string])[] = [
  [
    'owner',
    '(?:projekt)?ägar(?:e|en|na)|(?:stöd)?mottagar(?:e|en|na)|organisation(?:er|en|erna)?|organisations?|aktör(?:er|erna)?|huvudm(?:a|ä)n|owners?|beneficiar(?:y|ies)|bolag|företag|universitet|högskol(?:a|or)',
  ],
  [
    'projectLeader',
    '(?:projekt)?ledar(?:e|en|na)|kontaktperson(?:er|en|erna)?|(?:project )?(?:leader|manager)s?',
  ],
  ['counties', 'län(?:et|en)?|region(?:er|en|erna)?|count(?:y|ies)|regions?'],
  ['municipalities', 'kommun(?:er|en|erna)?|municipalit(?:y|ies)'],
  ['programmeArea', 'programområde(?:t|n|na)?|program(?:me)? areas?'],
  ['priorityArea', 'insatsområde(?:t|n|na)?|priority ax[ei]s|priority areas?'],
  ['thematicObjective', 'tematisk[at] mål(?:et|en)?|thematic objectives?'],
  ['programme', 'fond(?:er|en|erna)?|program(?:mes?|met)?|funds?'],
];
const ANY_NOUN = NOUNS.map(([, words]) => words).join('|');
const UNDERTAKINGS = '(?:projekt(?:en)?|projects?|insatser(?:na)?|satsningar(?:na)?)';
const MONEY = '(?:stöd(?:et)?|pengar|bidrag(?:et)?|medel|money|funding|grants?|kronor)';
const MOST = '(?:flest|mest|störst(?:a)?|högst(?:a)?|most|largest|biggest|highest)';
const FEWEST = '(?:färst|minst|lägst(?:a)?|fewest|least|lowest|smallest)';
const SIZES =
  'störst(?:a)?|högst(?:a)?|minst|minsta|lägst(?:a)?|largest|biggest|highest|smallest|lowest';
const EDGE = '(?!\\p{L})';

const PATTERNS = 40;
/** Each pattern is made once. */
const of = remember((source) => new RegExp(`(?<!\\p{L})(?:${source})${EDGE}`, 'iu'), PATTERNS);

/** "The lowest funded project": it is the project that is picked. */
const ORDERED = '(?:finansiera|kostsam|påkosta|funded|financed|expensive|costly)';
/** "Vilket län har flest projekt", "vem leder flest projekt": the subject is what the groups are. */
const PICKED_BY_COUNT = of(
  `(?:(?:flest|mest|most|färst|minst|fewest|least)\\s+(?!${ORDERED})(?:\\p{L}+\\s+)?|(?:${MOST}|${FEWEST})\\s+(?:antal(?:et)?|number of)\\s+(?:\\p{L}+\\s+)?)${UNDERTAKINGS}|${UNDERTAKINGS}\\s+(?:\\p{L}+\\s+)?(?:flest|färst)`,
);
const SUBJECT = of(
  `(?<asking>vilke[nt]|vilka|which|what|den|det|the)\\s+(?:av\\s+|of\\s+(?:the\\s+)?|(?:[\\p{L}\\d]{1,3}|fyra|åtta|three|four|five|seven|eight|nine)\\s+)?(?<noun>${ANY_NOUN})`,
);
const WHICH_YEAR = of('(?:vilket|which|what) (?:år|year)');
const PRONOUN = of('vem|who');
const COMMONEST = of(
  `(?<most>vanligast(?:e)?|most common|most frequent)\\s+(?<noun>${ANY_NOUN})|(?<later>${ANY_NOUN})\\s+(?:är|is)\\s+(?:vanligast|most common)`,
);
const PICKED_BY_MONEY = of(
  `(?:${MOST}|${FEWEST})\\s+(?:\\p{L}+\\s+)?${MONEY}|${MONEY}\\s+(?:\\p{L}+\\s+)?(?:mest|minst|most|least)|(?:fått|fick|får|got|received)\\s+(?:\\p{L}+\\s+)?(?:mest|minst|most|least)`,
);
/** "Vem har fått det största bidraget": one grant, which one project has. */
const ONE_GRANT = of(
  `(?:${SIZES})\\s+(?:\\p{L}+\\s+)?(?:bidraget|stödet|beloppet|anslaget|bidrag|stöd|belopp|anslag|grant|sum|amount)`,
);
const LARGEST = of(
  '(?:största|minsta|largest|biggest|smallest)\\s+(?<noun>(?:projekt)?ägar(?:en|na)|(?:stöd)?mottagar(?:en|na)|owners?|beneficiar(?:y|ies))',
);
const SPLIT = of(
  `(?:per|varje|för varje|i varje|för respektive|fördelat på|fördelade på|uppdelat på|uppdelade på|uppdelat per|grupperat på|grupperade på|by|for each|in each|broken down by)\\s+(?<noun>${ANY_NOUN}|startår|slutår|år|year)`,
);
const ASKS_TO_LIST = of(
  `(?<asking>vilka|which|what|lista|list|visa|räkna upp|hur många|how many|antal(?:et)?|number of)\\s+(?:alla\\s+|all\\s+|olika\\s+|different\\s+|unika\\s+|the\\s+|de\\s+|av\\s+)*(?<noun>${ANY_NOUN})`,
);
/** What says that the groups of all projects are meant, not those of one. */
const OF_ALL = of(
  `finns(?: det)?(?: med| representerade)?|fanns|representerade|förekommer|are there|there are|exist|represented|(?:har|driver|äger|leder|ligger|bedriver|kör|i|har fått|with|have|run|own|lead|in)\\s+(?:alla\\s+|all\\s+|the\\s+|några\\s+|any\\s+)?(?:projekt|projekten|projects|registret|banken|portföljen)`,
);
const PEOPLE_LEAD = of('leder|leds|ledare|leads?|manages?|projektledare');

/**
 * Null where the question is about projects themselves.
 * @param hits the cues of the words that are free; most questions are told by other words.
 */
export function readGroups(reading: Reading, hits: () => readonly CueHit[]): AskedGroups | null {
  const { text } = reading;
  return (
    readCommonest(text) ??
    readLargest(text) ??
    readPicked(text, hits) ??
    readSplit(text, hits) ??
    readListed(text)
  );
}

function readCommonest(text: string): AskedGroups | null {
  const match = COMMONEST.exec(text);
  const by = topicOf(match?.groups?.['noun'] ?? match?.groups?.['later']);
  if (!match || !by) return null;
  const spans = [spanOf(match)];
  return { by, figure: 'projectCount', order: 'most', picks: true, counting: false, spans };
}

// "De största ägarna räknat i stöd": by their money, unless it is said that projects are counted.
function readLargest(text: string): AskedGroups | null {
  const match = LARGEST.exec(text);
  const by = topicOf(match?.groups?.['noun']);
  if (!match || !by) return null;
  const figure = of('antal(?:et)? projekt|number of projects').test(text) ? 'projectCount' : 'sum';
  const order = new RegExp(FEWEST, 'iu').test(match[0]) ? 'fewest' : 'most';
  const picks = /(?:en|er|y|t)$/iu.test(match[0]);
  return { by, figure, order, picks, counting: false, spans: [spanOf(match)] };
}

/** The year that projects begin in, unless it is their end that is spoken of. */
function yearOf(hits: readonly CueHit[]): GroupTopic {
  return hits.some((hit) => hit.cue === 'end') ? 'endYear' : 'startYear';
}

function readPicked(text: string, hits: () => readonly CueHit[]): AskedGroups | null {
  const counted = PICKED_BY_COUNT.exec(text);
  // "Vilket projekt i länet fick mest": the projects are what is ordered.
  const paid =
    counted || of(UNDERTAKINGS).test(text) || (PRONOUN.test(text) && ONE_GRANT.test(text))
      ? null
      : PICKED_BY_MONEY.exec(text);
  const picked = counted ?? paid;
  if (!picked) return null;
  const year = counted && WHICH_YEAR.exec(text);
  const subject = year ?? SUBJECT.exec(text);
  const noun = subject?.groups?.['noun'];
  const by = year
    ? yearOf(hits())
    : noun === undefined
      ? whoIsMeant(text, hits, paid !== null)
      : topicOf(noun);
  if (!by) return null;
  const order = new RegExp(FEWEST, 'iu').test(picked[0]) ? 'fewest' : 'most';
  const spans = [spanOf(picked), ...(subject ? [spanOf(subject)] : [])];
  return { by, figure: paid ? 'sum' : 'projectCount', order, picks: true, counting: false, spans };
}

// "Vem leder flest projekt?" asks for people, "vem driver flest" and "vem har fått mest pengar" for owners.
function whoIsMeant(text: string, hits: () => readonly CueHit[], paid: boolean): GroupTopic | null {
  if (
    !PRONOUN.test(text) ||
    of(`vilka\\s+${UNDERTAKINGS}|vilka\\s+(?:\\p{L}+\\s+){0,2}${UNDERTAKINGS}`).test(text)
  )
    return null;
  if (PEOPLE_LEAD.test(text)) return 'projectLeader';
  return paid ||
    hits().some((hit) => ['owner', 'runs', 'whoHas'].includes(hit.cue)) ||
    of('har|has|have').test(text)
    ? 'owner'
    : null;
}

/** "Vilket projekt fick mest per kommun": each project is measured, and none told apart. */
const MEASURED_EACH = of(
  '(?:vilke[nt]|vilka|which|what)\\s+(?:\\p{L}+\\s+)?(?:projekt|projects?)\\s[^?]*(?:mest|minst|most|least|störst|högst|lägst)\\s[^?]*(?:per|each)',
);

function readSplit(text: string, hits: () => readonly CueHit[]): AskedGroups | null {
  const match = SPLIT.exec(text);
  const noun = match?.groups?.['noun'];
  if (!match || noun === undefined || MEASURED_EACH.test(text)) return null;
  // "Owned by Region Exempelbygd" names an owner.
  const end = match.index + match[0].length;
  if (
    /\p{L}+(?:ed|en|un|eld)\s+$/iu.test(text.slice(0, match.index)) ||
    /^\s+\p{Lu}/u.test(text.slice(end))
  )
    return null;
  const by = /^(?:startår|slutår|år|year)$/iu.test(noun)
    ? /slut/iu.test(noun)
      ? 'endYear'
      : yearOf(hits())
    : topicOf(noun);
  if (!by) return null;
  const money = of(MONEY).test(text) || hits().some((hit) => ['grant', 'budget'].includes(hit.cue));
  const many = of(`${UNDERTAKINGS}|fördelar|fördelas|distributed`).test(text);
  const average = of(
    'snitt(?:et)?|genomsnitt(?:et|ligt|lig)?|medel(?:stöd|belopp|värde)?|average|mean',
  ).test(text);
  // "Stöd per år" of one project is spread over its time.
  // How many begin in a year on the whole is no figure of each.
  if (average && !money) return null;
  if (!many && !average && (by === 'startYear' || by === 'endYear')) return null;
  return {
    by,
    spans: [spanOf(match)],
    figure: money ? (average ? 'average' : 'sum') : 'projectCount',
    order: 'most',
    picks: false,
    counting: false,
  };
}

function readListed(text: string): AskedGroups | null {
  const match = ASKS_TO_LIST.exec(text);
  const by = topicOf(match?.groups?.['noun']);
  if (!match || !by) return null;
  const rest = text.slice(match.index + match[0].length);
  const all = OF_ALL.exec(rest);
  if (!all && !/^(?:lista|list)\s+(?:alla|all)/iu.test(match[0])) return null;
  const counting = /^(?:hur många|how many|antal|number)/iu.test(match.groups?.['asking'] ?? '');
  const spans = [spanOf(match)];
  return { by, figure: 'projectCount', order: 'most', picks: false, counting, spans };
}

function topicOf(noun: string | undefined): GroupTopic | null {
  if (noun === undefined) return null;
  return NOUNS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(noun))?.[0] ?? null;
}

function spanOf({ index, 0: words }: RegExpExecArray): readonly [number, number] {
  return [index, index + words.length];
}
