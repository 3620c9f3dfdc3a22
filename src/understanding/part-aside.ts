// A question → the same without a clause that only tells what the answer is wanted for.

import { ABOUT_PROJECTS, ASKING, CONFIRMING, PICKING, type Parted } from './closing-question.js';
import { everyMatch } from '../language/every-match.js';
import { isFrameWord } from './frame-words.js';
import { isLoneCueWord } from './match-cues.js';
import { tokenise } from '../language/tokenise.js';

/** Between two clauses. */
const JOINT = /[,;](?=\s)|\s[–—-](?=\s)|[.!](?=\s+\p{Lu})/gu;
/** Words of such a clause. */
const LONGEST_ASIDE = 12;

/** What the speakers do, and what they do it for. */
const DOING =
  /^\P{L}*(?:hej|hallå|hello|hi)?\P{L}*(?:ska|skall|skriver|sitter|gör|håller|förbereder|bygger|fyller|samlar|jämför|uppdaterar|planerar|räknar|måste|behöver|vill|står|ringer|läser|letar|söker|tar|har|inför|till|inte bråttom|writing|preparing|making|working|updating|drafting|doing|filling|building|comparing|collecting|planning|for|need)(?!\p{L})/iu;
/** A person who speaks, or a time by which something must be done. */
const WANTED =
  /(?<!\p{L})(?:jag|vi|mig|oss|min|mitt|mina|vår|vårt|våra|chefen|kollegan|journalisten|i['’]m|we|my|our|us|me|möte|mötet|lunch|fika|deadline|klockan|kl|bråttom|brådskar|asap|helst|nu|strax|snart|idag|imorgon|eftermiddag|eftermiddagen|kväll|kvällen|fredag|måndag|siffran|siffrorna|siffror|statistik|statistiken|statistics|rapport|rapporten|rapporteras|redovisas|redovisning|redovisningen|årsrapport|årsrapporten|ska in|tabell|tabellen|table|karta|kartan|map|text|texten|presentation|presentationen|pm|underlag|meeting|minutes|today|tomorrow|urgent|urgently|report|chart|slide|slides|newsletter|please|tack|snälla|typ)(?!\p{L})/iu;
/** "I" as a Swede writes it is a preposition, and stands in many names. */
const SPEAKING =
  /(?<!\p{L})I (?:am|need|want|have|must|was|will|should|would|can|promised)(?!\p{L})/u;
/** "Mötet börjar om fem": when the speakers' own things begin says nothing of projects. */
const APPOINTMENT =
  /(?<!\p{L})(?:möte|mötet|dragningen|seminariet|föredraget|presentationen|telefonmötet|the meeting|meeting|my talk|the presentation) (?:börjar|startar|slutar|är|starts|begins|ends|is)(?: (?:om|klockan|kl|in|at|snart|strax|soon|now|nu))?(?!\p{L})/giu;
/** "…, med fler än tio partner", "…, som handlar om vatten": what follows these says which are meant. */
const SAYS_WHICH =
  /^\P{L}*(?:och|samt|eller|som|med|utan|inom|om|av|hos|vars|där|dock|men|bara|endast|enbart|förutom|utom|exklusive|inklusive|and|or|that|which|with|without|within|about|by|whose|where|but|only|except|excluding|including)(?!\p{L})/iu;

/** The question without one such clause before or after it; whoever drops one must see that it names nothing. */
export function partAside(text: string): readonly Parted[] {
  const joints = everyMatch(JOINT, text).map(({ index, 0: joint }) => [
    index,
    index + joint.length,
  ]);
  const [first, last] = [joints[0], joints.at(-1)];
  const parted: Parted[] = [];
  if (first?.[1] !== undefined)
    parted.push({ told: text.slice(0, first[0]), closing: text.slice(first[1]).trimStart() });
  if (last?.[1] !== undefined && !SAYS_WHICH.test(text.slice(last[1])))
    parted.push({ told: text.slice(last[1]), closing: text.slice(0, last[0]) });
  return parted.filter(({ told, closing }) => closing.trim() !== '' && isAside(told));
}

function isAside(told: string): boolean {
  if (ASKING.test(told) || ABOUT_PROJECTS.test(told) || CONFIRMING.test(told)) return false;
  if (PICKING.test(told) || /\d/.test(told)) return false;
  if (!DOING.test(told) && !WANTED.test(told) && !SPEAKING.test(told)) return false;
  const words = tokenise(told.replace(APPOINTMENT, ''));
  return (
    words.length <= LONGEST_ASIDE &&
    !words.some((word) => isLoneCueWord(word) && !isFrameWord(word.folded))
  );
}
