// What tells once more which project, which field or which day is meant → the plain words for it: data.

import type { Rewriting } from './rewriting.js';

const MONTHS_COUNTED =
  '(?:hur många|antal(?:et)?|how many|number of) (?:månader|dagar|veckor|år|months|days|weeks|years)';

/** In the order in which they are put. */
export const ROUNDABOUT_ASIDES: readonly Rewriting[] = [
  {
    // "Hur många månader pågick X, från första till sista dag?": its length, and neither day.
    holds: [
      'till sista',
      'och sista',
      'to last',
      'to the last',
      'and last',
      'till slut',
      'to finish',
    ],
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${MONTHS_COUNTED}(?!\\p{L})[^?]{3,140})[,–-]+ (?:räknat |counted |counting |inklusive |alltså )?(?:från |from |både |both )?(?:the )?(?:första|first|start)(?: (?:dag(?:en)?|day))? (?:till|to|och|and)(?: (?:och med|and including))?(?: the)? (?:sista|last|slut|finish)(?: (?:dag(?:en)?|day))?(?: inräknad| inräknade| included)?(?=\\P{L}*$)`,
      'giu',
    ),
    by: '',
  },
  {
    // "Vid årsskiftet 2040/2041, alltså 1 januari 2041"
    holds: ['årsskiftet', 'nyåret', 'turn of the year'],
    pattern:
      /(?:(?:vid|på|över|runt|at|around) )?(?<!\p{L})(?:årsskiftet|nyåret|the turn of the year) (?:mellan |between )?(?:19|20)\d\d ?(?:\/|[-–]| och | and )((?:19|20)?\d\d)(?:, (?:alltså|dvs|d\.v\.s\.|i\.e\.|that is) (?:den |on )?1(?:a|st)? (?:januari|jan|january) \d{4})?(?!\d)/giu,
    by: (said, year: string) =>
      `${/turn/iu.test(said) ? 'on 1 January' : 'den 1 januari'} ${year.length === 2 ? `20${year}` : year}`,
  },
  {
    // "Did X get under way in 2041?"
    holds: [
      'get under way',
      'get underway',
      'get going',
      'get off the ground',
      'got under way',
      'get rolling',
    ],
    pattern:
      /(?<=^\P{L}*(?:did|does|has|have|had|will) [^?]{2,120}) (?:get|got|gotten) (?:under way|underway|going|off the ground|rolling)(?= (?:in|on|before|after|by|during|as early as|as late as|between)(?!\p{L}))/giu,
    by: ' start',
  },
  {
    // "… X, det från Exempelstad", "… X, den nere i Exempelstad"
    holds: [', det ', ', den ', ', the one ', ', de '],
    pattern:
      /(?<=\p{L}|["”)]), (?:det|den|de|the one|that one) (?:(?:nere|uppe|borta|där) )?(?:från|i|på|hos|from|in) (\p{Lu}[\p{L}-]+)(?=\P{L}*$)/gu,
    by: (said, place: string) => ` ${/one/u.test(said) ? 'in' : 'i'} ${place}`,
  },
  {
    // "X (det korta namnet, inte Exempelgrejen)": what is not meant.
    holds: ['inte ', 'not ', 'ej '],
    pattern:
      /\s*\((?:[^()]{0,40}[,;–-] ?)?(?:alltså |och |and )?(?:inte|ej|not)(?: the| den| det)? [^()]{2,80}\)/giu,
    by: '',
  },
  {
    // "… i vilket fack hamnar det? Programområdet är jag ute efter."
    holds: [
      'ute efter',
      'jag söker',
      'vi söker',
      'jag menar',
      'menar jag',
      'tänker jag på',
      'looking for',
      "i'm after",
      'vill jag veta',
    ],
    pattern:
      /(?<=[^?.!]{10})[?.!,–-]+ (?:det är |it['’]?s )?((?!(?:det|den|vad|it|that|what)(?!\p{L}))\p{L}+(?: \p{L}+)?) (?:är (?:det )?(?:som )?(?:jag|vi) (?:är )?(?:ute efter|söker|vill ha|vill veta|behöver)|menar jag|söker jag|söker vi|tänker jag på|vill jag (?:veta|ha)|is what (?:i['’]m|we['’]re|i am|we are) (?:after|looking for)|i mean)(?=\P{L}*$)/giu,
    by: ', $1 alltså?',
  },
  {
    // "Programområdet med, för fullständighetens skull."
    holds: [' skull', "'s sake", ' sake of'],
    pattern:
      /,? ?(?:så där |bara )?(?:för (?:fullständighetens|säkerhets|säkerhetens|ordningens|ordnings|tydlighetens|protokollets|enkelhetens|helhetens|skojs) skull|for (?:the sake of (?:completeness|clarity|order)|(?:completeness|clarity|order|safety)['’]s? sake))/giu,
    by: '',
  },
  {
    holds: [' med', ' också', ' likaså'],
    pattern:
      /^(\P{L}*)((?:(?:tematiska|specifika|beviljade|totala) )?\p{L}{3,}(?:en|et|na|erna)),? (?:med|också|likaså)(?=\P{L}*$)/giu,
    by: (_, open: string, field: string) => `${open}och ${field.toLowerCase()}`,
  },
  {
    // "Hur mycket kostade X EU?"
    holds: [' eu', ' unionen', ' esf'],
    pattern:
      /^(\P{L}*)(?:hur (?:mycket|mkt)|vad) (?:kostar|kostade|har kostat) (.{2,140}?) (?:EU|unionen|ESF)(?=\P{L}*$)/giu,
    by: '$1hur mycket EU-stöd fick $2',
  },
  {
    // "Var mejlar man om man vill nå X?"
    holds: ['vill nå', 'ska nå', 'want to reach', 'wants to reach', 'vill få tag'],
    pattern:
      /(?<!\p{L})(?:var|vart|hur|where|how) (mejlar|mailar|e-postar|ringer|skriver|does one (?:e-?mail|call)|do (?:i|you|we) (?:e-?mail|call)) (?:man|jag|vi)? ?(?:om|för att|ifall|if|to) (?:(?:man|jag|vi|one|you|i|we) )?(?:vill|ska|want to|wants to|wish to)? ?(?:nå|få tag (?:på|i)|reach|get hold of) /giu,
    by: (_, way: string) =>
      /^(?:ringer|.*call)/iu.test(way)
        ? /^r/iu.test(way)
          ? 'vilket telefonnummer har '
          : 'what is the phone number of '
        : /^do/iu.test(way)
          ? 'what is the email address of '
          : 'vilken mejladress har ',
  },
];
