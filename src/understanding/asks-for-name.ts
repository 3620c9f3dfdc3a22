// A question about one project that asks what something is called → the project's name, its leader, or another thing.

import { mayNameThing } from '../language/word-class.js';
import type { Ask } from '../model/query.js';
import type { Leftover } from './read-leftover.js';
import type { Parts } from './read-parts.js';
import { hasWord, type Reading } from './reading.js';

/** "Vilket diarienummer har 2018/00082?" */
const NUMBER_ITSELF =
  /(?<!\p{L})(?:vilket|which|what) (?:diarienummer|ärendenummer|projektnummer|dnr|ärende-?id|registration number|case (?:id|number)|reference number)(?!\p{L})|(?<!\p{L})(?:vad är|vilket är|what is|what's) (?:the )?(?:diarie(?:numret|nummer)|ärende(?:numret|nummer)|projekt(?:numret|nummer)|dnr|registration number|case number|reference number) (?:för|på|till|of|for)(?!\p{L})/iu;

const IDENTITY = new Set(['registrationNumber', 'projectNumber', 'name', 'runs', 'overview']);

/** "Vilket projekt är 2018/00082?": true where the number was given and the name is asked for. */
export function asksForName(reading: Reading, parts: Parts): boolean {
  if (!reading.taken.includes('number') || NUMBER_ITSELF.test(reading.text)) return false;
  if (
    hasWord(reading, 'kallas', 'heter', 'called') &&
    (parts.hits.every((hit) => IDENTITY.has(hit.cue)) ||
      /(?<!\p{L})(?:vad|what) (?:kallas|heter|is) (?:projektet|det|the project|it)(?!\p{L})/iu.test(
        reading.text,
      ))
  )
    return true;
  if (
    /(?<!\p{L})vad (?:är|var|döljer sig|gömmer sig|finns|ligger) (?:.{1,60} )?för (?:sorts )?projekt(?!\p{L})/iu.test(
      reading.text,
    )
  )
    return true;
  const identity = parts.hits.every((hit) => IDENTITY.has(hit.cue));
  return (
    identity &&
    !asksForThing(reading, parts) &&
    hasWord(reading, 'vilket', 'which', 'what', 'namn', 'namnet', 'name') &&
    !hasWord(reading, 'vem', 'who')
  );
}

const THING = /(?<!\p{L})(?:vilket|which|what) (\p{L}{3,})/iu;

// "Vilket bankgiro har 2018/00082?": another thing than the project is asked for, and no field.
function asksForThing({ text, tokens, taken }: Reading, { hits }: Parts): boolean {
  const match = THING.exec(text);
  const thing = match?.[1]?.toLowerCase() ?? '';
  if (!match || PROJECT_ITSELF.test(thing) || !mayNameThing(thing)) return false;
  const at = tokens.findIndex(({ end }) => end === match.index + match[0].length);
  return taken[at] === null && !hits.some(({ positions }) => positions.includes(at));
}

const WHO_IT_IS =
  /(?<!\p{L})(?:vilken (?:person|människa|individ)|vad heter (?:personen|hen|vederbörande|människan)|(?:which|what) (?:person|individual)|what is the person called|(?:hon|han|hen|she|he)(?: eller | or |\/)(?:han|hon|hen|he|she)|(?:vad|what) (?:hon|han|hen|he|she|den person(?:en)?|personen) (?:som )?[^?]{2,160} (?:heter|hette|kallas|is called|was called)|person(?:en)? (?:bakom|som (?:driver|styr|ansvarar|leder|sköter|kör|håller|basar))|(?:the |which |what |a )person (?:who(?:['’]s| is| was)? |that(?: is|['’]s)? )?(?:running|leading|heading|managing|in charge|responsible|behind|runs|ran|leads|led|heads))(?!\p{L})/iu;
const OF_WHO: ReadonlySet<string> = new Set(['name', 'runs', 'owner', 'leader', 'participants']);
const LEADER: Ask = { cue: 'leader', topics: ['projectLeader', 'contactPerson'] };

/** "Vem …, alltså vad heter personen?": the person alone, where no organisation is meant; else what was asked. */
export function askForPerson({ text }: Reading, asks: readonly Ask[]): readonly Ask[] {
  const meant =
    asks.some(({ cue }) => cue !== 'participants') && asks.every(({ cue }) => OF_WHO.has(cue));
  return meant && WHO_IT_IS.test(text) ? [LEADER] : asks;
}

const CALLED =
  /(?<!\p{L})(?:vad|what)(?: (?:heter|hette|kallas|kallades)|'s| is| was) (?:the |en |ett )?(?<thing>\p{L}{3,})(?= (?:i|på|för|hos|till|in|at|for|of)(?!\p{L}))/iu;
const CALLED_IT =
  /(?<!\p{L})(?:and|och) (?:what(?:'s| is) (?:it called|its name)|vad heter (?:det|den|de))(?!\p{L})/iu;
const PROJECT_ITSELF = /^(?:projekt|insats|satsning|project|det|den|name|namn)/iu;

/**
 * "Vad heter revisorn i X?", "… have an account, and what's it called?": what else is named, as it is
 * written; empty where it was said before it; null where it is the project.
 */
export function namedInstead(reading: Reading, { inOrder }: Leftover): string | null {
  const other = namedThing(reading) ?? inOrder.join(' ');
  return other !== '' || CALLED_IT.test(reading.text) ? other : null;
}

function namedThing({ text, tokens, taken }: Reading): string | null {
  const match = CALLED.exec(text);
  const thing = match?.groups?.['thing'];
  if (!match || thing === undefined || PROJECT_ITSELF.test(thing)) return null;
  const at = tokens.findIndex(({ end }) => end === match.index + match[0].length);
  return at >= 0 && taken[at] === null && mayNameThing(thing.toLowerCase()) ? thing : null;
}
