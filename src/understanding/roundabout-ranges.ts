// Roundabout ways of saying between which amounts, or below which, grants lie → "mellan X och Y", "under X": data.

import { NUMBER_WORD } from '../language/number-words.js';
import type { Rewriting } from './rewriting.js';

const NUMBER = `(?:\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+(?:[.,]\\d+)?|en halv|half a|(?:${NUMBER_WORD}|en|ett|one)(?![\\p{L}\\p{N}]))`;
const UNIT =
  '(?:miljoner|miljon|millions|million|milj|mkr|mnkr|msek|mn|m|tkr|tusen|thousand|kronor|kr|sek)(?![\\p{L}\\p{N}])';
const CROWNS = '(?: (?:kronor|kr|SEK)(?![\\p{L}\\p{N}]))?';
/** With its unit. */
const MONEY = `(?:(?:SEK|kr) ?${NUMBER}(?: ?${UNIT})?|${NUMBER} ?${UNIT}${CROWNS})`;
/** Its unit may stand with the other end. */
const END = `(?:(?:SEK|kr) ?)?${NUMBER}(?: ?${UNIT}${CROWNS})?`;
const SPAN =
  '(?:spannet|spann|intervallet|intervall|omfånget|skiktet|klassen|storleksklassen|bidragsspannet|bidragsintervallet)';
const RANGE = '(?:range|bracket|band|span|interval|class|segment)';
const DASH = '(?: ?[-–—] ?)';
const UP_TO =
  '(?:,? (?:och |and )?(?:ända )?(?:(?:upp|fram) till(?: och med)?|up to|all the way to) )';
const TO = `(?:${DASH}|${UP_TO}| (?:till|to|through|och|and) )`;
const SPANS = ['spann', 'intervall', 'omfånget', 'skiktet', 'klassen'];
const RANGES = [' range', 'bracket', ' band', ' span', 'interval', ' class', 'segment'];

/** How an amount and a dash after it may end; one letter would be looked for everywhere. */
const DASHED = ['er', 'on', 'ns', 'lj', 'kr', 'ek', 'mn', 'en', 'nd', 'or'].flatMap((end) =>
  ['-', '–', '—'].flatMap((dash) => [`${end}${dash}`, `${end} ${dash}`]),
);

const GOT = '(?:fick|får|fått|beviljades|beviljats|har|hade)';
const REACHED = '(?:nådde|når|nått|kom|kommer|kommit|gick|tog sig)';

