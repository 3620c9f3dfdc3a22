// Wordings that make a sentence a goal of this project, from the overall goal down to what it will do.

/** From the strongest to the weakest; a reader asked for the goal takes the first there is. */
export type GoalRank =
  'overall' | 'goal' | 'purpose' | 'will' | 'vision' | 'expected' | 'part' | 'described';

export const GOAL_RANKS: readonly GoalRank[] = [
  'overall',
  'goal',
  'purpose',
  'will',
  'vision',
  'expected',
  'part',
  'described',
];

export interface GoalCue {
  readonly rank: GoalRank;
  readonly pattern: RegExp;
}

/** "Projektet", with the slips that registers hold: "projketet", "projektetes". */
const PROJECT =
  '(?:projekt(?:et|ets|etes|s)?|pro(?:jket|ejkt|jekte)e?t?s?|förstudie(?:n|ns|projektet|projektets)?|förprojektet|genomförandet av projektet|satsning(?:en|ens)|insats(?:en|ens)|pilotprojektet|huvudprojektet|etappen|ansökan|programmet|acceleratorn|nätverket|fonden)(?![\\p{L}\\p{N}])';
const NOT_WITHIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const re = (source: string): RegExp => new RegExp(`${NOT_WITHIN}(?:${source})${END}`, 'iu');
const GOAL =
  '(?:projekt(?:et|ets)? ?|huvud|effekt|resultat|slut|helhets|program|verksamhets|del ?projekt)?(?:mål(?:et|en)?|målsättning(?:en|ar|arna)?)';
const PURPOSE = '(?:huvud)?(?:syfte(?:t|n|na)?|avsikt(?:en)?|intention(?:en)?)';
/** What may lie between the noun and its verb: "Målet med projektet, som startar nu, är". */
const BETWEEN = '[^.:;]{0,90}?';
const IS = '(?: ?:| [-–](?= )| (?:är|blir|ska vara|skall vara|att))';

