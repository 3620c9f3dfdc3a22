// Everyday words that frame a question and ask for nothing by themselves: data only.

import { FUNCTION_WORDS } from '../language/function-words.js';
import { opensWithCapital } from '../language/opens-with-capital.js';
import { fold } from '../language/fold.js';

const SWEDISH = `
projekt projektet projekten projektets projektens projekts insats insatsen satsning satsningen
hej hejsan hallå tjena tja tjo godmorgon morsning du ni alla kollegor snälla tack förhand vänligen
fråga frågan frågar fråger undrar undra fundera funderar funderade behöver behövde behov skulle kunna kan kolla kollat
hjälpa hjälp ge ges gav få fick fått veta visa säga säg sägs berätta nämna ange anges angiven angivet uppge uppges
söker letar ihåg hitta hittar hittade finns finnas står stå ligger ligga gäller gälla har ha hade haft
vara är var blir bli blev varit bliva ska skall vill ville vilja måste får lär tror tro minns kommer komma kommit
egentligen nu då ens just precis alltså liksom typ ungefär cirka ca exakt ganska väldigt mycket lite bara också även
någon nån något nåt några nåra ingen inget inga vem vilka vilken vilket vad hur varför
dit där här hit denna detta dessa det den de dem dom jag mig mitt min vi oss vår vårt man en sig
åt för till av på i om med hos från vid per enligt inom under över mellan ur genom kring utan
och eller samt men att som så medan ju väl nog visst ja nej jo okej ok
plzz plzzz plzzzz plss heck hell snabbt snabb kort enkel enkelt rakt direkt genast strax idag igår imorgon imorse morse förresten
svar svara svarar besked uppgift uppgifter uppgiften siffra siffran siffror siffrorna information upplysning
stort stor stora liten litet små totalt total totala hela all allt
rör berör berörs omfattar omfatta omfattas ingår ingå täcker täcks innefattar avser angående
planerat planerad planerade planeras tänkt beräknas beräknat
igen sa sade heter hette kallas hör höra läste läsa läst såg se ser tittar titta
gärna kanske möjligen råkar händelsevis sitter sitt möte mötet kollega kollegan kollegorna chefen skrev skriva skriver
rapport rapporten beslut beslutet blad bladet projektblad ark dokument dokumentet underlag underlaget papper papperen
fakturan faktura ringde bad ber be bett skicka skickar skickade glömt glömde tappat behövs brukar tänkte tänker
ny nya nytt annan annat andra varje både själv själva exempelvis
stycken st ordet tacksam stressad bråttom akut asap snarast omgående pls plz tackar mvh hälsning hälsningar
kul trevlig dag förmiddag eftermiddag kväll nånstans någonstans nånting någonting ungefärligt ett
hålla håller hållit gå går gick gått ta tar tog tagit göra gör gjorde gjort ses lägga
hen hens sverige snäll själ snabbis godkväll ursäkta stör låg tjatar mkt mkr deras dess dennes hans hennes sin sina bland båda två tre fyra fem sex ena
fortfarande ännu redan sen sedan innan efter före när
hejsvejs tjabba tjenare tjabbatjena hallojsan goddag morning evening yo howdy
förlåt ledsen dum dumt jobbig jobbigt dröjer tjatig åter snällt jättesnällt vore bussig schysst guld värd uppskatta uppskattar uppskattas
verkligen riktigt riktiga rejält rejäl rejäla faktiskt ärligt jävla jäkla sjutton fan himla tusan fasen herregud jösses oj hoppsan wow
massa massor hög högar fet fett dyr mäktig mäktiga coola cool coolt häftig skön fin fina bra toppen perfekt super oki okidoki
figur figurer filur filurer lirar gubbar gummor snubbar snubbe snubben kille killen tjej tjejen människan typen lirare lirarna gäng gänget folket grabbarna dudes guy guys folks lads
hann hinner hinna hunnit brukade råkade undrade kollar kola läs slå slog slår leta letade lyckas lyckades orkar orka ids
påstår påstod hävdar hävdade menar menade menat mena trodde tippar gissar minnas minne rykte ryktet ryktas hörde hörs snackas snackar pratar påminn påminna
obs isf isåfall fall snurrar knappar sentence sentences briefly kortfattat års olika spänner involve involves involving hörru revisorn check stället istället obs brådskande skyndsamt prio motsvarande detsamma likaså ditto handlade
satt mötena presentation presentationen rapportering excel arket listan protokoll protokollet
vänta väntar fråge frågeställning undran spörsmål ärende grej grejen sak saken saker grejer prylen prylar
sökes önskas önskar önskemål efterfrågas efterlyses efterlyser eftersökes eftersöker sökt saknas saknar mottages tages mottager
dvs nämligen va ah aha jaha asså iallafall fall ändå annars dock istället däremot
exakta exakte rätta rätt rätte aktuell aktuella aktuellt nuvarande egna egen eget respektive samtliga enda
dra draga drar fram upp ner ned ut in plocka plockar hämta hämtar maila mejla slänga släng kasta posta lämna lämnar dela delar
anteckna notera noterar skriv fylla fyller kompletterar komplettera dubbelkolla dubbelkollar verifiera stämma stämmer säkerställ
räknas räknat inräknad inräknat medräknat inkluderar inkluderas inkluderat
dyl dylikt dessutom gist funkar funka fungerar lydelse lydelsen ordalydelse formulering formuleringen döljer dold file dossier akten namnge hemma uppsatta klartext länsfältet kommunfältet fältet enl ang avs betr resp tex osv etc bl mm bla m fl ev evt iom pga iaf btw fyi imo ty thx tia tnx cheers lol haha hihi
jättemycket jättetack jättebra jättegärna supersnabbt snabbfråga snabbisen kvickt kvick fort fortast fortare omedelbart
längre mera vidare övrigt övriga tillika ihop sammanlagt slutligen slut egentlige totalen
dags dagar dagen datum sek kr kronor land landet storlek storleken storlekar nivå nivån rad raden länge långt
sett sätt uppgår uppgick lägg samman läggs namn samlade summera handlar
fast syftade avsåg sträcka finito
delvis partly partially nämns nämnd nämnda nämndes listas listad listade mentioned listed gällde
landade landar hamnade hamnar plus möjlig knåpar pysslar råkat raderat radera bort saknade saknat
projektbladet skrivet skrivs noterat noterad registrerat registrerad registrerade formellt officiellt officiell officiella
ordning tur ordningen gång gången gånger uppnår belöper motsvarar rört rörde
hem loss undan placerat placerad placerade inplacerat inplacerad insorterat insorterad sorterat sorterad hör hemma bidragsmässigt stödmässigt budgetmässigt storleksmässigt
ti til dagens höll utslaget allra fallande stigande rangordning vart morgon projektlots härifrån därifrån itself themselves faktiskt bokslut bokslutet löpnummer + näst inräknade jämnt fördela fördelat klart svaret
inför revision revisionen uppföljningen
sammanställning sammanställningen tabell tabellen lathund nyhetsbrevet bildspel
nämnden politikerna kommunstyrelsen regionstyrelsen
journalisten kontoret avdelningen enheten teamet
möten träff träffen samtal samtalet mejlet meddelandet chatten tråden kanalen
söks efterfrågar tipsa tips råd upplys upplysa kontrollera bekräfta
råka händer hände vet visste kände känner känd mindes glömmer säger gissade anar syftar borde
reminded reminds påminner påminde påmint guy guys guy's dude chap bloke fella gent lady
precisa jobbar jobba jobbade sorts pinga pingar
dumma besvär besvärar störa tyvärr hoppas vänlig vänliga hälsar vh hälsn hilsen tacktack puss kram bästa käre kära
tjosan hejhej hallojsa morrn mors halloj läget gott godafton god lördag söndag måndag tisdag onsdag torsdag fredag helg helgen
ba bah juh sånt såna såhär sådär hmm hm öh eh äh eeh nja nä jaa japp jepp absolut självklart givetvis
sabla
dv.s d.v.s t.ex bl.a m.m
undrat nyfiken intresserad vilsen osäker förvirrad nyanställd
papperet pappret kompis kompisen polare polaren chef vän vännen arbetskamrat grannen
tillbaka igenom därifrån därför eftersom trots samtidigt numera sedermera nuförtiden
hygglig hyggligt set tanke gällande beträffande rörande avseende apropå
heltäckande komplett fullständig fullständiga korrekt korrekta
befintlig befintliga verkar verkade behöva tvungen möjligt kunnat
bägge bådadera vardera endera sammanlagd
fler flera flertal ytterligare resterande
sagt helst tacksamt
korthet någonsin materialet underlaget bilden bild
register registret projektbank projektbanken banken databas databasen portföljen bestånd beståndet
rangordna ranka sortera sorterat sorterade räknar rankning rankningen topplista topplistan
förekommer förekomma figurerar dyker bord bordet efternamn efternamnet förnamn förnamnet
nångång någongång nånsin arbete arbetet verksamhet verksamheten termer term lyder iväg
projektbladen projektarken utdrag utdraget
pröjsar pröjsade hostar hostade spottar spottade tillsköt
frågor frågorna funderingar synpunkter utsedd utsedda utsedde registrets skötebarn gubben gumman gubbe gumma kod koden satsningar satsningarna initiativ initiativen fint utmärkt strålande härligt najs kanon grymt förklara beskriv drift skojar skoja projektlista projektlistan praktikanten kalendern avrapporteras avrapportera
infaller inföll hörn
ruljangsen ruljansen skutan rodret tyglarna spakarna ratten trådarna showen
gjorts
alltihop alltihopa alltsammans pass massa uppställt uppställda sådär
samlingen samling sådana sådan sådant dylika slikt
året åren fixa fixar fixat ordna ordnar lunch lunchen fika fikat fikapausen rast rasten
plis pliis pliz snälla
blankett blanketten formuläret berört vadå försöker försökte siktar strävar ämnar portfölj projektportfölj projektportföljen sök söka varav tidpunkt tidpunkten inblandad inblandade inblandat varar varade beloppsmässigt pengamässigt tas togs fås erhålls dito sort slag
kontrollfråga kontrollfrågan motfråga meddela meddelas meddelar rutan ruta tom tomt outlook stressig stressigt lugn lugnt verksamt verksam verksamma kartan kartbild hellre snarare detsamma likaså rollen roll titeln förutom utöver ställe löd lydde slags rader täckte täckt raderna meningar meningarna stycken
`;
const ENGLISH = `
formal formally official officially bracket brackets due filed logged project's projects' placed gal gals lad enough exist exists existed keep keeps kept plain feasibility ping pinging wise hopes hoped sized round theirs i'm im range outfit main including stand stands stood
descending ascending order ordered sorted awards award
took collection dataset material everything whatever anything involved arithmetic count overall
project projects the a an of for to in on at by with from about into and or but is are was were be been being am
do does did doing done has have had having can could would should will shall may might must
i me my we us our you your he she it its they them their this that these those there here
what which who whom whose when where why how please thanks thank hi hello hey ok okay
need want know find tell give show get got see look check help wonder wondering like just really actually
quick quickly question ask asking someone somebody anyone anybody anything something
exactly roughly approximately around total full whole planned plan stated listed given registered official
much many big large small long as so if then than not no yes all any some each every both
cover covers covered include includes included concern concerns concerning affect affects affected belong belongs
sheet document data figure figures value information colleague boss morning meeting report
according per via between within during under over again also too only still already yet
use used uses go goes going went say says said come comes make makes made set put
let lets answer answers day days date size level end ended up covering line upto
evening afternoon dear sorry bother folks team guys mate buddy bro dude yo cool nice great perfect super awesome fab brilliant
exact precise correct proper specific actual
preparing prepare writing drafting finishing working slides slide deck brussels reports memo brief newsletter press
keeps kept curious remind reminder refresh memory forgot forget forgotten remember recall heard hear
kinda sorta gonna wanna gotta lemme gimme dunno cuz coz bc asap
confirm verify double checking needs needed wanted required require able possible possibly maybe perhaps
dig fetch pull grab drop send share point direct state short briefly
thing things stuff one ones place places side part bit lot lots bunch
behind entire overall altogether combined finally eventually ever far
respond reply regarding respect related currently now today right top topp sweden kindly cheers wants whats
presentation auditor audit hand handy mind minute second moment sec thx ta everyone hiya howdy appreciate appreciated grateful glad happy hoping hope supposed apparently basically obviously honestly probably simply
wondered trying try tried checked recorded noted written documented known told tells called named
minutes spreadsheet board committee council manager's
in-house swedish sek kronor crowns kr
anywhere somewhere else another others remaining respective
pre study prestudy ditto rather instead besides role
register registry rank ranked sort sorted database portfolio surname
high low heavy huge tiny well touch touches touching spans spanning lie lies located operate operates operating i'd i'll we'd they'd hold holds upon
didn't doesn't isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't shouldn't couldn't
carried fine alright sure ah oh hmm uh um er lol
`;

