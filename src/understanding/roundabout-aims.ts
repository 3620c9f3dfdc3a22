// Ways of asking what a project is for and why it was needed → plain words for its purpose: data.

import type { Rewriting } from './rewriting.js';

/** What opens a name or stands for one. */
const NAMED =
  '(?=(?:(?:projektet|förstudien|studien|[Tt]he project|[Tt]he study) )?["“”\'(]?\\p{Lu}|(?:projektet|det|den|förstudien|it|this|that)(?!\\p{L}))';
/** Verbs for what is found out or brought about, with what belongs to them. */
const ACHIEVE =
  '(?:(?:titta|kolla|gå) närmare på|ta reda på|ta fram|lära sig|komma fram till|komma på|få (?:gjort|till|fram|ut|reda på)|undersöka|utreda|utforska|kartlägga|analysera|studera|pröva|prova|testa|utröna|belysa|förbättra|utveckla|lösa|förändra|ändra|stärka|främja|resultera i|bidra med|bidra till|leda till|leda fram till|åstadkomma|uppnå|nå|nå fram till|göra|hjälpa till med|skapa|bygga upp|råda bot på)';
const THEY = '(?:man|de|dom|ni|projektet|förstudien|studien)';

const INTENDS =
  '(?:ska|skall|skulle|vill|ville|tänkte|hoppades|hoppas|försökte|försöker|avser|avsåg)';
/** Letters that a question of what somebody intends has. */
const INTENDS_OPENS = [
  'vad ska ',
  'vad skulle ',
  'vad vill ',
  'vad ville ',
  'vad tänkte ',
  'vad hoppa',
  'vad försök',
  'vad avs',
];

