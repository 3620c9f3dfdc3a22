// The start of a stretch of prose → the heading that runs into it, as "Mål Projektet ska …".

const NOUN =
  '(?:(?:övergripande|långsiktiga?|horisontella|kvantitativa|konkreta|huvudsakliga?) ?)?' +
  '(?:projekt ?|huvud|del|effekt)?' +
  '(?:mål(?:et|en)?|syfte[tn]?|målsättning(?:en|ar(?:na)?)?|vision(?:en)?|ambition(?:en)?)';
const GOALS = new RegExp(
  '^(?:(?:projektets|förstudiens|förstudieprojektets|satsningens|insatsens|det|de) )?' +
    `${NOUN}(?:(?:, | och | samt |/| & )${NOUN}){0,3}` +
    '(?: (?:för|med|i) (?:projektet|förstudien|satsningen|insatsen))?(?: \\d{1,2}(?: ?[-–] ?\\d{1,2})?)?(?![\\p{L}\\p{N}])',
  'iu',
);
/** Headings of the application forms that registers copy descriptions from. */
const OTHERS = new RegExp(
  `^(?:${[
    '(?:projektets )?(?:huvud|projekt)?aktiviteter(?: och arbetssätt)?',
    '(?:beskrivning av )?(?:projektets )?arbets?sätt(?: och aktiviteter)?',
    'bakgrund|sammanfattning|projektbeskrivning|metod|genomförande|organisation|projektorganisation|tidplan',
    '(?:primära? |sekundära? )?målgrupp(?:er)?',
    '(?:projektets )?förvänta(?:de?|t)(?: långsiktiga)? (?:resultat|effekter)(?: och (?:nytta|effekter|långsiktiga effekter))?(?: (?:på|vid) (?:lång sikt|kort sikt|längre sikt|projektperiodens slut|projektavslut))?',
    'resultat(?: och effekter)?|långsiktiga effekter|resultatspridning|utvärdering',
    '(?:det )?(?:regionala )?näringslivets medverkan(?: i genomförandet)?',
    'hur de[tn]? regionala näringslivet ska medverka i genomförandet',
    'projektets arbete för att nå projektets mål',
    'horisontella (?:kriterier|principer)',
    'background|summary|activities|methods?|expected results?|target groups?|(?:overall )?(?:goals?|objectives?|aims?|purpose)',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** Common words that open a sentence as often as they stand as a heading: only with a colon. */
const WITH_COLON =
  /^(?:samverkan|samverkansparter(?:na)?|samarbetspartners?|partners?|parter|medfinansiärer|finansiering|budget|deltagare|deltagande (?:parter|organisationer|kommuner|företag)|co-financiers?)(?= ?:)/iu;
const DEFINITE = /(?:målet|målen|syftet|syften|sättningen|visionen|ambitionen)(?: \d+)?$/iu;
const LONGEST = 140;

/** A heading with the place where the text after it begins. */
export interface Heading {
  readonly text: string;
  readonly end: number;
}

/**
 * The heading at the start of a stretch, or null. After it stands a colon, a dash, the end, or a
 * capital: "Mål Projektet ska"; "Målet Projektet" is no heading, since "målet" is used in sentences.
 */
export function findHeading(stretch: string): Heading | null {
  const head = stretch.slice(0, LONGEST);
  if (!/^\p{Lu}/u.test(head)) return null;
  const text = (GOALS.exec(head) ?? OTHERS.exec(head) ?? WITH_COLON.exec(head))?.[0];
  if (text === undefined) return null;
  const rest = head.slice(text.length);
  const sign = /^\s*:\s*|^\s+[-–]\s+(?=\p{Lu})|^[.\s]*$/u.exec(rest);
  if (sign) return { text, end: text.length + sign[0].length };
  if (DEFINITE.test(text) && !/^Projektets|^Förstudiens/u.test(text)) return null;
  const gap = /^\s+(?=["”¿]?\p{Lu}|[-–¿•·*]|\(?\d{1,2}[.)]|(?<=\s{2,})\S)/u.exec(rest);
  return gap === null ? null : { text, end: text.length + gap[0].length };
}