export const GOAL_CUES: readonly GoalCue[] = [
  {
    rank: 'overall',
    pattern: re(
      `^.{0,30}öv?ergri?pande ?(?:projekt)?(?:mål|målet|målen|målsättning|målsättningen|målbild|syfte|syftet|ambition|ambitionen|idé)(?:(?:\\/| och |\\/övergripande )(?:mål|syfte)(?:et)?)?(?: (?:med|för|i|till|vid) ${BETWEEN})?(?:,|${IS})`,
    ),
  },
  {
    rank: 'overall',
    pattern: re(
      '(?:vilket|som|detta|det) (?:också |även )?(?:är|utgör) (?:också |även )?(?:projektets |det )?(?:övergripande |yttersta )(?:målet|målsättningen|syftet|mål)',
    ),
  },
  {
    rank: 'overall',
    pattern: re('(?:overall|main|primary|overarching) (?:goal|objective|aim|purpose)s?'),
  },
  {
    rank: 'part',
    pattern: re('^[^.:;]{0,40}?(?<![\\p{L}\\p{N}])(?:delmål(?:en|et)?|etappmål)(?: \\d+)?'),
  },
  {
    rank: 'goal',
    pattern: re(
      `^[^.:;]{0,60}?${NOT_WITHIN}${GOAL}(?: (?:med|för|i|till|vid|under|inom|framåt|på|om|som) ${BETWEEN})?,?${IS}`,
    ),
  },
  {
    rank: 'goal',
    pattern: re(
      `(?:har (?:${PROJECT} )?(?:som |till |ett |det |ett tydligt )*(?:mål|målsättning)(?:et|en)? (?:att|är)|(?:med|har|sätter|satt|upp) (?:det |som )?(?:mål(?:et)?|målsättning(?:en)?) att|mål(?:et|en)? är (?:också |även |vidare |därför |dessutom )?att|strävar (?:efter|mot) att)`,
    ),
  },
  {
    rank: 'purpose',
    pattern: re(
      `^[^.:;]{0,60}?${NOT_WITHIN}${PURPOSE}(?: (?:med|för|i|till|bakom|vid) ${BETWEEN})?,?${IS}`,
    ),
  },
  {
    rank: 'purpose',
    pattern: re(
      `${PROJECT}[^.:;]{0,80}?${NOT_WITHIN}(?:syftar|avser|ämnar|siktar|har (?:för|i|som|till) (?:avsikt|syfte|föravsikt|uppgift))|syftar (?:alltså |också |därför |även |främst |både )?(?:till|på|mot)|(?:har|med) (?:som |till |det )?(?:syfte|syftet|avsikt|avsikten|uppgift|för avsikt|föravsikt) att`,
    ),
  },
  {
    rank: 'goal',
    pattern: re(
      "(?:the )?(?:project|study)(?:['’]s)? (?:goal|aim|objective)s?|(?:goal|aim|objective)s? (?:of|is|are)|aims? (?:to|at)|with the aim of",
    ),
  },
  { rank: 'purpose', pattern: re('purposes? (?:of|is)|intends? to|seeks? to|is intended to') },
  {
    rank: 'will',
    pattern: re(
      `^[^.:;]{0,30}?${PROJECT}[^.:;]{0,90}?${NOT_WITHIN}(?:ska|skall|kommer(?: \\p{L}+)? att|vill|bidrar till|ämnar|handlar om att|går ut på att|innebär att|tar sikte på|will)`,
    ),
  },
  {
    rank: 'will',
    pattern: re(
      '^(?:i|inom|genom|vid|under|efter|med) (?:hjälp av )?(?:detta |det här )?(?:projektets?|förstudiens?|projekt|satsningens?|insatsens?|projektperioden|projekttiden|projektets)(?: \\p{L}+){0,3} (?:ska|skall|vill|kommer)',
    ),
  },
  {
    rank: 'will',
    pattern: re(
      '^(?:man|vi|projektägaren|stödmottagaren) (?:avser|vill|ska|skall|kommer att|siktar på|strävar efter)',
    ),
  },
  // An acronym for the project or its owner.
  { rank: 'will', pattern: /^\p{Lu}{2,6} (?:ska|skall|vill|avser|siktar på)(?!\p{L})/u },
  {
    rank: 'vision',
    pattern: re(
      `^[^.:;]{0,60}?${NOT_WITHIN}(?:vision(?:en)?|ambition(?:en)?|förhoppning(?:en)?|önskan|tanken|idén|målbild(?:en)?)(?: (?:med|för|i|bakom) ${BETWEEN})?${IS}`,
    ),
  },
  {
    rank: 'expected',
    pattern: re(
      'förvänta(?:s|t|de|d|ningen)|förvänta(?:t|de) resultat|resultatet (?:av|från)|(?:projektet|förstudien|insatsen) (?:väntas|beräknas|bidrar)|på (?:lång|längre) sikt|expected',
    ),
  },
  {
    rank: 'described',
    pattern: re(
      `(?:kärnan i|fokus (?:för|i)|denna gång|grunden i|idén med) (?:${PROJECT})?|^(?:detta |det här )?${PROJECT} (?:är|handlar|innebär|går|består|omfattar|fokuserar|bygger|erbjuder|arbetar|riktar)|^att (?:skapa|utveckla|öka|stärka|bygga|etablera|genomföra|främja|stödja|bidra|undersöka)`,
    ),
  },
];

/** "Projektet fokuserar på …", "Ansökan är en vidareutveckling …": the project is what the sentence is about. */
export const OF_THE_PROJECT = re(`^(?:detta |det här |denna )?${PROJECT}`);

