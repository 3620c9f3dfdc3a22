// Prose of a sheet → whom its project is for: told by a wording, or read from the goal.

import { everyMatch } from '../language/every-match.js';
import { extracted, type ExtractedFact } from '../model/fact.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ValueOf } from '../model/value.js';
import { phraseEnd } from './find-numbers.js';

type Sentences = ValueOf<'sentences'>;

const re = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

/** Wordings that say whom the project is for; the sentence around them tells. */
const TELLS: readonly RegExp[] = [
  re(
    '(?:projektets |förstudiens |den |en annan |en |två |de )?(?:primära? |sekundära? |indirekta? |direkta? |huvudsakliga? |viktig(?:a|aste)? |prioriterade? )*målgrupp(?:en|er|erna)?(?: (?:för|i|är|inom|under) [^.:;]{0,60}?)? ?(?:är|utgörs av|består av|omfattar|blir|innefattar|:|[-–] )',
  ),
  re(
    '(?:är|utgör|ingår i) (?:också |även |en |den |projektets |förstudiens |direkt |primär |sekundär |indirekt |viktig |en direkt )*målgrupp(?:en|er|erna)?',
  ),
  /(?<!\p{L})målgruppen (?=\p{L}{4,})(?!(?:för|har|ska|skall|kan|kommer|som|och|att|genom|med|förväntas|inom|samt|under|från|till|finns|behöver|nås|efter|mot|bland|vara|deltar|väntas|kunna|aktivt)(?!\p{L}))/iu,
  re(
    '(?:vänder sig|riktar sig|riktas|vänds|riktade|riktad|riktat|vänder vi oss|riktar vi oss)(?: \\p{L}+){0,3}? (?:till|mot|åt)',
  ),
  re(
    '(?:är |)(?:inriktad(?:e|t)?|inriktat|inriktar sig) (?:främst |särskilt |huvudsakligen )?(?:på|mot) [^.]{0,40}(?:företag|person|ungdom|kvinnor|män|grupp|elever|studenter|SMF|entreprenör|bolag|anställda|organisation)',
  ),
  re(
    '(?:prioritera|prioriterar|prioriteras) (?:främst |särskilt )?(?:bransch|företag|grupp|kvinnor|unga|sektor)\\p{L}*',
  ),
  re(
    '(?:aktiviteter|insatser|insatserna|aktiviteterna|utbildningar|utbildningarna|stödet|tjänsterna) (?:\\p{L}+ ){0,3}?(?:för|till|åt) (?:\\p{L}+ ){0,2}?(?:personer|ungdomar|kvinnor|anställda|företagare|företag|elever|arbetslösa|nyanlända|entreprenörer)',
  ),
  re(
    'target groups?(?: \\p{L}+){0,4}? (?:is|are|consists? of|includes?)|(?:is|are) (?:aimed at|intended for|directed at|open to)|(?:aimed|directed|targeted) (?:at|to|towards)',
  ),
];
const HEADING = re('(?:primära? |sekundära? )?målgrupp(?:er|en)?|target groups?');
/** A target group that is only spoken of, or somebody else's. */
const NOT_TOLD =
  /målgruppens behov|målgrupper(?:na)? nås|riktar sig blicken|riktas kritik|nå (?:ut till )?målgruppen/iu;

/** Nouns for those whom projects are for. */
const WHO =
  '(?:[\\p{L}-]*företag(?:are|en|ens|s|arna)?|smf|smes?|små-? och medelstora företag|\\p{L}*bolag(?:en)?|anställda|entreprenörer(?:na)?|\\p{L}*personer|individer|ungdomar|unga|kvinnor|flickor|män|elever|studenter|invånare|arbetslösa|arbetssökande|deltagare|nyanlända|utrikesfödda|kommuner|organisationer|föreningar|aktörer(?:na)?|besökare|turister|forskare|innovatörer(?:na)?|hushåll|näringsliv(?:et)?|leverantörer|idébärare|patienter|myndigheter|lantbrukare|producenter|fastighetsägare|medarbetare|chefer|lärare|barn|familjer|boende|\\p{L}*branschen|[\\p{L}-]*sektorn?|\\p{L}*näringen|\\p{L}*näringarna|industrin|companies|enterprises|people|employees|students|women|entrepreneurs|residents|farmers|businesses)';
