// Ways of asking for days and periods that go round about them → plain words for them: data.

import type { Rewriting } from './rewriting.js';

const FROM_WHEN = '(?:från när|från och med när|from when|from what (?:date|day)|when from)';
const TO_WHEN =
  '(?:fram )?(?:tills?|till och med|until|till?|to) (?:när|when|what (?:date|day))(?: (?:was|is|did|does) (?:that|it|this) (?:going on|running|run|on|last))?';

/** In the order in which they are put. */
export const ROUNDABOUT_TIMES: readonly Rewriting[] = [
  {
    // "Före 2041 års slut", "before the end of 2041": the year's last day is not after it.
    holds: ['slutet a', 'utgången a', 'års slut', 'års utgång', 'end of', 'close of', 'slutet på'],
    pattern:
      /(?<!\p{L})(före|innan|before|by) (?:(?:slutet|utgången) (?:av|på) (?:år )?((?:19|20)\d\d)|((?:19|20)\d\d) års (?:slut|utgång)|(?:the )?(?:end|close) of (?:the year )?((?:19|20)\d\d))(?![\p{L}\d])/giu,
    by: (_, word: string, ...years: string[]) =>
      `${/before|by/iu.test(word) ? 'by 31 December' : 'senast den 31 december'} ${years.slice(0, 3).find(Boolean) ?? ''}`,
  },
  {
    holds: ['års början', 'års ingång', 'ingången av', 'början av', 'start of', 'beginning of'],
    pattern:
      /(?<!\p{L})(före|innan|before) (?:(?:början|ingången) (?:av|på) (?:år )?((?:19|20)\d\d)|((?:19|20)\d\d) års (?:början|ingång)|(?:the )?(?:start|beginning) of (?:the year )?((?:19|20)\d\d))(?![\p{L}\d])/giu,
    by: '$1 $2$3$4',
  },
  {
    // "Återstående dagar i X": those that are left.
    holds: ['återstående', 'kvarvarande'],
    pattern:
      /(?<!\p{L})(?:återstående|kvarvarande) (dagar|tid|månader|veckor)(?:na|en)?(?!\p{L})/giu,
    by: '$1 kvar',
  },
  {
    // "Från när och hur länge kör X?": from one day to the other.
    holds: ['när och hur länge', 'when and for how long', 'when and how long'],
    pattern:
      /(?<!\p{L})(från|from) (när|when) (?:och|and) (?:for )?(?:hur länge|how long)(?: (?:kör|körde|håller|höll|är|var))?(?!\p{L})/giu,
    by: (_, from: string, when: string) =>
      /^from$/iu.test(from) ? `${from} ${when} until when` : 'mellan vilka datum pågick',
  },
  {
    // "On what day did work on X start?"
    holds: ['did work ', 'did the work ', 'does work ', 'will work '],
    pattern:
      /(?<=(?<!\p{L})(?:did|does|will) )(?:the )?work (?:on|in|at|within) (?=.*(?<!\p{L})(?:start|begin|commence|end|finish|stop)(?!\p{L}))/giu,
    by: '',
  },
  {
    // "Pågående den 1 februari 2041 i Exempellän: de fem med mest stöd?"
    holds: ['pågående den', 'pågående 1', 'pågående 2', 'pågående 3'],
    pattern: /^(\P{L}*)pågående ((?:den )?\d[^:,]{3,30}?) ((?:i|inom) [^:,]{2,60}): /giu,
    by: '$1projekt $3 som pågick $2: ',
  },
  {
    // "Hur länge håller de på? Från när och fram tills när?": two days, and no length.
    holds: ['från när', 'from when', 'från och med när', 'from what', 'when from'],
    pattern: new RegExp(
      `( [–-] )?(?:(?:hur länge|how long) [^?]{0,40}\\? )?(?<!\\p{L})${FROM_WHEN}(?:,| och| and)* ${TO_WHEN}(?: (?:sträcker|sträckte) sig)?(?!\\p{L})`,
      'giu',
    ),
    // "Where does X go – from what date to what date?"
    by: (_, apart: string | undefined) =>
      apart === undefined ? 'projektperiod' : ', alltså projektperiod',
  },
  {
    holds: ['from date to date', 'start date to end date', 'start to end date', 'datum till datum'],
    pattern:
      /(?:(?:project )?(?:duration|length)[,:]? )?(?<!\p{L})(?:from )?(?:start )?date to (?:end )?date(?!\p{L})|(?:(?:projektets )?löptid[,:]? )?(?<!\p{L})(?:från )?datum till datum(?!\p{L})/giu,
    by: (said) => (/dat[eu]m? till/iu.test(said) ? 'projektperiod' : 'project period'),
  },
  {
    // "When does X run, first day to last?"
    holds: ['day to last', 'date to last', 'to the last', 'dag till sista', 'datum till sista'],
    pattern:
      /^(\P{L}*)when (?:does|did|do|is|was) ((?:the )?.{2,120}?) (?:run|running|on|active|go on)[,:–-]* (?:from )?(?:the )?first (?:day|date) to (?:the )?last(?: (?:day|date))?(?=\P{L}*$)/giu,
    by: '$1project period of $2',
  },
  {
    holds: ['första och sista', 'first and last'],
    pattern:
      /^(\P{L}*)(?:löptid(?:en)?|projekttid(?:en)?|tiden) (för|i) (.{2,120}?), (?:alltså |dvs |både )*(?:första och sista (?:datum(?:et)?|dag(?:en)?)|första (?:datum|dag) och sista)(?=\P{L}*$)/giu,
    by: '$1projektperiod $2 $3',
  },
  {
    holds: ['första och sista'],
    pattern:
      /(?<=(?:tid|tiden|period|perioden)(?!\p{L}).{0,120}\?) (?:alltså |dvs )?första och sista (?:dag(?:en)?|datum(?:et)?)(?=\P{L}*$)/giu,
    by: '',
  },
  {
    // "…, alltså från och till?" after a word for the period.
    holds: ['från och till'],
    pattern:
      /(?<=(?:tid|tiden|period|perioden)(?!\p{L}).{0,120}),? (?:alltså|dvs) från och till(?=\P{L}*$|,)/giu,
    by: '',
  },
  {
    // "Räkna dagarna från slutet av X till den 4 mars 2041 (låtsas att det är i dag)"
    holds: ['dagarna från slut', 'dagar från slut', 'days from the end', 'days since the end'],
    pattern:
      /(?:räkna |count )?(?:the |antalet |hur många |how many )?(?:dagarna|dagar|days) (?:från|from|since) (?:slutet|the end) (?:av|på|of) (.{2,120}?) (?:till|fram till|to|until) (?=(?:den )?\d)/giu,
    by: (said, name: string) =>
      /days/iu.test(said)
        ? `how many days ago did ${name} end on `
        : `hur många dagar sedan slutade ${name} den `,
  },
  {
    holds: ['sedan hur många dagar'],
    pattern:
      /^(.{2,120}?) (?:är|var) (?:avslutat|avslutad|slut|över|klart|klar|färdigt|färdig) sedan hur många dagar(?=\P{L}*$)/giu,
    by: 'hur många dagar sedan slutade $1',
  },
  {
    holds: ['låtsas att det', 'pretend '],
    pattern:
      / \((?:låtsas att (?:det är|det vore)|pretend (?:that )?(?:it|that) is) (?:i ?dag|idag|today)\)/giu,
    by: '',
  },
  {
    // "2041 drog hur många projekt igång?"
    holds: ['hur många projekt', 'vilka projekt', 'how many projects'],
    pattern:
      /^(\P{L}*)((?:år )?(?:19|20)\d\d|under (?:19|20)\d\d) (drog|startade|började|slutade|avslutades|pågick|sattes|started|ended|began) ((?:hur många|vilka) projekt|how many projects)( igång| i gång)?(?=\P{L}*$)/giu,
    by: (_, open: string, year: string, verb: string, projects: string, on: string | undefined) =>
      `${open}${projects} ${verb}${on ?? ''} ${year}`,
  },
  {
    // "Hur många dagar till dess att X tar slut?"
    holds: ['till dess att', 'till dess ', 'of days left', 'dagar är det tills'],
    pattern:
      /(?<!\p{L})(?:hur många |antal )?dagar(?: (?:är|var) det)? (?:till dess(?: att)?|tills) (.{2,120}?) (?:tar slut|slutar|är slut|avslutas|är klart|är över)(?!\p{L})|(?<!\p{L})(?:the )?number of days left (?:for|in|of|until) /giu,
    by: (_, name: string | undefined) =>
      name === undefined ? 'how many days left of ' : `hur många dagar är kvar av ${name}`,
  },
  {
    holds: ['funding period', 'grant period', 'finansieringsperiod', 'stödperiod', 'bidragsperiod'],
    pattern:
      /(?<!\p{L})(?:funding|grant) period(?: (?=ends?|ended|starts?|started))?|(?<!\p{L})(?:finansierings|stöd|bidrags)period(?:en)?(?!\p{L})/giu,
    by: (said) =>
      /period $/iu.test(said)
        ? ''
        : /^(?:funding|grant)/iu.test(said)
          ? 'project period'
          : 'projektperiod',
  },
  {
    holds: ['from and to', 'från och till'],
    pattern:
      /(?<!\p{L})(?:duration|length|löptid(?:en)?|längd(?:en)?) (?:of|för|på) (.{2,120}?),? (?:from and to|från och till)(?: please| tack)?(?=\P{L}*$)/giu,
    by: (said, name: string) =>
      /from and to/iu.test(said) ? `project period of ${name}` : `projektperiod för ${name}`,
  },
  {
    // "Den 15 oktober 2041 pågick en del projekt. Vilket av dem som fick …"
    holds: ['pågick en del', 'pågick flera', 'pågick många', 'pågick några'],
    pattern:
      /^(\P{L}*)((?:den )?\d.{2,30}?) pågick (?:en del|flera|många|några) projekt( [^.;,:?]{2,40})?[.;,:] (vilket|vilka) av (?:dem|dessa|de)( som)? /giu,
    by: (
      _,
      open: string,
      day: string,
      which: string | undefined,
      asked: string,
      that: string | undefined,
    ) =>
      `${open}${asked} av projekten${which ?? ''} som pågick ${day} ${that === undefined ? '' : 'och som '}`,
  },
  {
    holds: ['in progress'],
    pattern: /(?<=\S )in progress(?!\p{L})/giu,
    by: 'ongoing',
  },
  {
    // "… igång och när la de av?"
    holds: ['när la', 'när lade'],
    pattern: /(?<=(?<!\p{L})när )(?:la|lade) (de|det|den|ni|dom) (?:av|ned|ner)(?!\p{L})/giu,
    by: 'slutade $1',
  },
  {
    // "När går luften ur X?"
    holds: ['luften ur'],
    pattern: /(?<=(?:när|vilket datum|vilken dag) )(?:går|gick) luften ur (?=\S)/giu,
    by: 'slutar ',
  },
  {
    // "Was 2041 the year when X ended?"
    holds: ['the year when', 'the year that', 'året då', 'året när'],
    pattern:
      /^(\P{L}*)(?:was ((?:19|20)\d\d) the year (?:when|that|in which) (.{2,120}?) (ended|started|began|finished|closed)|var ((?:19|20)\d\d) (?:det år|året) (?:då|när|som) (.{2,120}?) (slutade|startade|började|avslutades))(?=\P{L}*$)/giu,
    by: (
      _,
      open: string,
      year: string | undefined,
      name: string | undefined,
      verb: string | undefined,
      swedishYear: string | undefined,
      swedishName: string | undefined,
      swedishVerb: string | undefined,
    ) =>
      year === undefined
        ? `${open}${swedishVerb ?? ''} ${swedishName ?? ''} ${swedishYear ?? ''}`
        : `${open}is it true that ${name ?? ''} ${verb ?? ''} in ${year}`,
  },
];
