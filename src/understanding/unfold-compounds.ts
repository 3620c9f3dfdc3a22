// Compounds that say two things at once → the words they are made of: "medelstödet", "kommunantal", "skånska projekt".

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
  /(?<!\p{L})(?:små|stor|jätte|mini)projekt(en|et|)(?= (?:på |om |med |under |över |mellan |som fick ))/giu;
/** "Hur ofta är Exempelvik med i ett projekt?" */
const HOW_OFTEN = /(?<!\p{L})hur ofta(?= (?:är|var|har|förekommer|finns|deltar|medverkar) )/giu;

/** "2017 års nystartade projekt": those that began then. */
const NEWLY_STARTED =
  /(?<!\p{L})nystarta(?:de|t)(?= (?:projekt(?:en)?|insatser(?:na)?|satsningar(?:na)?)(?!\p{L}))/giu;

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
/** "Värmlandsprojekten": a place in the genitive and what lies there. */
const PLACE_COMPOUND = new RegExp(
  `(?<!\\p{L})(?<place>${[...new Set(Object.values(PLACES))].filter((place) => !place.includes(' ')).join('|')}|Dalarna|Gävleborg|Västernorrland|Örebro|Kronoberg|Kalmar|Jönköping)s?(?<what>projekten|projekt)(?!\\p{L})`,
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
/** What says how large they are or who pays, and not what they are about. */
/** Who pays: all of them. */
const OF_EU = /(?<!\p{L}|(?:ett|det|detta) )(?:EU|ESF|ERUF)[- ]?(?=projekt(?:en|et)?(?!\p{L}))/gu;
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

/** The text with such compounds unfolded; whatever is none stays as it is. */
export function unfoldCompounds(text: string): string {
  return text
    .replace(AVERAGE, (whole: string, measure: string) =>
      NO_AVERAGE.test(whole) ? whole : `genomsnittligt ${measure}`,
    )
    .replace(
      AROUND,
      (whole: string, place: string) =>
        // A programme area is called so.
        `${place === 'Stockholm' ? 'programområdet ' : ''}${place}${place !== 'Stockholm' && whole.endsWith('s') ? 's' : ''}`,
    )
    .replace(SMALL_PROJECT, 'projekt$1')
    .replace(HOW_OFTEN, 'hur många projekt')
    .replace(AVERAGE_PROJECT, 'projekten i genomsnitt')
    .replace(NEWLY_STARTED, 'startade')
    .replace(COUNT, (whole: string, counted: string) => {
      const things = COUNTED[counted.toLowerCase()];
      return things === undefined ? whole : `antal ${things}`;
    })
    .replace(
      OF_PLACE,
      (whole: string, place: string, what: string) =>
        `${what} i ${PLACES[place.toLowerCase()] ?? whole}`,
    )
    .replace(PLACE_COMPOUND, (_, place: string, what: string) => `${what} i ${place}`)
    .replace(STATEMENT, (whole: string, field: string) => STATED[field.toLowerCase()] ?? whole)
    .replace(OF_EU, '')
    .replace(OF_KIND, unfoldKind)
    .replace(STUDIES, (_, before: string) => `${before}projekt med förstudie i namnet`);
}
