// Verbs, participles and adjectives that say of a project what its fields tell, in dictionary form: data, and its look-up.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { remember } from '../language/bounded-cache.js';

const SWEDISH = `
bidra utdela tilldela tillföra skänka anslå avsätta reservera finansiera medfinansiera samfinansiera sponsra understödja bekosta satsa
lägga investera allokera utge utgå erhålla motta inbringa håva kamma kassera hämta plocka ro bevilja beviljas bringa stötta stödja
uppgå belöpa motsvara utgöra omsluta röra handla
pågå dra drog drogs dragit fortgå fortlöpa löpa avsluta upphöra starta inleda påbörja sparka köra rulla knyta stänga sjösätta planera tänka
beräkna avse mena utlova sträcka vara avrunda slutföra fullfölja färdigställa
ligga beröra omfatta täcka innefatta inkludera involvera bedriva genomföra utföra hålla husera utspela verka arbeta jobba
finna rikta vända spänna inrymma rymma gälla tillhöra höra sortera koppla knyta anknyta förankra inordna hänföra placera
belägga belägen hemmahörande stationera berörd ansluta lokalisera kategorisera klassa klassificera rubricera beteckna
leda basa styra ansvara sköta driva förestå förvalta administrera koordinera samordna företräda representera fronta
hantera handha inneha besitta äga backa rodda bossa huvudansvara
nå kontakta ringa mejla maila prata tala snacka fråga använda nyttja
sträva syfta uppnå åstadkomma lyda benämna kalla döpa heta
delta gynna leva fortleva existera finnas levde levt fanns inkopplad inkopplat inkopplade inblandad inblandat engagera
deltaga medverka samverka samarbeta ingå
bidrog bidragit lades lagts lagt lade knutet knuten knutna skjutit skjutits avsatte avsattes avsatt avsatts utdelat
genomfördes genomförts utfördes utförts deltog deltagit deltagande utgick utgjorde hölls hållits innehade drevs drivits låg
legat lydde ingick ingått sträckte åstadkom omslöt löpt rann löd upphörde upphört bedrivits utdelats fortgick förestod
skrevs skrivits angivna angivet angiven angivits angavs anges angetts noterades registrerades bokfördes antecknades
ansvarig ytterst högst ekonomisk finansiell lång kort ute emot ihåg allt del delar stor
`;
const ENGLISH = `
contribute contributed contributing allocate allocated donate donated provide provided hand handed given gave gives
receive amounting worth fund sponsor back backed supported bring brought
meant scheduled due supposed expected intended planned going last lasted wrap wrapped finish conclude concluded
commence commenced kick kicked launch launched running active long tall based
host hosts hosted carried carry operate span reach touch situated located linked tied attached connected assigned
placed classified dated registered take takes taken taking work works working belonging holding
manage oversee oversees supervise supervised coordinate administer administers front fronts steer steers direct directs head
reach contact call email write speak talk mean means look achieve aimed
benefit benefits benefiting gain gains live lived exist active lies lay stretch stretches extend extends
part parts
`;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** What regular verbs end with for the "a" of their dictionary form. */
const ENDINGS = [
  'a',
  'ar',
  'er',
  'r',
  'as',
  'ade',
  'ades',
  'te',
  'tes',
  'de',
  'des',
  'at',
  'ats',
  't',
];
/** Without accents, in which the dictionary may have another word: "galler". */
const WORDS: ReadonlySet<string> = new Set(
  [...wordsOf(fold(SWEDISH))].flatMap((word) =>
    word.endsWith('a') ? ENDINGS.map((ending) => word.slice(0, -1) + ending) : [word],
  ),
);
const ENGLISH_WORDS = wordsOf(ENGLISH);

/** True for a word that asks for nothing beside the field that it is said with: "bidragit", "hosts". */
export const isFieldVerb: (lower: string) => boolean = remember((lower) => {
  const folded = fold(lower);
  return (
    ENGLISH_WORDS.has(lower) ||
    WORDS.has(folded) ||
    WORDS.has(folded.replace(/s$/, '')) ||
    WORDS.has(fold(analyseWord(lower).lemma))
  );
}, 5000);
