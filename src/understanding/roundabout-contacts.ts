// Ways of asking for people, addresses and owners that go round about them → plain words for them: data.

import type { Rewriting } from './rewriting.js';

/** One of those who own projects. */
const ONE_OF: Readonly<Record<string, string>> = {
  länsstyrelser: 'en länsstyrelse',
  kommuner: 'en kommun',
  universiteten: 'ett universitet',
  högskolor: 'en högskola',
  regioner: 'en region',
  landstingen: 'ett landsting',
};

/** In the order in which they are put. */
export const ROUNDABOUT_CONTACTS: readonly Rewriting[] = [
  {
    // "Vart plingar jag iväg ett mejl om X?": whatever the verb is, a letter is sent.
    holds: ['ett mejl', 'ett mail', 'ett brev', 'en rad'],
    pattern:
      /(?<!\p{L})(?:vart|var|hur) \p{Ll}+r (jag|man|vi) (?:(?:iväg|i väg|ner|ihop|över|av|snabbt) )*(?:ett (?:mejl|mail|e-brev)|en rad)(?!\p{L})/giu,
    by: 'vart mejlar $1',
  },
  {
    // "Vad trycker jag för siffror?"
    holds: [' siffror', ' nummer'],
    pattern:
      /(?<!\p{L})(?:vad|vilka|vilket) (?:(?:siffror|nummer) )?(?:trycker|knappar|slår|matar|ringer|pekar|toucha[rd]e?) (?:jag|man|vi)(?: in| på)?(?: för (?:siffror|nummer))?(?= (?:till|hos) |\P{L}*$)/giu,
    by: 'vad är telefonnumret',
  },
  {
    // "Numret till X har fallit bort ur listan, vad var det?"
    holds: [', vad var d', ', vad är d', ', vad var n'],
    pattern:
      /^(\P{L}*)(\p{L}+(?:et|en|n)) (till|för|i|på) (.{2,120}?) (?:har|hade|är|blev|föll) (?:\p{L}+ )?(?:fallit|försvunnit|ramlat|trillat|suddats|tappats|strukits|klippts|saknas|borta|bortklippt|struket|suddigt|oläsligt|bort|utsuddat)(?!\p{L})[^,?]{0,50}, vad (?:var|är) (?:det|den|numret)(?: nu| då)?(?=\P{L}*$)/giu,
    by: '$1vad är $2 $3 $4',
  },
  {
    // "Hur kommer en gymnasielärare i kontakt med X?": whoever asks.
    holds: ['i kontakt med', ' tag på', ' tag i', ' fatt på', ' fatt i'],
    pattern:
      /(?<!\p{L})hur (?:kommer|får|kan|ska) (?:en|ett|den|vi|någon|nån|de) (?:\p{Ll}+ ){1,3}(?:komma |få )?(?:i kontakt med|(?:tag|fatt) (?:på|i)) (?=\S)/giu,
    by: 'hur kontaktar jag ',
  },
  {
    // "Mejl funkar inte så bra, hur ringer man hen?": no mail is asked for.
    holds: ['mejl', 'mail', 'e-post', 'telefon', 'ringa', 'phon', 'call'],
    pattern:
      /^(\P{L}*)(?:(?:att )?(?:mejl|mejla|mail|maila|e-post|telefon|ringa)(?: \p{L}+)? (?:funkar|fungerar|går|passar|duger|hjälper) (?:inte|ej|dåligt)(?: (?:så bra|bra|riktigt|alls|längre|för mig|just nu))*|(?:e-?mail(?:ing)?|mail|phone|phoning|calling)(?: (?:them|him|her))? (?:(?:does|is|wo)n['’]t|does not|is not|never)(?: (?:really|working|work|works|great|good|an option|so well|well|for me|right now))+)[,.;:–-]+\s+(?:så |so |men |but )?/giu,
    by: '$1',
  },
  {
    // "I need to email Eva Exempel, what is her address?": the address that was spoken of.
    holds: ['address', 'adress'],
    pattern:
      /(?<=(?<!\p{L})(?:e-?mail|e-?post|mejl|maila|mejla|skriva till|write to)(?!\p{L})[^?]{2,90}[,.;:–-] (?:vad är|vilken är|vad har|what is|what's|what was)(?: \p{L}+){1,2} (?:för )?)(?:address|adress(?:en)?)(?!\p{L})/giu,
    by: (said) => (said.startsWith('add') ? 'email address' : 'mejladress'),
  },
  { holds: ['roll-out', 'roll out'], pattern: /(?<!\p{L})roll[- ]out(?!\p{L})/giu, by: 'rollout' },
  {
    // "Jag måste nå projektledaren i projektet. Vad heter hen?"
    holds: [
      'vad heter h',
      'vad heter p',
      'vad heter v',
      'is their name',
      'is his name',
      'is her name',
    ],
    pattern:
      /^[^?]*?(?<!\p{L})(projektledaren|kontaktpersonen|the project (?:leader|manager)|the contact person) (?:i|för|på|of|for|in) (projektet|det här projektet|detta projekt|the project|this project)[.,–-]+ (?:och |and )?(?:vad heter (?:hen|han|hon|personen|vederbörande)|what is (?:his|her|their) name)(?=\P{L}*$)/giu,
    by: (_, who: string, project: string) =>
      /^the/iu.test(who) ? `who is ${who} of ${project}` : `vem är ${who} för ${project}`,
  },
  {
    // "Till vilken adress ska en begäran om komplettering i X skickas?"
    holds: ['till vilken '],
    pattern:
      /(?<!\p{L})[Tt]ill vilken (\p{L}*-?\p{L}*adress) (?:ska|skall|kan|bör|borde|skulle) (?:jag |man |vi )?\p{Ll}[^?,]{2,60}? (?:i|om|för|gällande|angående) (?!\p{Ll})(.{2,120}?) (?:skickas|mejlas|sändas|ställas|riktas)(?!\p{L})/gu,
    by: 'vilken $1 för $2',
  },
  {
    // "Where can I shoot a message electronically to the X folks"
    holds: ['where can i', 'where can we', 'where do i', 'where do we', 'where should i'],
    pattern:
      /(?<!\p{L})where (?:can|do|should) (?:i|we) (?:shoot|send|direct|address|fire off|drop) (?:an? |my |our )?(?:message|mail|e-?mail|note|line)(?: electronically)? to (?:the )?(.{2,120}?)(?: (?:folks|team|people|gang|crew|guys))?(?=\P{L}*$)/giu,
    by: 'what is the email address of $1',
  },
  {
    holds: ['name of the'],
    pattern:
      /(?<!\p{L})(?:the )?name of the (?:guy|gal|person|man|woman|chap|lady|fellow)(?: or (?:guy|gal|woman|lady|man))? (?:who (?:is )?)?(?:heading up|heading|heads up|heads|running|runs|leading|leads|in charge of)(?= )/giu,
    by: 'who leads',
  },
  {
    // "Per Palm svarar inte i telefon, så vad …": no phone is asked for.
    holds: ['svarar inte', 'svarade inte', 'svarar aldrig', 'svarar ej'],
    pattern:
      /(?<!\p{L})(?:svarar|svarade) (?:inte|ej|aldrig)(?: (?:i|på) (?:telefon(?:en)?|mobilen|mejl(?:en)?|mail(?:en)?|teams|mejlen))?(?=[,.;:!?]| (?:så|och|utan)(?!\p{L}))/giu,
    by: 'går inte att nå',
  },
  {
    holds: ["n't pick", 'n’t pick', "n't answer", 'n’t answer', 'not answer', 'not pick'],
    pattern:
      /(?<!\p{L})(?:(?:is|does|did|wo|ca)n['’]t|(?:is|does|did|will) not|never) (?:pick(?:ing)? up|answer(?:ing)?)(?: (?:on teams|the phone|(?:his|her|their|my) (?:phone|calls?|e-?mails?|mails?)))?(?=[,.;:!?]| (?:so|and)(?!\p{L}))/giu,
    by: 'cannot be reached',
  },
  {
    // "…, alltså vilket verk eller bolag?"
    holds: [
      'verk eller',
      'bolag eller',
      'myndighet eller',
      'organisation eller',
      'firma eller',
      'företag eller',
    ],
    pattern:
      /(?<!\p{L})(?:vilket|vilken) (?:verk|bolag|myndighet|organisation|firma|företag|kommun) eller (?:vilket |vilken )?(?:verk|bolag|myndighet|organisation|firma|företag|kommun)(?!\p{L})/giu,
    by: 'vilken organisation',
  },
  {
    holds: [
      'agency or',
      ...['authority or', 'organization or'],
      'company or',
      'organisation or',
      'body or',
    ],
    pattern:
      /(?<!\p{L})which (?:agency|company|organisation|organization|body|authority) or (?:agency|company|organisation|organization|body|authority)(?: (?:i|do i) mean)?(?!\p{L})/giu,
    by: 'which organisation',
  },
  {
    // "Whose baby is X?"
    holds: ['whose baby', 'vems bebis', 'vems baby'],
    pattern: /(?<!\p{L})(?:whose baby (?:is|was)|vems (?:bebis|baby) (?:är|var))(?= )/giu,
    by: (said) => (/^whose/iu.test(said) ? 'who owns' : 'vem äger'),
  },
  {
    // "I'm after the owner, …"
    holds: ["i'm after", 'i’m after', 'i am after'],
    pattern: /(?<!\p{L})i(?:['’]m| am) after(?= (?:the|its|their|a|an|when|who)(?!\p{L}))/giu,
    by: 'I need',
  },
  {
    // "Vi har ett ärende här, 20410256. Vem …": a case is told of, and its number not asked for.
    holds: ['ett ärende', 'a case'],
    pattern:
      /(?<!\p{L})(?:(?:vi|jag) har|det gäller|(?:we|i) have) (?:ett ärende|a case)(?: här| framme| framför mig| here)?(?=[,:–-]? ?(?:nr |nummer |number )?\d)/giu,
    by: (said) => (/case/iu.test(said) ? 'this is about' : 'det gäller'),
  },
  {
    // "Vill skicka några rader till X, vart skriver jag?"
    holds: ['vart skriver', 'var skriver', 'vart mejlar', 'vart mailar', 'vart skickar'],
    pattern:
      /(?<!\p{L})(?:vart|var) (?:skriver|mejlar|mailar|skickar) (?:jag|vi|man)(?: det| dem| den)?(?=\P{L}*$)/giu,
    by: 'vilken mejladress',
  },
  {
    holds: ['vilken arbetsplats', 'vilken arbetsgivare', 'vilken förvaltning'],
    pattern:
      /(?<!\p{L})vilken (?:arbetsplats|arbetsgivare|förvaltning) (?=(?:har hand om|driver|äger|står|sköter|ansvarar|ligger)(?!\p{L}))/giu,
    by: 'vilken organisation ',
  },
  {
    // "I vilket område ligger X, programmässigt alltså?"
    holds: ['programmässigt'],
    pattern:
      /(?<!\p{L})vilket område(?!\p{L})(.{2,120}?),? programmässigt(?: alltså| då| sett)?(?=\P{L}*$)/giu,
    by: 'vilket programområde$1',
  },
  { holds: [' held by'], pattern: /(?<=(?<!\p{L})projects? )held by(?!\p{L})/giu, by: 'owned by' },
  {
    // "Projektledare för X = Per Palm?"
    holds: [' = '],
    pattern: /^(\P{L}*)([^=?]{3,160}?) = ([^=?]{2,80})(?=\P{L}*$)/gu,
    by: '$1stämmer det att $3 är $2',
  },
  {
    holds: ['tematisktmål', 'specifiktmål'],
    pattern: /(?<!\p{L})(tematiskt|specifikt)mål(?=et(?!\p{L})|(?!\p{L}))/giu,
    by: '$1 mål',
  },
  {
    // "Got a mail from … asking who …": the address is the asker's correspondent's.
    holds: ['mail from', 'mejl från', 'mail från'],
    pattern:
      /^(\P{L}*)(?:(?:i|we|jag|vi) (?:have |har )?)?(?:got|received|fick|fått) (?:an? |ett )?(?:e-?mail|mail|mejl) (?:from|från) \S+@\S+ (?:asking(?: me| us)?|that asks|som frågar|som undrar|som vill veta) /giu,
    by: '$1',
  },
  {
    // "Vilka har X i sin ägo?"
    holds: ['i sin ägo'],
    pattern:
      /(?<!\p{L})(?:vilka|vem|vilken|vilket)(?: \p{L}+){0,4}? (?:har|hade) (.{2,120}?) i sin ägo(?!\p{L})/giu,
    by: 'vem äger $1',
  },
  {
    // "Leder hon något mer?": whose other projects.
    holds: ['något mer', 'nåt mer', 'några fler', 'fler projekt', 'något annat', 'anything else'],
    pattern:
      /^(\P{L}*(?:(?:och|and) )?)(?:(?:leder|driver|har|jobbar) (hon|han|hen) (?:med )?(?:något|nåt|några) (?:mer|fler|annat|andra)(?: projekt)?|(?:does|is) (she|he|they) (?:leading|lead|run|running) anything else)(?=\P{L}*$)/giu,
    by: (_, open: string, swedish: string | undefined, english: string | undefined) =>
      swedish === undefined
        ? `${open}which other projects does ${english ?? ''} have`
        : `${open}vilka fler projekt har ${swedish}`,
  },
  {
    // "Vilka projekt har länsstyrelserna?": those that are owned by one.
    holds: ['länsstyrelser', 'kommuner', 'universiteten', 'högskolor', 'regioner', 'landstingen'],
    pattern:
      /^(\P{L}*)(vilka|hur många) projekt (?:har|äger|driver) (länsstyrelser|kommuner|universiteten|högskolor|regioner|landstingen)(?:na)?(?=\P{L}*$)/giu,
    by: (_, open: string, which: string, owners: string) =>
      `${open}${which} projekt ägs av ${ONE_OF[owners.toLowerCase()] ?? owners}`,
  },
  {
    // "Projekt under ledning av Per Palm"
    holds: [
      'under ledning av',
      'under ledarskap av',
      'leadership of',
      'ledda av',
      'ledd av',
      'lett av',
      'direction of',
    ],
    pattern:
      /(?<=(?<!\p{L})(?:projekt(?:en|et)?|projects?|insatser) )(?:(?:som (?:är|står|drivs|körs|genomförs) )?under (?:ledning|ledarskap) av|(?:som är )?(?:ledda|ledd|lett) av|under (?:the )?(?:leadership|direction) of)(?= )/giu,
    by: (said) => (/ of$/iu.test(said) ? 'led by' : 'som leds av'),
  },
  {
    // "How many projects has X got on their plate?"
    holds: [' plate', 'sitt bord', 'sin lott', 'sin tallrik'],
    pattern:
      /(?<=(?<!\p{L})(?:projekt(?:en)?|projects)(?!\p{L})[^?]{2,100}) (?:got )?(?:on (?:their|his|her|its) plate|på (?:sitt|sin) (?:bord|lott|tallrik))(?!\p{L})/giu,
    by: '',
  },
  {
    // "Var jobbar hon?", once somebody was told of.
    holds: ['jobbar h', 'arbetar h', 'anställd', 'he work', 'they work', 'employed', 'works'],
    pattern:
      /(?<!\p{L})(?:(?:var|vart|där) (?:(?:jobbar|arbetar) (hon|han|hen)(?! med)|är (hon|han|hen) anställd)|where (?:does|do) (she|he|they) work|where is (she|he) employed)(?!\p{L})/giu,
    by: (_, ...who: string[]) => {
      const [hon, anställd, she, employed] = who;
      const swedish = hon ?? anställd;
      return swedish === undefined
        ? `which organisation does ${she ?? employed ?? 'she'} work for`
        : `vilken organisation jobbar ${swedish} för`;
    },
  },
];