/** What a heading or a lead-in makes of the sentences under it. */
export const GOAL_HEADINGS: readonly GoalCue[] = [
  {
    rank: 'overall',
    pattern: re(
      'övergripande ?(?:projekt)?(?:mål|målet|målsättning|syfte)|overall (?:goal|objective)s?',
    ),
  },
  { rank: 'part', pattern: re('(?:konkreta |projektets )?delmål(?:en)?|etappmål') },
  {
    rank: 'expected',
    pattern: re(
      'förväntade? (?:resultat|effekter?)|förväntat resultat|resultat|effekter|expected results?|på (?:lång|längre) sikt',
    ),
  },
  {
    rank: 'goal',
    pattern: re(
      '(?:projekt ?|huvud|effekt|resultat)?mål(?:et|en)?|målsättning(?:en|ar|arna)?|goals?|objectives?|aims?',
    ),
  },
  {
    rank: 'purpose',
    pattern: re('(?:huvud)?syfte(?:t|n)?|purpose|syftar till|avser att|avsikten'),
  },
  { rank: 'vision', pattern: re('vision(?:en)?|ambition(?:en)?') },
  {
    rank: 'will',
    pattern: re(`${PROJECT}[^.:;]{0,60}?${NOT_WITHIN}(?:ska|skall|kommer att|vill)`),
  },
];

/** Goals of an earlier project, of something else, or a step on the way. */
export const NOT_A_GOAL =
  /(?<!\p{L})(?:(?:upp)?nå(?:s|r)?(?: upp till)? (?:de |det |sina |dessa |projektets |våra |uppsatta |detta )*(?:övergripande )?(?:projekt)?(?:mål|syfte)(?:et|en)?|(?:mål(?:et|en)?|syftet|målsättningen|avsikten|målen för [^.]{0,60}?) (?:med \p{L}+ )?(?:var|hade varit)(?!\p{L})|besöksmål|tematiska? mål|miljömål|riktmärke|mål 2\b|utvärdera(?:r|s)?(?= )[^.]{0,40}(?:mål|syfte))/iu;
/** A project to come, that this one prepares. */
export const LATER_PROJECT =
  /(?:kommande|framtida|efterföljande|planerade?|senare) (?:\p{L}+ )?(?:genomförandeprojekt|projekt|huvudprojekt)(?!\p{L})|genomförandeprojekt(?:et|ets)? (?:är|syftar|ska)|(?:med|för) genomförandeprojektet/iu;
/** The purpose of an activity or a phase, not of the project. */
export const PART_OF_PROJECT =
  /(?:mål(?:et|en)?|syftet|avsikten) med (?:lär|modell|workshop|seminari|aktivitet|utvärdering|metod|nätverksträff|möte|studiebesök|konferens|utbildning|kurs|stödet|stödordning|insatsområde|smart specialisering|handlingsplan|strategi|begrepp|konceptet?)|(?:i|under) den (?:första|andra|tredje|fjärde) (?:fasen|etappen|delen)|stödordning|regeringens (?:mål|bredbands)|enligt [^.]{0,60}(?:strategi|program|plan|avtal)\p{L}*(?!\p{L})[^.]{0,20}mål|(?:nationella|regionala|EU:?s|kommunens|regionens|länets|Sveriges) (?:\p{L}+ )?(?:mål(?:et|en)?|målsättning(?:en)?)(?! är att projektet)/iu;
/** How the work is run, not what it is for. */
export const HOW_IT_RUNS =
  /(?<!\p{L})(?:ska|skall|kommer(?: också| även)? att) (?:också |även |bl\.?a\.? |därför |löpande |vidare )*(?:genomföras|bedrivas|drivas|utvärderas|organiseras|delas|arbeta uppsökande|arrangera|anordna|finansieras|pågå|starta|följas|ledas|styras|bemannas|avslutas|redovisas|delta i|(?:parallellt )?driva ett|ha en (?:styr|projekt)|anställa|stämmas|medverka vid|omfatta|bestå|hålla|involvera|driva projektet|ta vara på|maximera fördelar)(?!\p{L})|uppdela[dt] i|indela[dt] i/iu;