/** In the order in which they are put. */
export const ROUNDABOUT_AIMS: readonly Rewriting[] = [
  {
    // "The feasibility study Exempelspåret": what a project is.
    holds: ['feasibility stud', 'pilot stud', 'preliminary stud', 'pre-stud', 'scoping stud'],
    pattern:
      /(?<!\p{L})(?:[Tt]he )?(?:(?:[Ff]easibility|[Pp]ilot|[Pp]reliminary|[Ss]coping) |[Pp]re-)study (?=(?:called |named |known as )?["“”]?\p{Lu})/gu,
    by: 'the project ',
  },
  {
    // "X låter spännande! Vad …": what the asker thinks of it.
    holds: [' låter ', ' verkar ', ' sounds ', ' looks ', ' seems '],
    pattern:
      /(?<=\p{L}|\p{N}|["”)]) (?:låter|verkar|ser|sounds|looks|seems)(?: (?:ju|så|väldigt|riktigt|jätte|himla|otroligt|rätt|ganska|så himla|very|really|so|super|quite|pretty|rather))* (?:jätte)?(?:spännande|intressant|kul|roligt|bra|häftigt|coolt|fint|trevligt|lovande|krångligt|märkligt|konstigt|mystiskt|exciting|interesting|fun|great|cool|nice|promising|odd|strange|fascinating)(?: ut)?(?=[!.,;–-])/giu,
    by: '',
  },
  {
    // "Sammanfatta vad …", "explain why …": the question that follows is asked.
    holds: [
      'fatta v',
      'era v',
      'klara v',
      'skriv v',
      'ätta v',
      'örklara h',
      'ise w',
      'ize w',
      'ain w',
      'ibe w',
      ' up w',
      ' me w',
      'för v',
    ],
    pattern:
      /^(\P{L}*)(?:(?:kan|kunde|skulle|could|can|would) (?:du|ni|någon|nån|you|someone|somebody) (?:kunna )?)?(?:please )?(?:(?:i korthet|kort|kortfattat|briefly) )?(?:sammanfatta|summera|förklara|beskriva?|berätta|redogöra?(?: (?:kort|kortfattat|i korthet))? för|summari[sz]e|sum up|explain|describe|tell me|remind me|outline)(?: (?:kort|kortfattat|i korthet|lite|gärna|för mig|åt mig|briefly|for me|to me))* (?=(?:vad|varför|what|why)(?!\p{L}))/giu,
    by: '$1',
  },
  {
    // "Beskriv X för en utländsk gäst", "sammanfatta X så att alla förstår": for whom it shall be told.
    holds: [
      ...['eskriv', 'erätta', 'ammanfatta', 'örklara', 'resentera', 'escribe', 'xplain', 'ummari'],
      ...['sum up', 'outline', 'ntroduce'],
    ],
    pattern:
      /(?<=(?<!\p{L})(?:[Bb]eskriva?|[Bb]erätta|[Ss]ammanfatta|[Ff]örklara|[Pp]resentera|[Dd]escribe|[Ee]xplain|[Ss]ummari[sz]e|[Ss]um up|[Oo]utline|[Ii]ntroduce)(?!\p{L})[^?]{3,140}) (?:(?:för|åt|to|for) (?:(?:en|ett|min|mitt|mina|vår|vårt|våra|an?|my|our|the|some|någon|nån|alla|andra) )?(?:\p{Lu}\p{Ll}+-)?\p{Ll}+(?: \p{Ll}+){0,4}|så att? [^?.,\p{Lu}]{2,40} (?:förstår|fattar|hänger med|begriper)|so (?:that )?[^?.,\p{Lu}]{2,40} (?:understands?|gets? it|can follow))(?=\P{L}*$)/gu,
    by: '',
  },
  {
    // "Varför behövdes X?", "varför skapade man X?"
    holds: ['varför '],
    pattern: new RegExp(
      `(?<!\\p{L})[Vv]arför (?:behövdes|behövs|behövde|behöver|skapades|skapade|bildades|bildade|inrättades|inrättade|gjordes|gjorde|genomfördes|genomförde|initierades|initierade|finns|fanns|kom|drog|drogs|sattes|satte|uppstod|sjösattes|lanserades|tillkom)(?: (?:man|de|dom|ni|vi))?(?: (?:igång|upp))? ${NAMED}`,
      'gu',
    ),
    by: 'varför startades ',
  },
  {
    // "Motivet till X", "skälet bakom X"
    holds: [
      'motiv',
      'skäl',
      'anledning',
      'orsak',
      'bevekelsegrund',
      'upprinnelsen',
      'bakgrundstanken',
    ],
    pattern: new RegExp(
      `(?<!\\p{L})(?:motivet|motiven|motiveringen|skälet|skälen|anledningen|anledningarna|orsaken|orsakerna|bevekelsegrunden|bevekelsegrunderna|upprinnelsen|bakgrundstanken) (?:till|bakom|för|med)(?: att (?:man|de|dom|ni) (?:startade|drog igång|gjorde|genomförde|skapade))? ${NAMED}`,
      'gu',
    ),
    by: 'syftet med ',
  },
  {
    holds: ['rationale', 'motivation', 'reason', 'motive', 'impetus', 'justification', 'case for'],
    pattern: new RegExp(
      `(?<!\\p{L})(?:rationale|motivation|motives?|reason(?:s|ing)?|impetus|justification|case) (?:for|behind|of) (?:the )?${NAMED}`,
      'gu',
    ),
    by: 'purpose of ',
  },
  {
    // "Hur motiverades X?"
    holds: ['motivera'],
    pattern: new RegExp(
      `(?<!\\p{L})[Hh]ur (?:motivera(?:s|des|r|de|ts|t)|motiverat)(?: (?:man|de|dom|ni))? ${NAMED}`,
      'gu',
    ),
    by: 'vad är syftet med ',
  },
  {
    // "Vad ville man med X?"
    holds: ['vad ville', 'vad hade', 'vad tänkte'],
    pattern: new RegExp(
      `(?<!\\p{L})vad (?:ville|hade|tänkte) ${THEY} (?:sig )?(?:åstadkomma |uppnå |göra )?(?:med|genom) `,
      'giu',
    ),
    by: 'vad är syftet med ',
  },
  {
    // "Vad skulle man undersöka i X?"
    holds: INTENDS_OPENS,
    pattern: new RegExp(
      `(?<!\\p{L})[Vv]ad (?:(?:var|är) det )?${INTENDS}(?: (?:det|som))? ${THEY} (?:sig )?(?:att )?${ACHIEVE}(?: (?:i|med|genom|inom|via|på))? (?=["“”]?\\p{Lu}|projektet(?!\\p{L})|förstudien(?!\\p{L}))`,
      'gu',
    ),
    by: 'vad är syftet med ',
  },
  {
    // "Vad skulle X komma fram till?"
    holds: INTENDS_OPENS,
    pattern: new RegExp(
      `(?<!\\p{L})[Vv]ad ${INTENDS} (\\p{Lu}(?:(?![.!;] )[^?]){1,120}?) (?:sig )?(?:att )?${ACHIEVE}(?: (?:egentligen|då|till slut|med det))?(?=\\P{L}*$)`,
      'gu',
    ),
    by: 'vad är syftet med $1',
  },
  {
    // "Sammanfatta vad X ville göra"
    holds: [' ska ', ' skulle ', ' vill ', ' ville ', ' tänkte ', ' hoppas ', ' hoppades '],
    pattern: new RegExp(
      `(?<!\\p{L})[Vv]ad (\\p{Lu}(?:(?![.!;] )[^?]){1,120}?) (?:ska|skulle|vill|ville|tänkte|hoppas|hoppades) (?:sig )?${ACHIEVE}(?=\\P{L}*$)`,
      'gu',
    ),
    by: 'vad är syftet med $1',
  },
  {
    // "Vilket problem skulle X lösa?"
    holds: ['behov ', 'problem ', 'utmaning', 'brist ', 'brister '],
    pattern: new RegExp(
      `(?<!\\p{L})[Vv]ilk(?:et|en|a) (?:behov|problem|utmaning(?:ar)?|brist(?:er)?) (?:ska|skulle|vill|ville|försöker|försökte|var det tänkt att) (?:(?:det är |det var )?(?:tänkt att )?)(\\p{Lu}(?:(?![.!;] )[^?]){1,120}?) (?:skulle )?(?:möta|lösa|tackla|åtgärda|adressera|bemöta|fylla|ta itu med|råda bot på|komma åt|svara mot|ta tag i|svara upp mot)(?=\\P{L}*$)`,
      'gu',
    ),
    by: 'vad är syftet med $1',
  },
  {
    // "What X set out to do", "what X was working towards"
    holds: ['out to ', 'towards', 'aiming', 'striving', 'driving at', 'hoping', 'trying to'],
    pattern:
      /(?<!\p{L})what (?:(?:did|does|was|is|has|had) )?(?:the )?(["“]?\p{Lu}(?:(?![.!;] )[^?]){1,140}?|project|it) (?:(?:sets? out|setting out|aimed|aims|(?:(?:is|was|has been|had been) )?(?:trying|hoping|meant|supposed|aiming|intending|seeking)) to (?:do|achieve|accomplish|attain|deliver|reach|bring about|solve|change|prove|get done|find out|be doing)|(?:(?:is|was|has been|had been) )?(?:working|striving|aiming|pushing|reaching|driving) (?:towards?|for|at))(?: (?:actually|really|exactly|in the end))?(?=\P{L}*$)/giu,
    by: 'what is the purpose of $1',
  },
  {
    // "Syftesbeskrivningen för X, hur lyder den?"
    holds: [
      'syftes',
      'målformul',
      'målbeskriv',
      'ändamåls',
      'målsättningst',
      'måltext',
      'statement of',
    ],
    pattern:
      /(?<!\p{L})(?:(?:syftes|mål|ändamåls|målsättnings)(?:beskrivning|formulering|text|skrivning|förklaring|paragraf)(?:en)?|statement of (?:purpose|aims|intent)) (?:för|i|till|hos|for|of|in) (["“]?\p{Lu}(?:(?![.!;] )[^?]){1,140}?)(?:,? (?:hur|vad) (?:lyder|löd|är|står|säger)(?: (?:den|det|där|i den))*)?(?=\P{L}*$)/giu,
    by: 'syftet med $1',
  },
  {
    holds: ['handlade'],
    pattern: /(?<!\p{L})vad handlade(?= )/giu,
    by: 'vad handlar',
  },
  {
    // "… i stora drag", "in broad strokes": how closely it shall be told.
    holds: [
      'stora drag',
      'korta drag',
      'broad strokes',
      'broad terms',
      'ett ungefär',
      'grova drag',
    ],
    pattern:
      /,? (?:(?:så där )?i (?:stora|korta|grova) drag|på ett ungefär|in broad (?:strokes|terms))(?!\p{L})/giu,
    by: '',
  },
  {
    // "… för mig, jag kör bil": why it shall be told to the asker.
    holds: ['för mig', 'åt mig', 'for me'],
    pattern:
      /(?<=(?<!\p{L})(?:[Ff]ör|åt|[Ff]or) (?:mig|me))[\s,–-]+(?:(?:för |då |eftersom |because |since |as )?(?:jag|vi|I|we)(?:['’]m)?) (?!(?:vill|behöver|undrar|söker|want|need|wonder)(?!\p{L}))[^?.\p{Lu}]{2,60}(?=\P{L}*$)/gu,
    by: '',
  },
  {
    // "X … Vad skulle man undersöka där?", "…, vad ville man göra?"
    holds: INTENDS_OPENS,
    pattern: new RegExp(
      `(?<!\\p{L})vad ${INTENDS} ${THEY} (?:sig )?(?:att )?${ACHIEVE}(?: (?:där|då|egentligen|med det|med den|i det|i den))*(?=\\P{L}*$)`,
      'giu',
    ),
    by: 'vad är syftet',
  },
  {
    // "…, varför behövdes det?"
    holds: [
      'varför behöv',
      'varför gjord',
      'varför drog',
      'varför skap',
      'varför finns',
      'varför fanns',
    ],
    pattern:
      /(?<!\p{L})varför (?:behövdes|behövs|skapades|gjordes|drogs|finns|fanns|kom) (?:det|den)(?: (?:till|igång|överhuvudtaget))?(?=\P{L}*$| (?:och|samt) vad är syftet)/giu,
    by: 'vad är syftet',
  },
];
