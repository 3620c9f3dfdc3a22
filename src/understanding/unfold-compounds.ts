// Compounds that say two things at once → the words they are made of: "medelstödet", "kommunantal", "skånska projekt".

import { createRewriter, type Rewriting } from './rewriting.js';

/** Measures that "medel-" and "snitt-" are averages of. */
const MEASURES =
  '(?:stöd|bidrag|belopp|budget|kostnad|summa|storlek|anslag|längd|tid|löptid|projekttid|längden)';
const AVERAGE = new RegExp(
  `(?<!\\p{L})(?:medel|snitt|genomsnitts?)(?<measure>${MEASURES}\\p{L}{0,4})(?!\\p{L})`,
  'giu',
);
/** Its own words, and not an average of something. */
const NO_AVERAGE = /^(?:medeltid|snittid)/iu;

const COUNTED: Readonly<Record<string, string>> = {
  kommun: 'kommuner',
  projekt: 'projekt',
  läns: 'län',
  partner: 'partner',
  företags: 'företag',
  månads: 'månader',
  dag: 'dagar',
  dags: 'dagar',
};
const COUNT = new RegExp(
  `(?<!\\p{L})(?<counted>${Object.keys(COUNTED).join('|')})antal(?:et)?(?!\\p{L})`,
  'giu',
);

/** "Ett snittprojekt": how large projects are on average. */
const AVERAGE_PROJECT =
  /(?<!\p{L})(?:ett |det )?(?:snitt|medel|genomsnitts?)projekt(?:et)?(?!\p{L})/giu;

/** "Småprojekt under en halv miljon": how small is said beside it. */
const SMALL_PROJECT =
  /(?<!\p{L})(?:små|stor|jätte|mini)projekt(en|et|)(?= (?:på |om |med |under |över |mellan |i |inom |som fick ))/giu;
/** "Hur ofta är Exempelvik med i ett projekt?" */
const HOW_OFTEN = /(?<!\p{L})hur ofta(?= (?:är|var|har|förekommer|finns|deltar|medverkar) )/giu;

/** "2017 års nystartade projekt": those that began then. */
const NEWLY_STARTED =
  /(?<!\p{L})(?:nystarta(?:de|t)|(?<=(?:19|20)\d\d års )(?:nya|nypåbörjade|nyinledda|nytillkomna|färska))(?= (?:projekt(?:en)?|insatser(?:na)?|satsningar(?:na)?)(?!\p{L}))/giu;

/** Stems of the adjectives that Swedish makes of its provinces, with the place they are of. */
const PLACES: Readonly<Record<string, string>> = {
  skånsk: 'Skåne',
  värmländsk: 'Värmland',
  norrbottnisk: 'Norrbotten',
  västerbottnisk: 'Västerbotten',
  gotländsk: 'Gotland',
  halländsk: 'Halland',
  blekingsk: 'Blekinge',
  östgötsk: 'Östergötland',
  västgötsk: 'Västra Götaland',
  sörmländsk: 'Södermanland',
  västmanländsk: 'Västmanland',
  jämtländsk: 'Jämtland',
  uppländsk: 'Uppsala',
  stockholmsk: 'Stockholm',
  västsvensk: 'Västsverige',
  småländsk: 'Småland',
  dalsk: 'Dalarna',
  kalmaritisk: 'Kalmar',
};
const UNDERTAKINGS = '(?:projekt(?:en|ets|et)?|insats(?:er|erna)|satsning(?:ar|arna))';
const OF_PLACE = new RegExp(
  `(?<!\\p{L})(?<place>${Object.keys(PLACES).join('|')})(?:a|t)?\\s+(?<what>${UNDERTAKINGS})(?!\\p{L})`,
  'giu',
);
const COMPOUND_PLACES = [
  ...[...new Set(Object.values(PLACES))].filter((place) => !place.includes(' ')),
  ...['Gävleborg', 'Västernorrland', 'Örebro', 'Kronoberg', 'Jönköping'],
];
/** "Dalaprojekten" lie in Dalarna. */
const DALA_COMPOUND = /(?<!\p{L})dala(?<what>projekten|projekt)(?!\p{L})/giu;
/** "Värmlandsprojekten": a place in the genitive and what lies there. */
const PLACE_COMPOUND = new RegExp(
  `(?<!\\p{L})(?<place>${COMPOUND_PLACES.join('|')})s?(?<what>projekten|projekt)(?!\\p{L})`,
  'giu',
);

/** "Stockholmsområdet": what lies around it. */
const AROUND =
  /(?<!\p{L})(Stockholm|Göteborg|Malmö|Uppsala|Örebro|Kalmar|Jönköping|Gotland)s(?:området|områdets|trakten|traktens|regionen|regionens)(?!\p{L})/gu;

