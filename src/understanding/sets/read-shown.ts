// A question about many projects → the field of each that it asks for: "vem leder projekten i …".

import type { Filter } from '../../model/query.js';
import { topicsOfCue } from '../cue-topics.js';
import type { CueHit } from '../match-cues.js';
import type { Reading } from '../reading.js';

/** Fields that are asked of each, nearest to the person first, and what would make a condition of them. */
const SHOWN: readonly (readonly [cue: string, conditionedBy: 'person' | 'organisation'])[] = [
  ['email', 'person'],
  ['phone', 'person'],
  ['leader', 'person'],
  ['contactPerson', 'person'],
  ['owner', 'organisation'],
];

/** Asks for the projects themselves. */
const ASKS_PROJECTS =
  /(?<!\p{L})(?:vilka|vilket|vilken|which|what|alla|samtliga|visa|lista|hur många|how many|list|show)(?: av)?(?: de| the)? (?:\p{L}+ )?(?:projekt|projects?|förstudier|insatser)(?!\p{L})|^\P{L}*vad(?!\p{L})[^?]* för (?:slags |sorts |några )?(?:projekt|insatser)(?!\p{L})/iu;
const OPENS =
  /^\P{L}*(?:vem|vilka|vilken (?:organisation|kommun|region|aktör|part)|vilket (?:bolag|företag)|vad|who|what|which|ge|give|lista|list|visa|show|e-?post\p{L}*|mejl\p{L}*|mail\p{L}*|telefon\p{L}*|phone|namn\p{L}*|names?|kontakt\p{L}*|projektledar\p{L}*|ägar\p{L}*|stödmottagar\p{L}*)(?!\p{L})/iu;

/** "Vilka projekt har X, och hur mycket får de?": the second question is about each of them. */
const OF_EACH =
  /(?<!\p{L})(?:vilka|which|lista|list|visa|show)(?: mig| me)?(?: alla| de| all| the)? (?:projekt(?:en)?|projects)(?!\p{L})[^?.]*?(?:,? (?:och|samt|and) (?=(?:vad|hur|när|vem|vilka|what|how|when|who|which)(?!\p{L}))| (?:med|with) (?=(?:deras |sina |sin |respektive |their )?(?:belopp|stöd|bidrag|budget|slutdatum|startdatum|ägare|projektledare|amounts?|grants?|budgets?|end dates?|start dates?|owners?|leaders?)(?!\p{L})))(.+)/iu;
/** "Vilket är störst i Exempellän, och vem äger det?": the second question is about the one picked. */
const OF_THE_ONE =
  /(?<!\p{L})(?:projekt(?:et)?|project|störst|minst|dyrast|billigast|längst|kortast|largest|biggest|smallest)(?!\p{L})[^?.]*?,? (?:och|samt|and) (?=(?:vad|hur|när|vem|vilken|vilket|what|how|when|who|which)(?!\p{L}))(.+)/iu;
const ASKED_OF_EACH: readonly (readonly [words: RegExp, topics: readonly string[]])[] = [
  [
    /kosta|mycket|belopp|stöd|bidrag|budget|fick|får|much|cost|amount|grant/iu,
    ['grant', 'totalBudget'],
  ],
  [/slut|klar|end|finish/iu, ['endDate']],
  [/start|börja|begin|began/iu, ['startDate']],
  [/led(?:er|s|are|de)|leader|lead|manage/iu, ['projectLeader', 'contactPerson']],
  [/äger|ägare|own/iu, ['owner']],
];

/** The field that a second question asks of each project listed; empty where there is none. */
export function readShownOfEach({ text }: Reading): readonly string[] {
  return topicsAsked(OF_EACH.exec(text)?.[1]);
}

/** The field that a second question asks of the one project picked; empty where there is none. */
export function readShownOfPicked({ text }: Reading): readonly string[] {
  return topicsAsked(OF_THE_ONE.exec(text)?.[1]);
}

function topicsAsked(rest: string | undefined): readonly string[] {
  if (
    rest === undefined ||
    /totalt|sammanlagt|tillsammans|ihop|snitt|total|together|average/iu.test(rest)
  )
    return [];
  return ASKED_OF_EACH.find(([words]) => words.test(rest))?.[1] ?? [];
}

/** Empty where the projects themselves are wanted. */
export function readShown(
  { text }: Reading,
  hits: readonly CueHit[],
  filters: readonly Filter[],
): readonly string[] {
  if (!OPENS.test(text) || ASKS_PROJECTS.test(text)) return [];
  if (filters.some(({ kind }) => kind === 'lacking')) return [];
  for (const [cue, conditionedBy] of SHOWN) {
    if (!hits.some((hit) => hit.cue === cue)) continue;
    const conditioned = filters.some(
      (filter) => filter.kind === 'entity' && filter.entity.kind === conditionedBy,
    );
    return conditioned ? [] : (topicsOfCue(cue) ?? []);
  }
  return [];
}
