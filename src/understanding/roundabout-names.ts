// Roundabout ways of saying that the names of projects hold a word → «med "biogas" i namnet»: data.

import { tokenise } from '../language/tokenise.js';
import { isFrameWord } from './frame-words.js';
import { isFieldWord } from './match-cues.js';
import type { Rewriting } from './rewriting.js';

const QUOTE = `["“”'«»]?`;
/** Words that stand where the word itself would, and are none. */
const NO_WORD =
  '(?:det|den|de|dem|dessa|ordet|orden|termen|något|nåt|nånting|någonting|ett|en|sitt|sina|projekt\\p{L}*|vilk\\p{L}+|som|man|vad|det här|samma|inte|ej|aldrig|också|även|både|the|an?|it|its|their|this|that|what|which|word|term|something|anything|same|not|also|both|any)(?!\\p{L})';
/** The word, with what introduces it. */
const WORD = `(?:ordet |termen |bokstäverna |the word |the term )?${QUOTE}(?!${NO_WORD})((?<=["“”«])[^"“”«»]{2,40}(?=["“”»])|[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,39})${QUOTE}`;
const NAMN =
  '(?:projekt)?(?:namn(?:en|et)?|tit(?:eln|el|larna|lar)|rubrik(?:en|erna)?)(?![\\p{L}-])';
const NAME = '(?:project )?(?:names?|titles?)(?![\\p{L}-])';
const IN_NAMN = `(?:(?:någonstans |nånstans |med )?i (?:sitt |sin |sina |själva )?|som (?:en )?(?:bestånds)?del (?:av|i) (?:sitt |sin |sina )?)${NAMN}`;
const IN_NAME = `(?:(?:somewhere |anywhere )?(?:with)?in (?:the |their |its )?|as (?:a )?part of (?:the |their |its )?)${NAME}`;
const HOLDS =
  '(?:innehåller|innehållande|innehöll|rymmer|rymde|inkluderar|inbegriper|omfattar|bär|har|hade)';
const LIES = '(?:ingår|ingick|finns med|finns|förekommer|står med|står|är med|är en del|dyker upp)';

const NAMES_SWEDISH = ['namn', 'titel', 'titlar', 'rubrik'];
const NAMES_ENGLISH = ['name', 'title'];

/** What is asked of a project, or what it is, and no word of its name. */
function namesNoMore(word: string): boolean {
  const [token] = tokenise(word);
  return (
    token === undefined ||
    isFieldWord(token) ||
    isFrameWord(token.folded) ||
    /^(?:projekt|satsning|insats|uppdrag|initiativ|ärende|total|samman|beviljad)/iu.test(word)
  );
}

