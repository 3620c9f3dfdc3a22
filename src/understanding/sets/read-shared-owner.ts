// "Vilka projekt har Exempelsam?" where several owners are called so → all owners that have the word.

import { fold } from '../../language/fold.js';
import type { Filter } from '../../model/query.js';
import type { Names } from '../../model/names.js';
import { nameTokens, take, type Reading } from '../reading.js';

/** A word with a capital right after a verb of owning, in a question of projects in the plural. */
const OWNS =
  /(?<!\p{L})(?:[Vv]ilka|[Hh]ur många|[Aa]lla|[Aa]ntal|[Aa]ntalet|[Ll]ista|[Ww]hich|[Hh]ow many|[Aa]ll|[Ll]ist)(?:\s\p{L}+)?\s(?:projekt|projects)(?!\p{L})(?:[^?]*\s)?(?:har|äger|driver|leder|fick|fått|ägs av|drivs av|hos|do|does|by)\s(?<word>\p{Lu}\p{L}{2,})(?:\s(?:have|own|run|lead|fått|haft|igång|totalt))?\P{L}*$/u;

/** The word is taken. Empty where one owner alone has it, or it names something else. */
export function readSharedOwner(reading: Reading, names: Names): readonly Filter[] {
  const word = OWNS.exec(reading.text)?.groups?.['word'];
  const at = reading.tokens.findIndex(({ text }) => text === word);
  const token = reading.tokens[at];
  if (!token || reading.taken[at] !== null) return [];
  const here = names
    .find(nameTokens(reading), ['organisation', 'person', 'place'])
    .filter(({ first, last, mended }) => first === at && last === at && !mended);
  const owners = here.filter(({ entity }) => entity.kind === 'organisation');
  const begun = owners.every(
    ({ entity, exact }) => !exact && fold(entity.name).startsWith(`${token.folded} `),
  );
  if (owners.length < 2 || owners.length < here.length || !begun) return [];
  take(reading, at, at, 'quoted', 'owner has', token.text);
  return [{ kind: 'code', topic: 'owner', code: token.folded, within: true, words: token.text }];
}
