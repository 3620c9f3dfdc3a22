// Ways of asking for one day of a project, or for both, that tell a month and a year, an edge or a span → plain words: data.

import type { Rewriting } from './rewriting.js';

const VERB_OF_SPAN =
  '(?:span(?:s|ned)?|cover(?:s|ed)?|stretch(?:es|ed)?(?: over| across)?|extend(?:s|ed)?(?: over| across)?|run|last|go on)';
const MONTH_AND_YEAR =
  '(?:(?:vilken månad och (?:vilket )?år|vilket år och (?:vilken )?månad)|(?:(?:which|what) month and (?:(?:which|what) )?year|(?:which|what) year and (?:(?:which|what) )?month))';
/** "Från och till", "first and last day", "start to finish": both days, said once more. */
const BOTH_DAYS =
  '(?:(?:både )?(?:från|from)(?: |[–—-]| [–-] |/| och | and )(?:till|to)(?: datum| date)?|(?:from |från )?start(?:en)? (?:till|to) (?:mål|slut(?:et)?|finish|end)(?: i datum)?|(?:både |både och, )?(?:start(?:en|datum|datumet)?|början)(?: och |/| samt )(?:slut(?:et|datum|datumet)?|stopp(?:et)?)|(?:both )?(?:the )?(?:start(?: date)?|beginning)(?: and |/)(?:the )?(?:end(?: date)?|finish)|(?:både )?första (?:dag(?:en)? |datum(?:et)? )?och sista(?: dag(?:en)?| datum(?:et)?)?|(?:both )?(?:the )?first (?:day |date )?and (?:the )?last(?: day| date)?|(?:from )?(?:the )?first (?:day |date )?to (?:the )?last(?: day| date)?|(?:från )?första (?:dag(?:en)? )?till sista(?: dag(?:en)?| datum(?:et)?)?)';
const DAY = '((?:den )?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:[:.]?e)? \\p{L}+ \\d{4}))';
const SWEDISH = /(?:från|till|slut|stopp|sista)/iu;

