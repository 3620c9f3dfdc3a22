// Oaths right after a question word → the question without them: data.

import type { Rewriting } from './rewriting.js';

/** What is sworn by: "var i hela fridens namn", "när i allsin dar". */
const SWORN =
  '(?:(?:hela )?(?:hel(?:sic?k|vet|skott|sef|ved)\\p{L}*|friden|världen|glödheta|hundan|höljet)|(?:hela )?(?:fridens|jösse|jesse|herrans|guds|himmelens|jesu|satans|fridens) namn|all(?:a|an)?(?: ?sin(?:a)?)? (?:världen|dar|dagar)|hekkenfeldt|fanken|fan|satan|tusan|jösses|jestanes|jisses)';
const ENGLISH_SWORN =
  "(?:on earth|in (?:(?:all )?the (?:world|hell)|hell|heaven|blazes|tarnation)|in (?:god|heaven)['’]?s name|in the name of (?:god|heaven)|the (?:heck|hell|dickens|devil|deuce|blazes|fudge))";

/** In the order in which they are put. */
export const ROUNDABOUT_OATHS: readonly Rewriting[] = [
  {
    holds: [
      ...['vem i ', 'vad i ', 'var i ', 'vart i ', 'när i ', 'hur i ', 'varför i '],
      ...['vilken i ', 'vilket i ', 'vilka i '],
    ],
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:vem|vad|var|vart|när|hur|varför|vilken|vilket|vilka)) i ${SWORN}(?= \\p{L})`,
      'giu',
    ),
    by: '',
  },
  {
    holds: ['who', 'what', 'where', 'when', 'how', 'why', 'which'].flatMap((asked) =>
      ['on earth', 'in ', 'the '].map((oath) => `${asked} ${oath}`),
    ),
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:who|what|where|when|how|why|which)) ${ENGLISH_SWORN}(?= \\p{L})`,
      'giu',
    ),
    by: '',
  },
];
