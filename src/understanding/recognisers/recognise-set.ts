// A question about many projects → the set query: filters, operation and measure.

import { readNumberWord } from '../../language/number-words.js';
import { readAmounts } from '../../language/read-amount.js';
import type { Token } from '../../language/tokenise.js';
import { mayNameThing } from '../../language/word-class.js';
import type { Query } from '../../model/query.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import { refuse, type Draft } from '../draft.js';
import { namesProject, stretchesOfNames } from '../names-project.js';
import { readTime } from '../read-time.js';
import { hasWord, nameTokens } from '../reading.js';
import { isToldOfNone } from '../told-by-no-sheet.js';
import { asksForSame } from './recognise-same-as.js';
import { asksAboutMany } from '../sets/asks-about-many.js';
import { addsUpOver, asksOfUnnamed, PROJECT_WORDS } from '../sets/asks-of-unnamed.js';
import { readMany } from '../sets/read-many.js';

/** Projects in the plural, or one picked out of all; never where a project is named. */
export function recogniseSet(draft: Draft): Query | null {
  if (draft.mentions.length > 0 || asksForSame(draft.reading.text)) return null;
  const named = stretchesOfNames(draft.reading, draft.names);
  const inName = (position: number): boolean =>
    isNamedProject(draft, position) ||
    named.some(([first, last]) => first <= position && position <= last);
  const many =
    draft.nameWords.length + draft.fieldWords.length > 0 ||
    asksAboutMany(draft.reading, inName) ||
    asksOfOwners(draft) ||
    asksOfThoseIn(draft) ||
    asksOfCounty(draft);
  if (!many) return null;
  return isToldOfNone(draft.reading.text) ? refuse('no-such-field', null, null) : readMany(draft);
}

const THOSE = new Set(['vilka', 'manga', 'which', 'many']);
const WITHIN = new Set(['i', 'inom', 'under', 'fran', 'in', 'within', 'from']);

// "I Västra Exempelbygd, vilka fick …?", "hur många i Exempelbygd var slut 2016?": those that lie in a
// place named whole, with the question word right beside it.
function asksOfThoseIn({ reading, names }: Draft): boolean {
  const { tokens } = reading;
  if (!tokens.some(({ folded }) => THOSE.has(folded))) return false;
  const word = (position: number): string => tokens[position]?.folded ?? '';
  return names.find(nameTokens(reading), ['place']).some(({ exact, contradicted, first, last }) => {
    if (!exact || contradicted || !WITHIN.has(word(first - 1))) return false;
    if (first === 2 && THOSE.has(word(0))) return true;
    // "Vilka ligger i …", "vilka tre i …"
    const beside =
      /^(?:ligger|finns|hor|ar|lie|are)$/.test(word(1)) ||
      readNumberWord(tokens[1]?.lower ?? '') !== null;
    if (first === 3 && THOSE.has(word(0)) && beside) return true;
    if (first === 3 && THOSE.has(word(1)) && /^(?:hur|how)$/.test(word(0))) return true;
    const asked = word(last + 1) === 'hur' || word(last + 1) === 'how' ? last + 2 : last + 1;
    const next = tokens[asked + 1];
    return first === 1 && THOSE.has(word(asked)) && next !== undefined && !isNoun(next);
  });
}

const KIND_OF_PLACE = /^(?:lan|lans|lanet|county|counties|municipality)$/;
const LISTING =
  /(?<!\p{L})(?:vilka|which(?: ones)?|lista|list|visa|show|namn|names|vad (?:finns|har|hör|som|vi har)|what (?:is|do we have)|allt|everything|anything|bara|only)(?!\p{L})/iu;

/** "Lista Exempellän", "Exempellän, vad finns?", "Exempellän projekt?" */
const LISTS =
  /^\P{L}*(?:lista|visa|list|show)(?!\p{L})|(?<!\p{L})(?:vad finns|vad har vi|what (?:is there|do we have))(?!\p{L})|(?<!\p{L})(?:projekt|projects?)\P{L}*$/iu;

// "Exempelbygds län slut 2018", "Exempelby municipality, below 2 million – which ones?": a county named as
// such, and a condition or a list.
function asksOfCounty({ reading, names }: Draft): boolean {
  const { tokens, text } = reading;
  const lists = LISTS.test(text);
  if (!lists && !LISTING.test(text)) return false;
  const named = names
    .find(nameTokens(reading), ['place'])
    .some(
      ({ exact, contradicted, first, last, coverage }) =>
        (exact || (coverage >= 0.97 && first === last)) &&
        !contradicted &&
        (last > first || KIND_OF_PLACE.test(tokens[last + 1]?.folded ?? '')),
    );
  if (!named || asksYesOrNo(reading) || namesProject(reading, names)) return false;
  return (
    lists || readTime(text, reading.today).length > 0 || readAmounts(text).some(({ unit }) => unit)
  );
}

// "I Exempelbygd, vilka kommuner är med?" asks of something else than projects.
function isNoun({ lower, folded }: Token): boolean {
  return mayNameThing(lower) && !/^(?:projekt|projekten|projects|var|fick|hade)$/.test(folded);
}

/** "Genomsnittligt stöd i Norra Mellansverige?" is about projects though it does not say so. */
export function recogniseTotal(draft: Draft): Query | null {
  if (draft.mentions.length > 0) return null;
  if (draft.entities.person.length > 0) return addsUpOver(draft) ? readMany(draft) : null;
  if (asksYesOrNo(draft.reading) && !hasWord(draft.reading, ...PROJECT_WORDS)) return null;
  // "Summan för Exempelöprojektet": one, whichever it is.
  if (draft.reading.tokens.some(({ folded }) => /.{4}projektet$/.test(folded))) return null;
  return addsUpOver(draft) || asksOfUnnamed(draft) ? readMany(draft) : null;
}

// "Exempelmyndighetens projekt": part of an owner's name in the genitive, and of no project's.
function asksOfOwners({ reading, names }: Draft): boolean {
  const at = reading.tokens.findIndex(({ folded }) =>
    /^(?:projekt|projekten|projektlista)$/.test(folded),
  );
  const owner = reading.tokens[at - 1];
  if (!owner || reading.taken[at - 1] !== null || !/^\p{Lu}.*s$/u.test(owner.text)) return false;
  const found = names
    .find(nameTokens(reading), ['project', 'organisation'])
    .filter(({ first, last, contradicted }) => !contradicted && first <= at - 1 && at - 1 <= last);
  return (
    found.some(
      ({ entity, rarity, mended }) => entity.kind === 'organisation' && rarity >= RARE && !mended,
    ) && !found.some(({ entity }) => entity.kind === 'project')
  );
}

/** So rare that hardly another owner has the word. */
const RARE = 0.9;

// "Plusenergiförskolans projekt": a word that one project's name has alone, in the genitive.
function isNamedProject({ reading, names }: Draft, position: number): boolean {
  const before = reading.tokens[position - 1];
  if (!before || !/^projekt$/.test(reading.tokens[position]?.folded ?? '')) return false;
  if (reading.taken[position - 1] !== null || !/s$/.test(before.folded)) return false;
  const found = names
    .find(nameTokens(reading), ['project', 'organisation', 'person', 'place'])
    .filter(
      ({ first, last, contradicted }) =>
        !contradicted && first <= position - 1 && position - 1 <= last,
    );
  return (
    found.length > 0 &&
    found.every(
      ({ entity, rarity, mended, first, last }) =>
        entity.kind === 'project' && rarity >= RARE && !mended && first === last,
    )
  );
}
