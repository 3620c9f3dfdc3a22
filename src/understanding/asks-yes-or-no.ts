// A reading → whether it asks yes or no.

import { remember } from '../language/bounded-cache.js';
import { analyseWord } from '../language/analyse-word.js';
import { LatestTwo } from '../language/latest-two.js';
import { mayNameThing } from '../language/word-class.js';
import { ASKING_VERBS, STATING_VERBS } from './asking-verbs.js';
import { isFrameWord } from './frame-words.js';
import { isFieldWord } from './match-cues.js';
import { QUESTION_WORDS } from './question-words.js';
import type { Reading } from './reading.js';

/** Questions whose wording is remembered. */
const REMEMBERED = 20;
/** Words that only without their accents are such verbs: "stöd" is not "stod". */
const FOLDED_ALIKE = new Set(['stöd', 'vår', 'startår', 'slutår']);

interface Judged {
  /** What the words were taken for then. */
  readonly taken: Reading['taken'];
  readonly asks: boolean;
}

const judged = new LatestTwo<Reading, Judged>();

/**
 * True if the question asks yes or no: its first words hold a verb and no question word. It is asked
 * again and again, and found once for what the words are taken for.
 */
export function asksYesOrNo(reading: Reading): boolean {
  const known = judged.get(reading);
  if (known !== undefined && isSame(known.taken, reading.taken)) return known.asks;
  const asks = findYesOrNo(reading);
  judged.set(reading, { taken: [...reading.taken], asks });
  return asks;
}

function isSame(taken: Reading['taken'], other: Reading['taken']): boolean {
  for (let position = 0; position < taken.length; position++)
    if (taken[position] !== other[position]) return false;
  return true;
}

const JOINING: ReadonlySet<string> = new Set(['och', 'and', 'men', 'but']);

/** Among so many words the verb or the question word stands. */
const FIRST_WORDS = 14;

function findYesOrNo(reading: Reading): boolean {
  // "Slutar?", "och slutade?" ask when.
  if (isOneWord(reading)) return false;
  const from = askedFrom(reading);
  // However long the names in it are.
  const named = reading.taken.filter((taken) => taken === 'project').length;
  const lead = reading.tokens.slice(from, from + FIRST_WORDS + named);
  const verb = lead.findIndex(
    (token, offset) =>
      reading.taken[from + offset] === null &&
      ASKING_VERBS.has(token.folded) &&
      !FOLDED_ALIKE.has(token.lower) &&
      // "Den som leder X heter?" asks for the one who does.
      !BEFORE_OWN_VERB.has(lead[offset - 1]?.folded ?? ''),
  );
  const word = lead.findIndex(
    (token, offset) =>
      reading.taken[from + offset] === null &&
      QUESTION_WORDS.has(token.folded) &&
      !(verb >= 0 && verb < offset && isRegarding(reading, from + offset)),
  );
  const worded = howWorded(reading.text);
  if (worded === 'put as a claim' && !asksOtherwise(reading)) return true;
  if ((statesValue(reading) || statesBound(reading)) && !asksOtherwise(reading)) return true;
  if (worded === 'to be confirmed' || (word < 0 && worded === 'as a statement')) return true;
  if (asksWhether(reading) && !asksOtherwise(reading)) return true;
  if (word >= 0 || worded === 'to be told' || asksWhere(reading) || closesWithQuestionWord(reading))
    return false;
  if (RESUMED.test(reading.text)) return true;
  if (verb < 0) return opensWithVerb(reading, from);
  return lead.slice(0, verb).every((_, offset) => mayLead(reading, from + offset));
}