/** In the order in which they are put. */
export const ROUNDABOUT_DAYS: readonly Rewriting[] = [
  {
    // "Från vilket datum å till vilket": both days.
    holds: ['från vilke', 'från när', 'from what', 'from which', 'from when'],
    pattern:
      /(?<!\p{L})(från|from) (vilket datum|vilken dag|när|what date|which date|what day|which day|when) (?:och|å|o|and|&) (?:(?:fram )?till|to|until|från|från och med) (vilket|vilken|när|what|which|when)(?!\p{L})/giu,
    by: (_, from = '', day = '', other = '') =>
      `${from} ${day} ${/^från$/iu.test(from) ? 'till' : 'to'} ${other}`,
  },
  {
    // "Från när och hur länge kör X?": both days.
    holds: ['när och hur länge', 'when and how long', 'when and for how long'],
    pattern:
      /(?<!\p{L})(?:från |from )?(?:när och hur länge|(when) and (?:for )?how long)(?: (?:kör|rullar|drivs|körs|kördes|drevs|körde|är)(?: man| de| ni)?(?= ))?(?!\p{L})/giu,
    by: (_, english: string | undefined) =>
      english === undefined ? 'vilken period gäller' : 'what period',
  },
  {
    // "How late did X run?"
    holds: ['how late '],
    pattern:
      /(?<!\p{L})how late (?:did|does|will|can|may|is) (.{2,140}?) (?:going to )?(?:run|go on|last|continue|carry on|keep going|running)(?!\p{L})/giu,
    by: 'when does $1 end',
  },
  {
    // "Hur länge får X hålla på, vilket slutdatum?": one day, said once more.
    holds: ['slutdatum', 'sista dag', 'slutdag', 'last day', 'end date'],
    pattern:
      /(?<!\p{L})hur länge (?:får|ska|kan|håller|pågår|rullar|löper|kör|varar|gäller) ([^?,]{2,140}?)(?: (?:hålla på|på|pågå|rulla|löpa|köra|vara|igång|gälla))*, (?:alltså |dvs )?(?:till )?(?:vilket slutdatum|vilken (?:sista dag|slutdag))(?: (?:gäller|är det|blir det))?(?=\P{L}*$)/giu,
    by: 'vilket slutdatum har $1',
  },
  {
    // "Hur många månader det är mellan start och slut i X": its length, and neither day.
    holds: ['mellan start', 'mellan första', 'från start', 'mellan projektstart', 'mellan början'],
    pattern:
      /(?<!\p{L})(hur många|antalet|antal) (månader|dagar|veckor|år)(?: som)?(?: (?:det|är|ligger|går|gick|blir|finns|löper|har|gått|förflöt|skiljer|passerar))* (?:mellan|från) (?:projekt)?(?:start(?:en|datum|datumet)?|början|första dagen) (?:och|till) (?:projekt)?(?:slut(?:et|datum|datumet)?|sista dagen)(?: (?:i|för|på|av|hos))?(?!\p{L})/giu,
    by: 'hur många $2 varar',
  },
  {
    holds: [
      'between start',
      'between the start',
      'between its start',
      'between the first',
      'from start',
    ],
    pattern:
      /(?<!\p{L})(?:how many|(?:the )?number of) (months|days|weeks|years)(?: (?:are|is|were|there|lie|lies|pass|passed|elapse|elapsed|it))* (?:between|from) (?:the |its )?(?:start(?: date)?|first day) (?:and|to) (?:the |its )?(?:end(?: date)?|finish|last day)(?: (?:of|in|for))?(?!\p{L})/giu,
    by: 'how many $1 long is',
  },
  {
    // "Antal dagar mellan slutet på X och 4 mars 2041"
    holds: ['mellan slut', 'mellan start', 'between the end', 'between the start', 'mellan avslut'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:hur många|antalet|antal|how many|(?:the )?number of) (?:dagar|days)(?: (?:det|är|har|gått|gick|blir|som|ligger|are|there|were|passed))* (?:mellan|between) (?:the )?(slut(?:et|datumet)?|avslut(?:et|ningen)?|start(?:en|datumet)?|början|end|start)(?: (?:av|på|för|i|of))? (?!(?:till|och|and)(?!\\p{L}))(.{2,120}?) (?:och|and|till) (?:den )?${DAY}`,
      'giu',
    ),
    by: (said, edge: string, name: string, day: string) => {
      const ends = /^(?:slut|avslut|end)/iu.test(edge);
      return /days/iu.test(said)
        ? `how many days since ${name} ${ends ? 'ended' : 'started'} on ${day}`
        : `hur många dagar sedan ${ends ? 'slutade' : 'startade'} ${name} den ${day}`;
    },
  },
  {
    // "Antal dagar från X:s slutdatum fram till 4 mars 2041"
    holds: ['slutdatum fram', 'slutdatum till', 'slut fram till', 'slutdag till', 'slutdag fram'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:hur många|antalet|antal) dagar(?: (?:det|är|har|gått|gick|blir|som))* från (.{2,120}?) (?:slutdatum|slutdag|slut)(?:et|en)? (?:fram )?(?:till|t\\.o\\.m\\.) (?:och med )?(?:i ?dag,? (?:den )?)?${DAY}`,
      'giu',
    ),
    by: 'hur många dagar sedan slutade $1 den $2',
  },
  {
    holds: [
      "'s end date to",
      "'s end date until",
      '’s end date to',
      '’s end date until',
      "'s end date up",
      'end date and',
    ],
    pattern: new RegExp(
      `(?<!\\p{L})(?:how many|(?:the )?number of) days(?: (?:are|is|were|there|passed|have passed))* (?:between|from) (.{2,120}?)['’]s? (?:end date|last day|end) (?:up )?(?:to|until|till|and) (?:today,? )?${DAY}`,
      'giu',
    ),
    by: 'how many days ago did $1 end on $2',
  },
  {
    // "I vilken månad och vilket år började X?": the day tells both.
    holds: ['månad och', 'och vilken månad', 'och månad', 'month and', 'year and'],
    pattern: new RegExp(`(?<!\\p{L})(?:(?:i|under|in|during) )?${MONTH_AND_YEAR}(?!\\p{L})`, 'giu'),
    by: (said) => (/month/iu.test(said) ? 'what date' : 'vilket datum'),
  },
  {
    // "As of which date has X been running?", "from when …"
    holds: ['as of', 'since wh', 'from wh'],
    pattern:
      /(?<!\p{L})(?:as of|since|from) (?:when|(?:which|what) (?:date|day))(?: on(?:wards?)?)? (?:has|have|is|was|were|had) ([^?]{2,120}?) (?:been )?(?:running|active|ongoing|under way|underway|going|in operation|live)(?!\p{L})/giu,
    by: 'what date did $1 start',
  },
  {
    // "Sedan när har X varit igång?"
    holds: ['sedan när', 'sen när', 'sedan vilke', 'sen vilke'],
    pattern:
      /(?<!\p{L})(?:sedan|sen) (?:när|vilket datum|vilken dag) (?:har|är|hade) ([^?]{2,120}?) (?:pågått|varit igång|varit i gång|varit aktivt|hållit på|rullat|igång|i gång)(?!\p{L})/giu,
    by: 'vilket datum startade $1',
  },
  {
    holds: ['t.o.m', 'tom vilke', 'tom när', 't o m vilket'],
    pattern: /(?<!\p{L})t\.? ?o\.? ?m\.? (?=(?:vilket datum|vilken dag|när)(?!\p{L}))/giu,
    by: 'till och med ',
  },
  {
    // "När lider X mot sitt slut?"
    holds: ['mot sitt slut', 'sitt slut', 'till sin ände', 'its end', 'to a close', 'to an end'],
    pattern:
      /(?<!\p{L})(när|vilken dag|vilket datum|when|what (?:day|date)|which (?:day|date)) (?:lider|led|går|gick|närmar|does|did|is|will) ([^?]{2,120}?) (?:sig )?(?:mot )?(?:sitt slut|(?:draw|come|coming|drawing|reach|near|nearing)(?: to)? (?:a close|an end|its (?:end|close)))(?!\p{L})/giu,
    by: (_, asked: string, name: string) =>
      /^w/iu.test(asked) ? `${asked} does ${name} end` : `${asked} slutar ${name}`,
  },
  {
    // "When's X up?", but not "when did X start up?"
    holds: [' up'],
    pattern:
      /^(\P{L}*)when (?:is|was|will) (.{2,120}?)(?<!(?<!\p{L})(?:\p{Ll}+(?:ing|ed)|start|set|open|be|get|go|built|lit)) (?:be )?up(?=\P{L}*$)/giu,
    by: '$1when does $2 end',
  },
  {
    // "Vilka datum sträcker sig X över?"
    holds: ['räcker sig', 'räckte sig'],
    pattern:
      /(?<!\p{L})(?:(?:mellan|över|under) )?vilka (?:datum|år|årtal|dagar|månader) (?:(?:sträcker|sträckte) sig (.{2,120}?)(?: över| mellan)?|(\S.{1,120}?) (?:sträcker|sträckte) sig(?: över| mellan)?)(?=\P{L}*(?:[?.!]|$))/giu,
    by: (_, after: string | undefined, before = '') => `projektperiod för ${after ?? before}`,
  },
  {
    holds: ['dates ', 'years ', 'days ', 'months '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:during|over|between|in|for) )?(?:which|what) (?:dates|years|months|days) (?:does|did|do|has|have|is|was|will) (.{2,120}?) (?:been )?(?:${VERB_OF_SPAN}|running|active|ongoing|going on)(?: for| over| between| across)?(?:[,:–-]+ ${BOTH_DAYS})?(?=\\P{L}*$)`,
      'giu',
    ),
    by: 'project period of $1',
  },
  {
    // "Hur ligger X i tiden?"
    holds: ['i tiden', 'i tid?'],
    pattern: /(?<!\p{L})hur ligger (.{2,120}?) (?:till )?i tid(?:en)?(?=[?.!,])/giu,
    by: 'projektperiod för $1',
  },
  {
    // "När gick X av stapeln, från–till?"
    holds: [...['från', 'from ', 'start', 'början', 'first ', 'första', 'beginning']],
    pattern: new RegExp(
      // What may stand there is seen before it is looked back from.
      `(?=\\s*[,:(–—-]|[?.!]\\s)(?<=(?<!\\p{L})(?:när|datum|datumen|tid|tiden|when|dates|years|igång|pågår|pågick)(?!\\p{L}).{2,140})(?:\\s*[,:(–—-]\\s*|[?.!]\\s+(?:jag |vi |i |we )?(?:behöver|vill ha|vill veta|need|want) )(?:alltså |dvs |typ |like |i\\.e\\. |i mean |så )*${BOTH_DAYS}(?: alltså| menar jag| i mean| please| tack)?\\)?(?=\\P{L}*$)`,
      'giu',
    ),
    by: (said) => (SWEDISH.test(said) ? ', alltså projektperiod' : ', namely project period'),
  },
  {
    // "Vilka är första och sista dagen för X?"
    holds: ['och sista', 'and last', 'and the last'],
    pattern:
      /(?:(?<!\p{L})(?:vilka|vad|what|which) (?:är|are|is|was|were|var) )?(?<!\p{L})(?:(?:the )?first (?:day |date )?and (?:the )?last (?:day|date)|första (?:dag(?:en)? |datum(?:et)? )?och sista (?:dag(?:en)?|datum(?:et)?))(?!\p{L})/giu,
    by: (said) => (SWEDISH.test(said) ? 'projektperiod' : 'project period'),
  },
  {
    // "Under vilka år var X igång?"
    holds: ['vilka år', 'vilka månader', 'vilka datum'],
    pattern:
      /(?<!\p{L})(?:(?:under|mellan|i) )?vilka (?:år|månader|datum) (?:var|är|har|hade) ([^?]{2,120}?) (?:igång|i gång|aktivt|pågått|varit igång|varit i gång|verksamt|hållit på)(?=\P{L}*$)/giu,
    by: 'projektperiod för $1',
  },
  {
    holds: ['until when', 'till when'],
    pattern:
      /^(\P{L}*)(\p{Lu}.{2,140}?) (?:runs|ran|goes on|went on|lasts|lasted) (?:un)?till? when(?=\P{L}*$)/gu,
    by: '$1Until what date did $2 go on',
  },
  {
    holds: ['under genomförande'],
    pattern: /(?<!\p{L})(?:var|är) under genomförande(?!\p{L})/giu,
    by: 'pågick',
  },
  {
    // "Var de mitt uppe i X den 15 februari 2041?"
    holds: ['mitt uppe i', 'mitt i'],
    pattern: new RegExp(
      `^(\\P{L}*)var (?:de|vi|man|dom) mitt (?:uppe )?i (.{3,140}?) ${DAY}(?=\\P{L}*$)`,
      'giu',
    ),
    by: '$1Pågick $2 $3',
  },
];
