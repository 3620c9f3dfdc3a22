// An e-mail address or a phone number in the question → whose it is.

import type { Query } from '../../model/query.js';
import { refuse, type Draft } from '../draft.js';
import { matchFieldCues } from '../match-cues.js';
import type { Names } from '../../model/names.js';
import type { Sheet } from '../../model/sheet.js';
import { freeWords, hasWord, nameTokens, positionsIn, take, type Reading } from '../reading.js';

const EMAIL = /[^\s@<>,;:()"']+@[^\s@<>,;:()"']+\.[\p{L}]{2,}/u;

const PHONE = /(?<![\d/-])(?:\+\d{2}|0)(?:[\d ()-]{6,16})\d(?![\d/])/u;

/** "Ägaren till numret": whoever has it, and no owner of a project. */
const OWNER_OF_NUMBER =
  /(?<!\p{L})(?:ägare\p{L}*|äger|owner|owns|innehavare\p{L}*)\s+(?:till|av|of|the|det här|detta|this)?\s*(?:the\s+)?(?:tele\p{L}*|mobil\p{L}*|mejl\p{L}*|mail\p{L}*|num(?:mer|ret)\p{L}*|number|phone|e-?mail|adress\p{L}*)/iu;

const MOST_OF_NAME = 0.6;

/** "Funkar … som mejl", "går det att nå … på": the way to reach somebody is claimed. */
const WORKS =
  /^\P{L}*(?:funkar|fungerar|går det|gäller|stämmer|är|har|når|kan|can|does|is|will)(?!\p{L})/iu;

/** "…, stämmer det?" */
const CONFIRM =
  /(?<!\p{L})(?:(?:stämmer|funkar|gäller) (?:det|den|numret|adressen)|är det (?:rätt|sant|så|riktigt)|(?:is|was) (?:that|it|this) (?:right|true|correct|so)|rätt|right|correct|eller hur|inte sant)\P{L}*$/iu;

// "Går det att nå Exempelprojektet på …?": of a project that is named it is claimed, and nobody is looked for.
function claimsOfProject(reading: Reading, names: Names): Sheet | null {
  if (
    (!WORKS.test(reading.text) && !CONFIRM.test(reading.text)) ||
    hasWord(reading, 'vem', 'who', 'vems', 'whose', 'vilket', 'which')
  )
    return null;
  const [only, ...more] = names
    .find(nameTokens(reading), ['project'])
    .filter(({ coverage, contradicted }) => coverage >= MOST_OF_NAME && !contradicted);
  return only && more.every(({ weight }) => weight < only.weight)
    ? (only.entity.sheets[0] ?? null)
    : null;
}

/** "…, alltså vilken projektägare?" */
const OWNER_ASKED =
  /(?<!\p{L})(?:vilken|vem är|which|what|who is the|who's the) (?:projektägare(?:n)?|stödmottagare(?:n)?|project owner|beneficiary)(?!\p{L})/iu;

/** Projects, and nobody who leads one: "which project leader uses …". */
const OF_PROJECTS =
  /(?<!\p{L})(?:projekt(?:et|en)?|projects|project(?!(?:['’]s)? (?:leads?|leaders?|managers?|coordinators?|owners?|contacts?|staff|people)(?!\p{L})))(?!\p{L})/iu;

/** "Vem hos projekten har numret?": somebody there. */
const WHO_OF_PROJECTS =
  /(?<!\p{L})(?:vem|vems|who|whose)(?: (?:är det|det är|is it))? (?:i|hos|på|av|bland|in|at|of|from|among) (?:alla |de |våra |the |our |all )?(?:projekten|projects)(?!\p{L})/iu;

// A project named nearly whole, of which something is asked.
function asksOfNamed(reading: Reading, names: Names): boolean {
  const cues = matchFieldCues(reading.tokens, freeWords(reading));
  const others = cues.some(({ cue }) => cue !== 'email' && cue !== 'runs');
  const right = hasWord(reading, 'vad', 'vilken', 'what', 'which', 'ratta', 'right', 'korrekta');
  return (
    (others || (cues.length > 0 && right)) &&
    !WORKS.test(reading.text) &&
    names
      .find(nameTokens(reading), ['project'])
      .some(({ coverage, contradicted }) => coverage >= MOST_OF_NAME && !contradicted)
  );
}

/** Looks no further than the first sheet that has it. */
function isStated(contact: string, names: Names): boolean {
  for (const sheet of names.findByContact(contact)) if (sheet !== null) return true;
  return false;
}

/** A number that no sheet has is refused only where the words say that it is a phone's. */
export function recogniseContact({ reading, names }: Draft): Query | null {
  const email = reading.text.includes('@') ? EMAIL.exec(reading.text) : null;
  const phone = email ? null : PHONE.exec(reading.text);
  const match = email ?? phone;
  if (!match) return null;
  const at = positionsIn(reading, match.index, match.index + match[0].length);
  const contact = match[0].replace(/[.?!]+$/, '');
  if (!isStated(contact, names)) {
    // "Got a bounce from …, what's the right e-mail for X?", "svara till …": something else is asked for.
    if (email && at && asksOfNamed(reading, names)) {
      take(reading, at[0], at[1], 'contact', 'e-mail', match[0]);
      return null;
    }
    return email ||
      hasWord(
        reading,
        'nummer',
        'numret',
        'number',
        'vem',
        'who',
        'telefon',
        'phone',
        'ring',
        'ringde',
        'vems',
        'whose',
      )
      ? refuse('no-such-person', null, match[0])
      : null;
  }
  if (at) take(reading, at[0], at[1], 'contact', email ? 'e-mail' : 'phone', match[0]);
  const claimed = claimsOfProject(reading, names);
  if (claimed !== null) {
    const claim = { kind: 'name', topics: [email ? 'email' : 'phone'], name: contact } as const;
    return { kind: 'claim', sheet: claimed, claim, negated: false, day: reading.today };
  }
  // "Vem äger projektet med numret …?" asks for the owner, "vem har numret?" for the person.
  const owns =
    /(?<!\p{L})(?:äger|ägde|owns|ägs|ägare till|owner of)\s+(?:\p{L}+\s+)?(?:projekt|project)/iu.test(
      reading.text,
    );
  const owner =
    owns ||
    OWNER_ASKED.test(reading.text) ||
    (!hasWord(reading, 'vem', 'who', 'manniska', 'person', 'personen', 'sokte') &&
      !OWNER_OF_NUMBER.test(reading.text) &&
      matchFieldCues(reading.tokens, freeWords(reading)).some((hit) => hit.cue === 'owner'));
  const asksWhich =
    /(?<!\p{L})(?:vilket|vilka|which|what|vad för|lista|visa)\s+(?:\p{L}+\s+)?(?:projekt|projects?)(?!\p{L})/iu.test(
      reading.text,
    );
  const ofProjects = OF_PROJECTS.test(reading.text) && !WHO_OF_PROJECTS.test(reading.text);
  const wanted = owner && !asksWhich ? 'organisation' : ofProjects ? 'projects' : 'person';
  return { kind: 'contact-owner', contact, field: email ? 'email' : 'phone', wanted };
}
