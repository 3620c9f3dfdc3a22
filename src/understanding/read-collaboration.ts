// The words of a question → the organisation whose collaborations it asks for, or what projects shall aim at.

import { holdsSome } from '../language/letter-runs.js';

const re = (source: string): RegExp => new RegExp(source, 'iu');
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** The organisation, up to the word that closes the wording. */
const NAME = '(?<name>[\\p{L}\\p{N}][^?!,;:]{1,70}?)';
const MANY =
  '(?:i )?(?:vilka|vilket|hur många|alla|lista|visa|antal|antalet|några|finns det|andra)(?: av)?(?: de)? (?:projekt(?:en)?|insatser|satsningar)(?: som)?';
const MANY_EN =
  '(?:in )?(?:which|what|how many|all|list|show|any|number of)(?: of)?(?: the)? projects?(?: that)?';
const ROLE =
  '(?:(?:projekt|samverkans|samarbets|med)?part(?:ner)?(?:s)?|medfinansiär|finansiär|deltagare|samarbetspart(?:ner)?|delaktig(?:a)?|involverad(?:e)?|inblandad(?:e)?|medsökande|med)';
const ROLE_EN =
  '(?:(?:a |the )?(?:project |collaboration )?partner|(?:a )?co-?financier|involved|engaged|a participant|participating|taking part|part)';

/** Wordings that open in one way: where that stands nowhere, none of them is looked for. */
interface Wordings {
  readonly opening: RegExp;
  readonly wordings: readonly RegExp[];
}

const MANY_OPENS = re(`${START}${MANY} `);
const MANY_EN_OPENS = re(`${START}${MANY_EN} `);

/** Letters that each opening has. */
const mayOpen = holdsSome(
  'projekt project insats satsning samarbet samverk partner medfinansiär'.split(' '),
);

function* groupsFound(
  text: string,
  all: readonly Wordings[],
): Generator<Readonly<Record<string, string | undefined>>> {
  if (!mayOpen(text)) return;
  for (const { opening, wordings } of all) {
    if (!opening.test(text)) continue;
    for (const wording of wordings) {
      const groups = wording.exec(text)?.groups;
      if (groups !== undefined) yield groups;
    }
  }
}

/** Blanks that are more than one between two words, or other signs than blanks. */
const UNEVEN_BLANKS = /\s\s|[^\S ]/u;

