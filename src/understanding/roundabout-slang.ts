// Slang for what a project got, who is behind it and where it lies → plain words for it: data.

import type { Rewriting } from './rewriting.js';

const MONEY =
  '(?:pengar|spänn|kronor|kr|stålar|slantar|miljoner|mille|riksdaler|deg|cash|stöd|bidrag|medel|skattepengar|EU-pengar|EU-medel)';
/** What is done with money that is given away, by those who do not count it: "östes ut", "pytsades in". */
const GIVEN =
  '(?:pytsa|pumpa|kasta|dunka|spotta|skyffla|rulla|trilla|droppa|portionera|regna|strila|plöj|ös|vräk|slängd|slängt|släng|sprut|stopp|tryck|häll|hällde|smäll|dela|skicka)(?:des|ts|tes|de|ats|s|t|at|tt|dde|r|er)?';
const PILE =
  '(?:påse|bunt|hög|säck|kasse|klump|näve|lunta|slant|check|säckar|hink|skottkärra|kista|skopa|slev|kaka|tårtbit|slump)';
const ORGANISATION = '(?:bolag|företag|organisation|myndighet|firma|förening|aktör|gäng|outfit)';

/** What Danes and Norwegians write, and what Swedes do: question words, and the fields beside them. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{ hvem: 'vem', hva: 'vad', hvad: 'vad', hvornår: 'när', når: 'när', hvor: 'var' },
  ...{ hvilken: 'vilken', hvilket: 'vilket', hvilke: 'vilka', hvis: 'vems', og: 'och', er: 'är' },
  ...{ mange: 'många', mye: 'mycket', meget: 'mycket', lenge: 'länge', længe: 'länge' },
  ...{ støtte: 'stöd', tilskudd: 'bidrag', tilskud: 'bidrag', fylker: 'län', fylke: 'län' },
  ...{ prosjekt: 'projekt', prosjektet: 'projektet', prosjektleder: 'projektledare' },
  ...{
    projektleder: 'projektledare',
    prosjektlederen: 'projektledaren',
    eier: 'äger',
    ejer: 'äger',
  },
  ...{ projektlederen: 'projektledaren', formålet: 'syftet', formål: 'syfte' },
  ...{ fikk: 'fick', fik: 'fick', starter: 'startar', slutter: 'slutar' },
  ...{ nummeret: 'numret', telefonnummeret: 'telefonnumret', bak: 'bakom', bag: 'bakom' },
};

/** In the order in which they are put. */
export const ROUNDABOUT_SLANG: readonly Rewriting[] = [
  {
    // "Hvem er projektleder i X, og hva er mejladressen?"
    holds: ['hvem', 'hva ', 'hvad ', 'hvor', 'hvilk'],
    pattern: /^.*(?<!\p{L})hv(?:em|ad?|or(?:når)?|ilke[nt]?)(?!\p{L}).*$/isu,
    by: (said) =>
      said
        .replace(/(?<!\p{L})hvor (?=mange|mye|meget|lenge|længe|stor|lang)/giu, 'hur ')
        .replace(
          /(?<![\p{L}-])(?:\p{Ll}+|^\p{Lu}\p{Ll}+)(?![\p{L}-])/gu,
          (word) => NEIGHBOURS[word.toLowerCase()] ?? word,
        ),
  },
  {
    // "Hur många spänn pytsades ut till X?"
    holds: ['hur många ', 'hur mycket '],
    pattern: new RegExp(
      `(?<!\\p{L})[Hh]ur (?:många|mycket) (?:${MONEY} )?(?:som )?(?:har |hade |blev |blivit )?${GIVEN}(?: (?:ut|in|ner|ned|över|på|fram))? (?:till|i|på|åt|över) (?=\\P{L}?\\p{Lu}|projektet|det|den)`,
      'gu',
    ),
    by: 'hur mycket stöd fick ',
  },
  {
    // "Hur tjock bunt sedlar fick X?"
    holds: [
      'påse',
      'bunt',
      'hög ',
      'säck',
      'kasse',
      'klump',
      'näve',
      'lunta',
      'slant',
      'check',
      'hink',
    ],
    pattern: new RegExp(
      `(?<!\\p{L})(?:hur (?:stor|fet|tjock|tung|rejäl|saftig|lång|fett|stort|stora|många)|vilken|vad för) (?:en )?${PILE}(?: (?:med|av|full med))? (?:${MONEY}|sedlar|kulor|kosing|klirr)(?= (?:fick|får|har|fått|blev|gick)(?!\\p{L}))`,
      'giu',
    ),
    by: 'hur mycket pengar',
  },
  {
    // "Hur stor pengapung fick X?"
    holds: ['penga', 'slantpung'],
    pattern:
      /(?<!\p{L})(?:hur (?:stor|fet|tjock|tung|rejäl|saftig)|vilken|vad för|för) (?:en )?(?:penga|pengar?s?|slant|stöd|bidrags)(?:pung|påse|säck|klump|pott|kaka|hög|bunt|skvätt|injektion|rulle|slant|tårta|tårtbit|kasse)(?!\p{L})/giu,
    by: (said) => (/^för/iu.test(said) ? 'för pengar' : 'hur mycket pengar'),
  },
  {
    // "Allokerade medel": granted.
    holds: ['allokera', 'tillerkän', 'anslagna', 'anslagits'],
    pattern:
      /(?<!\p{L})(?:allokera|tillerkän)(?:t|d|de|des|ts|na|nt|nts|ndes)(?!\p{L})|(?<!\p{L})(?:anslagna|anslagits)(?!\p{L})/giu,
    by: (said) =>
      /(?:ts|s)$/iu.test(said) ? 'beviljats' : /(?:de|na)$/iu.test(said) ? 'beviljade' : 'beviljat',
  },
  {
    // "Vilka gömmer sig bakom X?", "vem har ett finger med i X?"
    holds: ['bakom', 'finger', 'fingr', 'händer', 'sin hand', 'en hand'],
    pattern:
      /(?<=(?<!\p{L})(?:vem|vilka|vilken|vilket)(?: \p{L}+){0,3}?) (?:(?:gömmer|gömde|smyger|lurar|skymtar|huserar|trycker)(?: sig)? bakom|(?:har|hade) (?:(?:ett|sitt|sina|en|sin) )?(?:finger|fingrar|fingrarna|hand|händer|händerna)(?: med)?(?: i (?:spelet|grytan|syltburken))?(?: (?:i|med))?)(?!\p{L})/giu,
    by: ' ligger bakom',
  },
  {
    holds: [
      'hiding behind',
      'lurking behind',
      'lurks behind',
      'hides behind',
      'fingers in',
      'finger in',
      'hand in',
      'hands in',
    ],
    pattern:
      /(?<=(?<!\p{L})(?:who|which)(?: \p{L}+){0,3}?) (?:(?:is |are )?(?:hiding|lurking|hides?|lurks?) behind|(?:has|have|had|got|has got|have got) (?:(?:a|their|its|the|his|her) )?(?:fingers?|hands?) in)(?!\p{L})/giu,
    by: ' is behind',
  },
  {
    // "Vem är det för ett bolag som står på X?"
    holds: ['det för ', 'that stands', 'som står på'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:vem|vad|vilka|vilket) (?:är|var) det för (?:en |ett |slags |sorts |typ av |nåt |något )*${ORGANISATION} som (?:står (?:på|bakom|för)|sitter på|har|driver|kör|håller i|ligger bakom|äger)(?!\\p{L})`,
      'giu',
    ),
    by: 'vilken organisation äger',
  },
  {
    // "Vem står skriven på X?"
    holds: [
      'står skriven',
      'står skrivet',
      'står skrivna',
      'står uppskriven',
      'står antecknad',
      'står registrerad',
    ],
    pattern:
      /(?<!\p{L})(vem|vilka) (?:som )?står (?:skriven|skrivna|uppskriven|uppskrivna|antecknad|registrerad) (?:på|för|som ansvariga? för)(?!\p{L})/giu,
    by: '$1 ansvarar för',
  },
  {
    // "Var ska pricken för X sitta?", "var på kartan sätter jag nålen?"
    holds: ['pricken', 'nålen', 'flaggan', 'markören', 'stiftet'],
    pattern:
      /(?<!\p{L})(?:var|vart)(?: (?:på|i) (?:sverige)?kartan)? (?:ska|skall|bör|måste|kan|skulle|borde) (?:(?:jag|vi|man) )?(?:(?:sätta|placera|rita|stoppa|sticka|lägga|sätta ut) )?(?:pricken|(?:knapp)?nålen|flaggan|markören|stiftet)([^?]{0,160}?)(?:, (?:så att säga|typ|alltså))?(?=\P{L}*$)/giu,
    by: (_, rest: string) => {
      const name = rest
        .replace(/ (?:sitta|hamna|placeras|vara|stå|ligga|sättas)(?!\p{L})/giu, '')
        .replace(/ (?:på|i) (?:sverige)?kartan(?!\p{L})/giu, '')
        .replace(/^ (?:för|till|på|åt) /iu, '')
        .trim();
      return `var ligger ${name === '' ? 'det' : name}`;
    },
  },
  {
    holds: ['kartan'],
    pattern:
      /(?<!\p{L})(?:var|vart) på (?:sverige)?kartan (?:ligger|finns|hittar (?:man|jag|vi)|hamnar|är|syns|återfinns|letar (?:man|jag) (?:upp|efter))(?!\p{L})/giu,
    by: 'var ligger',
  },
  {
    // "Omfattningen geografiskt på länsnivå", "den geografiska spridningen på kommunnivå"
    holds: ['länsnivå', 'kommunnivå', 'county level', 'municipal level', 'municipality level'],
    pattern:
      /(?<!\p{L})(?:(?:den )?geografiska? )?(?:omfattning(?:en)?|utbredning(?:en)?|täckning(?:en)?|spridning(?:en)?|hemvist(?:en)?|räckvidd(?:en)?)(?: geografiskt)? på (läns|kommun)nivå(?: (?:för|av|i|hos))?/giu,
    by: (_, level: string) =>
      /^l/iu.test(level) ? 'vilka län omfattas av' : 'vilka kommuner omfattas av',
  },
];
