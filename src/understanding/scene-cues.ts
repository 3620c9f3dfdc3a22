// The cues of a question that a scene leads up to → those of the question itself: "Ska mejla X, vilket nummer …".

import { everyMatch } from '../language/every-match.js';
import type { CueHit } from './find-phrases.js';
import type { Reading } from './reading.js';
import { VAGUE } from './vague-cues.js';

const ASKING =
  /^(?:vad|vem|vems|vilken|vilket|vilka|nar|hur|var|vart|what|who|whose|which|when|where|how)$/;
/** Words that only without their accents ask. */
const ALIKE: ReadonlySet<string> = new Set(['vår', 'når']);
/** What stands between the scene and the question word: "så på vilket". */
const BEFORE_ASKING =
  /(?:^|[,.!;:–—-]\s*|\s-\s)(?:(?:så|och|men|so|and|but)\s+)?(?:(?:på|till|i|under|med|från|om|on|to|at|by|under|with|from|of)\s+)?$/iu;
const WANTING_TO_KNOW =
  /\s(?:(?:och|men|and|but) )?(?:(?:jag|i) )?(?:vet inte|minns inte|kommer inte ihåg|har glömt|do not know|don['’]t know|can['’]t remember|forgot|have forgotten)\s+$|\s(?:undrar|frågar) (?:jag|vi)\s+$|[,.!;:–—-]\s*(?:(?:och|and|så|so)\s+)?(?:(?:jag|vi|hon|han|hen|de|dom|i|we|she|he|they)\s+)?(?:vill veta|undrar|frågar|wants? to know|wonders?|asks?)\s+$/iu;
