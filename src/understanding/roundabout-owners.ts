// Ways of asking who owns or leads a project that offer kinds to choose among → plain words for it: data.

import type { Rewriting } from './rewriting.js';

const KIND =
  '(?:(?:offentlig|privat|ideell|public|private) )?(?:kommun|region|landsting|länsstyrelse|förening|stiftelse|myndighet|verk|företag|bolag|firma|aktör|part|universitet|högskola|skola|lärosäte|organisation|institution|inrättning|municipality|council|county council|association|foundation|authority|agency|public body|body|company|firm|business|university|college|school|organi[sz]ation|institution|party|actor|outfit)';
const KIND_IN_DEFINITE =
  '(?:kommunen|regionen|landstinget|länsstyrelsen|föreningen|stiftelsen|myndigheten|företaget|bolaget|firman|universitetet|högskolan|skolan|organisationen|the (?:municipality|council|region|association|authority|agency|company|firm|university|college|school))';
/** What an owner does, which no place does. */
const OWNS =
  '(?:som )?(?:är det som|det är som|är|har fått|har sökt|har ansökt|fick|sökte|driver|drev|äger|ägde|leder|ledde|står|stod|ligger bakom|ansvarar|håller|kör|sköter|genomför|is it that|(?:that |which )?(?:owns|runs|ran|leads|led|is behind|is running|is the|stands behind|got|received|applied|carries out|operates|manages|holds))';

