// Roundabout ways of asking how much two projects differ by → plain words for it: data.

import { inTongueOf, type Rewriting } from './rewriting.js';

const GRANT = '(?:bidraget|stödet|beloppet|pengarna|EU-stödet|EU-bidraget)';
const LEFT =
  '(?:vad|hur mycket) (?:blir|är|får|har) (?:det|man|jag|vi|kvar|över)(?: \\p{L}+){0,2}|what (?:am i|are we|is|do (?:i|we) have)(?: \\p{L}+){0,2}';

/** In the order in which they are put. */
export const ROUNDABOUT_DIFFERENCES: readonly Rewriting[] = [
  {
    // "Hur långt ifrån varandra ligger A och B i stödbelopp?"
    holds: ['från varandra', 'isär ligger'],
    pattern:
      /(?<!\p{L})hur (?:långt|pass långt) (?:(?:i?från varandra|isär) (?:ligger|är|hamnar|hamnade|landade))(?= \p{L})/giu,
    by: 'vad är skillnaden mellan',
  },
  {
    holds: ['glapp', ' gap', 'spread'],
    pattern:
      /(?<!\p{L})(?:(?:vilket|vad är|vad blir|hur stort är|hur stort blir|hur stort) (?:det )?(?:för )?(?:glappet|glapp|gapet|gap)(?: är det)?|(?:how (?:big|large|wide) is|what(?: is|['’]s)) the (?:spread|gap)) (mellan|between)/giu,
    by: (_, between: string) =>
      /^m/iu.test(between) ? 'vad är skillnaden mellan' : 'what is the difference between',
  },
  {
    holds: ['diffar', 'diffade', 'differar'],
    pattern: /(?<!\p{L})(?:diffar|diffade|differar)(?!\p{L})/giu,
    by: 'skiljer',
  },
  {
    // "Hur olika bidrag fick A och B?"
    holds: ['olika bidrag', 'olika stöd', 'olika belopp', 'olika mycket'],
    pattern:
      /(?<!\p{L})[Hh]ur (?:pass )?olika (?:stora )?(?:bidrag|stöd|belopp|mycket(?: pengar| stöd| bidrag)?) (?:fick|har|hade|beviljades)(?= \p{Lu}| “| ")/gu,
    by: 'vad är skillnaden i stöd mellan',
  },
  {
    holds: [' emellan ', 'lie between', 'lies between', 'is there between'],
    pattern:
      /(?<!\p{L})(?:hur (?:många kronor|mycket pengar|mycket)(?: är det| det är| ligger det)? emellan|how (?:many kronor|much money|much) (?:lies?|is there|are there|is) between)(?= )/giu,
    by: (said) => inTongueOf(said, 'vad är skillnaden mellan', 'what is the difference between'),
  },
  {
    // "Bidraget till A minus bidraget till B"
    holds: [' minus ', 'minus det'],
    pattern: new RegExp(
      `(?<!\\p{L})${GRANT} (?:till|för) (.{3,100}?) minus (?:${GRANT}|det) (?:till|för) (?=\\S)`,
      'giu',
    ),
    by: 'skillnaden i stöd mellan $1 och ',
  },
  {
    holds: [' minus '],
    pattern:
      /(?<!\p{L})the (?:grant|money|support) (?:of|to|for) (.{3,100}?) minus (?:the (?:grant|money|support)|that) (?:of|to|for) (?=\S)/giu,
    by: 'the difference in grant between $1 and ',
  },
  {
    // "Om man drar bidraget till A från det till B, vad blir det?"
    holds: ['drar ', 'dra av', 'dra bort'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:om (?:man|jag|vi) )?drar(?: bort| av)? ${GRANT} (?:till|för) (.{3,100}?) från (?:det|${GRANT}) (?:till|för) (.{3,100}?), (?:${LEFT})(?=\\P{L}*$)`,
      'giu',
    ),
    by: 'vad är skillnaden i stöd mellan $1 och $2',
  },
  {
    // "If I subtract A's grant from B's, what am I left with?"
    holds: ['subtract'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:if (?:i|we|you) )?subtract(?:ing)? (?:the grant (?:of|to|for) )?(.{3,100}?)(?:['’]s)?(?: grant)? from (?:the grant (?:of|to|for) |that (?:of|to|for) )?(.{3,100}?)(?:['’]s)?(?: grant)?, (?:${LEFT})(?=\\P{L}*$)`,
      'giu',
    ),
    by: 'what is the difference in grant between $1 and $2',
  },
  {
    holds: ['separating the', 'separates the'],
    pattern:
      /(?<!\p{L})(?:the )?amount (?:separating|that separates) (?:the )?(.{3,100}?) grant from (?:the )?(.{3,100}?) grant(?!\p{L})/giu,
    by: 'the difference in grant between $1 and $2',
  },
];
