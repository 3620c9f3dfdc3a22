// What is done with a project, in whatever verb of doing → plain words for where it lies and who runs it: data.

import { isVerbForm, mayNameThing } from '../language/word-class.js';
import type { Rewriting } from './rewriting.js';

const SOMEWHERE = '(?:n[åa]gonstans|n[åa]nstans|n[åa]n stans|i landet|i Sverige|egentligen|exakt)';
/** What opens a clause that asks where. */
const WHERE = `(?<=^\\P{L}*|[,.!?–-]\\s+)(?:[Vv]ar|VAR|[Vv]art)(?: ${SOMEWHERE})*`;

/** Forms that the dictionary lacks, whatever is put before them: "förlades", "gjort", "anläggs". */
const IRREGULAR =
  /(?:[dt]es|gjor(?:t|ts|d|da)|g[öo]rs|lag[dt]|lagda|lagts|l[äa]ggs|dragits|dragen|draget|dragna|hållits|satts?|skett|sker|skedde)$/u;
/** Genitives, which the dictionary may have as verbs: "projektets". */
const GENITIVE = /(?:ets|ens|nas)$/u;
/** What is done with papers and people is done elsewhere than in the project's places. */
const OF_PAPER =
  /^(?:redovisa|publicera|rapportera|spara|arkivera|registrera|beskriv|läs|las|hitta|nämn|lagra|diskutera|betala|köp|kop|sälj|anmäl|skick|skriv|notera|bokför|presentera|visa|tryck|kontakta|få|nå|sök|sok|ansök|ring|mejla|fråg|höra|hor|äg|finansiera|stöd|bevilja)/u;

/** "Byggs", "gjordes", "anläggs": done to something, and to no paper. */
function isDone(word: string): boolean {
  const lower = word.toLowerCase();
  if (OF_PAPER.test(lower) || GENITIVE.test(lower)) return false;
  return IRREGULAR.test(lower) || (isVerbForm(lower) && !mayNameThing(lower));
}

/** What nobody does alone with somebody is no running of a project: "samarbetar med", "pratar med". */
const WITH_OTHERS =
  /^(?:jobb|arbet|syssl|pyssl|sam|prat|tal|snack|hjälp|kom|följ|börj|slut|bidr|del|medverk|delt|hän|räkn|träff|möt|ring|mejl|mail|skriv|kommunicer|förhandl|konkurrer|avtal|tävl|bytt?|byt|konsulter|leka|är|var|hade|har|finns|fick|får|gick|går|står|sitter|ingår|finansierar|stödjer|nöj)/u;

function isToil(word: string): boolean {
  const lower = word.toLowerCase();
  return !WITH_OTHERS.test(lower) && /[aeoå]r$/u.test(lower) && !mayNameThing(lower);
}

const ALL_OF_IT =
  '(?:rubbet|alltihopa?|alltsammans?|(?:hela )?(?:klabbet|rasket|baletten|kittet|köret|faderullan|härligheten|schabraket|tjofräset|paketet|spektaklet|cirkusen|apparaten|biten|grejen|saken|kakan|showen|historien)|the whole (?:thing|show|lot|shebang|caboodle|works|business|affair)|the lot)';

const PERSON =
  '(?:snubb(?:e|en)|gubb(?:e|en)|kill(?:e|en)|tjej(?:en)?|grabb(?:en)?|tös(?:en)?|tant(?:en)?|farbror(?:n)?|kvinna(?:n)?|man(?:nen)?|människa(?:n)?|typ(?:en)?|figur(?:en)?|nisse(?:n)?|kis(?:en)?|brud(?:en)?|dam(?:en)?|herre(?:n)?|bas(?:en)?|hövding(?:en)?|pamp(?:en)?|guru(?:n)?|boss(?:en)?|karl(?:en)?|polare(?:n)?|fröken|filur(?:en)?|räv(?:en)?|lirare(?:n)?|puck(?:en)?|stjärna(?:n)?|hjälte(?:n)?|general(?:en)?|kapten(?:en)?|kung(?:en)?|drottning(?:en)?|donna(?:n)?|dude(?:n)?|fantom(?:en)?|ninja(?:n)?|legend(?:en)?|person(?:en)?|namn(?:et)?)';