/** In the order in which they are put. */
export const ROUNDABOUT_NAMES: readonly Rewriting[] = [
  {
    // "EX3:s gröna provmiljö" for "EX3 - grön provmiljö": the genitive stands within the name.
    holds: [':s '],
    pattern: /(?<=(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+):s (\p{Ll}{4,})/gu,
    by: (said, next: string) => (namesNoMore(next) ? said : ` ${next}`),
  },
  {
    // "EUC Provland (Exempelbygdens Utvecklings Centrum Provland)", "EUC, alltså Exempelbygdens …": the name in full.
    holds: [' (', ', alltså ', ', dvs ', ', det vill säga ', ', i.e. ', ', that is '],
    pattern:
      /(?<![\p{L}-])(\p{Lu}{2,6})((?: (?:i )?\p{Lu}\p{Ll}+)?)(?: \((?:dvs\.? |alltså )?((?:\p{L}+ )+\p{L}+)\)|, (?:alltså|dvs\.?|det vill säga|i\.e\.|that is),? ((?:\p{Lu}\p{L}+ )+\p{Lu}\p{L}+),?)/gu,
    by: (said, letters: string, _, inBrackets?: string, beside?: string) => {
      const full = inBrackets ?? beside ?? '';
      const initials = full
        .split(' ')
        .map((word) => word.charAt(0).toUpperCase())
        .join('');
      return initials.startsWith(letters) ? full : said;
    },
  },
  {
    // "Klimat-projekten (ordet ska finnas i namnet)"
    holds: ['-projekt', '"projekt', '-project'],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])${QUOTE}([\\p{L}\\p{N}]{3,40})${QUOTE}-(projekt(?:et|en)?|projects?)((?: [^()?.,]{1,60})?) \\((?:[^()]{0,24} )?(?:i|in|av|of) (?:the )?(${NAMN}|${NAME})[^()]{0,12}\\)`,
      'giu',
    ),
    by: (_, word: string, projects: string, which: string) =>
      /^projects?$/iu.test(projects)
        ? `${projects}${which} with "${word}" in the name`
        : `${projects}${which} med "${word}" i namnet`,
  },
  {
    // "Har ett namn där tillväxt ingår", "vars titel har digital i sig"
    holds: NAMES_SWEDISH,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:som )?(?:har|hade|bär|fick|med) )?(?:(?:ett|sitt|sina) )?(?:vars |vilkas )?${NAMN} (?:där|vari|i vilka|i vilket) ${WORD} ${LIES}(?: i)?(?!\\p{L})`,
      'giu',
    ),
    by: 'med "$1" i namnet',
  },
  {
    holds: NAMES_SWEDISH,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:där|vars|vilkas|med|som har|som hade) )?(?:ett )?${NAMN} (?:som )?${HOLDS} ${WORD}(?: i sig(?: självt?)?| i det| någonstans)(?!\\p{L})`,
      'giu',
    ),
    by: 'med "$1" i namnet',
  },
  {
    holds: NAMES_SWEDISH,
    pattern: new RegExp(
      `(?<!\\p{L})(?:vars|vilkas|med|där) (?:ett )?${NAMN} (?:som )?(?:innehåller|innehållande|innehöll|rymmer|rymde|inkluderar|inbegriper|bär) ${WORD}(?![\\p{L}-])`,
      'giu',
    ),
    by: 'med "$1" i namnet',
  },
  {
    holds: NAMES_ENGLISH,
    pattern: new RegExp(
      `(?<!\\p{L})(?:with|whose|having|have|has|where) (?:an? |the |their )?${NAME} (?:that |which )?(?:contain(?:s|ing)?|includ(?:es?|ing)|featur(?:es?|ing)|mention(?:s|ing)?|hold(?:s|ing)?|ha(?:s|ve)) ${WORD}(?: in (?:it|them))?(?![\\p{L}-])`,
      'giu',
    ),
    by: 'with "$1" in the name',
  },
  {
    // "Projekt där klimat är en del av namnet"
    holds: NAMES_SWEDISH,
    pattern: new RegExp(
      `(?<!\\p{L})(?:där|vari|i vars) ${WORD} ${LIES} (?:av|i|med i|som en del av) ${NAMN}`,
      'giu',
    ),
    by: 'med "$1" i namnet',
  },
  {
    // "I hur många projektnamn ingår kompetens?"
    holds: ['projektnamn', 'titlar', 'rubriker'],
    pattern: new RegExp(
      `(?<!\\p{L})i (hur många|vilka) ${NAMN} (?:ingår|finns|förekommer|står|nämns|dyker) ${WORD}(?: upp| med)?(?=[?.!,]|$)`,
      'giu',
    ),
    by: '$1 projekt har "$2" i namnet',
  },
  {
    holds: NAMES_ENGLISH,
    pattern: new RegExp(
      `(?<!\\p{L})in (how many|which) ${NAME} (?:does|do|is|can) ${WORD} (?:appear|occur|stand|feature|figure|included|found|be found)(?!\\p{L})`,
      'giu',
    ),
    by: '$1 projects have "$2" in the name',
  },
  {
    // "Energi eller klimat i namnet", "varken energi eller klimat", "energi men inte klimat"
    holds: NAMES_SWEDISH,
    pattern: new RegExp(
      `(?<!\\p{L})(med|har|hade|bär|haft)( inte| ej)? (?:både |såväl |antingen )?(varken )?${WORD},? (och|samt|eller|men inte|men ej) ${WORD} ${IN_NAMN}`,
      'giu',
    ),
    by: (_, has: string, not?: string, neither?: string, one = '', joint = '', other = '') =>
      `${not === undefined ? '' : 'inte '}${/^med$/iu.test(has) ? has : 'har'} ${neither ?? ''}"${one}" ${joint} "${other}" i namnet`,
  },
  {
    holds: NAMES_SWEDISH,
    pattern: new RegExp(
      `(?<!\\p{L})(?:vars|vilkas|där) ${NAMN} (inte |ej )?(?:innehåller|rymmer|inkluderar|har) (?:både |såväl |antingen )?(varken )?${WORD},? (och|samt|eller|men inte|men ej) ${WORD}(?![\\p{L}-])(?: i sig)?`,
      'giu',
    ),
    by: (_, not?: string, neither?: string, one = '', joint = '', other = '') =>
      `${not ?? ''}med ${neither ?? ''}"${one}" ${joint} "${other}" i namnet`,
  },
  {
    holds: NAMES_ENGLISH,
    pattern: new RegExp(
      `(?<!\\p{L})(with|having|carrying|bearing|featuring|ha(?:s|ve|d)|carr(?:y|ies|ied)|bears?|bore|features?) (?:both |either )?(neither )?${WORD},? (and|or|nor|but not) ${WORD} ${IN_NAME}`,
      'giu',
    ),
    by: (_, has: string, neither?: string, one = '', joint = '', other = '') =>
      `${/(?:with|ing)$/iu.test(has) ? 'with' : 'have'} ${neither ?? ''}"${one}" ${joint} "${other}" in the name`,
  },
  {
    // "Har inte energi i namnet", "utan energi i namnet"
    holds: NAMES_SWEDISH,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(har|hade|bär) (?:inte|ej|aldrig) |(?:som )?(saknar|saknade) |(utan) )${WORD} ${IN_NAMN}`,
      'giu',
    ),
    by: (_, has?: string, lacks?: string, __?: string, word = '') =>
      has === undefined && lacks === undefined
        ? `inte med "${word}" i namnet`
        : `inte har "${word}" i namnet`,
  },
  {
    holds: NAMES_ENGLISH,
    pattern: new RegExp(`(?<!\\p{L})(without|lacks?|lacking) ${WORD} ${IN_NAME}`, 'giu'),
    by: 'not with "$2" in the name',
  },
  {
    holds: NAMES_SWEDISH,
    pattern: new RegExp(`(?<!\\p{L})(med|har|hade|bär|haft) ${WORD} ${IN_NAMN}`, 'giu'),
    by: (_, has: string, word: string) => `${/^med$/iu.test(has) ? has : 'har'} "${word}" i namnet`,
  },
  {
    // "Startår 2041 och energi i namnet": a second condition beside one that is told whole.
    holds: NAMES_SWEDISH,
    pattern: new RegExp(
      `(?<=(?:\\d|län|kommun|kr|kronor|miljon|miljoner|mkr|start|slut),? (?:och|samt) )${WORD} ${IN_NAMN}`,
      'giu',
    ),
    by: 'med "$1" i namnet',
  },
  {
    holds: NAMES_ENGLISH,
    pattern: new RegExp(
      `(?<!\\p{L})(with|having|carrying|bearing|featuring|ha(?:s|ve|d)|carr(?:y|ies|ied)|bears?|bore|features?|use[sd]?) ${WORD} ${IN_NAME}`,
      'giu',
    ),
    by: (_, has: string, word: string) =>
      `${/(?:with|ing)$/iu.test(has) ? 'with' : 'have'} "${word}" in the name`,
  },
  {
    holds: NAMES_ENGLISH,
    pattern: new RegExp(
      `(?<=(?:\\d|county|municipality|million|SEK|kronor|kr),? and )${WORD} ${IN_NAME}`,
      'giu',
    ),
    by: 'with "$1" in the name',
  },
  {
    // "Om man söker på innovation i projektnamnen i Exempellän, vilket har störst bidrag?"
    holds: ['sök', 'letar', 'filtrer', 'kollar'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:om )?(?:(?:man|du|vi|jag) )?(?:sök|söker|söka|letar|filtrera|filtrerar|kollar)(?: (?:man|du|vi|jag))? (?:på|efter) ${WORD} (?:i|bland|på) ${NAMN}(?: (?:på|för|hos) (?:projekten|alla projekt))?([.:]?)`,
      'giu',
    ),
    by: (_, word: string, stop: string) =>
      `bland projekten med "${word}" i namnet${stop === '' ? '' : ','}`,
  },
  {
    holds: ['search', 'look', 'filter'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:if )?(?:(?:you|we|i) )?(?:search|searching|look|looking|filter|filtering) (?:for|on) ${WORD} (?:in|among) (?:the )?${NAME}(?: of (?:the |all )?projects)?([.:]?)`,
      'giu',
    ),
    by: (_, word: string, stop: string) =>
      `among the projects with "${word}" in the name${stop === '' ? '' : ','}`,
  },
  {
    // "Search Exempelbygd municipality for projects with …"
    holds: ['search '],
    pattern:
      /(?<!\p{L})search (?:through )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: municipality| county| kommun| län)?) for (projects|all projects) (?=with|that|which|called)/giu,
    by: 'among $2 in $1 ',
  },
  {
    // "Projekt som heter nånting med innovation"; people are called something, too.
    holds: ['heter n', 'heter s', 'kallas n', 'called s', 'named s', 'heter någ', 'hette n'],
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:projekt(?:en)?|projects|insatser(?:na)?|satsningar(?:na)?|de|dem)(?: [^.?!,]{2,60}?)? |^)(?<!(?:ledar|person|ägar|kontakt|leader|manager|owner|ansvarig)\\p{L}* (?:som |who )?)((?:som |that are |which are |that is )?)(?:heter|hette|kallas|called|named) (?:något|nåt|nånting|någonting|nått|something|anything) (?:med|som har|i stil med|like|with|containing) ${WORD}(?![\\p{L}-])(?!,? [Ii] (?:efter|för)namn)`,
      'giu',
    ),
    by: (said, that: string, word: string) =>
      /(?:called|named)/iu.test(said)
        ? `with "${word}" in the name`
        : `${that === '' ? '' : 'som '}har "${word}" i namnet`,
  },
  {
    holds: ['heter ', 'kallas '],
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:vilka|hur många) projekt (?:som )?)(?:heter|kallas) ${WORD} (?:nånting|någonting|något|nåt|osv|etc)(?!\\p{L})`,
      'giu',
    ),
    by: 'har "$1" i namnet',
  },
];
