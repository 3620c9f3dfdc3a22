// A word before the name of a project → whether it only says what the project is: "fibre project", "biogasförstudien".

import { fold } from '../language/fold.js';
import { inSwedish } from '../language/in-swedish.js';
import type { NameMatch } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import type { Reading } from './reading.js';

/** What projects are called for what they are. */
const WORK =
  /(?:projekt(?:et)?|satsning(?:en)?|insats(?:en)?|studien?|initiativ(?:et)?|fond(?:en)?|program(?:met)?|bygget|utbyggnaden|nätet|planen|inkubatorn|klustret|nätverket|project|study|initiative|programme|program|scheme|fund|network|plan|incubator|cluster|expansion|rollout)$/u;
/** What may stand between that and the name. */
const BETWEEN =
  /^[ ,:("“”]*(?:(?:i|in|om|kring|called|named|som heter|kallat|nämligen|alltså)(?: (?:de|den|det))? )?["“”]?$/iu;
/** Words of such a description. */
const MOST_WORDS = 4;
/** Letters of a part that says something. */
const SHORTEST = 4;

/** True for "studien", "exempelklustret", "fund": what projects are called for what they are. */
export function isWork(lower: string): boolean {
  return WORK.test(lower);
}

/** True where the words from this one to the name say what it is, and the sheet has this one of them. */
export function describesProject(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  if (!token) return false;
  const isTold = (lower: string): boolean =>
    [...reading.places.keys()].some((sheet) => isToldOf(sheet, lower));
  const before = reading.taken.lastIndexOf('project', position);
  const last = before >= 0 && position - before <= MOST_WORDS ? workAfter(reading, before) : null;
  if (last !== null && position <= last) return position === last || isTold(token.lower);
  const end = workBeforeName(reading, position);
  if (end === null) return false;
  if (position < end) return isTold(token.lower);
  // "Projektet", "the study", "samverkansprojektet" right before the name itself.
  const own = token.lower.replace(WORK, '').replace(/[-s]$/, '');
  return own.length < SHORTEST || reading.taken[end + 1] === 'project' || isTold(own);
}

// Where the words from this one end with what the project is, right before its name; null where they do not.
function workBeforeName({ tokens, taken, text }: Reading, from: number): number | null {
  for (let at = from; at < Math.min(from + MOST_WORDS, tokens.length); at++) {
    const token = tokens[at];
    if (!token || taken[at] !== null || token.number) return null;
    if (!WORK.test(token.lower)) continue;
    const next = taken.findIndex((each, position) => position > at && each === 'project');
    const name = tokens[next];
    return name && BETWEEN.test(text.slice(token.end, name.start)) ? at : null;
  }
  return null;
}

/** "The Exempel fibre project": words after part of a name say what it is, and its sheet has them. */
export function isDescribedAfter(reading: Reading, { last, entity }: NameMatch): boolean {
  const end = workAfter(reading, last);
  if (end === null) return false;
  const words = reading.tokens.slice(last + 1, end);
  return words.every(({ lower }) => entity.sheets.some((sheet) => isToldOf(sheet, lower)));
}

// Where the words right after a name end with what the project is; null where they do not.
function workAfter({ tokens, taken, text }: Reading, last: number): number | null {
  for (let at = last + 1; at <= Math.min(last + MOST_WORDS - 1, tokens.length - 1); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || taken[at] !== null || token.number) return null;
    if (!/^[ -]$/.test(text.slice(before.end, token.start)) || !/^\p{Ll}/u.test(token.text))
      return null;
    if (WORK.test(token.lower)) return at;
  }
  return null;
}

// In its name or its prose, as written or in Swedish.
function isToldOf(sheet: Sheet, lower: string): boolean {
  const parts = [lower, lower.replace(/s$/, ''), ...inSwedish(lower)]
    .map(fold)
    .filter((part) => part.length >= SHORTEST);
  const name = fold(sheet.name.value.text);
  return parts.some(
    (part) =>
      name.includes(part) ||
      sheet.passages.some(({ sentences }) =>
        sentences.some(({ text }) => fold(text).includes(part)),
      ),
  );
}