/** "…, men jag har inget nummer", "…, they want the case ID", "…, har du adressen?" */
const LACKING =
  /(?:[,.!–—-]\s*|\s)(?:(?:och|men|så|and|but|so)\s+)?(?:(?:jag|vi|de|dom|hon|han|i|we|they|she|he)(?:\s+|(?=['’])))?(?:(?:har|have|has|['’]ve)\s+)?(?:bara\s+|just\s+)?(?:inget|(?:hittar|har|vet|minns|kan) (?:inte|ej|aldrig)|(?:kan|går) inte (?:att )?hitta|kommer inte ihåg|(?:can(?:no|['’])t|cannot|could not|couldn['’]t) (?:find|remember|recall)|ingen|inga|glömt|tappat|saknar|vill ha|kräver|no|lost|forgot(?:ten)?|wants?|do not have|don['’]t have|haven['’]t got|got|har (?:du|ni|nån|någon))\s+(?=\p{L})/giu;

/** Who speaks, or what they are about to do, said without themselves. */
const SCENE =
  /^\P{L}*\p{L}+(?: \p{L}+)? (?:ringer|ringde|mejlar|mejlade|skriver|hör av sig|hörde av sig|is calling|called|just rang|is on the line)(?!\p{L})|(?<!\p{L})(?:jag|vi|mig|oss|min|mitt|mina|vår|we|me|us|my|our)(?!\p{L})|(?<!\p{L})I(?=['’]| (?:am|have|need|want|must|will|shall|should|would|was|got|can|cannot|could|think|just|was|know|forgot|lost|work|wrote|called|met)(?!\p{L}))|^\P{L}*(?:ska|skall|måste|vill|behöver|tänkte|håller|sitter|skriver|försöker|fyller|skickar|ringer|mejlar|går|ser|going|about|trying|need to|have to|got to|must|want to|on the (?:phone|line)|looking|working|preparing|writing|calling|meeting|mejlade|ringde|träffade|pratade|mötte|såg|fick (?:just |nyss |precis |nu )?(?:ett|en) (?:mejl|mail|samtal|brev|sms|meddelande|visitkort|fråga|förfrågan|inbjudan)|(?:just )?got an? (?:mail|e-?mail|call|letter|message|text|note|question|request|card)|met|höra av|mejla|maila|ringa|kontakta|nå|få tag|skriva|träffa|bjuda|boka|prata|tala)(?!\p{L})|(?<!\p{L})(?:i luren|i telefon|på (?:tråden|linjen|telefon)|on the (?:phone|line)|svarar (?:inte|ingen|ej)|svarar aldrig|ingen svarar|(?:går|kan) inte (?:att )?nås?|cannot be reached|(?:nobody|no one) answers|[Dd]et (?:snackas|pratas|talas|ryktas|sägs)|[Tt]here (?:is|has been) talk|[Rr]umou?r has it)(?!\p{L})/u;
/** Whoever wants something there asks there. */
const REQUESTING =
  /(?<!\p{L})(?:(?:vill|ville|skulle vilja|skulle behöva|måste|behöver|kan|kunde)(?: (?:jag|vi|du|ni|också|gärna|bara|nog))* (?:ha|veta|få(?! tag)|se|kolla|hitta|ge|säga|visa|hjälpa)|skulle behöva|behöver(?! \p{L}+a(?!\p{L})| [^,.]* klara?(?!\p{L}))|saknar|söker|letar efter|undrar|ge mig|ge oss|visa|lista|skicka (?:mig|oss|över)|give me|tell me|show me|send me|(?:need|want|would like|['’]d like|after)(?! to(?!\p{L}))|(?:need|want|have|like|going|trying) to (?:know|have|see|get(?! hold| in touch)|find|check|ask)|looking for|wonder|know)(?!\p{L})/iu;

/** Whoever leads, is contacted or owns. */
export const ROLES: ReadonlySet<string> = new Set(['leader', 'contactPerson', 'owner']);
const FRAMES: ReadonlySet<string> = new Set([
  ...VAGUE,
  ...['got', 'runs', 'name', 'overview', 'belongs', 'share', 'region'],
  ...['withWhom', 'whoHas', 'contactDetails'],
]);
/** "… vad heter hen?", "… har glömt namnet": who was told of is asked for. */
const NAME_OF_PERSON =
  /(?<!\p{L})(?:(?:vad|what)(?: (?:heter|hette|är|kallas|is|was)|['’]s) (?:hen|hon|han|de|dom|personen|vederbörande|människan|namnet|(?:hens|hans|hennes|his|her|their|the) (?:namn|name)|(?:he|she|they) called)|vad (?:hen|hon|han|personen|vederbörande) heter|what (?:(?:he|she) is|they are|(?:his|her|their) name is)(?: called)?|(?:namnet|namn|name)(?= (?:har jag|escapes|slipped|slips)|\P{L}*$|,))(?!\p{L})/iu;
const WHO = /(?<!\p{L})(?:vem|who)(?!\p{L})/iu;

/**
 * Where a scene names the project and the question after it asks for a field by its name, the cues of the
 * scene are left out and its words are taken as the asker's; else all cues as they are.
 */
export function withoutScene(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  const from = questionAfterScene(reading, hits);
  if (from === null) return hits;
  const closing = reading.text.slice(reading.tokens[from]?.start);
  const after = hits.filter(({ positions: [at = 0] }) => at >= from);
  const told = hits.filter(({ cue, positions: [at = 0] }) => at < from && ROLES.has(cue));
  const named = NAME_OF_PERSON.test(closing) || WHO.test(closing);
  const own = after.filter(({ cue }) => !FRAMES.has(cue));
  const [person] = told;
  if (own.length === 0 && !(named && person !== undefined)) return hits;
  takeScene(reading, from);
  if (!named || person === undefined) return after;
  return [person, ...after.filter(({ cue }) => cue !== 'name')];
}

// Nothing but the name of what is asked about is read in the scene.
function takeScene({ taken, trail, text, tokens }: Reading, from: number): void {
  for (let at = 0; at < from; at++) if (taken[at] === null) taken[at] = 'asker';
  trail.push({
    recogniser: 'asker',
    words: text.slice(0, tokens[from - 1]?.end ?? 0),
    reading: 'scene',
  });
}

// Where the question begins; null where nothing leads up to it, or where what does asks for something itself.
function questionAfterScene(reading: Reading, hits: readonly CueHit[]): number | null {
  const { text, tokens, taken } = reading;
  const subject = taken.findLastIndex((each) => each === 'project' || each === 'number');
  // Without its subject the scene tells of something else.
  if (subject < 0 || hits.length === 0) return null;
  const free = (at: number): boolean => taken[at] === null;
  const asking = tokens.findIndex(
    ({ folded, lower }, at) => free(at) && ASKING.test(folded) && !ALIKE.has(lower),
  );
  const before = tokens[asking]?.start ?? 0;
  if (asking >= SHORTEST_SCENE) {
    const lead = text.slice(0, before);
    const wants = WANTING_TO_KNOW.exec(lead);
    const scene = wants ? lead.slice(0, wants.index) : lead;
    if (wants === null && !BEFORE_ASKING.test(lead)) return null;
    return isScene(scene) ? asking : null;
  }
  if (asking >= 0) return null;
  for (const match of everyMatch(LACKING, text)) {
    const end = match.index + match[0].length;
    const from = tokens.findIndex(({ start }) => start >= end);
    if (from < 1 || !isScene(text.slice(0, match.index))) continue;
    if (hits.some(({ positions: [at = 0] }) => at >= from)) return from;
  }
  return afterLastComma(reading, subject, hits);
}

// "Ska jaga projektledaren för X på telefon, nummer nån?"
function afterLastComma(
  { text, tokens }: Reading,
  subject: number,
  hits: readonly CueHit[],
): number | null {
  const comma = text.lastIndexOf(', ');
  const from = tokens.findIndex(({ start }) => start > comma);
  if (comma < 0 || from <= subject || !/\?\s*$/.test(text)) return null;
  const own = hits.some(({ positions: [at = 0] }) => at >= from);
  return own && tokens.length - from <= BRIEF && isScene(text.slice(0, comma)) ? from : null;
}

const BRIEF = 3;
/** "I vilken …": so few words are no scene. */
const SHORTEST_SCENE = 2;

/** True where somebody tells what they are about, and asks for nothing. */
export function isScene(text: string): boolean {
  return !text.includes('?') && SCENE.test(decapitalised(text)) && !REQUESTING.test(text);
}

// "Ska mejla …" opens with a capital.
function decapitalised(text: string): string {
  return /^\P{L}*I(?!\p{L})/u.test(text) ? text : text.replace(/\p{L}/u, (l) => l.toLowerCase());
}
