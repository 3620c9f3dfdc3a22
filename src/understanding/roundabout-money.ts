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
    // "Och stödet, var det över …?": what is asked about is put first.
    holds: [', var d', ', är d', ', blev d', ', was it', ', is it', ', did it'],
    pattern:
      /^(\P{L}*(?:(?:och|men|jaha|ok|okej|and|but)[,]? )*)(\p{L}{3,}(?:et|en|na|ren)|(?:the|its) \p{L}+(?: \p{L}+)?), (var|är|blev|was|is) (?:det|den|de|it|they) (?=\p{L}|\d)/giu,
    by: '$1$3 $2 ',
  },
  {
    // "Var stödet över fem miljoner?": nothing is over.
    holds: [' över ', ' over '],
    pattern:
      /(?<=(?<!\p{L})(?:var|är|blev|låg|was|is) (?:(?:det|den|the|its) )?(?:\p{L}+ ){0,2})(över|over) (?=(?:\d[\d .,]*|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|femton|tjugo|trettio|femtio|hundra|a|one|two|three|five|ten|fifteen|twenty|fifty) ?(?:halv |half )?(?:miljon|million|mkr|mnkr|msek|mn|tusen|thousand|kr|sek))/giu,
    by: (said) => (/^över/iu.test(said) ? 'mer än ' : 'more than '),
  },
  {
    // "Hur stor är EU:s del i X, i kronor?": the share as an amount is the grant.
    holds: ['i kronor', 'i kr', 'in kronor', 'in sek', 'in crowns'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:hur stor(?:t)? (?:är|var|blev) )?(?:vad (?:är|blir) )?(?:how (?:big|large) is )?(?:the )?(?:EU|ESF)(?::s|['’]s|s) (?:andel|del|bit|share|part|cut)(?!\\p{L})([^?]{2,140}?),? (i kronor|i kr|in kronor|in SEK|in crowns)(?: och ören| räknat)?(?=\\P{L}*$)`,
      'giu',
    ),
    by: (_, rest: string, unit: string) =>
      /^in/iu.test(unit)
        ? `how much EU support is granted${rest}`
        : `hur stort är EU-stödet${rest}`,
  },
  {
    // "X får N kronor av EU. Vad är N?"
    holds: [' av eu', ' från eu', ' from the eu', ' from eu', ' av unionen'],
    pattern:
      /^(\P{L}*(?:[^:?]{3,60}: )?)([^:]{2,140}?) (?:får|fick|har fått|gets?|got|received|has received) (X|XX|XXX|N|Y) (?:kronor|kr|SEK|crowns) (av|från|from)(?: the)? (?:EU|unionen|fonden)[.;,:?] (?:vad|hur mycket|what|how much) (?:är|blir|is) \3(?=\P{L}*$)/giu,
    by: (_, open: string, name: string, __: string, from: string) =>
      /^from/iu.test(from)
        ? `${open}how much EU support did ${name} get`
        : `${open}hur mycket EU-stöd fick ${name}`,
  },
  {
    // "När ansökan om X gick igenom, hur mycket pengar fick vi?"
    holds: [
      'när ansökan',
      'när projektansökan',
      'när beslutet',
      'when the application',
      'when the decision',
    ],
    pattern:
      /^(\P{L}*)(?:när (?:projektansökan|ansökan|beslutet|ansökningen) (?:om|för|till|kring) (.{2,140}?) (?:gick igenom|beviljades|godkändes|kom|blev beviljad|blev godkänd|klubbades|fattades|togs)|when the (?:application|decision|bid) (?:for|on|about) (.{2,140}?) (?:went through|was approved|was granted|was accepted|came|was made|got through)), (?=(?:hur|vad|how|what)(?!\p{L}))/giu,
    by: (_, open: string, swedish: string | undefined, english: string | undefined) =>
      swedish === undefined ? `${open}in ${english ?? ''}: ` : `${open}i ${swedish}: `,
  },
  {
    // "So what did the EU give X in the end?"
    holds: [
      'did the eu give',
      'did the eu pay',
      'did eu give',
      'did the eu grant',
      'gav eu ',
      'gav unionen',
      'ger eu ',
    ],
    pattern:
      /(?<!\p{L})(?:(?:so )?(?:what|how much(?: money)?) (?:did|has|does) (?:the )?EU (?:give|given|grant|granted|pay|paid)(?: to)? (.{2,140}?)(?: in the end| all in all)?|(?:vad|hur mycket(?: pengar| stöd)?) (?:gav|ger|har) (?:EU|unionen) (?:gett )?(?:till )?(.{2,140}?)(?: till slut)?)(?=\P{L}*$)/giu,
    by: (_, english: string | undefined, swedish: string | undefined) =>
      english === undefined
        ? `hur mycket EU-stöd fick ${swedish ?? ''}`
        : `how much EU support did ${english} get`,
  },
  {
    // "Hur mycket pengar lägger ESF på det här projektet?"
    holds: [' eu', ' esf', ' eruf', ' unionen', ' socialfonden'],
    pattern:
      /(?<!\p{L})(?:vad|hur mycket(?: pengar| stöd| medel)?|hur många kronor|hur stor summa) (?:lägger|la|lade|satsar|satsade|sätter|satte|stoppar|stoppade|pumpar|pumpade|skjuter|sköt|bidrar|bidrog|betalar|betalade|pröjsar|pröjsade|går|gick) (?:EU|unionen|ESF|ESF-rådet|ERUF|socialfonden)(?: in| till| med)* (?:på|i|till|för) (.{2,140}?)(?: till slut| totalt)?(?=\P{L}*$)/giu,
    by: 'hur mycket EU-stöd fick $1',
  },
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
