// A word of project life → what it is about, the same for words that mean much the same: data, and its look-up.

import { fold } from './fold.js';

/**
 * A line a meaning: Swedish words in dictionary form, English ones as they are written. A word may
 * stand in several lines. None of them is a translation to show: they only help to find a sentence.
 */
const MEANINGS = `
företag bolag firma ftg smf småföretag näringsliv aktiebolag verksamhetsutövare rörelse company firm business enterprise sme businesses companies smes
entreprenör företagare egenföretagare grundare uppstart startup entreprenörskap företagande founder entrepreneur entrepreneurship
nystartad nyföretagande uppstart startup nyetablerad etablera etablering newly startups establish establishment
kommun kommunal stadsdel municipality municipal council councils
region regional landsting landskap landstinget county regions
län länsvis länet county counties
stad stadskärna centrum tätort ort samhälle city town urban centre center downtown
landsbygd glesbygd gles bygd by rural countryside village
ort plats läge lokaliserad förlagd belägen förlägga placera placering location place site located based situated venue
land utland utländsk utomlands internationell internationalisering global världsmarknad gränsöverskridande omvärld abroad foreign international internationally overseas countries country world worldwide
nationell nation riksnivå inrikes svensk sverige national nationally domestic sweden swedish
norsk norge norway norwegian
dansk danmark denmark danish
finsk finland finnish
tysk tyskland germany german
brittisk storbritannien england britain british uk
europeisk europa eu european europe
marknad försäljning sälja avsättning kund köpare efterfrågan market sales sell selling customer customers buyer demand
export exportera exportmarknad utlandsmarknad exporting exports
import importera importing
anställd personal medarbetare arbetstagare arbetare sysselsatt staff employee employees worker workers workforce personnel
anställa rekrytera nyanställning rekrytering hire hiring recruit recruitment recruiting
arbete jobb arbetstillfälle sysselsättning anställning arbetsmarknad job jobs employment work labour labor
arbetslös arbetssökande utanförskap unemployed jobseeker jobseekers unemployment jobless
ung ungdom unga ungdomar young youth youths adolescent teenager
barn förskola elev children child kids pupil pupils
äldre pensionär senior elderly old older seniors
kvinna kvinnlig kvinnor female woman women
man manlig män male men
jämställdhet jämställd könsfördelning kvinna equality gender equal
mångfald inkludera inkluderande inkludering integration diversity inclusion inclusive integrate
utrikesfödd invandrare nyanländ utländsk invandrarbakgrund migrant immigrant immigrants migrants newcomers refugees
funktionsnedsättning funktionshinder tillgänglighet disability disabilities disabled accessibility
student högskolestudent studerande studenter students graduate
examensarbete uppsats examensarbetare exjobb thesis dissertation degree
utbildning kurs utbilda lärande kompetensutveckling skola fortbildning utbildningsinsats education training course courses learning teach teaching train trained
lärare handledare instruktör pedagog teacher tutor instructor supervisor
kompetens kunskap kunnande kunskapslyft kompetenslyft kunskapshöjande färdighet expertis competence competency skill skills knowledge expertise knowhow
forskning forskare akademi lärosäte vetenskaplig fou research researcher researchers academia academic science scientific
universitet högskola lärosäte akademi institution university universities college academic
forskningsinstitut institut institute institutes
utveckling utveckla vidareutveckla vidareutveckling development develop developing developed improve
förbättra förbättring höja öka stärka effektivisera utveckla improve improvement better enhance strengthen strengthening raise boost
öka ökning ökad tillväxt växa höja utöka expansion increase increased growth grow rise expand
minska minskning reducera sänka dämpa decrease reduce reduction reducing cut lower cutting
innovation innovativ nyskapande förnyelse innovative innovations novel
idé uppslag koncept affärsidé idea ideas concept
ny nyskapande nytänkande new novel
produkt vara produktutveckling produkter product products goods
tjänst service servicetjänst services
teknik teknologi teknisk teknikområde technology technologies technical tech
digital digitalisering it ikt internet webb uppkopplad elektronisk digitalisation digitalization digitisation ict online web electronic
programvara mjukvara system plattform app software systems platform
data information statistik uppgift öppna statistics figures
bredband fiber fibernät nät uppkoppling stamnät accessnät broadband fibre network connection cable
hastighet mbit kapacitet snabb överföringshastighet speed fast bandwidth capacity
infrastruktur anläggning anslutning infrastructure facility
väg trafik transport resa pendling resande kollektivtrafik buss tåg road traffic transports travel trip commute journey
godstransport gods logistik frakt freight logistics shipping
fordon bil elbil lastbil laddstolpe laddstation vehicle vehicles car cars electric charging
laddstolpe laddstation laddplats laddinfrastruktur laddning charging charger charge chargers
tankställe mack tankstation bensinmack tankning filling refuelling pump
biogas gas fordonsgas metan methane
energi el elektricitet värme kraft bränsle energieffektivisering energianvändning energibesparing energy electricity power heat heating fuel
energianvändning energiförbrukning elförbrukning elanvändning consumption usage
förnybar förnyelsebar sol vind solcell vindkraft renewable solar wind
klimat koldioxid utsläpp växthusgas co2 koldioxidsnål klimatsmart fossilfri climate carbon emission emissions greenhouse fossil
miljö hållbar hållbarhet ekologisk grön miljövänlig miljömässig environment environmental sustainable sustainability green ecological
avfall återvinning återbruk cirkulär restprodukt spill waste recycling reuse circular residual
resurs råvara råmaterial material resource resources raw materials
vatten avlopp sjö hav vattenrening water sewage lake sea marine
skog skogsbruk skogsindustri trä virke forest forestry wood timber
trä träindustri träindustrier trähus snickeri wood wooden timber
jordbruk lantbruk gård grön näring bonde lantbrukare agriculture farming farm farms agricultural farmer
livsmedel mat måltid matproducent dryck food meal foods beverage
gruva mineral malm bergtäkt gruvnäring mine mining minerals ore
stål metall gjuteri verkstad steel metal foundry
industri tillverkning produktion verkstad tillverkande basindustri industry industrial manufacturing production manufacture
bransch sektor näring näringsgren verksamhetsområde branch sector industry sectors industries branches
bygg byggande byggnad konstruktion bostad fastighet uppföra build building construction buildings house housing property erect
bygga uppföra anlägga konstruera inrätta skapa etablera build construct create establish
lokal byggnad hus kontor mötesplats premises building rooms office space facility facilities
flytta flytt inflyttning frigöra move moved moving relocate vacant
besöksnäring turism turist besökare destination gäst evenemang upplevelse tourism tourist tourists visitor visitors destinations guest guests hospitality
hotell boende bädd logi övernattning hotel accommodation bed beds lodging overnight
vinter snö skidåkning alpin winter snow ski skiing
kultur konst musik film kreativ kulturell kkn scen culture cultural art arts music creative
film filmproduktion filmfond tv inspelning films movie production
idrott sport fysisk aktivitet träning motion sports athletics exercise
hälsa vård sjukvård omsorg folkhälsa vårdgivare hälsovård medicin health healthcare care medical medicine wellbeing
patient brukare vårdtagare anhörig närstående patients relatives carer
sjukhus vårdcentral klinik hospital clinic
läkare sjuksköterska vårdpersonal doctor nurse
samarbete samverkan samarbeta samverka partnerskap tillsammans samordna samordning kooperation cooperation collaboration cooperate collaborate partnership together jointly coordination joint
partner part samarbetspartner samverkanspart medverkande aktör partners party parties actor
aktör organisation intressent aktörer actor actors organisations organization organizations stakeholder stakeholders player players
nätverk kluster nätverkande network networks cluster clusters networking
möte träff konferens seminarium workshop nätverksträff mötesplats dialog meeting meetings conference seminar seminars workshops event gathering
aktivitet insats åtgärd arbetspaket delprojekt moment activity activities action actions measure measures effort task tasks
delprojekt arbetspaket deluppdrag subproject subprojects component
metod arbetssätt modell metodik tillvägagångssätt process angreppssätt arbetsmetod method methods approach model methodology way
modell koncept mall ramverk model framework template
verktyg instrument hjälpmedel tool tools aid
stöd stödja hjälp bistå hjälpa bidra främja stötta support help assist assistance supporting aid helping
rådgivning coachning vägledning coach rådgivare handledning affärsrådgivning mentor advice advisory coaching coaches counselling guidance adviser advisors mentoring
finansiering kapital medel investering finansiera pengar lån kredit riskkapital financing finance funding capital fund funds money loan credit loans investment venture
medfinansiering medfinansiera medfinansiär samfinansiera cofinancing cofinance
betala bekosta stå kostnad finansiera pay pays paid cost costs finance financed
kostnad utgift pris dyr kostsam kosta kostnadsökning cost costs expense expenses price expensive costly
investera investering placering investerare invest investment investments investor investors
fond investeringsfond fund funds
ägare äga ägande huvudman ägarskap ägandeform own owner owners ownership owned owns
generationsskifte ägarskifte ägarväxling överlåtelse succession takeover
ansvara ansvar ansvarig leda hålla samordna sköta förvalta drift responsible responsibility manage management lead leads run
driva drift förvalta förvaltning driftfinansiering sköta run running operate operation operations maintain maintenance administer
styrgrupp projektgrupp referensgrupp ledning styrelse board steering committee
projektledare ledare chef manager leader
beslut besluta ställningstagande fatta avgöra decision decide decisions decided
underlag material beslutsunderlag rapport utredning kartläggning basis background report documentation
undersöka utreda kartlägga analysera studera utröna granska analys kartläggning utredning undersökning titta investigate examine study analyse analyze explore survey map look research assess inquiry
förstudie undersökning utredning utreda prestudy feasibility study
utvärdera utvärdering följa uppföljning utvärderare mäta effektmätning evaluate evaluation monitor monitoring measure assess
enkät intervju undersökning fråga enkätundersökning survey questionnaire interview interviews
testa test prova testbädd pröva pilot demonstration provning försök utprovning labb testmiljö tests testing try trial testbed demo
demonstration demonstrera demonstrationsanläggning demo visa demonstrate showcase
prototyp demonstrator prototypframtagning prototype prototypes prototyping
labb laboratorium testbädd verkstad laboratory lab labs
maskin utrustning utrustad apparat verktyg machine machines equipment device devices
köpa inköp upphandla upphandling buy purchase bought procure procurement procured tender
leverantör underleverantör leverera leverans supplier suppliers supply deliver delivery subcontractor subcontractors
arena mötesplats plattform miljö innovationsmiljö platform environment hub
inkubator företagsinkubator accelerator inkubation science park incubator incubation
nod nav hubb knutpunkt centrum node hub centre
centrum center kompetenscentrum centre
strategi strategisk plan handlingsplan agenda inriktning färdplan strategy strategies strategic plans roadmap
vision målbild framtidsbild future
framtid framtida scenario långsiktig framåt future coming ahead
långsiktig permanent bestående varaktig fortsätta fortsättning leva kvar fortleva lasting continue continuation last afterwards sustain remain
fortsätta fortsatt fortsättning vidare genomförandeprojekt nästa continue continued continuation next further
efter avslut avslutad projektslut projektavslut slut klar färdig after end ended completion finished complete over done
före innan tidigare föregående föregångare befintlig erfarenhet previous earlier before prior existing past preceding former
bygga utgå grunda vila basera fortsättning vidareutveckla based builds build building rest basis
idag nuvarande befintlig redan dagens today currently existing present current already
mål målsättning delmål målvärde syfte ambition avsikt goal goals aim aims objective objectives target targets purpose intention
resultat effekt utfall resultera leda utmynna förväntad result results outcome outcomes effect effects impact output outputs
förväntas förväntning beräknas räkna väntas expected expect expectation anticipated foreseen estimated
leda resultera medföra bidra innebära utmynna lead leads result bring contribute entail
nytta fördel värde mervärde vinna benefit benefits advantage value gain usefulness
problem svårighet hinder brist utmaning svår barriär flaskhals saknas difficulty difficulties obstacle obstacles barrier barriers lack shortage challenge challenges hard difficult bottleneck
brist saknas sakna avsaknad otillräcklig lack lacks lacking missing shortage insufficient deficit
behov behöva efterfråga efterfrågan krav önskemål need needs needed require requires requirement demand wish
orsak anledning skäl bero beroende därför eftersom reason reasons cause because due
bakgrund upprinnelse ursprung uppkommit härröra utgångspunkt background origin arose emerged
möjlighet möjliggöra potential förutsättning tillfälle chans opportunity opportunities possibility possible chance enable conditions
konkurrens konkurrenskraft konkurrera konkurrenskraftig competition competitive competitiveness compete
lönsamhet lönsam vinst omsättning intäkt resultat profit profitable profitability revenue turnover income earnings
attraktiv attraktion attraktionskraft locka attrahera attractive attract attracting attractiveness
locka attrahera dra värva attract draw lure
marknadsföra marknadsföring varumärke kommunikation sprida spridning informera pr market marketing brand promote promotion communicate communication dissemination spread
sprida spridning kommunicera kommunikation information informera resultatspridning erfarenhetsspridning spread disseminate dissemination share sharing inform communicate
webb webbplats hemsida portal webbsida website site homepage webpage web
nyhetsbrev sociala medier facebook media newsletter press
mässa utställning event evenemang monter fair fairs exhibition expo
deltagare deltaga delta medverka medverkan vara med participate participant participants join involved involve attend
erbjuda tillhandahålla ge få erbjudande tillgång offer offers offered provide provides provided get given access
få erhålla tillgång ta del motta receive get gets obtain access
söka ansöka ansökan beviljas apply application applications applicant applicants
prioritera prioritering rangordna fokus fokusera inrikta inriktning prioritise prioritize priority priorities ranking rank focus focused concentrate emphasis
fokus fokusområde fokusera inriktning koncentrera satsa focus focuses concentrate emphasis
område fokusområde insatsområde tematisk tema spår styrkeområde utvecklingsområde verksamhetsområde area areas field fields theme themes topic topics track tracks
målgrupp rikta vända vänder avsedd primär target audience aimed group groups
rikta vända inrikta avsedd aimed directed targeted addresses intended
omfatta beröra innefatta ingå innehålla bestå omfattning include includes included comprise contain contains consist consists cover covers involve part
del delområde etapp fas steg part parts stage phase step phases steps stages
steg etapp fas stadium step stage phase
urval välja utvald urvalsprocess select selected selection choose chosen pick picked
kriterium krav villkor gräns criterion criteria condition requirement limit
gräns tak högst maximum minimum limit threshold cap
antal fler många flera mängd number numbers quantity many amount
andel procent procentuell share percent percentage proportion
volym mängd omfattning volume amount
miljon miljoner mkr kronor million millions
månad månader month months monthly
år årlig årligen year years annual annually
vecka veckor week weeks weekly
varannan intervall regelbunden löpande återkommande ofta often frequency interval regularly regular continuous
tid tidplan tidsperiod period time schedule timetable
besöka uppsöka uppsökande kontakt kontakta kontakter företagsbesök visit visits contact outreach contacts reach
nå räckvidd tillgänglig reach reached reaching
tillgänglig tillgänglighet tillgängliggöra öppen access available accessible availability open
öppen öppet öppenhet open public openly
offentlig myndighet statlig offentligt public authority authorities government governmental agency state
privat enskild private individual
myndighet förvaltande tillväxtverket statlig authority managing agency
politiker politisk politician political
rösta röst omröstning vote votes voted voting
regel lag lagstiftning reglering rule rules law legislation regulation regulations
avtal kontrakt överenskommelse samverkansavtal agreement agreements contract contracts
plan planera planering projektplan plans planned planning
skapa framtagning åstadkomma bilda utforma create creating produce establish form formed design
bilda grunda starta inrätta form found start
starta start påbörja uppstart igångsätta inleda launch begin commence started initiate
leverera leverans delivery deliver deliverable deliverables
bevara skydda skydd säkra säkerställa preserve protect protection secure ensure safe safety security
säkerhet säker trygg risk riskfylld safety safe security risks risky
risk osäkerhet riskfylld hot risks uncertainty threat
kvalitet kvalitetssäkra kvalitativ quality
certifiering certifiera standard standardisering certification certify standards
effektiv effektivisera effektivitet resurseffektiv efficient efficiency effective effectiveness
handel butik detaljhandel handlare trade retail shop shops store commerce
köpcentrum centrumhandel city handel shopping
kund konsument användare slutkund customer consumer consumers customers user users client clients
användare användning nyttja använda bruk user users use usage utilise
medborgare invånare befolkning boende människa citizen citizens inhabitant inhabitants resident residents population people
människa person individ folk people persons individual individuals human
familj hushåll hem family household home
förening ideell civilsamhälle organisation association associations ngo civil
social samhällelig samhälle society societal community
kooperativ kooperation ekonomisk förening cooperative cooperatives
styrka styrkeområde styrkor specialisering strength strengths strong specialisation specialization
specialisering specialiserad profilering specialist specialisation specialization
erfarenhet lärdom lära beprövad experience experiences lesson lessons learned
erfarenhetsutbyte utbyte kunskapsutbyte byta exchange sharing swap
exempel framgångsexempel föredöme förebild example examples case cases
framgång lyckad framgångsrik framgångsfaktor success successful succeed
skillnad skilja annorlunda särskilja difference differ differs different distinguish
särskild speciell extra specifik special specific particular particularly especially
viktig betydelsefull central avgörande huvudsaklig nyckel important main key essential crucial major
huvudsaklig främst primär huvud main mainly primary chiefly primarily
stor större storskalig omfattande large big larger major extensive
liten mindre småskalig små small smaller minor
medelstor mellanstor medium
tung energiintensiv heavy intensive
ekonomi ekonomisk ekonomiska economy economic economical
kapitalförsörjning riskkapital såddkapital såddfinansiering seed
avkastning exit återbäring return returns yield
garanti borgen kreditgaranti garantistock guarantee guarantees warranty
mineral prospektering mineralprospektering exploration prospecting
rymd satellit space satellite
flyg flygplats flygplan aviation airport aircraft flight
språk modersmål svenska language languages
norr norrland norra north northern
söder södra syd south southern
öster östra öst east eastern
väster västra väst west western
syfta syfte avsikt tanke tänkt aim intend intended meant purpose
metodutveckling metodik arbetsmetod methodology
prata samtala dialog diskutera diskussion discuss dialogue talk discussion
synpunkt åsikt tycka återkoppling feedback opinion opinions view views comment
inflytande påverka påverkan influence impact affect affects
delta närvara närvaro attend attendance presence
kanal medium 1177 channel channels
dokument handbok manual vägledning guide rapport document handbook report guidelines
handbok manual guide vägledning handledning handbook
karta kartläggning map mapping
dator it server datacenter computer computers servers
datacenter serverhall datorhall datacentre
3d friformsframställning additiv printing additive
elektronik sensor sensorer electronics sensors
material materialvetenskap materialteknik materials
kemi kemisk chemistry chemical
läkemedel bioteknik life science pharmaceutical biotech
komposit kompositindustri plast composite composites plastic plastics
extern utomstående external outside
intern inom inåtriktad internal internally
gemensam delad samlad common joint shared collective
lokal ortens närområde local locally
`;

const BY_WORD: ReadonlyMap<string, readonly number[]> = fileWords();

function fileWords(): ReadonlyMap<string, readonly number[]> {
  const filed = new Map<string, number[]>();
  for (const [meaning, line] of MEANINGS.trim().split('\n').entries())
    for (const word of new Set(line.split(' ').map(fold))) {
      const known = filed.get(word);
      if (known) known.push(meaning);
      else filed.set(word, [meaning]);
    }
  return filed;
}

/** What the word, folded and in dictionary form, is about: numbers, none where it is in no line. */
export function meaningsOf(folded: string): readonly number[] {
  return BY_WORD.get(folded) ?? NONE;
}

const NONE: readonly number[] = [];