/** In the order in which they are put. */
export const ROUNDABOUT_DOINGS: readonly Rewriting[] = [
  {
    // "Var byggs X någonstans?", "var gjordes X?"
    holds: ['var ', 'vart '],
    pattern: new RegExp(`${WHERE} (\\p{Ll}{2,}s)(?= \\P{L}?[\\p{L}\\p{N}])`, 'gu'),
    by: (said, verb: string) => (isDone(verb) ? 'var ligger' : said),
  },
  {
    // "Var ska X dras någonstans?", "var är X förlagt?"
    holds: ['var ', 'vart '],
    pattern: new RegExp(
      `${WHERE} (?:ska|skall|är|e|blir|blev|har|kommer|skulle|kan|vill|tänker) (?:(?:man|de|dom|ni|vi) )?([^?,]{2,140}?)(?: (?:tänkt|planerat|meningen|menat))?(?: att)?(?: (?:bli|ha|vara|blivit))? (\\p{Ll}{3,})(?: ${SOMEWHERE})*(?=\\P{L}*$)`,
      'gu',
    ),
    by: (said, name: string, verb: string) => (isDone(verb) ? `var ligger ${name}` : said),
  },
  {
    // "Vilka är det som grejar med X?"
    holds: [' med '],
    pattern:
      /(?<=(?<!\p{L})(?:vem|vilka)(?: (?:är|var) (?:det|dom|de))?(?: som)? )(\p{Ll}{4,})(?: (?:mest|runt|omkring))? med (?=["“]?[\p{L}\p{N}])/giu,
    by: (said, verb: string) => (isToil(verb) ? 'håller på med ' : said),
  },
  {
    // "X, vem har hand om rubbet?"
    holds: [
      ...['rubbet', 'allti', 'allts', 'klabbet', 'rasket', 'baletten', 'kittet', 'köret'],
      ...['faderullan', 'härligheten', 'schabraket', 'tjofräset', 'hela ', 'the whole', 'the lot'],
    ],
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:vem|vilka|who)(?!\\p{L})[^?.]{2,60}) ${ALL_OF_IT}(?=(?: (?:i|med|in|of|for|på|kring|för) [^?]{2,140})?\\P{L}*$)`,
      'giu',
    ),
    by: (said) => (/the/iu.test(said) ? ' it' : ' det'),
  },
  {
    // "Vem är projektledarsnubbe?"
    holds: ['ledar', 'kontakts', 'kontaktg', 'kontaktk', 'kontaktt', 'kontaktm'],
    pattern: new RegExp(`(?<!\\p{L})(?:(projektledar|ledar)|kontakt)-?${PERSON}(?!\\p{L})`, 'giu'),
    by: (_, leads: string | undefined) => (leads === undefined ? 'kontaktperson' : 'projektledare'),
  },
  {
    // "Ägande organisation, X?"
    holds: ['ägande ', 'mottagande ', 'sökande ', 'owning ', 'receiving ', 'applying '],
    pattern:
      /(?<!\p{L})(?:(?:projekt)?ägande|(?:(?:stöd|bidrags)?mottagande)|(?:projekt|huvud)?sökande|owning|receiving|applying) (?:organisation|part|aktör|bolag|företag|myndighet|instans|enhet|förening|firma|kommun|region|organization|party|company|body|entity|authority)(?:e[nt]|n)?(?!\p{L})/giu,
    by: (said) => (/ing /iu.test(said) ? 'project owner' : 'projektägare'),
  },
  {
    // "X, vad uppgick det till?", "X:s bidrag, vad stannade det på?"
    holds: [' till', ' på'],
    pattern:
      /(?<!\p{L})vad (?:(?:uppgår|uppgick|belöper|belöpte|steg|stiger|räknades|beräknades|beräknas|uppskattades|uppskattas|fastställdes|värderades|värderas|summeras|summerades|sattes|klättrade|rann iväg|drog iväg) (?:sig )?(?:(?:det|den|de|summan|beloppet|potten|notan)(?: hela)?|([^?,]{3,140}?)) (?:upp )?till|(?:stannade|stannar|slutade|slutar|landade|landar|hamnade|hamnar|summerades|summeras|klubbades|sattes|fastställdes|skrevs|gick|går|låg|ligger|lydde|lyder|lät|låter|uppgick|sprang|rusade|drog|parkerade|bottnade|toppade|räknades|beräknades|uppskattades|slog|sprack|kom|kommer) (?:sig )?(?:iväg |loss )?(?:det|den|de|summan|beloppet|potten|notan)(?: hela)?(?: loss| iväg| upp)? på)(?= i (?:kronor|pengar|kr|reda|SEK)(?!\p{L})| till slut| då| egentligen|\P{L}*$)/giu,
    by: (_, name: string | undefined) => `hur många kronor är ${name ?? 'det'}`,
  },
];
