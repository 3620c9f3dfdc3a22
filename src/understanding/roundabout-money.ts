// Ways of asking about money that go round about it → plain words for it: data.

import { inTongueOf, type Rewriting } from './rewriting.js';

const FUND = '(?:EU|ESF|ERUF|unionen|Europeiska unionen)';
const PAYS =
  '(?:står|stod|svarar|svarade|tar|tog|betalar|betalade|lägger|lade|går|gick|skjuter|sköt|bidrar|bidrog|finansierar|bekostar|täcker)';
const SHARE =
  '(?:andel|del|bit|procent|procentandel|tårtbit|slice|share|part|proportion|percentage|cut)';
const CAKE =
  '(?: (?:av|of|i) (?:notan|kakan|tårtan|kostnaden|kostnaderna|budgeten|finansieringen|pengarna|projektet|räkningen|the (?:bill|budget|cost|costs|funding|money|cake|pie)))?';

/** "Hur stor del av notan står EU för", "how big a share does the EU pay". */
const SHARE_OF_FUND = new RegExp(
  `(?<!\\p{L})(?:hur (?:stor|många|hög)|vilken|vad för|how (?:big|large|great)|what|which)(?: an?)? ${SHARE}${CAKE}(?: som)? (?:${PAYS} ${FUND}|does (?:the )?(?:EU|ESF) (?:pay|cover|put in|contribute|fund|finance|take))(?: (?:för|med|in med|till med|på sig|in))?(?!\\p{L})`,
  'giu',
);

/** "EU:s del av kakan"; alone it is what the sheet calls the Union's rate. */
const PART_OF_FUND = new RegExp(
  `(?<!\\p{L})(?:EU|ESF)(?::s|['’]s|s) (?:andel|del|bit|tårtbit|slice|share|part|cut)${CAKE}(?!\\p{L})`,
  'giu',
);

/** "Vem står för resten av pengarna?", "who pays the rest": what the grant does not cover. */
const REST =
  /(?<!\p{L})(?:vem|vilka|who) (?:är det som |else )?(?:betalar|står för|finansierar|lägger|skjuter till|täcker|pays|covers|funds|finances) (?:resten|återstoden|mellanskillnaden|the rest|the remainder|the difference)(?: (?:av|of) (?:pengarna|kostnaden|kostnaderna|budgeten|finansieringen|notan|kalaset|the (?:money|costs?|budget|bill|funding)))?(?!\p{L})/giu;

/** "Vilka medfinansierar projektet?", "who co-finances it": told by a sentence, if at all. */
const COFINANCERS =
  /(?<!\p{L})(?:(?:vem|vilka|who|(?:vilka|which) (?:organisationer|företag|organi[sz]ations|companies)) (?:är det som |som )?(?:medfinansiera(?:r|t|de)|co-?financ(?:es?|ed|ing)|(?:är |are )?(?:the )?(?:medfinansiärer(?:na)?|co-?financ(?:i?ers)))|medfinansiärer(?:na)?)(?!\p{L})/giu;

/** In the order in which they are put. */
export const ROUNDABOUT_MONEY: readonly Rewriting[] = [
  {
    holds: ['what sum', 'what amount'],
    pattern:
      /(?<!\p{L})what (?:sum|amount) (?:were|was|did|have|has) (?:they|it|the project) (?:been )?(?:given|get|got|gotten|awarded|granted|receive|received)(?!\p{L})/giu,
    by: 'how much grant did they get',
  },
  {
    holds: ['top grant', 'top budget'],
    pattern: /(?<!\p{L})top (grant|budget)(?= (?:among|of|in) )/giu,
    by: 'largest $1',
  },
  {
    holds: ['eu', 'esf', 'eruf', 'unionen'],
    pattern: SHARE_OF_FUND,
    by: (said) => inTongueOf(said, 'hur stor andel betalar EU', 'what share comes from the EU'),
  },
  {
    holds: ['eu', 'esf'],
    pattern: PART_OF_FUND,
    by: (said) => (/ (?:av|of|i) /iu.test(said) ? 'hur stor andel betalar EU' : 'unionens andel'),
  },
  {
    holds: [
      'resten',
      'återstoden',
      'mellanskillnaden',
      'the rest',
      'the remainder',
      'the difference',
    ],
    pattern: REST,
    by: (said) => inTongueOf(said, 'hur stor är egenfinansieringen', 'how big is the own funding'),
  },
  {
    holds: ['medfinansi', 'cofinanc', 'co-financ'],
    pattern: COFINANCERS,
    by: (said) =>
      inTongueOf(said, 'vem står för medfinansieringen av', 'who provides medfinansiering for'),
  },
];