const BEFORE =
  '(?:(?:små-? ?(?:och|,) ?medelstora|små|mindre|medelstora|mikro-|deltagande|medverkande|lokala|regionala|befintliga|nya|nystartade|potentiella|regionens|länets|kommunens|unga|sociala|kreativa|offentliga|privata|fler|kommunala|industriella|tillverkande|kulturella|[\\p{L}-]{4,}s|och|\\d+|anställda (?:i|inom|på)|personer (?:i|inom|med)) ){0,5}';
const IMPLIED = new RegExp(`(?<![\\p{L}\\p{N}])${BEFORE}${WHO}(?![\\p{L}\\p{N}-])`, 'giu');
const LINK = /^ (?:i|inom|med|utanför|från|på|verksamma (?:i|inom)|in|within|with) (?=\p{L})/iu;
const LEADING = /^(?:(?:och|hos|dess|deras|ges|as|finns|också|minst|fler|samt) )+/iu;
/** Too little to say whom, where there is more. */
const BARE =
  /^.*företag(?:en)?s$|^(?:\p{L}*företag(?:en|s|ens)?|\p{L}*sektorn?|\p{L}*branschen|kommuner|organisationer|aktörer(?:na)?|deltagare|näringsliv(?:et)?|personer|industrin|companies|people)$/iu;
const MOST = 3;
const MOST_IN_ALL = 4;
const LOOKED_AT = 700;

/**
 * Those the project is for, one part each: the sentences that tell, each with its wording, then
 * phrases of the goal sentences, with no wording: inferred. Null where neither names anybody.
 */
export function extractTargetGroups(
  sheet: Sheet,
  goals: ExtractedFact<Sentences> | null,
): ExtractedFact<Sentences> | null {
  const told = sheet.passages.flatMap(({ sentences }) =>
    sentences.flatMap((each) => tell(each) ?? []),
  );
  const parts = [...told.slice(0, MOST), ...impliedBy(goals?.parts ?? [])].slice(0, MOST_IN_ALL);
  const [first, ...rest] = parts;
  if (!first) return null;
  const texts = parts.flatMap((part) => part.value.sentences);
  const sources: [Source, ...Source[]] = [first.sources[0], ...rest.map((part) => part.sources[0])];
  return extracted({ kind: 'sentences', sentences: texts }, texts.join(' '), first.cue, sources, [
    first,
    ...rest,
  ]);
}

function tell(sentence: Sentence): ExtractedFact<Sentences> | null {
  const text = sentence.text.slice(0, LOOKED_AT);
  if (text.trimEnd().endsWith('?') || NOT_TOLD.test(text)) return null;
  const headed =
    sentence.leadIn !== null && sentence.leadIn.length < 80 && HEADING.test(sentence.leadIn);
  const words = headed
    ? sentence.leadIn
    : TELLS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  return words ? part(sentence.text, words.trim(), sentence.source) : null;
}

function impliedBy(goals: readonly ExtractedFact[]): readonly ExtractedFact<Sentences>[] {
  const found = goals.flatMap((goal) =>
    phrasesIn(goal.text.slice(0, LOOKED_AT)).map((text) => ({ text, source: goal.sources[0] })),
  );
  const telling = found.filter(({ text }) => !BARE.test(text));
  const chosen = telling.length > 0 ? telling : found.slice(0, 1);
  return chosen
    .filter(({ text }, at) => !chosen.slice(0, at).some((other) => other.text.includes(text)))
    .slice(0, MOST)
    .map(({ text, source }) => part(text, null, source));
}

// "små och medelstora företag" with the place or branch that follows.
function phrasesIn(text: string): readonly string[] {
  return everyMatch(IMPLIED, text).map((match) => {
    const lead = LEADING.exec(match[0])?.[0].length ?? 0;
    const end = match.index + match[0].length;
    const link = LINK.exec(text.slice(end, end + 40))?.[0];
    const last = link === undefined ? end : phraseEnd(text, end + link.length - 1);
    return text.slice(match.index + lead, last).trim();
  });
}

function part(text: string, cue: string | null, source: Source): ExtractedFact<Sentences> {
  return extracted<Sentences>({ kind: 'sentences', sentences: [text] }, text, cue, [source]);
}
