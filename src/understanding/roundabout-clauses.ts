// Clauses that tell why something is asked, beside the clause that asks → the asking clause alone: data.

import type { Rewriting } from './rewriting.js';

/** Ways to reach somebody, as they fail. */
const CHANNEL =
  '(?:e-?post(?:en)?|mejl(?:en)?|mail(?:en)?|e-?mails?|telefon(?:en)?|mobil(?:en)?|mobiltelefon(?:en)?|lur(?:en)?|sms|phone|calls?|the phone)';
/** Lists that something falls out of. */
const KEPT_IN =
  '(?:(?:vår|vårt|våra|min|mitt|mina|den|det|our|my|the) )?[\\p{L}-]*(?:list|bok|böck|register|registr|arkiv|blankett|mejl|mail|dokument|rapport|fil|mapp|tabell|ark|blad|lapp|anteckning|minne|huvud|kalender|katalog|system|intranät|utskick|file|notes|records?|contacts|spreadsheet|folder|form|report|memory|head)\\p{L}{0,5}';
/** "… what was it?" */
const WHAT_WAS_IT =
  '[,.;:–-]+\\s*(?:så |och |men |so |and )?(?:vad|vilket|vilken|hur|what|which)(?: (?:var|är|löd|lyder|skulle|ska|was|is))* (?:det|den|numret|it|that)(?: (?:nu|igen|då|nu igen|again))?(?=\\P{L}*$)';

