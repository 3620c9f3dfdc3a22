// Ways of asking for the projects of somebody, or of an area, that go round about them → plain words: data.

import type { Rewriting } from './rewriting.js';

const WHO = '(\\p{Lu}[^,.:;?]{2,80}?)';
const SEVERAL =
  '(?:(?:ett |en )?(?:eller )?(?:flera|fler|några|nåt|något|nån|någon|olika|många|ett par|två|tre)(?: eller (?:flera|fler|några))?(?: olika)?)';

/** In the order in which they are put. */
export const ROUNDABOUT_HOLDERS: readonly Rewriting[] = [
  {
    // "… är stödmottagare i nåt eller några projekt, vilka?", "… på flera ställen, vilka projekt gäller det?"
    holds: [', vilka', '. vilka', ' vilka projekt'],
    pattern: new RegExp(
      `^(\\P{L}*)${WHO} (?:är|var|står som|står|figurerar som|förekommer som|dyker upp som|uppges vara|ska vara) (projektledare|stödmottagare|projektägare|ägare|kontaktperson|mottagare|sökande|ansvarig) (?:i|på|för|åt|hos) ${SEVERAL} (?:projekt|ställen|håll|insatser|satsningar|ärenden)(?: (?:tror jag|har jag för mig|visst|väl|enligt uppgift))?[,.;–-]+ (?:och |men )?vilka(?: projekt)?(?: (?:gäller det|är det|då|rör det sig om|handlar det om))?(?=\\P{L}*$)`,
      'gu',
    ),
    by: '$1Vilka projekt har $2 som $3',
  },
  {
    // "Vilka uppdrag som projektledare har Per Palm?"
    holds: ['uppdrag', 'ledarskap '],
    pattern:
      /(?<!\p{L})(vilka|hur många) (?:uppdrag som (?:projekt)?ledare|(?:projekt)?ledaruppdrag|projektledarskap) (?:har|hade|innehar)(?= )/giu,
    by: '$1 projekt leder',
  },
  {
    // "Vilket projekt hör Per Palm till?"
    holds: ['projekt hör ', 'projekt tillhör '],
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Vv]ilket|[Vv]ilka) projekt (?:hör|tillhör|hörde|tillhörde) (?:till )?(\\p{Lu}\\p{Ll}[\\p{L}-]+ [^?,]{0,40}?\\p{Lu}[\\p{L}-]+)(?: (?:till|hemma i|ihop med))?(?=\\P{L}*$)`,
      'gu',
    ),
    by: 'Vilka projekt har $1',
  },
  {
    // "… Vilket projekt hör han till?", once somebody was named.
    holds: ['hör han', 'hör hon', 'hör hen'],
    pattern:
      /(?<!\p{L})(?:vilket|vilka) projekt hör (?:han|hon|hen)(?: till| hemma i)?(?=\P{L}*$)/giu,
    by: 'vilka projekt',
  },
  {
    // "Namnet Per Palm dyker upp överallt."
    holds: ['dyker upp', 'dyker det upp', 'keeps popping up', 'pops up', 'keeps coming up'],
    pattern:
      /^(\P{L}*)(?:(?:[Nn]amnet|[Tt]he name) )?(\p{Lu}[^,.?!]{3,60}?) (?:dyker (?:ju |alltid |visst )?upp|keeps (?:popping|coming) up|pops up)(?: (?:överallt|hela tiden|ofta|lite varstans|everywhere|all the time|a lot|hela dagarna))*[.!,]+(?= )/gu,
    by: '$1$2:',
  },
  {
    // "Per Palm igen. Det var två projekt, va? Namnen på dem?"
    holds: [
      'projekt, va',
      'projekt, v',
      'projekt va?',
      'projekt, eller',
      'projekt, inte',
      'projects, ',
    ],
    pattern:
      /(?<=[.,:!–-] )(?:det|de|visst) (?:var|är|blev|rörde sig om|handlade om) (?:väl |ju )?(?:\p{L}+|\d+) projekt,? (?:va|väl|eller hur|inte sant|eller)\? (?:vad heter de|namnen(?: på dem)?|vilka(?: är det| var det| då)?|vad hette de)(?=\P{L}*$)/giu,
    by: 'vilka projekt',
  },
  {
    // "Exempelbolaget, finns det fler än ett? Skriv alla."
    holds: ['fler än ett', 'mer än ett', 'flera eller bara', 'ett eller flera', 'more than one'],
    pattern: new RegExp(
      `^(\\P{L}*)${WHO}[,:–-]+ (?:finns det|är det|har de|blir det|is there|are there) (?:(?:fler|mer) än ett|ett eller flera|flera eller bara ett|more than one)(?: (?:projekt|project))?[?.,!]+ (?:[Ss]kriv|[Ll]ista|[Vv]isa|[Nn]ämn|[Rr]äkna upp|[Gg]e mig|[Aa]nge|[Ll]ist|[Ss]how|[Nn]ame|[Gg]ive me) (?:upp |ut )?(?:alla|samtliga|dem alla|dem|all|them all|all of them)(?=\\P{L}*$)`,
      'gu',
    ),
    by: (said, open: string, who: string) =>
      /(?:all|them)\P{L}*$/iu.test(said)
        ? `${open}which projects does ${who} have`
        : `${open}vilka projekt har ${who}`,
  },
  {
    // "I vilka ärenden uppträder Exempelverket som stödmottagare?"
    holds: [
      'uppträder',
      'uppträdde',
      'agerar',
      'agerade',
      'medverkar som',
      'ståtar',
      'fungerar som',
    ],
    pattern:
      /(?<=(?<!\p{L})i (?:vilka|hur många) (?:projekt|ärenden|insatser|satsningar)) (?:uppträder|uppträdde|agerar|agerade|medverkar|ståtar|fungerar)(?= )/giu,
    by: ' förekommer',
  },
  {
    // "Inte vet jag vad Exempelbolaget håller på med. Vilka projekt äger de?"
    holds: ['vet ja', 'ingen aning om v', 'no idea w', "don't know w"],
    pattern: new RegExp(
      `^(\\P{L}*)(?:[Ii]nte? vet jag?|(?:[Jj]ag )?[Vv]et inte|(?:[Jj]ag )?[Hh]ar ingen aning om|(?:I )?[Hh]ave no idea|I don['’]t know) (?:vad|vem|vilka|what|who) (?:(?:det |som )?(?:är|does|do|is|are) )?${WHO}(?: (?:håller på (?:med?|mä)|sysslar med|gör|är(?: för (?:ena|några))?|do|does|is|are|are up to|is up to))?[.!]+ ([^?]{5,60}?) (?:dom|de|det|den|they|it)(?=\\P{L}*$)`,
      'gu',
    ),
    by: '$1$3 $2',
  },
  {
    // "Which projects sit on Per Palm's desk?", "vilka projekt ligger på Per Palms bord?"
    holds: ['desk', ' bord', 'skrivbord', 'agenda', ' plate', ' lott'],
    pattern:
      /(?<!\p{L})(vilka|hur många|which|what|how many) (projekt|uppdrag|projects) (?:som )?(?:ligger|hamnar|har hamnat|hamnade|finns|vilar|sits?|lies?|lands?|landed|are|is) (?:på|on|of|på)(?: the desk of)? (\p{Lu}[^?,]{2,60}?)(?:['’]s|s|:s)?(?: (?:skrivbord|bord|agenda|lott|desk|plate))?(?=\P{L}*$)/giu,
    by: (_, which: string, what: string, who: string) =>
      /^[wh].*/iu.test(which) && /^projects$/iu.test(what)
        ? `${which} projects does ${who} lead`
        : `${which} projekt leder ${who}`,
  },
  {
    // "Vilka uppdrag sitter Per Palm med som projektledare?"
    holds: ['uppdrag'],
    pattern:
      /(?<!\p{L})([Vv]ilka|[Hh]ur många) (?:\p{Ll}*uppdrag) (?:\p{Ll}+) (\p{Lu}[^?,]{2,60}?)(?: (?:med|på|i|inne med))? som (?:projekt)?ledare(?=\P{L}*$)/gu,
    by: '$1 projekt leder $2',
  },
  {
    // "Per Palm står på två ställen i min lista. Vilka projekt leder han?"
    holds: [' står ', ' finns ', ' förekommer ', ' nämns ', ' figurerar ', ' syns '],
    pattern:
      /^(\P{L}*)(\p{Lu}[\p{L}-]+(?: von| af| de)? \p{Lu}[\p{L}-]+) (?:står|finns|förekommer|nämns|figurerar|syns)(?: (?:med|ju|visst))? (?:på|i|flera|två|tre)(?!\p{L})[^.!?]{3,60}[.!] (?=(?:[Vv]ilka|[Hh]ur många) projekt(?!\p{L}))/gu,
    by: '$1$2: ',
  },
  {
    // "… tack, som en inköpslista": how it is to look.
    holds: ['lista', 'punktform', 'tabell', 'ordning', 'as a list', 'a table', 'bullet'],
    pattern:
      /,? (?:(?:gärna|helst|tack|please|preferably),? )*(?:(?:som|i form av|as|in) (?:(?:en|ett|a|an) )?(?:(?:\p{Ll}+ )?\p{Ll}*(?:lista|tabell)|(?:shopping |bullet |bulleted )?(?:list|table))|i (?:punktform|tabellform|listform|bokstavsordning))(?=\P{L}*$)/giu,
    by: '',
  },
  {
    // "… tack punkt": spoken aloud.
    holds: [' punkt', ' frågetecken', ' utropstecken', ' question mark'],
    pattern:
      /(?<=\p{L}) (?:punkt(?: slut)?|(?:det )?(?:frågetecken|utropstecken)|question mark)(?=\P{L}*$)/giu,
    by: '',
  },
  {
    // "I Exempellands programområde": whose it is stands before it.
    holds: ['s programområde'],
    pattern:
      /(?<=^\P{L}*|(?<!\p{L})(?:[Ii]|[Ii]nom|[Ff]ör|[Ff]rån|[Tt]ill|på|av) )((?:\p{Lu}\p{L}+)(?:(?: (?:och|med|&) | |-)\p{L}*\p{Lu}\p{L}+| med öarna)*?)s programområde(?:t)?(?!\p{L})/gu,
    by: 'programområdet $1',
  },
  {
    // "Portföljvolym Exempelland: summan av beviljade medel?"
    holds: ['portfölj'],
    pattern:
      /(?<!\p{L})(?:[Pp]rojektp|[Pp])ortfölj(?:ens?)?(?: (?:samlade |totala )?)?(?:volym(?:en)?|värde(?:t)?|belopp(?:et)?|summa(?:n)?|storlek(?:en)?)(?: (?:i|för|inom))? (\p{Lu}[^:?,]{2,60}?)(?:[:,–-]+ [^?]{0,60}?(?:summa|summan|totalt|belopp|medel|stöd|kronor)[^?]{0,40})?(?=\P{L}*$)/gu,
    by: 'summan av beviljade medel i $1',
  },
  {
    // "Exempelnätet i norra respektive södra Skåne": what the two share is said once.
    holds: ['respektive', 'kontra', 'jämfört med', 'versus'],
    pattern:
      /(?<=(?<!\p{L})mellan )([^,?]{3,100}?) (norra|södra|östra|västra|mellersta|inre|yttre) (respektive|kontra|jämfört med|versus) (norra|södra|östra|västra|mellersta|inre|yttre) (\p{L}+)/giu,
    by: '$1 $2 $5 $3 $1 $4 $5',
  },
];