/** In the order in which they are put. */
export const ROUNDABOUT_RANGES: readonly Rewriting[] = [
  {
    // "Ligger utanför spannet 2 till 5 miljoner"
    holds: SPANS,
    pattern: new RegExp(
      `(?<!\\p{L})utanför ${SPAN}(?: (?:från|på|mellan|om))? (${END})${TO}(?:max |högst )?(${END})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    by: 'inte mellan $1 och $2',
  },
  {
    holds: RANGES,
    pattern: new RegExp(
      `(?<!\\p{L})outside (?:of )?(?:the |a )?(?:(?:grant )?${RANGE}(?: (?:of|from|between))? (${END})${TO}(${END})(?![\\p{L}\\p{N}])|(${END})${TO}(${END}) ${RANGE}(?!\\p{L}))`,
      'giu',
    ),
    by: (_, a?: string, b?: string, c = '', d = '') => `not between ${a ?? c} and ${b ?? d}`,
  },
  {
    // "Ligger i spannet fem miljoner till tjugo miljoner"
    holds: SPANS,
    pattern: new RegExp(
      `(?<!\\p{L})(?:i|inom|på|till) ${SPAN}(?: (?:från|på|mellan|om))? (${END})${TO}(?:max |högst )?(${END})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    by: 'mellan $1 och $2',
  },
  {
    holds: RANGES,
    pattern: new RegExp(
      `(?<!\\p{L})(?:in|within|into|inside) (?:the |a )?(?:grant )?${RANGE}(?: (?:of|from|between))? (${END})${TO}(${END})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    by: 'between $1 and $2',
  },
  {
    // "In the 2 million to 10 million kronor range"
    holds: RANGES,
    pattern: new RegExp(
      `(?<!\\p{L})(?:in|within|into|inside) (?:the |a )?(${END})${TO}(${END}) ${RANGE}(?!\\p{L})`,
      'giu',
    ),
    by: 'between $1 and $2',
  },
  {
    holds: ['ranging'],
    pattern: new RegExp(
      `(?<!\\p{L})ranging (?:from |between )?(${END})${TO}(${END})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    by: 'between $1 and $2',
  },
  {
    // "Från 10 miljoner kronor upp till tjugo miljoner"
    holds: ['upp till', 'fram till', 'up to', 'all the way to'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:mellan|från|between|from) )?(?:(${MONEY})${UP_TO}(${END})|(${END})${UP_TO}(${MONEY}))(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    by: (said, a?: string, b?: string, c = '', d = '') =>
      / (?:up|all the way) to /iu.test(said)
        ? `between ${a ?? c} and ${b ?? d}`
        : `mellan ${a ?? c} och ${b ?? d}`,
  },
  {
    // "Fem miljoner kr–10 miljoner kronor": each end has its unit.
    holds: DASHED,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,-])(?<!(?:mellan|från|between|from) )(${MONEY}(?<! ?m))${DASH}(${MONEY})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    by: (said, lower: string, upper: string) =>
      /million(?:s|(?!er))|thousand/iu.test(said)
        ? `between ${lower} and ${upper}`
        : `mellan ${lower} och ${upper}`,
  },
  {
    // "Landed between 3 and 6 million", "made it past 3 million"
    holds: ['landed', 'ended up', 'wound up', 'came in', 'come in', 'fell ', 'fall ', 'lie '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:landed|ended up|wound up|c[oa]me in|fell|fall|lie)(?: at| in| on| somewhere)? (?=(?:between|below|above|under|over|at least|at most|more than|less than) ${END})`,
      'giu',
    ),
    by: 'got ',
  },
  {
    holds: ['past ', 'beyond ', 'topped ', 'cleared ', 'passed ', 'surpassed '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:made it|got|went|reached|came) (?:past|beyond)|topped|cleared|(?:sur)?passed) (?=${MONEY})`,
      'giu',
    ),
    by: 'got more than ',
  },
  {
    // "Fick inte 15 mkr, utan mindre"
    holds: ['utan mindre', 'utan lägre', 'utan mer', 'utan högre', 'but less', 'but more'],
    pattern: new RegExp(
      `(?<!\\p{L})((?:inte|ej|not)(?: ens| bara| endast| even| just| only)?|under|mindre än|less than|below|över|mer än|more than|above) (${MONEY}),? (?:utan|but) (mindre|lägre|less|mera?|högre|more)(?: (?:än så|än det|than that))?(?!\\p{L})`,
      'giu',
    ),
    by: (_, __: string, amount: string, which: string) =>
      `${/^(?:less|more)$/iu.test(which) ? `${which} than` : /^m[ei]r/iu.test(which) || /^h/iu.test(which) ? 'över' : 'under'} ${amount}`,
  },
  {
    // "Som inte ens fick 15 mkr", "kom inte upp i 15 mkr"
    holds: ['inte ', 'aldrig ', ' ej '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:inte|aldrig|ej) ens (?:har |hade )?${GOT}|(?:inte|aldrig|ej) (?:ens )?(?:har |hade )?${REACHED}(?: ens)?(?: upp)?(?: till| i)?|${GOT} (?:inte|aldrig|ej) ens|(?:har |hade )?${REACHED} (?:inte|aldrig|ej)(?: ens)?(?: upp)?(?: till| i)?) (?=${MONEY})`,
      'giu',
    ),
    by: 'fick under ',
  },
  {
    holds: ['inte ens ', 'ej ens '],
    pattern: new RegExp(`(?<!\\p{L})(?:inte|ej) ens (?:på |i |upp i |till )?(?=${MONEY})`, 'giu'),
    by: 'under ',
  },
  {
    holds: ['n’t ', "n't ", 'not ', 'never '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:did|do|does|have|has)(?:n['’]t| not) (?:even (?:get|got|receive|received|have)|(?:even |quite )?(?:reach|reached|make it to|get to|come up to|get up to))|never (?:even )?(?:got|received|reached|made it to|came up to)) (?=${MONEY})`,
      'giu',
    ),
    by: 'got less than ',
  },
  {
    holds: ['not even ', 'short of ', 'failed to reach', 'fail to reach'],
    pattern: new RegExp(
      `(?<!\\p{L})(not even (?:get |receive |reach )?|(?:fell|falls?|came|comes?|fallen) short of |fail(?:ed|s)? to reach )(?=${MONEY})`,
      'giu',
    ),
    by: (said) =>
      /^not even (?:get|rec|rea)/iu.test(said)
        ? 'get less than '
        : /^not/iu.test(said)
          ? 'less than '
          : 'got less than ',
  },
  {
    // "Alla bidrag som är mindre än fem miljoner": each is a project's.
    holds: ['alla bidrag', 'samtliga bidrag', 'de bidrag', 'varje bidrag', 'vartenda bidrag'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:alla|samtliga|de|alla de|varje|vartenda) (?:bidrag|bidragen) (?:som (?:är|var|ligger|låg) )?(?:på )?(mindre|lägre|större|högre|mer|under|över|mellan)(?: än)? (?=${END})`,
      'giu',
    ),
    by: (_, which: string) =>
      `alla projekt med bidrag ${/^mellan$/iu.test(which) ? 'mellan' : /^(?:mindre|lägre|under)$/iu.test(which) ? 'under' : 'över'} `,
  },
  {
    holds: ['all grants', 'every grant', 'each grant', 'the grant'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:all|every|each)(?: of)?(?: the)? grants? (?:(?:that|which) (?:are|is|was|were) )?(smaller than|less than|lower than|below|under|larger than|bigger than|greater than|higher than|above|over|more than|exceeding|between) (?=${END})`,
      'giu',
    ),
    by: (_, which: string) =>
      `all projects with a grant ${/^between$/iu.test(which) ? 'between' : /^(?:sm|less|low|below|under)/iu.test(which) ? 'below' : 'above'} `,
  },
];