/** In the order in which they are put. */
export const ROUNDABOUT_CLAUSES: readonly Rewriting[] = [
  {
    // "Which programme area applies to X?"
    holds: ['applies to ', 'apply to '],
    pattern:
      /(?<!\p{L})(?:which|what) (?!one |organi|compan|bod|munic|universit)((?:\p{Ll}+ ){1,3})(?:applies|apply|would apply) to (?=["“]?\p{Lu})/giu,
    by: 'what is the $1of ',
  },
  {
    // "… by thematic objective. Which one applies to X?": whose it is, and nobody who applies.
    holds: ['applies to ', 'applied to ', 'apply to '],
    pattern:
      /(?<!\p{L})(which one|which|what) (?:applies|applied|would apply|does apply) to (?=\p{L})/giu,
    by: '$1 is that of ',
  },
  {
    // "Vi får inte åka hur långt som helst": no question of how far.
    holds: [' som helst'],
    pattern:
      /(?<!\p{L})(?:hur \p{L}+|när|var|vart|vem|vad|vilken|vilket|vilka) som helst(?!\p{L})/giu,
    by: '',
  },
  {
    // "Fick ett meddelande att ringa Saga": what the asker is told to do is to be done.
    holds: [
      'att ringa',
      'att mejla',
      'att maila',
      'att kontakta',
      'att höra av',
      'att nå',
      'to call',
    ].concat(['to email', 'to contact', 'to reach', 'to ring', 'to phone']),
    pattern:
      /(?<!\p{L})(?:(?:jag|vi|I|we) )?(?:fick|har fått|got|have got|received|have received) (?:precis |just |nyss )?(?:ett |en |a |the )?(?:\p{L}*meddelande|besked|lapp|uppmaning|uppdrag|notis|sms|mejl|mail|tips|order|bud|message|note|reminder|task|email) (?:om |på )?(?:att|to) (?=(?:ringa|mejla|maila|kontakta|höra av|nå|call|e-?mail|contact|reach|ring|phone)(?!\p{L}))/giu,
    by: (said) => (/ to $/u.test(said) ? 'I will ' : 'jag ska '),
  },
  {
    // "Part i målet är Exempelbolaget.": the case before a court, and no goal.
    holds: ['i målet', 'i ärendet'],
    pattern:
      /(?<!\p{L})(?:part(?:en|er|erna)?|sökande(?:n)?|svarande(?:n)?|kärande(?:n)?) i (?:målet|ärendet)(?= (?:är|var|heter)(?!\p{L}))/giu,
    by: 'organisationen',
  },
  {
    // "Numret till X har fallit bort ur listan, vad var det?"
    holds: ['fallit', 'försv', 'trilla', 'raderat', 'kommit bort', 'suddat', 'struk', 'dropped']
      .concat(['gone missing', 'fallen', 'deleted', 'disappeared', 'saknas i', 'saknas på'])
      .concat(['vanished', 'tappats', 'gått förlora', 'glömts']),
    pattern: new RegExp(
      `(?<=\\p{L}.{4,160}) (?:(?:har|hade|är|blev|has|was|is|had|got) )?(?:visst |tydligen |nog |helt |ju |på något sätt |somehow |apparently )?(?:fallit (?:bort|ur)|försvunnit|försvann|trillat (?:bort|ur|ut)|raderats|kommit bort|suddats(?: ut)?|strukits|tappats(?: bort)?|gått förlora[dt]|glömts(?: bort)?|saknas|dropped (?:out|off)|gone missing|fallen (?:out|off)|been (?:deleted|lost)|disappeared|vanished)(?: (?:ur|från|i|på|ut ur|of|from|in|off)(?: of)? ${KEPT_IN})?${WHAT_WAS_IT}`,
      'giu',
    ),
    by: '',
  },
  {
    // "X svarar aldrig på mejl, vad har de för telefon?": the way that fails is not asked for.
    holds: [
      'svara',
      'reagera',
      'answer',
      'reply',
      'repl',
      'respond',
      'studsa',
      'bounce',
      'pick up',
    ],
    pattern: new RegExp(
      `(?<=\\p{L}.{2,160}) (?:(?:verkar|brukar|vill|tycks|kan) )?(?:(?:aldrig|inte|ej|sällan) (?:svara|reagera)|(?:svarar|svarat|svarade|reagerar) (?:aldrig|inte|ej|sällan)|(?:never|don['’]t|doesn['’]t|do not|does not|won['’]t|didn['’]t)(?: seem to| ever)? (?:answer|reply|respond|pick up)|never (?:answers|replies|responds|picks up))(?: (?:på|to|via|the))? (?:(?:min|mitt|mina|sin|sitt|our|my|their|its) )?${CHANNEL}(?=\\s*[,.;–-]+\\s*(?:så |och |men |so |and )?(?:vad|vilken|vilket|vilka|vem|hur|har|finns|what|which|who|how|is|do|does)(?!\\p{L}))`,
      'giu',
    ),
    by: '',
  },
  {
    // "Diariet frågar efter X, vilket ärendenummer?": who asks, and whom nobody is sought at.
    holds: [
      'frågar efter',
      'frågade efter',
      'efterfrågar',
      'letar efter',
      'asks about',
      'asked about',
    ]
      .concat([
        'söker uppgift',
        'undrar om',
        'undrar över',
        'hör av sig om',
        'ringer om',
        'frågar om',
      ])
      .concat(['is asking about', 'calling about', 'mejlar om']),
    pattern:
      /^(\P{L}*)(?!(?:vem|vad|vilken|vilka|vilket|när|hur|var|vart|who|what|which|when|where|how|jag|vi|om|om man|I|we)(?!\p{L}))\p{L}+(?: \p{L}+){0,3}? (?:frågar efter|frågade efter|efterfrågar|letar efter|söker uppgifter om|undrar om|undrar över|frågar om|hör av sig om|ringer om|mejlar om|asks about|asked about|is asking about|is calling about) (?=["“]?\p{Lu}[^?.]{1,140}[,;:–-]\s+(?:vad|vem|vilken|vilket|vilka|när|hur|var|what|who|which|when|where|how)(?!\p{L}))/giu,
    by: '$1',
  },
  {
    // "Utbetalningen för X går till vilken stödmottagare?": who gets it.
    holds: [
      'till vilk',
      'till vem',
      'hos vilk',
      'hos vem',
      'to which',
      'to what',
      'to whom',
      'to who',
    ],
    pattern:
      /^(\P{L}*)(?:(?:hela|själva|the) )?(?:utbetalning(?:en|arna)|pengarna|stödet|bidraget|medlen|stödpengarna|beloppet|slanten|anslaget|money|payments?|grant|funds?|funding|support|payout) (?:för|i|till|från|for|of|in|from) (["“]?\p{Lu}[^?]{1,140}?) (?:går|gick|betalas|betalades|utbetalas|utbetalades|landar|landade|hamnar|hamnade|skickas|is paid|was paid|were paid|are paid|goes|go|went)(?: (?:ut|in|out))? (?:till|hos|to) (?:vilke[nt]|vilka|vem|which|what|whom?)(?: (?:stödmottagare|bidragsmottagare|mottagare|organisation|aktör|ägare|projektägare|bolag|företag|part|beneficiary|organi[sz]ation|recipient|owner|company|body))?(?=\P{L}*$)/iu,
    by: (said, before: string, name: string) =>
      `${before}${/(?<!\p{L})to (?:which|what|who)/iu.test(said) ? 'who is the beneficiary of' : 'vem är stödmottagare för'} ${name}`,
  },
  {
    // "En kollega på ekonomi undrar …": where somebody works is no budget.
    holds: ['på ekonomi', 'in finance', 'from finance', 'på budget', 'från ekonomi', 'på finans'],
    pattern:
      /(?<=\p{L}) (?:på|från|i|in|from|at) (?:ekonomi|budget|finans|finance|accounts|budgeting|the finance (?:team|department|office))(?:sidan|avdelningen|enheten|n|en)?(?= (?:som )?(?:undrar|undrade|frågar|frågade|funderar|vill|ville|behöver|behövde|söker|letar|önskar|asks?|asked|wonders?|wants?|wanted|needs?|would|is)(?!\p{L}))/giu,
    by: '',
  },
  {
    // "Ska till Exempellän i veckan, var …": where the asker goes claims nothing, unless it is asked of.
    holds: ['ska till ', 'åker till ', 'väg till ', 'reser till ', 'going to ', 'travelling to ']
      .concat([
        'befinner mig',
        'bor i ',
        'är i ',
        'sitter i ',
        'heading to ',
        'ska ner till',
        'kör till ',
      ])
      .concat(['ska upp till', 'traveling to ', 'flyttar till']),
    pattern:
      /^(\P{L}*)(?:(?:jag|vi) )?(?:ska|skall|åker|reser|kör|flyttar|är på väg|ska ner|ska upp|ska åka|ska resa|tänkte åka|bor|sitter|befinner (?:mig|oss)|(?:i['’]m |we['’]re )?(?:going|travelling|traveling|heading)) (?:till|i|to) \p{Lu}[\p{L}-]+(?: (?:län|kommun|county))?(?: (?:i veckan|i morgon|imorgon|nästa (?:vecka|månad)|på \p{L}+dag|snart|i helgen|i sommar|i höst|i vår|i vinter|tomorrow|next (?:week|month)|this week|soon|on \p{Lu}\p{L}+day))?(?: (?:och (?:undrar|vill veta)|and (?:wonder|want to know)))?(?:\s*[,.;:!–-]+\s*|\s+)(?![^?]*(?<!\p{L})(?:där|dit|därifrån|there|mitt|min|my|projekt|projekten|projects|trakten|närheten|området)(?!\p{L}))(?=(?:vad|vem|vilken|vilket|vilka|när|hur|var|vart|what|who|which|when|where|how)(?!\p{L}))/iu,
    by: '$1',
  },
  {
    // "Vem är det egentligen som har X?"
    holds: ['är det ', 'var det ', 'e det ', 'is it ', 'was it '],
    pattern:
      /(?<=(?<!\p{L})(?:(?:vem|vilka|vad|vilken|vilket|vems) (?:är|var|e) det|(?:who|what) (?:is|was) it)) (?:egentligen|nu|då|igen|nu då|nu igen|ens|liksom|faktiskt|exakt|alltså|really|actually|again|exactly)(?= (?:som|that|who)(?!\p{L}))/giu,
    by: '',
  },
  {
    // "… vilket datum som är det sista i X": its last day.
    holds: [
      'sista i',
      'sista för',
      'sista på',
      'första i',
      'första för',
      'första på',
      'last one in',
    ].concat(['first one in']),
    pattern:
      /(?<!\p{L})(vilke[nt]|which|what) (datum|dag|date|day)(?: (?:som|that))? (?:är|var|blir|is|was) (?:det |den |the )(sista|första|allra sista|allra första|last|first)(?: one)?(?= (?:i|för|på|in|of|for)(?!\p{L}))/giu,
    by: (_, which: string, day: string, edge: string) =>
      /date|day/iu.test(day)
        ? `${which} is the ${edge} day`
        : `${which.toLowerCase()} dag är ${/första/iu.test(edge) ? 'startdatum' : 'slutdatum'}`,
  },
];
