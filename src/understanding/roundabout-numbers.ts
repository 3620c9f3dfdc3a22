// Ways of asking for the number of a case that tell what it is wanted for or where it is kept → plain words: data.

import type { Rewriting } from './rewriting.js';

const OFFICE =
  '(?:myndigheten|handläggaren|handläggarna|fonden|förvaltaren|förvaltningen|arkivet|registratorn|revisorn|dem|de|the (?:agency|authority|fund|case officer|archives?|registry|registrar|auditor)|them)';
const NUMBER = '(?:nummer|numret|nr|id|id:t|beteckning(?:en)?|number|reference|ref)';

/** In the order in which they are put. */
export const ROUNDABOUT_NUMBERS: readonly Rewriting[] = [
  {
    // "Ärende 2041 0012", "nr 2041 00 12": a number of the register read aloud in pieces.
    holds: ['nr ', 'nummer ', 'ärende ', 'arende ', 'number ', 'case ', 'no ', 'no. ', 'projekt '],
    pattern:
      /(?=(?:19|20)\d\d )(?<=(?<!\p{L})\p{L}*(?:nr|nummer|ärende|arende|number|case|no|projekt)\.?:? )((?:19|20)\d\d) (\d\d) ?(\d\d)(?![\d-]| ?(?:%|kr|mkr|tkr|miljon|tusen|projekt))/giu,
    by: '$1$2$3',
  },
  {
    // "Mål nr 2041/0012": a number of the register as courts write it, and no goal.
    holds: ['mål n', 'målnummer', 'målnr', 'mål: '],
    pattern: /(?<!\p{L})mål ?(?:nr|nummer|n:o|no)\.?:? (?=\d)/giu,
    by: 'ärende ',
  },
  {
    // "What ID do I quote when I write to the agency about X?"
    holds: ['when i', 'when we', 'if i', 'if we', 'once i', 'in case'],
    pattern: new RegExp(
      `,? (?:when|if|once|in case) (?:i|we) (?:(?:need|want|have) to )?(?:write|call|ring|phone|e-?mail|contact|talk|speak|get in touch|get back)(?: to| with)? ${OFFICE} (?:about|on|regarding|concerning) `,
      'giu',
    ),
    by: ' for ',
  },
  {
    holds: ['när jag', 'när vi', 'när man', 'medan jag', 'om jag', 'om vi', 'om man', 'ifall'],
    pattern: new RegExp(
      `,? (?:när|om|ifall|medan) (?:jag|vi|man) (?:(?:ska|vill|behöver|måste) )?(?:skriv|ring|mejl|mail|kontakt|hör av|pratar? med|prat)\\p{L}*(?: (?:mig|oss|sig))?(?: till)? ${OFFICE} (?:om|angående|gällande|kring|rörande) `,
      'giu',
    ),
    by: ' för ',
  },
  {
    // "… för projektnummer hos myndigheten?"
    holds: ['hos ', 'at the ', 'with the '],
    pattern: new RegExp(
      `(?<=(?<!\\p{L})\\p{L}*${NUMBER}(?!\\p{L})[^?.!]{0,140}) (?:hos|at|with) (?!de(?!\\p{L}))${OFFICE}(?=\\P{L}*$)`,
      'giu',
    ),
    by: '',
  },
  {
    // "I underlaget fattas diarienumret": missing there, and not decided.
    holds: ['fattas '],
    pattern: /(?<!\p{L})fattas(?= (?!beslut)\p{L}+(?:et|en)(?!\p{L}))/giu,
    by: 'saknas',
  },
];
