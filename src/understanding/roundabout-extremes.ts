// Roundabout ways of asking for the most, the sum or the mean of many projects → plain words for it: data.

import type { Rewriting } from './rewriting.js';

const MONEY =
  '(?:stödet|stöd|bidraget|bidrag|beviljat belopp|belopp|pengarna|pengar|budget|medel|the grant|grants?|the money|money|funding|support|amount|size)';
const REGARDING =
  '(?:vad gäller|när det gäller|för|i fråga om|sett till|räknat i|mätt i|in terms of|when it comes to|as regards|measured in)';
const COUNTY = '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{L}+)?(?: län| county)?)';

/** "Pallplatserna i Exempellän", "tre i topp" */
const PODIUM =
  /(?<!\p{L})(?:pallplats(?:er|erna)|tre i topp)(?:,? (?:1|ett)[–-](?:3|tre))?(?!\p{L})/giu;

/** In the order in which they are put. */
export const ROUNDABOUT_EXTREMES: readonly Rewriting[] = [
  {
    // "Vilket projekt är etta i Exempellän vad gäller stöd?"
    holds: ['är etta', 'är nummer ett', 'ligger etta', 'ligger på första plats', 'är på första'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:är|ligger) (?:etta|nummer ett|på första plats)(?: på listan)? i ${COUNTY}(?:,? ${REGARDING} ${MONEY})?(?=\\P{L}*$)`,
      'gu',
    ),
    by: 'i $1 har fått mest stöd',
  },
  {
    holds: ['slår alla', 'utklassar alla', 'överträffar alla', 'beats all', 'beats every'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:slår|utklassar|överträffar|beats) (?:alla andra|alla de andra|all (?:the )?others|every other)(?: projekt| projects?)?,? (?:${REGARDING}|i|in|on) (?:hur mycket |how much )?${MONEY}(?: (?:de|det|they|it) (?:har )?(?:fått|fick|got|received))?(?=\\P{L}*$)`,
      'giu',
    ),
    by: (said) => (/^beats/iu.test(said) ? 'got the most money' : 'har fått mest stöd'),
  },
  {
    holds: ['tops '],
    pattern: new RegExp(
      `(?<!\\p{L})(which|what) (?:project|one) in ${COUNTY} tops (?:that |the )?(?:group|list|ranking|table)(?:,? ${REGARDING} ${MONEY}(?: granted| awarded| received)?)?(?=\\P{L}*$)`,
      'gu',
    ),
    by: '$1 project in $2 has the largest grant',
  },
  {
    // "Den fetaste påsen pengar"
    holds: ['påsen', 'säcken', 'potten', 'kakan', 'biten av', 'checken'],
    pattern:
      /(?<!\p{L})(?:den )?(?:fetaste|största|tjockaste|tyngsta) (?:påsen|säcken|potten|kakan|biten|checken)(?: med| av)?(?: pengar(?:na)?| stöd(?:et)?)?(?!\p{L})/giu,
    by: 'mest pengar',
  },
  {
    holds: ['single '],
    pattern: /(?<!\p{L})single (?=(?:biggest|largest|smallest|highest|lowest|most)(?!\p{L}))/giu,
    by: '',
  },
  {
    holds: ['top funded', 'top-funded', 'highest funded', 'most funded', 'top financed'],
    pattern: /(?<!\p{L})(?:the )?(?:top|highest|most|best)[- ](?:funded|financed) (?=project)/giu,
    by: 'the largest ',
  },
  {
    // "Vad uppgår de beviljade medlen till för samtliga projekt i Exempellän?"
    holds: ['uppgår de ', 'uppgår det ', 'uppgick de ', 'uppgår stöd', 'uppgår bidrag'],
    pattern:
      /(?<!\p{L})(?:vad|hur mycket) (?:uppgår|uppgick) ((?:\p{L}+ ){0,2}\p{L}+) till (?:för|i|hos) (?=(?:samtliga|alla|projekten)(?!\p{L}))/giu,
    by: 'hur stor är summan av stödet för ',
  },
  {
    holds: ['overall pot', 'overall amount'],
    pattern:
      /(?<!\p{L})(?:overall pot|overall amount)(?: of)?(?: (?:the )?(?:grants?|money|funding|support))?(?: granted| awarded)? (for|to|of|in) /giu,
    by: 'total grant $1 ',
  },
  {
    holds: ['add together', 'adding together'],
    pattern:
      /(?<!\p{L})add(?:ing)? together (?:all )?(?:the )?(?=grants?|money|support|funding|amounts)/giu,
    by: 'add up the ',
  },
  {
    holds: ['grant size'],
    pattern:
      /(?<=(?<!\p{L})(?:mean|average|typical|largest|biggest|smallest) )grant size(?!\p{L})/giu,
    by: 'grant',
  },
  {
    holds: ['every project', 'every single project', 'varenda projekt', 'vartenda projekt'],
    pattern:
      /(?<!\p{L})(?:every(?: single)? project|varenda projekt|vartenda projekt)(?=(?: (?:in|from|with|that|which|owned|run|led|i|från|med|som|hos))? )/giu,
    by: (said) => (/^every/iu.test(said) ? 'all projects' : 'alla projekt'),
  },
  {
    // "… which of their projects is the smallest in terms of grant?"
    holds: ['in terms of '],
    pattern: new RegExp(
      `(?<=(?:biggest|largest|smallest|highest|lowest|most|least)(?: \\p{L}+){0,2}) in terms of ${MONEY}(?: granted| awarded| received)?(?=\\P{L}*$)`,
      'giu',
    ),
    by: '',
  },
  {
    holds: ['in terms of projects'],
    pattern: / in terms of projects(?!\p{L})/giu,
    by: ' projects',
  },
  {
    holds: ['i topp'],
    pattern:
      /(?<!\p{L})(?:ligger|hamnar|är|låg|hamnade) (?:allra )?i topp(?: (?:på|i|vad gäller) (?:beviljat stöd|stöd|bidrag|belopp|budget|pengar))?(?!\p{L})/giu,
    by: 'är störst',
  },
  {
    holds: ['of these in terms of', 'of those in terms of', 'of them in terms of'],
    pattern:
      /(?<= of (?:these|those|them)) in terms of (?:grant|money|budget|funding|amount|size)(?!\p{L})/giu,
    by: '',
  },
  {
    // "Vilket projekt toppade bidragen bland dem …", "who topped the grants among projects …?"
    holds: ['toppar', 'toppade', 'toppat'],
    pattern:
      /(?<!\p{L})(?:vem|vilket projekt|vilken|vilket) (?:är det som )?(?:toppar|toppade|har toppat) (?:bidragen|stöden|bidrags(?:listan|ligan|tabellen)|stöd(?:listan|ligan)|listan (?:över|på|för) (?:bidrag(?:en)?|stöd(?:en)?))(?!\p{L})/giu,
    by: 'vilket projekt har störst bidrag',
  },
  {
    holds: ['tops ', 'topped '],
    pattern:
      /(?<!\p{L})(?:who|what|which(?: (?:project|one))?|what project)(?: is it that)? (?:tops|topped|has topped) (?:the )?(?:(?:list|ranking|table|league) of )?(?:(?:the )?(?:grants?|funding|money)(?: (?:list|table|ranking|league))?)(?!\p{L})/giu,
    by: 'which project has the largest grant',
  },
  {
    holds: ['toppar'],
    pattern:
      /(?<!\p{L})(?:vem|vilket projekt|vilken|vilket) toppar(?: (?:bidrags|stöd|budget)?(?:ligan|listan))?(?!\p{L})/giu,
    by: 'vilket projekt har störst bidrag',
  },
  {
    holds: ['tops '],
    pattern:
      /(?<!\p{L})which (?:project|one) tops (?:that |the )?(?:group|list|ranking)(?!\p{L})/giu,
    by: 'which project has the largest grant',
  },
  {
    holds: ['bidragstung', 'bidragstyng', 'stödtung'],
    pattern: /(?<!\p{L})(?:(?:mest |de )?(?:bidrags|stöd)t(?:unga|ung|yngst(?:a|e)?))(?!\p{L})/giu,
    by: 'största',
  },
  {
    holds: ['trio'],
    pattern: /(?<!\p{L})(topp|botten)-?trio[nr]?(?!\p{L})/giu,
    by: '$1 3',
  },
  {
    holds: ['femma'],
    pattern: /(?<!\p{L})(topp|botten)-?femma[nr]?(?!\p{L})/giu,
    by: '$1 5',
  },
  {
    holds: ['topplista'],
    pattern:
      /(?<!\p{L})topplistan?,? (?:på |med )?(\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio)(?: st(?:ycken|yck)?| poster| rader)?(?!\p{L}),?/giu,
    by: 'topp $1',
  },
  {
    holds: ['näst', 'second'],
    pattern:
      /(?<!\p{L})(störst\p{L}*|minst\p{L}*|dyrast\p{L}*|längst\p{L}*|largest|biggest|smallest),? (?:näst|second) \1 (?:och|and|samt) (?:tredje|third) \1/giu,
    by: 'tre $1',
  },
  { holds: ['pallpl', 'tre i topp'], pattern: PODIUM, by: 'topp tre' },
];