/** "Stödet till X, är det mer än 2 miljoner?": what is asked about stands first, and is taken up again. */
const RESUMED =
  /\p{L}["”')]?\s*[,–-]\s*(?:är|var|blev|ligger|låg|fick|får|har|hade|överstiger|översteg|understiger|understeg|uppgår|uppgick|landar|landade|håller|höll|slutar|slutade|startar|startade|is|was|does|did|has|had|were|are) (?:det|den|de|dom|detta|it|that|they)(?!\p{L})(?=[^,.?!]*(?:\d|(?<!\p{L})(?:mer|mindre|över|under|minst|högst|inom|mellan|more|less|over|under|below|above|at least|at most|between|within)(?!\p{L})))/iu;

// "Ligger X under gränsen vad gäller bidrag?", "… när det gäller bidrag?"
function isRegarding({ tokens }: Reading, at: number): boolean {
  const [word, next, after] = [at, at + 1, at + 2].map((each) => tokens[each]?.folded ?? '');
  return word === 'vad'
    ? next === 'galler'
    : word === 'nar' && next === 'det' && after === 'galler';
}

const BEFORE_OWN_VERB: ReadonlySet<string> = new Set(['som', 'that', 'jag', 'vi', 'i', 'we']);

function isOneWord({ tokens }: Reading): boolean {
  let words = 0;
  for (const { folded } of tokens) if (!JOINING.has(folded) && ++words > 1) return false;
  return words === 1;
}

const BOUND =
  /(?<!\p{L})(?:mer|mindre|över|under|minst|högst|more|less|over|under|at least|at most) (?:än |than )?(?:\p{L}+ )?\d/iu;

/** "X: ongoing on 20 November 2041?" */
const STATE_ON =
  /[:,–-]\s*(?:still |fortfarande |redan |already )?(?:ongoing|under way|live|alive|up and running|going on|running|active|finished|over|completed|pågående|igång|i gång|aktivt?|avslutat|klart)(?!\p{L})[^?]*\d{4}\P{L}*\?\s*$/iu;

// "X: mer än 12 miljoner kronor i stöd?": a bound on what is named or its state on a day, and no verb.
function statesBound({ text, taken }: Reading): boolean {
  return (
    /\?\s*$/.test(text) &&
    !SEVERAL.test(text) &&
    (BOUND.test(text) || STATE_ON.test(text)) &&
    taken.includes('project')
  );
}

/** "… om X även gäller Exempellän" */
const ADVERB = /^(?:aven|ocksa|verkligen|faktiskt|fortfarande|also|really|still|actually)$/;
const WHETHER = new Set(['om', 'ifall', 'huruvida', 'if', 'whether']);

// "Jag undrar om X omfattar Exempellän": a verb follows what is named right after "om".
function asksWhether({ tokens, taken }: Reading): boolean {
  const at = tokens.findIndex(({ folded }) => WHETHER.has(folded));
  if (at < 0) return false;
  const first = /^(?:\p{L}*projektet|\p{L}*satsningen|the|project)$/u.test(
    tokens[at + 1]?.folded ?? '',
  )
    ? at + 2
    : at + 1;
  const named = taken[first];
  if (named !== 'project' && named !== 'number') return false;
  const after = tokens.findIndex(
    ({ folded }, position) => position > first && taken[position] !== named && !ADVERB.test(folded),
  );
  const verb = tokens[after];
  return (
    verb !== undefined &&
    taken[after] === null &&
    (ASKING_VERBS.has(verb.folded) || STATING_VERBS.has(verb.folded))
  );
}

/** "Am I right that X owns Y", "har jag rätt i att …" */
const AM_I_RIGHT =
  /^\P{L}*(?:is|was) it .{2,40} (?:who|that) (?:leads|led|owns|owned|runs|ran|manages|managed|heads|headed)(?!\p{L})|^\P{L}*(?:is|was|are|were) .{2,60} the (?:one|ones|person|people|organi[sz]ation|company|body) (?:who|that|which)(?!\p{L})|^\P{L}*(?:är|var det) .{2,60} (?:den|det|de|personen|organisationen|bolaget|kommunen) som (?:äger|leder|driver|är|fick|har|står|ansvarar)(?!\p{L})|(?<!\p{L})(?:am i (?:right|correct)|(?:right|correct) (?:in thinking|to say|to think) that|har (?:jag rätt i att|(?:hon|han|hen|de|dom|den|\p{L}+en) (?:rätt|fel)(?=\P{L}*$))|is (?:he|she|that) (?:right|wrong|correct)(?=\P{L}*$)|(?:tänker|minns|tror|har) jag rätt (?:om|att|när|i att)|visst (?:är|var|stämmer) det så att|kan det (?:vara|stämma) (?:så )?att|är det så att|(?:ja ?\/ ?nej|ja eller nej|yes ?\/ ?no|yes or no|sant eller falskt|true or false))(?!\p{L})/iu;

/** "Exempelvik är väl med i X?": put as a statement that is to be confirmed. */
const SURELY =
  /(?<!\p{L})(?:är|var|finns|ingår|ligger|hör|står|anges|räknas|sitter|deltar|startade|slutade|äger|leder|gäller|omfattas|tog|gick|fick|kostade|varade|pågick|drevs|drivs|leddes|leds|började) (?:det )?(?:väl|visst|ju|nog)(?!\p{L}).*\?/iu;

/** "Bekräfta att …", "…, stämmer det?", "…. True?", "…, didn't it?" */
const CONFIRM =
  /(?<!\p{L})(?:(?:kan (?:jag|vi|man) (?:lita på|säga)|can (?:I|we|one) say|lita på|bekräfta(?:r)?|verifiera|dubbelkolla|kontrollera|confirm|verify) (?:gärna |snälla |please |bara )?(?:att|that)|rätt eller fel|right or wrong)(?!\p{L})|(?<!\p{L})(?:stämmer (?:det|detta|den uppgiften)|är det (?:så|sant|korrekt|rätt|riktigt)|is (?:it|that) (?:so|true|correct|right))\W*$|[,.–-]\s*(?:true|correct|right|korrekt|sant|rätt|eller|eller hur|va|inte sant|yes|am i (?:right|wrong)|or am i (?:wrong|mistaken)|eller (?:har|minns|tar|ser) jag fel|har jag fel)\?\s*$|(?<=\p{L}) (?:va|eller hur)\?\s*$|(?:did|does|is|was|has|are|were|do|have|had)n['’]t (?:it|they|he|she|we)\?\s*$/iu;

const SEVERAL =
  /(?<!\p{L})(?:projekten|projekt|projects?|lista|visa|alla|list|show|all|antal|summa)(?!\p{L})/iu;

// "X slutar 2018?", "So the municipality owns X?": a value is stated of what is named, with a verb after it.
function statesValue({ tokens, taken, text }: Reading): boolean {
  if (!/\?\s*$/.test(text) || SEVERAL.test(text)) return false;
  const verb = tokens.findIndex(
    ({ folded, lower }, position) =>
      position > 0 &&
      taken[position] === null &&
      STATING_VERBS.has(folded) &&
      !FOLDED_ALIKE.has(lower) &&
      !/^(?:som|that|which|who|nar|vem)$/.test(tokens[position - 1]?.folded ?? ''),
  );
  if (verb < 0) return false;
  const dated = /(?<!\d)(?:19|20)\d\d(?!\d)|\d ?(?:mkr|msek|miljon|million|kr(?!\p{L}))/u;
  const after = text.slice(tokens[verb]?.end);
  return dated.test(after) || taken.some((each) => each === 'organisation' || each === 'person');
}

function asksOtherwise({ tokens, taken }: Reading): boolean {
  return tokens.some(
    ({ folded }, position) =>
      taken[position] === null &&
      QUESTION_WORDS.has(folded) &&
      folded !== 'va' &&
      // "…, eller hur?"
      !(folded === 'hur' && tokens[position - 1]?.folded === 'eller'),
  );
}

/** What the wording alone says of it; a question is put to this many times while it is read. */
const howWorded = remember((text: string): Worded => {
  if (AM_I_RIGHT.test(text)) return 'to be confirmed';
  if (SURELY.test(text)) return 'as a statement';
  if (CONFIRM.test(text)) return 'put as a claim';
  return ASKS_FOR_FAVOUR.test(text) ||
    ASKS_TO_HAVE.test(text) ||
    TELLS_NEED.test(text) ||
    ONE_OF.test(text)
    ? 'to be told'
    : 'otherwise';
}, REMEMBERED);

type Worded = 'to be confirmed' | 'as a statement' | 'put as a claim' | 'to be told' | 'otherwise';

/** "Har du numret till X": what is asked for is the number. */
const ASKS_TO_HAVE =
  /^\P{L}*(?:do|does|did|would) (?:you|anyone|anybody|someone|somebody) (?:happen to )?know (?!if |whether |that )|(?:^\P{L}*|[.!]\s+)(?:har|hade|have|do) (?:du|ni|nån|någon|you|anyone)(?: got| have)? (?:\p{L}+ ){0,3}(?:numret|nummer|numren|telefon\p{L}*|mejl\p{L}*|mail\p{L}*|e-post\p{L}*|adress\p{L}*|siffran|beloppet|datumet|\p{L}*period(?:en)?|\p{L}*datum(?:et)?|löptid(?:en)?|budgeten|namnet|number|phone|email|address|amount|date|period|budget)(?!\p{L})/iu;

/** "A, B eller något annat programområde?": which of them, and no yes or no. */
const ONE_OF =
  /(?<!\p{L})(?:eller (?:något|någon|nåt|nån|ett|en) annan?t?|or (?:some|any|an)(?:thing|one)? ?other|or something else)(?!\p{L})/iu;

/** "Håller på med en tidslinje, skulle behöva start och slut": what is needed, and no claim. */
const TELLS_NEED =
  /(?<!\p{L})(?:skulle (?:jag |vi )?(?:behöva|vilja ha|vilja veta|vilja se)|(?:jag|vi) (?:behöver|saknar|söker)|(?:would|d) need|(?:i|we) need)(?!\p{L})/iu;

/** "Could you tell me the period of X": what is asked for is the period. */
const ASKS_FOR_FAVOUR =
  /(?<!\p{L})(?:(?:could|can|would|will) (?:you|u|anyone|someone)|(?:kan|kunde|skulle|vill) (?:du|ni|någon|nån)(?: kunna)?) (?:please |snälla |bara |möjligen |just )*(?:tell|give|show|find|look|check|send|list|help|share|remind|säga|ge|visa|hitta|kolla|ta|plocka|leta|hjälpa|skicka|lista|berätta|påminna|slå)(?!\p{L})|(?<!\p{L})(?:(?:could|can|may|might) (?:i|we) (?:please |just |also )*(?:get|have|see|grab|know|ask)|(?:kan|kunde|skulle|får) (?:jag|vi)(?: kunna)? (?:snälla |bara )*(?:få|se|ha|veta|be))(?!\p{L})/iu;

// "Jag saknar tiden för X. Mellan vilka datum pågick det?", "…, vilket datum startade det?": the last
// sentence or clause asks.
function closesWithQuestionWord({ tokens, taken, text }: Reading): boolean {
  const last = text.search(/[.!?]\s+[^.!?]*[.!?\s]*$/u);
  return tokens.some(({ start, folded }, position) => {
    if (taken[position] !== null || !QUESTION_WORDS.has(folded)) return false;
    return (last >= 0 && start > last) || (position > 0 && /[,:–]\s*$/u.test(text.slice(0, start)));
  });
}

// "Arbetar X i Exempellän?": a verb that is nothing else, right before a name or a pronoun.
function opensWithVerb({ tokens, taken }: Reading, from: number): boolean {
  const [verb, next] = [tokens[from], tokens[from + 1]];
  if (!verb || !next || taken[from] !== null || !/(?:r|de|te|s|dde)$/.test(verb.folded))
    return false;
  if (!analyseWord(verb.lower).known || mayNameThing(verb.lower) || isFrameWord(verb.folded))
    return false;
  // "Landade stödet på …?": the field in the definite right after the verb.
  if (isFieldWord(next) && /(?:et|en)$/.test(next.folded)) return true;
  if (/^\p{Lu}/u.test(next.text) && taken[from + 1] !== 'person') return true;
  return taken[from + 1] === 'project' || /^(?:det|den|projektet|de|insatsen)$/.test(next.folded);
}

// "Så här är det: jag fyller i en blankett …": a sentence or a lead-in of everyday words only, which
// names nothing and asks for no field, stands before the question.
function askedFrom(reading: Reading): number {
  let from = afterHeading(reading);
  for (const [position, token] of reading.tokens.entries()) {
    const next = reading.tokens[position + 1];
    if (!next || !isIdleAt(reading, position)) return from;
    // Mostly there is but one blank between two words, which is soon seen.
    if (next.start - token.end > 1 && LEADS_IN.test(reading.text.slice(token.end, next.start)))
      from = position + 1;
  }
  return from;
}

// "Kollar storleksklass: hamnar X i …": a verb that asks right after the colon, and nothing named before it.
function afterHeading({ tokens, taken, text }: Reading): number {
  const colon = text.indexOf(': ');
  if (colon < 0) return 0;
  const at = tokens.findIndex(({ start }) => start > colon);
  const named = taken.slice(0, at).some((each) => each !== null && each !== 'asker');
  return at > 0 && !named && ASKING_VERBS.has(tokens[at]?.folded ?? '') ? at : 0;
}

const LEADS_IN = /^\s*[.!:–—-]+\s/u;

function isIdleAt(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  const taken = reading.taken[position];
  if (taken === 'asker') return true;
  return taken === null && token !== undefined && !isFieldWord(token);
}

// Before the verb stand only small words, or a name set off by a comma: "startdatum har jag tappat bort"
// and "… pågår från och till?" ask no yes or no.
function mayLead(reading: Reading, position: number): boolean {
  const [token, next] = [reading.tokens[position], reading.tokens[position + 1]];
  if (!token || !next) return false;
  const taken = reading.taken[position] ?? null;
  if (taken === 'amount' || taken === 'time' || taken === 'asker') return true;
  // "Startdatum har jag tappat bort": a field before the verb is what is asked for.
  if (taken === null) return isFrameWord(token.folded);
  // "A och B, ligger båda i Exempellän?": what joins two names.
  const joint = taken === 'project' && JOINING.has(next.folded);
  return (
    reading.taken[position + 1] === taken ||
    (joint && reading.taken[position + 2] === taken) ||
    /^\s*(?:\(|\)?\s*[,:;–—-])/u.test(reading.text.slice(token.end, next.start))
  );
}

/** "Var i landet …" and "Var håller de till?" ask where; "Var projektet igång …" asks yes or no. */
export function asksWhere(reading: Reading): boolean {
  return /^(?:var|vart)\s+(?:i\s|nånstans|någonstans|ligger|finns|håller|bedrivs|genomförs|pågår|huserar|sitter|hör)/iu.test(
    reading.text,
  );
}