/** In the order in which they are put. */
export const ROUNDABOUT_OWNERS: readonly Rewriting[] = [
  {
    // "Vilken kommun, förening eller myndighet är det som driver X?"
    holds: [' eller ', ' or '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:vilken|vilket|which|what) ${KIND}(?:, (?:(?:vilken|vilket|which|what) )?${KIND})*,? (eller|or) (?:(?:vilken|vilket|which|what) )?(?:${KIND}|annan|nån annan|någon annan|other)(?= ${OWNS}(?!\\p{L}))`,
      'giu',
    ),
    by: (_, or: string) => (/^or$/iu.test(or) ? 'which organisation' : 'vilken organisation'),
  },
  {
    // "Är det en kommun eller ett universitet som står bakom X, och i så fall vilket?"
    holds: ['det en ', 'det ett ', 'it a ', 'it an ', 'it the ', 'that a '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:är|var|is|was) (?:det|it|that) (?:en|ett|an?|the) ${KIND}(?:,? (?:(?:eller|or) )?(?:en |ett |an? |the )?${KIND})*,? (eller|or) (?:en |ett |an? |the |nån |någon )?(?:annan )?${KIND} (?:som|that|who|which|(?=(?:leading|running|owning|behind)(?!\\p{L}))) ?([^?]{3,160}?)(?:,? (?:och|and|men|but))?(?: i så fall| if so)?[,?.]? (?:i så fall )?(?:vilken|vilket|vem|which(?: one)?|who)(?: då| är det| is it| i så fall)?(?=\\P{L}*$)`,
      'giu',
    ),
    by: (_, or: string, does: string) =>
      /^or$/iu.test(or)
        ? `which organisation ${/^(?:leading|running|owning|behind)/iu.test(does) ? 'is ' : ''}${does}`
        : `vilken organisation ${does}`,
  },
  {
    // "Vilken part är det som har sökt X, kommunen eller högskolan eller nån annan?"
    holds: ['kommunen', 'regionen', 'högskolan', 'universitetet', 'företaget', 'bolaget', 'the '],
    pattern: new RegExp(
      `(?<=^\\P{L}*(?:vem|vilken|vilket|who|which|what)(?!\\p{L})[^?]{4,200}), (?:är det )?${KIND_IN_DEFINITE}(?:,? (?:eller|or|,)? ?${KIND_IN_DEFINITE})*,? (?:eller|or) (?:${KIND_IN_DEFINITE}|(?:nån|någon) annan|(?:somebody|someone) else)(?=\\P{L}*$)`,
      'giu',
    ),
    by: '',
  },
  {
    // "X is led by which institution?"
    holds: ['by which ', 'by what ', 'av vilken ', 'av vilket '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:led|run|headed|managed|operated|leds|drivs|sköts|styrs|leddes|drevs) (by|av) (?:which|what|vilken|vilket) ${KIND}(?!\\p{L})`,
      'giu',
    ),
    by: (_, by: string) =>
      /^by$/iu.test(by) ? 'owned by which organisation' : 'ägs av vilken organisation',
  },
  {
    // "Vilken organisation är det som leder X?"
    holds: [
      'organisation',
      'organization',
      'institution',
      'myndighet',
      'aktör',
      'företag',
      'bolag',
      'compan',
    ],
    pattern:
      /(?<!\p{L})((?:vilken|vilket|which|what) (?:organi[sz]ation|institution|myndighet|aktör|företag|bolag|company)) (?:är det som |det är som |som |is it that |that )?(leder|ledde|leads|led|heads|manages)(?= \S)/giu,
    by: (_, which: string, verb: string) =>
      `${which} ${/^led(?:er|de)$/iu.test(verb) ? 'äger' : 'owns'}`,
  },
  {
    holds: [', if any', ', om någon', ', om något'],
    pattern: /, (?:if any|om någon|om något)(?:, | (?=(?:owns|runs|leads|äger|driver|leder)))/giu,
    by: ' ',
  },
  {
    // "Utbetalningen för X går till vilken stödmottagare?"
    holds: ['till vilke', 'till vem', 'to which', 'to whom', 'to what', 'to who'],
    pattern:
      /^(\P{L}*)(?:(?:utbetalning|ersättning|betalning)(?:en|arna)|pengarna|stödet|bidraget|medlen|anslaget|the (?:payment|payments|money|grant|funding|funds)) (?:för|till|i|på|for|of|in) (.{2,140}?) (?:går|gick|har gått|betalas|betalades|utbetalas|utbetalades|delas|tillfaller|tillföll|go(?:es)?|went|has gone|was paid|is paid|paid)(?: ut| out)? (till|to) (?:vilken|vilket|vilka|vem|which|what|whom|who)(?: \p{L}+)?(?=\P{L}*$)/giu,
    by: (_, open: string, name: string, to: string) =>
      /^to$/iu.test(to)
        ? `${open}who got the grant in ${name}`
        : `${open}vem är stödmottagare i ${name}`,
  },
  {
    // "I vems regi körs X?"
    holds: ['vems regi'],
    pattern:
      /(?<!\p{L})(?:i )?vems regi (?:körs|drivs|bedrivs|genomförs|pågår|är|kördes|drevs|bedrevs|genomfördes|sker)(?!\p{L})/giu,
    by: 'vilken organisation driver',
  },
  {
    // "Is it a man or a woman leading X, what's the name?"
    holds: [
      'man or',
      'woman or',
      'guy or',
      'he or',
      'man eller',
      'kvinna eller',
      'kille eller',
      'tjej eller',
    ],
    pattern:
      /(?<!\p{L})(?:is|was|är|var) (?:it|det) (?:an? |en )?(?:man|woman|guy|gal|he|she|kvinna|kille|tjej|han|hon) (or|eller) (?:an? |en )?(?:man|woman|guy|gal|he|she|kvinna|kille|tjej|han|hon) (?:who is |who['’]s |som )?(?:leading|leads?|heading|heads|running|runs|in charge of|leder|driver|håller i|ansvarar för|basar över) ([^?]{3,140}?),? (?:and |och )?(?:what(?: is|['’]s) (?:the|his|her|their) name|vad (?:heter|är) (?:hen|han|hon|personen|namnet))(?=\P{L}*$)/giu,
    by: (_, or: string, name: string) =>
      /^or$/iu.test(or) ? `who leads ${name}` : `vem leder ${name}`,
  },
  {
    // "Vem … om man undrar något om X?", "where do I call if I've got questions on X"
    holds: [
      'if i',
      'if you',
      'if we',
      'in case',
      'if one',
      'om man',
      'om jag',
      'om vi',
      'ifall',
      'when i',
      ...['när man', 'när jag', 'när vi'],
    ],
    pattern:
      /(?<=(?<!\p{L})(?:vem|vems|vart|vilken|vilket|hur|who|whom|where|which|what|how)(?!\p{L})[^?]{3,80}?),? (?:(?:if|in case|when) (?:i|we|you|one)(?:['’]ve| have| has)?(?: got)? (?:any |some |an? |more )?(?:questions?|queries|issues?|problems?) (?:on|about|regarding|concerning|with)|(?:if|in case|when) (?:i|we|you|one) (?:want|need|wish) to (?:know|ask|hear|learn) (?:something |anything |more )?(?:about|on|regarding)|(?:om|ifall|när) (?:man|jag|vi|en) (?:(?:har|får) (?:en |några |nån |någon )?(?:fråg|fundering)\p{L}*|undrar(?: något| nåt| någonting| saker)?|vill (?:veta|fråga|höra)(?: mer| något| nåt)?|behöver (?:veta|fråga)(?: mer| något| nåt)?) (?:om|kring|på|angående|gällande|rörande)|när (?:man|jag|vi) (?:ringer|mejlar|kontaktar|hör av (?:sig|mig|oss) till|skriver till)) (?=\S)/giu,
    by: (said) => (/(?<!\p{L})(?:if|in case|i|we|you)(?!\p{L})/iu.test(said) ? ' about ' : ' om '),
  },
  {
    // "Nån måste ju ha styrt X, vem var det?"
    holds: ['måste', 'must have', 'lär ha'],
    pattern:
      /^(\P{L}*)(?:(?:nån|någon|somebody|someone) )(?:måste|lär|must|has to)(?: ju| väl| nog| surely)? (?:ha|have) (?:styrt|lett|drivit|hållit i|ansvarat för|basat över|skött|haft hand om|led|run|been (?:leading|running|in charge of|heading)|headed|managed) ([^?]{3,160}?)[,.;:!]?(?: [–-])?(?: och| men| and| but)? (vem|who)(?: (?:var|är|blev|is|was) (?:det|it|that)| then| då)?(?=\P{L}*$)/giu,
    by: (_, open: string, name: string, who: string) =>
      /^who$/iu.test(who) ? `${open}who leads ${name}` : `${open}vem leder ${name}`,
  },
];