/** Without the signs at its end, and with one blank between two words. */
function plain(question: string): string {
  const text = question.replace(/[?.!\s]+$/u, '');
  return UNEVEN_BLANKS.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** Wordings with the name between two fixed ends. */
const WORDINGS: readonly Wordings[] = [
  {
    opening: MANY_OPENS,
    wordings: [
      re(
        `${START}${MANY} (?:samarbetar|samverkar|deltar|medverkar|ingår|medfinansierar) (?!med${END})${NAME} (?:i|med i|med|på)$`,
      ),
      re(
        `${START}${MANY} (?:samarbetar|samverkar|har samarbetat|samarbetade) (?:tillsammans )?med ${NAME}$`,
      ),
      re(`${START}${MANY} (?:är|var|är också) ${NAME} (?:med|${ROLE}) (?:i|på|för|till)$`),
      re(`${START}${MANY} (?:är|var) ${NAME} ${ROLE}$`),
      re(
        `${START}${MANY} (?:har|hade|medfinansieras av|drivs tillsammans med|görs tillsammans med|genomförs (?:i samverkan|tillsammans) med|involverar|inkluderar) ${NAME} (?:som|till) ${ROLE}$`,
      ),
      re(
        `${START}${MANY} (?:drivs|görs|genomförs) (?:tillsammans|i samverkan|i samarbete|ihop) med ${NAME}$`,
      ),
    ],
  },
  {
    opening: re('projekt(?:en)? (?:med|där) |samarbet|samverk|partner|medfinansiär'),
    wordings: [
      re(
        `${START}(?:projekt(?:en)?) (?:med|där) ${NAME} (?:som|är(?: en)?|deltar som|medverkar som|står som) ${ROLE}$`,
      ),
      re(
        `${START}(?:vad|var|vilka) (?:samarbetar|samverkar) ${NAME} (?:med |i )?(?:för projekt|i för projekt|i|kring)$`,
      ),
      re(`${START}(?:var|i vad) är ${NAME} (?:partner|samverkanspart|medfinansiär)$`),
      re(`${START}${NAME}s? (?:samarbeten|samverkansprojekt|partnerskap)$`),
    ],
  },
  {
    opening: MANY_EN_OPENS,
    wordings: [
      re(
        `${START}${MANY_EN} (?:does|do|did|is|are|has|have) ${NAME} (?:take part|taken part|participate|participated|collaborate|cooperate|partner|work|${ROLE_EN}|in|involved) ?(?:in|on|with)?$`,
      ),
      re(
        `${START}${MANY_EN} (?:involve|include(?! (?:\\p{L}+ ){1,3}(?:municipality|county)(?!\\p{L}))|are with|work with|collaborate with|cooperate with|partner with|are run together with) ${NAME}$`,
      ),
      re(
        `${START}${MANY_EN} (?:have|has) ${NAME} as (?:a )?(?:partner|co-?financier|participant)$`,
      ),
    ],
  },
  {
    opening: re('projects? (?:with|where) |partner'),
    wordings: [
      re(
        `${START}projects? (?:with|where) ${NAME} (?:as|is|is listed as) (?:a |the )?(?:partner|co-?financier|involved|participant)$`,
      ),
      re(`${START}(?:where|in what) is ${NAME} (?:a )?partner$`),
    ],
  },
];

/** The organisation as written in the question, or null where the question is another. */
export function readCollaborator(question: string): string | null {
  for (const groups of groupsFound(plain(question), WORDINGS)) {
    const name = groups['name']?.trim();
    if (name !== undefined && !IS_NO_NAME.test(name)) return name;
  }
  return null;
}

const IS_NO_NAME =
  /^(?:mellan|between|de|den|det|ni|vi|man|projekt\p{L}*|projekten|företag(?:en)?|kommuner(?:na)?|they|it|we|you|dem|dom|någon|alla|varandra|vilka|andra|flera|våra|som|igång|pågående|klara|mest|minst|störst|högst|lägst|most|least)(?!\p{L})/iu;

/** Verbs that open what a project wants: "syftar till att minska …". */
const AIMS: readonly Wordings[] = [
  {
    opening: MANY_OPENS,
    wordings: [
      re(
        `${START}${MANY} (?:syftar (?:till|på|mot)|siktar (?:på|mot)|strävar (?:efter|mot)|avser|har (?:som|till) (?:mål|syfte|ambition)|har för avsikt|arbetar för|jobbar för|verkar för|vill|ska bidra till|bidrar till)(?: att)? (?<aim>.{3,120})$`,
      ),
      re(
        `${START}${MANY} (?:ska|skall) (?<aim>(?:öka|minska|stärka|utveckla|skapa|främja|förbättra|underlätta|bygga|etablera|höja|sänka|stödja|effektivisera) .{3,120})$`,
      ),
      re(`${START}${MANY} (?:har|med) (?:målet|syftet|mål|syfte) att (?<aim>.{3,120})$`),
    ],
  },
  {
    opening: re('projekt(?:en)? (?:som|med|vars) '),
    wordings: [
      re(
        `${START}(?:projekt(?:en)?) (?:som syftar till|med syfte|med mål|vars mål är|vars syfte är|som vill|som ska bidra till)(?: att)? (?<aim>.{3,120})$`,
      ),
    ],
  },
  {
    opening: MANY_EN_OPENS,
    wordings: [
      re(
        `${START}${MANY_EN} (?:aim(?:s|ing)? (?:to|at)|seeks? to|intends? to|wants? to|strives? (?:to|for)|(?:have|has) (?:the |a |as (?:its |their |a )?)?(?:goal|aim|purpose|objective) (?:of|to|is to|is)|works? (?:to|for|towards)|are meant to|are to) (?<aim>.{3,120})$`,
      ),
    ],
  },
  {
    opening: re('projects? (?:aiming|whose|that) '),
    wordings: [
      re(
        `${START}projects? (?:aiming (?:to|at)|whose (?:goal|aim|purpose) is(?: to)?|that aim (?:to|at)) (?<aim>.{3,120})$`,
      ),
    ],
  },
];

/** What projects are asked to aim at, in the asker's words, or null. */
export function readAim(question: string): string | null {
  for (const groups of groupsFound(plain(question), AIMS)) {
    const aim = groups['aim']?.trim();
    // A year or an amount makes it a question about fields.
    if (aim !== undefined && !/\d/.test(aim)) return aim;
  }
  return null;
}

const MEMBER: readonly RegExp[] = [
  re(
    `^(?:är|deltar|medverkar|ingår|samverkar|samarbetar|finns|var|står) (?:också |även )?${NAME} (?:också |även )?(?:med|en part|part|en partner|partner|samverkanspart|medfinansiär|delaktig(?:a)?|involverad(?:e)?|inblandad(?:e)?|bland (?:parterna|partnerna|deltagarna)|i projektet|projektägare|ägare)(?: i (?:det|projektet|detta)| där| här| också)?$`,
  ),
  re(`^(?:deltar|medverkar) (?:också |även )?${NAME}$`),
  re(
    `^(?:samverkar|samarbetar) (?:de|det|den|ni|man|projektet|vi) (?:också |även )?(?:med )${NAME}$`,
  ),
  re(
    `^(?:is|are|was|does|do) ${NAME} (?:a partner|partner|partners|involved|part of (?:it|the project)|taking part|take part|participate|participating|on board|a co-?financier|included)(?: in (?:it|the project|this))?(?: too| as well)?$`,
  ),
  re(
    `^(?:do|does) (?:they|it|the project|you) (?:work|collaborate|cooperate|partner) with ${NAME}$`,
  ),
];

/** The organisation that a yes/no question about the project spoken of asks for, or null. */
export function readMember(question: string): string | null {
  const text = plain(question).replace(/^(?:och|men|and|but) /iu, '');
  for (const wording of MEMBER) {
    const name = wording.exec(text)?.groups?.['name']?.trim();
    if (name !== undefined && !IS_NO_NAME.test(name)) return name;
  }
  return null;
}