/** "Hur många biogasprojekt", "bredbandsprojekten": projects of a kind, which their names and texts tell. */
const OF_KIND = new RegExp(
  `(?<before>(?<!\\p{L})(?:alla|samtliga|hur många|antal(?:et)?|vilka|lista|visa|våra|summera|summa)\\s+(?:av\\s+|de\\s+|alla\\s+)*)?(?<![\\p{L}-])(?<kind>\\p{L}{3,}?)(?<joint>s?)(?<what>projekt(?:en|ens)?)(?!\\p{L})`,
  'giu',
);
/** Who pays: all of them. */
const OF_EU = /(?<!\p{L}|(?:ett|det|detta) )(?:EU|ESF|ERUF)[- ]?(?=projekt(?:en|et)?(?!\p{L}))/gu;
/** What says how large they are or who pays, and not what they are about. */
const NO_KIND =
  /^(?:små|stor|stora|jätte|mini|eu|esf|eruf|del|huvud|mål|under|sam|in|ut|pro|favorit|special)$/iu;
const STUDIES =
  /(?<before>(?<!\p{L})(?:alla|samtliga|hur många|antal(?:et)?|vilka|lista|visa|de)\s+(?:av\s+|de\s+|alla\s+|\p{L}+\s+(?=(?:\p{L}+\s+)?förstudierna))*)förstudier(?:na)?(?!\p{L})(?:\s+\((?:ordet |förstudie )?i namnet\))?/giu;

function unfoldKind(
  whole: string,
  before: string | undefined,
  kind: string,
  joint: string,
  what: string,
): string {
  const plural = /en/iu.test(what.slice(6));
  if (before === undefined && !plural) return whole;
  if (NO_KIND.test(kind + joint) || NO_KIND.test(kind)) return `${before ?? ''}${what}`;
  return `${before ?? ''}${what} om ${kind}`;
}

/** "Länsuppgift": what is stated there of it. */
const STATED: Readonly<Record<string, string>> = {
  läns: 'län',
  kommun: 'kommuner',
  telefon: 'telefon',
  ägar: 'ägare',
  mejl: 'mejl',
  projektledar: 'projektledare',
  stöd: 'stöd',
  budget: 'budget',
  slutdatum: 'slutdatum',
};
const STATEMENT = new RegExp(
  `(?<!\\p{L})(?<field>${Object.keys(STATED).join('|')})s?uppgift(?:en|er|erna)?(?!\\p{L})`,
  'giu',
);

/** One kind of compound each. */
export const UNFOLDINGS: readonly Rewriting[] = [
  {
    holds: ['medel', 'snitt'],
    pattern: AVERAGE,
    by: (whole, measure) => (NO_AVERAGE.test(whole) ? whole : `genomsnittligt ${measure}`),
  },
  {
    holds: ['sområdet', 'strakten', 'sregionen'],
    pattern: AROUND,
    by: (whole, place) =>
      // A programme area is called so.
      `${place === 'Stockholm' ? 'programområdet ' : ''}${place}${place !== 'Stockholm' && whole.endsWith('s') ? 's' : ''}`,
  },
  {
    holds: ['småprojekt', 'storprojekt', 'jätteprojekt', 'miniprojekt'],
    pattern: SMALL_PROJECT,
    by: 'projekt$1',
  },
  { holds: ['hur ofta'], pattern: HOW_OFTEN, by: 'hur många projekt' },
  {
    holds: ['snittprojekt', 'snittsprojekt', 'medelprojekt'],
    pattern: AVERAGE_PROJECT,
    by: 'projekten i genomsnitt',
  },
  { holds: ['nystarta', ' års ny', ' års färska'], pattern: NEWLY_STARTED, by: 'startade' },
  {
    holds: Object.keys(COUNTED).map((things) => `${things}antal`),
    pattern: COUNT,
    by: (whole, counted) => {
      const things = COUNTED[counted.toLowerCase()];
      return things === undefined ? whole : `antal ${things}`;
    },
  },
  {
    holds: Object.keys(PLACES),
    pattern: OF_PLACE,
    by: (whole, place, what) => `${what} i ${PLACES[place.toLowerCase()] ?? whole}`,
  },
  {
    holds: COMPOUND_PLACES.flatMap((place) =>
      ['projekt', 'sprojekt'].map((what) => place + what),
    ).map((letters) => letters.toLowerCase()),
    pattern: PLACE_COMPOUND,
    by: (_, place, what) => `${what} i ${place}`,
  },
  { holds: ['dalaprojekt'], pattern: DALA_COMPOUND, by: '$<what> i Dalarna' },
  {
    holds: ['uppgift'],
    pattern: STATEMENT,
    by: (whole, field) => STATED[field.toLowerCase()] ?? whole,
  },
  {
    holds: ['eu', 'esf', 'eruf'].flatMap((who) =>
      ['', ' ', '-'].map((joint) => `${who}${joint}projekt`),
    ),
    pattern: OF_EU,
    by: '',
  },
  { holds: ['projekt'], pattern: OF_KIND, by: unfoldKind },
  {
    holds: ['förstudier'],
    pattern: STUDIES,
    by: (_, before) => `${before}projekt med förstudie i namnet`,
  },
];

/** The text with such compounds unfolded; whatever is none stays as it is. */
export const unfoldCompounds = createRewriter(UNFOLDINGS);
