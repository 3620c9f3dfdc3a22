// Roundabout ways of saying which of many projects are meant, by a time or an amount → plain words for it: data.

import { inTongueOf, type Rewriting } from './rewriting.js';

const NUMBER =
  '(?:\\d[\\d .,]*|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|femton|tjugo|trettio|femtio|hundra|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|fifty)';
const UNIT = '(?:miljon(?:er)?|millions?|mkr|mnkr|msek|mn|tusen|thousand|kronor|kr|sek)';
const AMOUNT = `${NUMBER} ?${UNIT}(?: kronor| kr| SEK)?`;
const YEAR = '((?:19|20)\\d\\d)';

const BEGAN = [
  ...['startade', 'startat', 'startar', 'började', 'börjat', 'börjar', 'inleddes', 'inletts'],
  ...['påbörjades', 'drog igång', 'started', 'began', 'begun', 'opened'],
];
const BEGAN_AND = BEGAN.flatMap((verb) =>
  ['och', 'samt', 'som', 'and'].map((joint) => `${verb} ${joint} `),
);

/** In the order in which they are put. */
export const ROUNDABOUT_CONDITIONS: readonly Rewriting[] = [
  {
    // "The total of projects that were completed in 2041": how many there are.
    holds: ['total of projects', 'total of all projects', 'totalt antal projekt'],
    pattern:
      /(?<!\p{L})(?:the )?total of (?:all )?(?=projects (?:that|which|in|with|started|ended|completed))/giu,
    by: 'the number of ',
  },
  {
    // "More than five but less than ten million": both are millions.
    holds: ['but less than', 'but under', 'but below', 'but no more', 'men mindre än', 'men under'],
    pattern: new RegExp(
      `(?<!\\p{L})(more than|over|above|mer än|över) (${NUMBER}) (but|men) (less than|under|below|no more than|mindre än) (${NUMBER}) (${UNIT})`,
      'giu',
    ),
    by: '$1 $2 $6 $3 $4 $5 $6',
  },
  {
    // "Sätt gränsen vid två miljoner: hur många projekt fick mer än så?"
    holds: ['än så', 'than that', 'than this', 'över det', 'under det', 'över gränsen', 'över den'],
    pattern: new RegExp(
      `^[^?]{0,60}?(?<!\\p{L})(${AMOUNT})[:;,.] (.{0,80}?)(mer än|mindre än|över|under|more than|less than|over|under) (?:så|det|den|gränsen|that|this)(?=\\P{L}*$)`,
      'giu',
    ),
    by: '$2$3 $1',
  },
  {
    // "Har en beviljad summa större än 15 mkr": no sum is asked for.
    holds: ['summa på', 'summa större', 'summa över', 'summa som', 'summa under', 'summa mindre'],
    pattern:
      /(?<=(?<!\p{L})(?:har|fick|fått|hade|med) )en (?:beviljad |godkänd |total )?(?:bidrags|stöd)?summa (?:på |som är )?(?=(?:större|mer|över|högre|mindre|under|lägre|minst|högst)(?!\p{L}))/giu,
    by: 'bidrag på ',
  },
  {
    holds: ['passerar', 'passerat', 'passerade', 'spränger', 'sprängde', 'spräckte', 'överträffar'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:passerar|passerat|passerade|spränger|sprängde|spräckte|överträffar|överträffade) (?=${AMOUNT})`,
      'giu',
    ),
    by: 'fick över ',
  },
  {
    // "Hur många riktigt stora projekt har vi, över 10 miljoner …?": the amount says how large they are.
    holds: ['feta ', 'stora ', 'tunga ', 'dyra ', 'små ', 'billiga ', 'big ', 'large ', 'small '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:riktigt |really |väldigt |very )?(?:feta|stora|tunga|dyra|små|billiga|big|large|small) (?=(?:projekt|projekten|satsningar|insatser|projects)(?!\\p{L})[^?]*(?:under|över|mer än|mindre än|minst|högst|more than|less than|over|at least|at most) ${AMOUNT})`,
      'giu',
    ),
    by: '',
  },
  {
    // "Projekt vars sista dag låg i 2041"
    holds: ['vars sista', 'vars slut', 'vars avslut', 'vilkas sista', 'vilkas slut'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:vars|vilkas) (?:sista (?:dag|datum|år)|slut(?:dag|datum|år)?|avslut) (?:låg|ligger|var|är|infaller|inföll|hamnar|hamnade|faller|föll)(?: i| under| på| inom)?(?: år)?(?= ${YEAR})`,
      'giu',
    ),
    by: 'som slutade',
  },
  {
    holds: ['vars första', 'vars start', 'vilkas första', 'vilkas start'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:vars|vilkas) (?:första (?:dag|datum|år)|start(?:dag|datum|år)?) (?:låg|ligger|var|är|infaller|inföll|hamnar|hamnade|faller|föll)(?: i| under| på| inom)?(?: år)?(?= ${YEAR})`,
      'giu',
    ),
    by: 'som startade',
  },
  {
    holds: [
      'whose last',
      'whose final',
      'whose end',
      'whose closing',
      'whose first',
      'whose start',
    ],
    pattern: new RegExp(
      `(?<!\\p{L})whose (last|final|end|closing|first|start|starting)(?: day| date| year)? (?:was|is|fell|falls|were)(?: in| within| on)?(?= ${YEAR})`,
      'giu',
    ),
    by: (_, which: string) =>
      /^(?:first|start)/iu.test(which) ? 'that started in' : 'that ended in',
  },
  {
    // "Har 2041 som slutår", "with 2041 as their final year"
    holds: [
      ...['som slutår', 'som sista år', 'som avslutningsår', 'som startår', 'som första år'],
      ...['final year', 'last year', 'end year', 'closing year', 'first year', 'start year'],
    ],
    pattern: new RegExp(
      `(?<!\\p{L})(?:har|hade|med|have|had|has|with) (?:år )?${YEAR} (?:som|as) (?:(?:sitt|sina|deras|their|its|the) )?(slutår|sista år|avslutningsår|startår|första år|final year|last year|end year|closing year|first year|start year)(?!\\p{L})`,
      'giu',
    ),
    by: (said, year: string, which: string) => {
      const first = /^(?:start|först|first)/iu.test(which);
      return / som /iu.test(said)
        ? `som ${first ? 'startade' : 'slutade'} ${year}`
        : `that ${first ? 'started' : 'ended'} in ${year}`;
    },
  },
  {
    // "Både startade och slutade 2041": the year is that of both.
    holds: BEGAN_AND,
    pattern: new RegExp(
      `(?<!\\p{L})(?:både |såväl |both )?(${BEGAN.join('|')}) (och|samt|som|and) (slutade|slutat|slutar|avslutades|avslutats|avslutas|tog slut|blev klara|ended|finished|closed|concluded) ((?:(?:under|i|in|during|within) )?(?:samma år,? )?(?:år )?(?:19|20)\\d\\d)(?!\\d|-\\d)`,
      'giu',
    ),
    by: '$1 $4 $2 $3 $4',
  },
  {
    // "With final year 2041", "(start year 2041)"
    holds: ['final year', 'last year', 'end year', 'closing year', 'first year', 'start'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:with|having|have|has|had) (?:a |the )?)?(final|last|end|ending|closing|first|start|starting) year(?: (?:of|in|was|is|being))?[:=]? ${YEAR}`,
      'giu',
    ),
    by: (_, which: string, year: string) =>
      `that ${/^(?:first|start)/iu.test(which) ? 'started' : 'ended'} in ${year}`,
  },
  {
    // "2041's new projects"
    holds: ['new projects', 'newly started projects', 'completed projects', 'finished projects'],
    pattern: new RegExp(
      `(?<!\\p{L})${YEAR}['’]s (?:(new|newly started|newly launched)|completed|finished|closed) projects(?!\\p{L})`,
      'giu',
    ),
    by: (_, year: string, fresh?: string) =>
      `projects that ${fresh === undefined ? 'ended' : 'started'} in ${year}`,
  },
  {
    // "Hur många nya projekt kom till 2041?": a project is new when it starts.
    holds: ['nya projekt ', 'nya insatser ', 'nya satsningar '],
    pattern: new RegExp(
      `(?<!\\p{L})nya (projekt|insatser|satsningar) (?:kom till|kom igång|kom i gång|tillkom|kom|fick vi|blev det|drog igång|rullade igång|rullade ut|startade|startades|började|inleddes)(?: under| i)?(?: år)?(?= ${YEAR})`,
      'giu',
    ),
    by: '$1 startade',
  },
  {
    holds: ['new projects '],
    pattern: new RegExp(
      `(?<!\\p{L})new projects (?:came|came in|came about|were there|did we get|were added|appeared|started|began|kicked off|were launched|got going|got started)(?: up)?(?: in| during)?(?= ${YEAR})`,
      'giu',
    ),
    by: 'projects started in',
  },
  {
    // "First got underway": the first of its days, and not the first of the projects.
    holds: ['first got', 'first began', 'first started', 'first went', 'först drog', 'först kom'],
    pattern:
      /(?<=(?:hur många|how many|vilka|which|number of|antal(?:et)?) (?:projekt|projects)(?: som| that)? )(?:first|först) (?=(?:got|began|started|went|opened|drog|kom|började|startade)(?!\p{L}))/giu,
    by: '',
  },
  {
    holds: ['loppet av', 'the course of'],
    pattern:
      /(?<!\p{L})under loppet av(?: år)?(?!\p{L})|(?:in|over|during) the course of(?!\p{L})/giu,
    by: (said) => inTongueOf(/loppet/iu.test(said) ? '' : 'how', 'under', 'during'),
  },
];
