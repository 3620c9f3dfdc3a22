// Ways of asking where a project lies that name the unit apart from the question → plain words for it: data.

import type { Rewriting } from './rewriting.js';

const PLURAL: Readonly<Record<string, string>> = {
  län: 'län',
  kommun: 'kommuner',
  kommuner: 'kommuner',
  county: 'counties',
  counties: 'counties',
  municipality: 'municipalities',
  municipalities: 'municipalities',
  municipal: 'municipalities',
};
const UNIT = '(län|kommun(?:er)?|county|counties|municipality|municipalities|municipal)';
const MANY =
  '(?:(?:ett|en|one) (?:eller|or) (?:flera|fler|several|more)|fler än (?:ett|en)|mer än (?:ett|en)|flera(?: olika)?|många|several|more than one|multiple|many|a number of)';

const nameOf = (unit: string): string => PLURAL[unit.toLowerCase()] ?? unit;
const which = (unit: string, name: string): string =>
  /^[cm]\p{L}*(?:ies|y|pal)$/iu.test(unit)
    ? `which ${nameOf(unit)} does ${name} cover`
    : `vilka ${nameOf(unit)} omfattar ${name}`;

/** In the order in which they are put. */
export const ROUNDABOUT_PLACES: readonly Rewriting[] = [
  {
    // "Vad sorterar X under för programområde?"
    holds: ['sorterar', 'lyder', 'faller'],
    pattern:
      /(?<!\p{L})vad (?:sorterar|lyder|faller) (.{2,120}?) (?:under|inom) för (programområde|insatsområde|region|mål|tematiskt mål)(?!\p{L})/giu,
    by: 'vilket $2 har $1',
  },
  {
    // "Vilka har verksamhet i Exempellän?"
    holds: [
      'verksamhet i',
      'verksamma i',
      'verksamt i',
      'activities in',
      'active in',
      'operating in',
    ],
    pattern:
      /(?<!\p{L})(?:(?:har|hade|bedriver|bedrev) (?:sin |någon |nån )?verksamhet|är (?:verksamma|verksamt)|(?:have|has|had) (?:any )?activities|(?:are|is) (?:active|operating)) (?=in? (?:länet )?\p{Lu})/gu,
    by: (said) => (/[åä]|verksam/iu.test(said) ? 'ligger ' : 'lie '),
  },
  {
    // "Hur många och vilka län berörs av X?"
    holds: [
      'många och vilka',
      'många samt vilka',
      'många, och vilka',
      'many and which',
      'many and what',
    ],
    pattern: /(?<!\p{L})(?:hur många,? (?:och|samt) (?=vilka)|how many,? and (?=which|what))/giu,
    by: '',
  },
  {
    // "Hur många kommuner är det i X och vilka?"
    holds: ['och vilka', 'samt vilka', 'and which', 'and what', '? vilka', '? which'],
    pattern:
      /(?<!\p{L})(?:hur många (kommuner|län|partner|partners|samarbetspartner)|how many (counties|municipalities|partners))(?!\p{L})([^?]{2,160}?)(?:\?|,)? (?:(?:och|samt) )?(?:and )?(?:vilka(?: är det| är de| då)?|(?:which|what)(?: ones?| are they)?)(?=\P{L}*$)/giu,
    by: (_, swedish: string | undefined, english: string | undefined, rest: string) =>
      swedish === undefined ? `which ${english ?? ''}${rest}` : `vilka ${swedish}${rest}`,
  },
  {
    // "Är X igång i fler än ett län, och vilka i så fall?"
    holds: [
      'än ett',
      'än en ',
      'flera ',
      'många ',
      'several',
      'more than one',
      'multiple',
      'many ',
    ],
    pattern: new RegExp(
      `^(\\P{L}*)(?:är|ligger|pågår|finns|bedrivs|drivs|verkar|jobbar|rör|berör|omfattar|täcker|sträcker sig|does|is|are|has|did) (.{2,120}?) (?:(?:igång|aktivt|verksamt|verksam|sig|stretch|cover|run|span|extend|reach|operate|work|active|running|located|based|spread|been)(?: |(?= )))*(?:i|över|in|over|across|to)? ?${MANY} ${UNIT},? (?:(?:och|and),? )?(?:(?:i så fall|if so),? )?(?:vilka|vilket|which)(?: ones?)?(?: i så fall| då| if so)?(?=\\P{L}*$)`,
      'giu',
    ),
    by: (_, open: string, name: string, unit: string) => `${open}${which(unit, name)}`,
  },
  {
    // "Är det ett eller flera län i X, och vilka?"
    holds: [
      'eller fler',
      'än ett',
      'än en ',
      'flera ',
      'många ',
      'or more',
      'several',
      'than one',
      'many ',
    ],
    pattern: new RegExp(
      `^(\\P{L}*)(?:är|var|gäller|rör|is|are|was|were) (?:det|it|there) ${MANY} ${UNIT} (?:(?:som (?:berörs|ingår|är med|omfattas)|involved|covered) )?(?:i|för|av|in|by|for) (.{2,120}?),? (?:(?:och|and),? )?(?:(?:i så fall|if so),? )?(?:vilka|vilket|which)(?: ones?)?(?: i så fall| då| if so)?(?=\\P{L}*$)`,
      'giu',
    ),
    by: (_, open: string, unit: string, name: string) => `${open}${which(unit, name)}`,
  },
  {
    // "Ska rapportera per län, var hamnar X?", "kommunkarta, var ligger X?", "at municipal level, where does X operate?"
    holds: [
      ...['per län', 'länsvis', 'länsnivå', 'länskart', 'per kommun', 'kommunvis', 'kommunnivå'],
      ...['kommunkart', 'kommunlist', 'länslist', 'by county', 'per county', 'county level'],
      ...['county map', 'by municip', 'per municip', 'municipal level', 'municipality level'],
      ...['municipal map', 'municipality map', 'efter län', 'efter kommun'],
    ],
    pattern:
      /^[^?:]{0,90}?(?<!\p{L})(?:(?:per|efter|by) (län|kommun(?:er)?|county|municipality)|(läns|kommun)(?:vis|nivå|kartan?|listan?)|(county|municipal(?:ity)?) (?:level|map|list))(?!\p{L})[^?,:–]{0,30}[,:–]\s*(?:(?:var|vart) (?:hamnar|ligger|hör|räknas|placeras|finns|verkar|är|pågår|bedrivs) |vilka (?:räknas in|ingår|gäller|hamnar|är det|hör till|blir det|ska stå|står)(?: för| i| på)? |(?:where|which(?: ones?)?) (?:does|do|is|are|did|go with|belong to|count for|apply to) ?)(?!(?:det|de|den|dom|it|they|that)(?!\p{L}))(.{2,140}?)(?: (?:in|operate|take place|belong|fall|lie|go|end up|run|work|hemma|då))?(?=\P{L}*$)/giu,
    by: (
      _,
      per: string | undefined,
      joined: string | undefined,
      english: string | undefined,
      name: string,
    ) => which(per ?? english ?? (/^l/iu.test(joined ?? '') ? 'län' : 'kommun'), name),
  },
  {
    // "Är det typ bara Exempelby eller andra kommuner också i X?"
    holds: ['eller andra', 'eller fler', 'or other', 'or also other'],
    pattern:
      /^(\P{L}*)(?:är|var|gäller|is|was) (?:det|it) (?:typ |väl |like )?(?:bara|endast|enbart|just|only) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:eller|or)(?: (?:också|also))? (?:andra|fler|other) (kommuner|län|counties|municipalities)(?: (?:också|med|too|as well))*(?: som (?:är med|ingår|berörs))? (?:i|in|med i|på|av) (.{2,140}?)(?=\P{L}*$)/giu,
    by: (_, open: string, unit: string, name: string) => `${open}${which(unit, name)}`,
  },
  {
    // "Don't need the county, just the municipalities that X is in"
    holds: [
      "n't need",
      'n’t need',
      'not need',
      "n't want",
      'behöver inte',
      'vill inte ha',
      'ha inte',
    ],
    pattern:
      /(?<=^\P{L}*|[.!,;:] )(?:(?:i|we|jag|vi) )?(?:(?:do not|don['’]t) (?:need|want|care (?:about|for))|(?:behöver|vill) inte(?: ha| veta)?)(?: the| any)? [^?,.]{2,40}, (?:(?:only|just|but|utan|bara|endast) )+(?:the )?(?=\p{L})/giu,
    by: '',
  },
  {
    holds: ['municipal coverage', 'county coverage', 'municipal spread', 'geographical coverage'],
    pattern:
      /(?<!\p{L})(municipal|county)(?:ity)? (?:coverage|spread|breakdown|footprint)(?!\p{L})/giu,
    by: (_, unit: string) => nameOf(unit),
  },
  {
    // "Inte länet, utan vilka kommuner är X i?"
    holds: ['inte ', 'not '],
    pattern: /^\P{L}*(?:inte|ej|not)(?: the)? \p{Ll}+, (?:utan|but)(?: i)? (?=(?:vilk|which))/giu,
    by: '',
  },
];
