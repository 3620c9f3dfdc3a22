// A question that nothing else recognised → a passage of the project spoken of, or the refusal with its reason.

import { overviewOf } from '../overview-of.js';
import type { Query } from '../../model/query.js';
import { refuse, type Draft } from '../draft.js';
import { nearestProjects } from '../names-project.js';
import { isToldByNoSheet } from '../told-by-no-sheet.js';
import { onlyGeneric, passageOrRefuse, PERSONAL_WORDS } from '../passage-or-refuse.js';
import { leftoverOf } from '../read-leftover.js';
import { MOST_CHOICES } from '../project-mention.js';
import { readParts, type Parts } from '../read-parts.js';
import { analyseWord } from '../../language/analyse-word.js';
import { fold } from '../../language/fold.js';
import type { Sheet } from '../../model/sheet.js';
import { GENERIC } from '../vague-cues.js';
import type { CueHit } from '../match-cues.js';
import { hasWord, type Reading } from '../reading.js';
import { isFollowUp, refersBack } from '../refers-back.js';

// "Vad är organisationsnumret?": where there is one sheet, it is that sheet which does not say.
const LIKE_A_FIELD =
  /(?:nummer|numret|nummret|numren|nr|adress(?:en)?|kod(?:en)?|number|address)$/iu;

/** "Vad händer efter projektet?": what lies beside it in time is not what it is. */
const AROUND = /(?<!\p{L})(?:efter|före|innan|after|before) (?:projektet|the project)(?!\p{L})/iu;

/** Always makes a query: no such project, no such person, or out of scope, with the nearest names. */
export function refuseRest(draft: Draft): Query {
  const { reading, names, context } = draft;
  const parts = draft.parts ?? readParts(reading);
  const leftover = leftoverOf(reading, parts.hits);
  const words = leftover.inOrder;
  const looked = words.length > 0 ? words.join(' ') : null;
  const { sheet } = context;
  if (
    sheet &&
    words.length > 0 &&
    leftover.names.length === 0 &&
    (refersBack(reading) || isFollowUp(reading))
  )
    return passageOrRefuse(reading, sheet, leftover, parts);
  const specific =
    parts.hits.some((hit) => !GENERIC.has(hit.cue) || hit.positions.length > 1) ||
    parts.asks.length > 0;
  const only = draft.sheets.length === 1 ? (draft.sheets[0] ?? null) : null;
  if (only && words.length === 1 && LIKE_A_FIELD.test(looked ?? ''))
    return refuse('no-such-field', only, looked);
  // "Vem har beviljat stödet?" where there is one sheet: it is asked of that, and no name of another.
  if (
    only &&
    leftover.names.length === 0 &&
    (AROUND.test(reading.text) || isToldByNoSheet(reading.text))
  )
    return refuse('no-such-field', only, looked);
  // "Vilka medfinansierar projektet?": all of it is no answer to who or when.
  if (only && words.length === 0 && hasWord(reading, ...PERSONAL_WORDS))
    return refuse('no-such-field', only, null);
  if (only && leftover.names.length === 0 && tellsOfProject(reading, parts.hits))
    return words.length > 0
      ? passageOrRefuse(reading, only, leftover, parts)
      : overviewOf(reading, only);
  const person =
    hasWord(reading, 'vem', 'who') && leftover.names.length >= 2 && leftover.words.length === 0;
  if (person) return refuse('no-such-person', null, looked);
  if (
    !specific ||
    (leftover.names.length === 0 &&
      onlyGeneric(reading, parts.hits) &&
      !hasWord(reading, 'projekt', 'projektet', 'project'))
  ) {
    if (leftover.names.length === 0 || parts.asks.length === 0)
      return refuse('out-of-scope', null, looked, nearestProjects(reading, names));
  }
  const sharing = sharingWord(draft, words, parts);
  if (sharing.length > 0) return { kind: 'choose-project', sheets: sharing, asks: parts.asks };
  return refuse('no-such-project', null, looked, nearestProjects(reading, names));
}

// "När slutar förstudien?", "Klimat-projektets e-post?": any of those whose names have the word.
function sharingWord(
  { names, context, reading }: Draft,
  words: readonly string[],
  parts: Parts,
): readonly Sheet[] {
  const [only, ...more] = words;
  // "Växtzon 3" is another than those that are numbered otherwise.
  if (/\d/.test(reading.text)) return [];
  if (only === undefined || more.length > 0 || parts.asks.length === 0 || context.sheet) return [];
  const { lemma } = analyseWord(only.toLowerCase());
  // Other words are what is asked for, and no name.
  const kind = /^(.{4,}?)s?-?projekt(?:et|ets)$/.exec(fold(only))?.[1];
  const compound = only.length >= LONG_COMPOUND && analyseWord(only.toLowerCase()).parts.length > 1;
  const named = /^\p{Lu}/u.test(only) || lemma === 'förstudie' || kind !== undefined || compound;
  if (!named) return [];
  const forms =
    kind === undefined ? [fold(only), fold(only).replace(/s$/, ''), fold(lemma)] : [kind];
  for (const word of forms) {
    const sheets = names.findByWords([word], MOST_CHOICES + 1);
    if (sheets.length > 1 && sheets.length <= MOST_CHOICES) return sheets;
  }
  return [];
}

/** "Projektledaren för fiberutbyggnad": such a compound is what projects are called by. */
const LONG_COMPOUND = 10;

function tellsOfProject(reading: Reading, hits: readonly CueHit[]): boolean {
  return (
    hasWord(reading, 'projektet', 'projektets', 'project', 'stodet', 'bidraget', 'pengarna') ||
    hits.some((hit) => hit.cue === 'overview')
  );
}