/** Adverbs carry no topic: "förmodligen", "särskilt" by their endings, "really" by its. */
const ADVERB = /ligen$|mässigt$|^\p{L}{4,}vis$|^\p{L}{3,}ly$/u;
/** How they end, which is seen sooner. */
const ADVERB_ENDS = ['ligen', 'mässigt', 'vis', 'ly'] as const;

function isAdverb(word: string): boolean {
  for (const end of ADVERB_ENDS) if (word.endsWith(end)) return ADVERB.test(word);
  return false;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean).map(fold));
}

const FRAME: ReadonlySet<string> = new Set([
  ...wordsOf(SWEDISH),
  ...wordsOf(ENGLISH),
  ...[...FUNCTION_WORDS.sv, ...FUNCTION_WORDS.en].map(fold),
]);

/**
 * Words that make another thing of a field: what was paid out is not the grant, what was applied
 * for is not what was granted. One of them anywhere keeps a field from being the answer.
 */
const OTHER_FACETS = wordsOf(`
gammal
moms momsen vat lön lönen löner salary salaries wage wages paid betald betalda kontonummer kontonumret gatuadress gatuadressen
utbetalat utbetalats utbetalt utbetalda utbetalning utbetalningen utbetalningar utbetalningarna payment payments payout payouts betalats betalat betalt rekvirerat rekvirerats rekvirerade rekvisition rekvisitioner
upparbetat upparbetats upparbetad upparbetade förbrukat förbrukats förbrukad förbrukade använt använts utnyttjat utnyttjats spenderat spenderats
slutredovisat slutredovisats återbetalat återbetalats återkrävt återkrav återkrävts indraget återstående kvarvarande
preliminärt preliminära reviderad reviderade reviderat ursprunglig ursprungliga ursprungligt omförhandlad förlängd förlängt förlängning förlängs förlängdes
avslag avslagits avslagen överklagat överklagande utvärderat utvärderade utvärderades granskat granskades granskade attesterat attesterade attesterar signerat undertecknat
faktiskt utfall utfallet prognos prognosen delmål milstolpe milstolpar
disbursed spent reimbursed claimed requested unspent revised original extended evaluated audited reviewed signed forecast actuals rejected
`);

/** True if the folded word asks for another side of a field than the sheet's own. */
export function isOtherFacet(folded: string): boolean {
  return OTHER_FACETS.has(folded);
}

/** The words as they are written, for mending slips. */
export function frameWords(): readonly string[] {
  return `${SWEDISH} ${ENGLISH}`.split(/\s+/).filter(Boolean);
}

const WRITTEN: ReadonlySet<string> = new Set(
  [SWEDISH, ENGLISH, ...FUNCTION_WORDS.sv, ...FUNCTION_WORDS.en].flatMap((words) =>
    words.toLowerCase().split(/\s+/),
  ),
);

/** True for "Åre", which is "are" only without its accent: a capital and an accent that no such word has. */
export function isAccentedName(text: string): boolean {
  if (!opensWithCapital(text)) return false;
  const lower = text.toLowerCase();
  return fold(lower) !== lower && !WRITTEN.has(lower) && !isAdverb(fold(lower));
}

/** True if the folded word frames a question without asking for anything. */
export function isFrameWord(folded: string): boolean {
  return FRAME.has(folded) || isAdverb(folded);
}
