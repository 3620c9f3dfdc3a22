// What a question word wants and the fields that its words name → whether they are of one kind: who wants somebody.

import type { Ask } from '../model/query.js';
import type { AskingClause } from './asking-clause.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PEOPLE = of(
  'leader contactPerson owner runs whoHas belongs partners withWhom targetGroup email phone contactDetails call',
);
const PERSONAL = of('leader contactPerson');
const PLACES_AND_NAMES = of(
  'municipalities counties region programmeArea priorityArea thematicObjective specificObjective name owner leader contactPerson',
);
const PURPOSES = of('goals description overview thematicObjective targetGroup quantities');
/** What is named beside a reason without being what it is the reason of. */
const BESIDE_REASON = of('goals description overview start when where runs name status whoHas');
const WHO = of('vem vems who whose whom');
const WHY = of('varfor why');
const HOW = of('hur how');
const DEEDS = of('gjorde gor gjort hande hander hant did do happened happens happen');
const BEFORE_NOW = of('tidigare forut forr previously formerly');
const DENYING = of("inte ej bara not n't only isn't wasn't didn't doesn't aren't weren't");
const MUCH = of('mycket much');
/** "I should be most grateful for …" */
const THANKFUL = of('grateful obliged thankful appreciative appreciated kind welcome tacksam');

/** True for a question of who, why, how much or what was done that is answered with fields of another kind. */
export function asksForOtherKind(
  { tokens, taken, text }: Reading,
  { hits, operations, amounts }: Parts,
  asks: readonly Ask[],
  clause: AskingClause,
): boolean {
  let [who, why, how, much, deed, earlier, denied, questions] = [
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    0,
  ];
  for (const at of clause.positions) {
    const word = tokens[at]?.folded ?? '';
    if (taken[at] !== null || word.length < 3) continue;
    if (WHO.has(word)) who = true;
    else if (WHY.has(word)) why = true;
    else if (HOW.has(word)) {
      questions++;
      how = true;
      if (MUCH.has(tokens[at + 1]?.folded ?? '')) much = true;
    } else if (QUESTIONS.has(word)) questions++;
    else if (DEEDS.has(word)) deed = true;
    else if (BEFORE_NOW.has(word)) earlier = true;
    else if (DENYING.has(word)) denied = true;
  }
  const only = (kind: ReadonlySet<string>): boolean => asks.every(({ cue }) => kind.has(cue));
  // "Vem på kommunen fick idén …": somebody, and neither a place nor an aim.
  if (who && asks.length > 0 && !hits.some(({ cue }) => PEOPLE.has(cue)))
    return !asks.some(({ cue }) => PEOPLE.has(cue));
  // "Varför blev det bara två miljoner?": the reason of an amount, and not the aim of it all.
  if (why && asks.some(({ cue }) => PURPOSES.has(cue)))
    return (
      denied ||
      amounts.length > 0 ||
      ENDING.test(clause.text) ||
      hits.some(({ cue }) => !BESIDE_REASON.has(cue))
    );
  if (asks.length === 0) return false;
  // "Hur fick kommunen reda på stödet?": a way, which no field tells but how somebody is reached.
  if (how && ASKS_WAY.test(clause.text)) return true;
  // "Hur mycket sköt kommunen till?"
  if (much && questions === 1 && only(PLACES_AND_NAMES)) return true;
  // "Vad gjorde ledaren innan …", "vad hände med X efter projektperioden?"
  if (deed && DONE.test(clause.text) && only(NOT_DONE)) return true;
  if (earlier && only(PERSONAL)) return true;
  // "Vad blev dyrast i X?": nothing of one project is put in an order.
  if (
    !asks.some(({ cue }) => PEOPLE.has(cue)) &&
    operations.some(
      ({ cue, positions: [at = 0] }) =>
        cue === 'largest' &&
        clause.positions.includes(at) &&
        // "Hur fet var påsen?" asks how much, and orders nothing.
        !HOW.has(tokens[at - 1]?.folded ?? '') &&
        !THANKFUL.has(tokens[at + 1]?.folded ?? ''),
    )
  )
    return true;
  // "Bidraget per företag i snitt": no mean is told but those that are worked out.
  return (
    operations.some(
      ({ cue, positions: [at = 0] }) => cue === 'average' && clause.positions.includes(at),
    ) &&
    /(?<!\p{L})per(?!\p{L})/iu.test(text) &&
    !asks.some(({ cue }) => /Per[A-Z]/.test(cue))
  );
}

const ASKS_WAY =
  /(?<!\p{L})(?:hur (?:fick|blev|gick|reagerade|kändes|känns|togs|delades|fördelades|mättes|mäts|mäter|uppfylldes|lyckades|kom|hanterades|hanteras|användes|väl|ofta|bra|nöjda?|väntas|tycker|tyckte|upplevde|upplevs)|how (?:did|will|well|often|happy|satisfied|come|good|bad|badly|successful|has|have|had|were))(?! (?:man |jag |vi |I |we |one )?(?:tag|fatt|kontakt|touch|hold|länge|long|mycket|många|much|many))(?!\p{L})/iu;
/** "Varför slutade det?": why something came to an end or late is no aim of it. */
const ENDING =
  /(?<!\p{L})(?:end(?:ed)?|clos\p{L}*|stop\p{L}*|shut|slut\p{L}*|avslut\p{L}*|upphör\p{L}*|lades ner|lägga ner|delay\p{L}*|försen\p{L}*|avbr\p{L}*|cancel\p{L}*)(?!\p{L})/iu;
const QUESTIONS = of('vad vilken vilket vilka nar var vart what which when where');
const NOT_DONE = of(
  'grant budget leader contactPerson owner period start end when status duration municipalities counties region',
);
const DONE =
  /(?<!\p{L})(?:vad (?:har )?(?:gjort|gjorde|gör|hände|händer|hänt)|what (?:has )?happen\p{L}*|what (?:did|do|does) [^?]*(?<!\p{L})do)(?!\p{L})/iu;
