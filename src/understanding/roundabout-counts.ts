// Ways of asking how many or how much in all that go round about it → plain words for it: data.

import type { Rewriting } from './rewriting.js';

const THINGS =
  '(?:projekt|projects|län|kommuner|kommun|partner|partners|samarbetspartner|företag|deltagare)';

/** In the order in which they are put. */
export const ROUNDABOUT_COUNTS: readonly Rewriting[] = [
  {
    // "Slutade det många projekt 2041? Hur många i så fall?": the number says whether they are many.
    holds: ['det många projekt', 'det många insatser', 'there many projects'],
    pattern:
      /^(\P{L}*)(\p{L}+) (?:det|there) (?:väldigt |ganska |särskilt |så |very |that )?(?:många|many) (projekt|insatser|projects) ([^?.]{3,100})[?.] (?:(?:och |and )?(?:hur många|how many)(?: (?:exakt|i så fall|då|är de|är det|blir det|rör det sig om|exactly|then|if so|are there|is it))?|(?:jag |vi |i )?(?:behöver|vill ha|ge mig|need|want|give me) (?:bara |just )?(?:antalet|siffran|en siffra|the number|a number))(?=\P{L}*$)/giu,
    by: (_, open: string, verb: string, projects: string, which: string) =>
      /^(?:är|var|finns|fanns|blev|har|are|were|is)$/iu.test(verb)
        ? `${open}${projects === 'projects' ? 'how many' : 'hur många'} ${projects} ${which}`
        : `${open}hur många ${projects} ${verb.toLowerCase()} ${which}`,
  },
  {
    holds: ['hur mycket projekt', 'how much projects'],
    pattern: /(?<!\p{L})(?:hur mycket projekt|how much projects)(?!\p{L})/giu,
    by: (said) => (/^how/iu.test(said) ? 'how many projects' : 'hur många projekt'),
  },
  {
    // "Finns det många projekt i Exempellän?": the number says whether they are many.
    holds: ['det många projekt', 'det många insatser', 'there many projects'],
    pattern:
      /(?<![\p{L}])(?:finns|fanns|har vi|hade vi) det (?:väldigt |ganska |särskilt |så )?många (projekt|insatser)(?= \p{L})|(?<!\p{L})(?:are|were) there (?:very |that )?many (projects)(?= \p{L})/giu,
    by: (_, swedish: string | undefined, english: string | undefined) =>
      swedish === undefined
        ? `how many ${english ?? ''} are there`
        : `hur många ${swedish} finns det`,
  },
  {
    // "Är det ett län eller fler?"
    holds: ['eller fler', 'or more', 'or several'],
    pattern:
      /(?<!\p{L})(?:är|rör|berör|gäller|omfattar) det (?:bara )?(?:ett|en) (län|kommun|partner|företag) eller (?:fler|flera)(?!\p{L})/giu,
    by: (_, thing: string) => `hur många ${thing === 'kommun' ? 'kommuner' : thing} är det`,
  },
  {
    holds: ['eller fler', 'or more', 'or several'],
    pattern:
      /(?<!\p{L})is (?:it|that) (?:just |only )?one (county|municipality|partner|company) or (?:more|several)(?!\p{L})/giu,
    by: (_, thing: string) => `how many ${thing.replace(/y$/, 'ie')}s is it`,
  },
  {
    // "… Ge mig en siffra", once it is asked how many.
    holds: ['en siffra', 'siffran', 'antalet', 'a number', 'the number'],
    pattern:
      /(?<=(?:hur många|how many)(?!\p{L}).{0,160}[?.!]) (?:ge mig|jag vill ha|vill ha|jag behöver|behöver|svara med|give me|i want|i need|just)(?: bara| just)? (?:en siffra|siffran|antalet|a number|the number)(?=\P{L}*$)/giu,
    by: '',
  },
  {
    // "Jag behöver bara siffran: kommuner i X"
    holds: ['siffran:', 'antalet:', 'siffran,', 'antalet,'],
    pattern: new RegExp(
      `^(\\P{L}*)(?:(?:jag|vi) (?:behöver|vill ha) |ge mig )?(?:bara |endast )?(?:siffran|antalet)[:,] (?:antal(?:et)? )?(${THINGS})(?= (?:i|för|inom|som|med|där|hos)(?!\\p{L}))`,
      'giu',
    ),
    by: '$1antal $2',
  },
  {
    // "Take every project with a grant over ten million. What is their total?"
    holds: [
      ...['add together every', 'add up every', 'add together all', 'add up all'],
      'take every project',
      'take all',
      'ta alla projekt',
      'ta samtliga projekt',
      'ta varje projekt',
    ],
    pattern:
      /^(\P{L}*)(?:(?:if (?:you|we|i) )?(?:take|add together|add up)|ta|summera|lägg ihop) (?:every|each|all the|all|alla|samtliga|varje) (?:projects?|projekt) (.{4,120}?)[.;,:] (?:and |och )?(?:(?:what(?: is|['’]s|s)|vad (?:är|blir)) (?:their|the|deras|den) (?:combined |total |sammanlagda |totala )?(?:total|sum|summa|summan|grant|stöd)(?: (?:tillsammans|då|together))?|how much(?: money)? (?:was|is|has been) granted|how much(?: money)? is (?:it|that)|hur mycket (?:pengar |stöd )?(?:blir|är) det)(?=\P{L}*$)/giu,
    by: (said, open: string, which: string) =>
      /what|how much/iu.test(said)
        ? `${open}what is the total grant of all projects ${which}`
        : `${open}hur mycket stöd har alla projekt ${which} fått totalt`,
  },
  {
    // "Exempelby är med i flera av Exempelverkets projekt, vilket av dem …?": all of them are meant.
    holds: ['flera av', 'några av', 'många av', 'antal av', 'several of', 'some of', 'many of'],
    pattern:
      /(?<!\p{L})(?:flera|några|många|ett antal|several|some|many|a number) (?:av|of) (?=[^?.]{3,120}?(?:projekt(?:en)?|projects)(?!\p{L})[^?]{0,80}?[.,;:–-]+ (?:och |and )?(?:vilket|vilken|vilka|hur många|which|how many)(?: \p{L}+)? (?:av|of) (?:dem|dessa|de|dom|them|these|those)(?!\p{L}))/giu,
    by: '',
  },
  {
    // "Exempelskolan owns several projects; which has the smallest grant?"
    holds: [
      'owns several',
      'owns many',
      'owns some',
      'has several',
      'runs several',
      'äger flera',
      'äger många',
      'har flera projekt',
      'har många projekt',
      'driver flera',
      'äger ett antal',
    ],
    pattern:
      /^(\P{L}*)(\p{Lu}[^;.,:?]{2,80}?) (?:owns|has|runs|äger|har|driver) (?:several|many|some|a number of|flera|många|ett antal) (?:projects|projekt)[;.,:] (?:which|vilket)(?: (?:one|of them|av dem|av dessa))?(?= )/giu,
    by: (said, open: string, owner: string) =>
      /which(?= |$)/iu.test(said)
        ? `${open}which of the projects of ${owner}`
        : `${open}vilket av projekten som ägs av ${owner}`,
  },
  {
    // "Vi talar om småprojekt. Vilket är det största bland dem med mindre än en miljon?": those are told right after.
    holds: ['bland dem med', 'av dem med', 'av dem som', 'among those with', 'of those with'],
    pattern:
      /^(?:[^?]{0,80}[.!:] )?(vilket|vilka|which)((?: \p{L}+){0,4}?) (?:bland|av|among|of) (?:dem|de|those) (med|som|with)(?= (?:mindre|mer|minst|högst|under|över|less|more|at|up)(?!\p{L}))/giu,
    by: (_, which: string, middle: string, link: string) =>
      /which/iu.test(which)
        ? `${which}${middle} among the projects ${link}`
        : `${which}${middle} av projekten ${link}`,
  },
  {
    holds: ['siffra på', 'siffran på', 'a number for', 'a figure for'],
    pattern:
      /(?:(?:jag |vi |i |we )?(?:behöver|vill ha|ge mig|need|want|give me) )(?:en siffra på|siffran på|a number for|a figure for)(?: antal(?:et)?| the number of)? (?=projekt|projects)/giu,
    by: (said) => (/number|figure/iu.test(said) ? 'how many ' : 'hur många '),
  },
  {
    // "Between SEK 5 and 10 million": both are millions.
    holds: ['sek ', 'kr '],
    pattern:
      /(?<!\p{L})(between|from|mellan|från) (?:SEK|kr) (\d+(?:[.,]\d+)?) (and|to|och|till|[-–]) (?:SEK |kr )?(\d+(?:[.,]\d+)?) (million|miljoner|mkr|m)(?!\p{L})/giu,
    by: '$1 $2 $3 $4 $5',
  },
  {
    // "Vilket "energi"-projekt (ordet ska finnas i namnet) …"
    holds: ['i namnet)', 'i projektnamnet)', 'in the name)'],
    pattern:
      /["“”](\p{L}{3,})["“”]-?(projekt(?:et|en)?|projects?) \((?:ordet |the word )?(?:ska |should |must )?(?:finnas|finns|stå|står|ingår?|be|is) (?:med )?(?:i (?:projekt)?namnet|in the name)\)/giu,
    by: (said, word: string, projects: string) =>
      /name\)$/iu.test(said)
        ? `${projects} with "${word}" in the name`
        : `${projects} med "${word}" i namnet`,
  },
  {
    holds: ['del av namnet', 'del av projektnamnet', 'part of the name'],
    pattern:
      /som (?:en )?del av (?:projekt)?namnet(?!\p{L})|as (?:a )?part of the name(?!\p{L})/giu,
    by: (said) => (/^as/iu.test(said) ? 'in the name' : 'i namnet'),
  },
  {
    holds: ['who among the', 'which among the', 'who of the', 'which of these', 'which of those'],
    pattern:
      /(?<!\p{L})(?:(?:who|which) among (?:these|those|them)|who of (?:these|those|them)|which of (?:these|those))(?!\p{L})/giu,
    by: 'which of them',
  },
  {
    // "Rör det sig om många projekt hos X? Hur många då?"
    holds: ['om många projekt', 'about many projects'],
    pattern:
      /^(\P{L}*)(?:(?:rör|handlar) det(?: sig)?|(?:pratar|talar|snackar) (?:vi|man)|are we talking|är det fråga) (?:om|about) (?:väldigt |ganska |särskilt |så |very |that )?(?:många|many) (projekt|projects) ([^?.]{3,120})[?.,;] (?:(?:och |and )?(?:hur många|how many)(?: (?:exakt|i så fall|då|är de|är det|blir det|rör det sig om|exactly|then|are there|is it))?)(?=\P{L}*$)/giu,
    by: (_, open: string, projects: string, which: string) =>
      projects === 'projects'
        ? `${open}how many projects are there ${which}`
        : `${open}hur många projekt finns det ${which}`,
  },
  {
    // "Is it just one project X runs or several – how many altogether?"
    holds: ['one project', 'a single project', 'ett projekt', 'ett enda projekt'],
    pattern:
      /^(\P{L}*)(?:is it|är det) (?:just |only |bara |endast )?(?:one|a single|ett|ett enda) (?:project|projekt) (?:that |which |som )?([^?.]{2,100}?) (runs|leads|has|owns|heads|manages|driver|leder|har|äger|basar över|ansvarar för)(?:,? (?:or|eller) (?:several|more|many|flera|fler|många))[,.;:?]?(?: [–-])? (?:hur många|how many)(?: (?:är det|blir det|exakt|totalt|sammanlagt|allt som allt|altogether|in all|in total|are there|is it|exactly|then|då))*(?=\P{L}*$)/giu,
    by: (_, open: string, name: string, verb: string) =>
      /^(?:runs|leads|has|owns|heads|manages)$/iu.test(verb)
        ? `${open}how many projects does ${name} ${verb.replace(/s$/, '').replace(/^ha$/, 'have')}`
        : `${open}hur många projekt ${verb} ${name}`,
  },
  {
    // "Count the ones where Per Palm is project leader"
    holds: ['the ones ', 'those '],
    pattern:
      /(?<!\p{L})(?:count|(?:the )?number of|how many of|(list|show)(?: me)?)(?: all| up)? (?:the ones|those) (?=(?:where|with|that have|in which) [^?.]{3,80} (?:is|as|are) (?:the )?(?:project )?(?:leader|manager|contact)(?!\p{L}))/giu,
    by: (_, list: string | undefined) => `${list ?? 'how many'} projects `,
  },
];
