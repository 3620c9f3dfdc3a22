// The words people use for fields, computations and comparisons, in Swedish and English: data only.

/**
 * Phrases by cue, separated by `|`. A word matches in any inflection and without accents; `…` lets
 * other words (mostly the project's name) lie between. Longer phrases win over shorter ones.
 */
export const CUE_PHRASES: Readonly<Record<string, string>> = {
  // Money
  budget:
    'plånbok | plånboken | kassan | spänn | klirr | pluring | cash | budget | total budget | totala budgeten | totalbudget | projektbudget | total projektbudget | budgetram | budgeterat | budgetera | kostnad | totalkostnad | total kostnad | projektkostnad | totalsumma | kosta | kostar | kostade | kostat | pengar | hur mycket pengar | slantar | stålar | kosing | deg | flis | omslutning | omsluter | prislapp | prislappen | dyr | dyrt | hur dyr | hur dyrt | finansiering | total finansiering | finansieringen | ekonomiska ram | ekonomi | ekonomin | medel | volym | omfattning i kronor | cost | costs | total cost | price tag | price | money | cash | dough | funds | total funding | project budget | total project budget | how expensive | expensive | how big is | how much is … worth | =värt | financial size | spend | går loss på | går … loss på | summan | summa | total summa | räkningen | notan | går på',
  amount:
    'hur många kronor | hur många spänn | hur många kr | how many kronor | how many crowns | hur mycket | how much | hur stor är | hur stort är',
  namedAmount: 'belopp | beloppet | amount | summan i kronor',
  grant:
    'stöd | stödet | bidrag | bidraget | beviljat | beviljade | beviljades | beviljas | beviljad | beviljat belopp | beviljat stöd | beviljade medel | beviljat esf stöd | beviljat eu stöd | eu stöd | esf stöd | esf medel | eu medel | eu pengar | esf pengar | eu bidrag | esf bidrag | eu stödet | esf stödet | stödbelopp | stödsumma | bidragsbelopp | projektstöd | projektmedel | anslag | anslaget | snittstöd | snittbidrag | hur mycket … =fick | hur mycket … =fått | hur mycket … =får | hur mycket … =få | vad =fick | vad … =fått | vad har … =fått | how much … get | how much … got | how much … receive | how much … received | how much … awarded | hur mycket … esf | hur mycket … eu | hur mycket … socialfonden | vad … esf | vad … eu | how much … esf | how much … eu | what … esf | skjutit till | tilldelats | tilldelades | tilldelat | erhållit | erhöll | fick … i stöd | fick … i bidrag | betalar eu | betalar esf | skjuter eu till | skjuter esf till | ger esf | ger eu | gav esf | gav eu | bidrar esf med | bidrar eu med | kommer från eu | kommer från esf | från eu | från esf | från esf rådet | från socialfonden | europeiska socialfonden | socialfonden | eu contribution | eu funding | esf funding | esf support | eu money | esf money | esf grant | eu grant | grant | grants | granted | funding | subsidy | support | award | awarded | received from | get from the eu | get from esf | from the eu | from esf | from the esf | social fund | approved',
  got: '=fick | =fått | =får | receive | received | get | got',
  minus:
    'minus | skillnad | skillnaden | differens | mellanskillnad | difference | dras av | dragits | dras från | dragits från | drar av | drar bort | räknas bort | efter avdrag | less the grant',
  ownFunding:
    'egen finansiering | egenfinansiering | egna finansieringen | egen insats | egeninsats | egna insatsen | egna medel | egen medfinansiering | eget bidrag | betala själva | betalar själva | betalar själv | finansierar själva | finansieras på annat sätt | finansierar … själva | finansierar … själv | betalar … själva | betalar … själv | finansierar själv | själva … betala | själva … stå för | står … själva för | skjuter till själv | skjuter … till själva | egna pengar | egen kassa | ur egen ficka | inte täcks av stödet | inte täcks av esf | som inte är stöd | utöver stödet | utöver esf stödet | utan stödet | nationell finansiering | finance itself | fund itself | finance themselves | own funding | own financing | own contribution | own money | self funded | self financing | besides the grant | not covered by the grant | not funded by | resten av finansieringen | resterande finansiering',
  coFinancingRate:
    'medfinansieringsgrad | unionens medfinansieringsgrad | eu medfinansieringsgrad | medfinansiering | medfinansieras | unionens andel | unionens medfinansiering | finansieringsgrad | eus andel | andel … unionen | procent … unionen | procent … eu | andel … eu | unionen … procent | eu … procent | unionen … andel | del … unionen | co financing rate | cofinancing rate | co finance | cofinance | co financing | cofinancing | union co financing rate | union rate | eu share | union share | share … union | share … eu | percentage … union | percentage … eu',
  grantShare:
    'stödets andel | stödandel | stödgrad | bidragets andel | bidragsandel | stödets andel av budgeten | andel av budgeten | andel av totalbudgeten | andel av den totala budgeten | andel av kostnaden | andel … stöd | andel … stödet | andel … bidrag | del av budgeten | del av kostnaden | procent av budgeten | procent av totalbudgeten | procent av den totala budgeten | stöd … procent | hur många procent … stöd | hur många procent … stödet | grant share | share of the budget | share of the total budget | percent of the budget | percentage of the budget | percentage of the total budget | proportion of the budget | part of the budget | fraction of the budget | grant … as a percentage | share … grant | stöd i förhållande till budget | stödet i förhållande till budgeten | stöd … av budgeten | stödet … av budgeten',
  perParticipant:
    'per deltagare | per person | per anställd | per skalle | per capita | per head | per participant | per employee | i snitt per deltagare | för varje deltagare | each participant',
  perMonth:
    'per månad | i =månaden | månadsvis | varje månad | per month | a month | monthly | each month',
  millions:
    'antal miljoner | hur många miljoner | millions to | how many million | how many millions | i miljoner | miljoner till',

  // Who
  owner:
    'vilket landsting | vilket bolag | vilket företag | vilken förening | vilket universitet | vilken högskola | vilken kommun … äger | bolaget bakom | organisationen bakom | företaget bakom | föreningen bakom | which body | what body | which entity | which company … owns | org | orgen | received the money | fick pengarna | fått pengarna | ägare | projektägare | ägarorganisation | äger | ägs | ägde | ägt | stödmottagare | bidragsmottagare | mottagare | mottagare av stödet | mottagare av bidraget | mottagaren | sökande | sökande organisation | =ansökt | =ansökte | =sökt | =sökte | huvudman | projekthuvudman | huvudsökande | vilken organisation | vilken myndighet | organisation | organisationen | vilka som äger | vilken aktör | ägarskap | owner | project owner | owns | owned | beneficiary | beneficiaries | applicant | recipient | which organisation | which organization | organization | what organisation | who got the grant | lead organisation | vem fick pengarna | vem fick stödet | vem får stödet | vem har fått pengarna | vem får pengarna | vem … fått stödet | betalas stödet till',
  runs: 'drar i | drar i trådarna | hjärnan bakom | hjärna bakom | i rodret | vid rodret | spindeln i nätet | vid ratten | bakom ratten | har hand om | tar hand om | har ansvaret | har ansvar | chefar | vem har | at the helm | hand om | driver | drivs | drev | driva | drivande | ansvarar | ansvarig | ansvariga | ansvar | huvudansvar | huvudansvarig | projektansvarig | styr | styrs | håller i | håller … i | håller i trådarna | håller i taktpinnen | står bakom | står för | ligger bakom | bakom | genomför | utför | sköter | sköts | =kör | pysslar med | pysslar | sysslar med | håller på med | ror … i land | ror i land | jobbar med | basar över | bestämmer över | vems | runs | run by | runs the project | running | in charge | in charge of | responsible | responsible for | behind | is behind | carries out | operates',
  leader:
    'pm | project managers | projektledare | ledare | leder | leds | ledde | leda | projektchef | basar | projektledning | projektledaren heter | leader | leads | lead | led by | project leader | project manager | manager | manages | managed | heads | head of | headed | project lead',
  contactPerson:
    'kontaktperson | kontakt | kontakta | kontaktar | kontaktnamn | kontaktar jag | rätt kontakt | rätt person | vem pratar | prata med | pratar jag med | snacka med | snackar jag med | tala med | talar jag med | vända mig till | vänder jag mig till | vänder man sig till | vänder sig till vem | höra av mig | hör jag av mig | höra av sig | hör man av sig | fråga vem | frågar jag | vem frågar | ta kontakt | tar jag kontakt | stämma av med | bolla med | kan svara på frågor | svarar på frågor | vem kan berätta | vem vet mer | vem ringer | vem kan jag ringa | vem mejlar | vem skriver | contact | contact person | point of contact | talk to | speak to | speak with | talk with | get in touch | get in touch with | turn to | ask about | reach out | reach out to | who do i ask | who can i ask | who should i ask | who can answer | who do i call | who do i email | who should i email | who should i call | vem når jag | vem är … kontakt',
  contactDetails:
    'kontaktuppgift | kontaktuppgifter | kontaktinformation | kontaktinfo | kontaktdetaljer | når jag | når man | nå | hur når | får jag tag | får man tag | få tag | får tag i | tag på | tag i | kommer jag i kontakt | komma i kontakt | kontaktvägar | kontaktväg | hur kontaktar | contact info | contact information | contact details | how do i reach | reach | how can i reach | how do i contact | how can i contact | how to contact | how do i get in touch | get hold of | uppgifter till',
  email:
    'mejl | mejladress | mejlen | mail | mailadress | mailadressen | e post | e postadress | epost | epostadress | mejla | mejlar | maila | mailar | e mail | email | email address | e mail address | mail address | elektronisk post | skriver jag till | skriva till | skickar jag mejl | mejlkontakt | adress för e post | skicka mejl | write to | adressen',
  phone:
    'direktnumret | mobilen | mobilnumret | telefon | telefonnummer | telnummer | telnr | telenummer | telefonnr | tel | tfn | tele | nummer | numret | nr | ring | ringa | ringer | ringa till | slå en signal | signal | slår jag | på tråden | mobil | mobilnummer | mobiltelefon | lur | luren | phone | telephone | phone number | telephone number | mobile | mobile number | cell | call | number | direktnummer | växelnummer | växel',

  // When
  when: 'närru | narru | närdå | när | when | vilka datum | vilka årtal | vilka =år | dates | what dates | which dates | datum | date',
  period:
    'from to | från till | start och stopp | start stopp | projektperiod | period | tidsperiod | projekttid | löptid | genomförandetid | genomförandeperiod | tidsram | tidsspann | tidsintervall | pågår | pågick | pågått | pågående | löper | löpte | körs | körde | kördes | mellan vilka datum | från när till när | från och till | start och slut | start och slutdatum | start och slutdatumen | startdatum och slutdatum | starta och sluta | börjar och slutar | började och slutade | startar och slutar | startade och slutade | start and end | start and end date | start and end dates | begin and end | start and finish | project period | timeline | timeframe | time frame | time span | implementation period | run from | runs from | running from | take place | takes place | took place | genomförs | genomfördes | what period | which period | run between | from when to when | igång när | håller på | höll på | aktivt mellan | bedrivs | bedrevs',
  start:
    'startdate | invigdes | invigs | drogs igång | dras igång | blåste igång | satt igång | sattes igång | sätts igång | drar … i gång | kom i gång | i gång | start | starta | startar | startade | startat | startdag | startdatum | projektstart | startdatumet | startskott | startskottet | börja | börjar | började | början | börjat | begynner | begynnelse | begynnelsedatum | påbörja | påbörjas | påbörjades | påbörjats | inled | inleds | inleddes | inledning | inledningsdatum | igång | drog igång | drar igång | dra igång | drog … igång | drar … igång | kör igång | kör … igång | körde igång | körde … igång | kom igång | kom … igång | kommer igång | kommer … igång | sätter igång | sätter … igång | satte igång | satte … igång | går igång | går … igång | gick igång | gick … igång | tuffade igång | tuffade … igång | tuffar igång | rullade igång | rullar igång | rullade … igång | sparkades igång | sparkade igång | sparkas igång | sparkas … igång | kickade igång | kickar igång | kickade … igång | sjösatt | sjösattes | sjösätts | uppstart | första dag | första dagen | första projektdagen | startas | startades | från och med när | från vilket datum | sedan när | starts | started | starting | begin | begins | began | beginning | begun | commence | commences | commenced | launch | launched | launches | kick off | kicked off | kicks off | kickoff | get going | get started | got started | start date | starting date | first day | under way | underway',
  end: 'tack och hej | finito | slår igen | slår … igen | stänger igen | bommar igen | släcks ner | avvecklas | avvecklades | avvecklat | avrundas | rundar … av | målgång | går i graven | slutdatumet | enddate | final date | går … ut | wind up | winds up | wound up | slut | stopp | =stopp | sluta | slutar | slutade | slutat | slutdag | slutdatum | slutdatumet | projektslut | sluttid | avslut | avsluta | avslutas | avslutades | avslutats | avslutad | avslutat | upphör | upphörde | klar | klart | klara | färdig | färdigt | slutfört | slutförs | slutfördes | i mål | går i mål | går … i mål | gick i mål | gick … i mål | i hamn | ro i hamn | packar ihop | packar … ihop | packade ihop | packade … ihop | läggs ner | läggs … ner | lades ner | lägger ner | tar slut | tar … slut | tog slut | tog … slut | sista dag | sista dagen | sista projektdagen | sista datum | deadline | slutdatum för | till och med när | till när | fram till när | hur länge till | knyter ihop säcken | knyter … ihop säcken | stänger | stängde | stängs | rundas av | rundar av | går ut | löper ut | löpte ut | löper … ut | end | ends | ended | ending | finish | finishes | finished | finishing | close | closes | closed | closing | conclude | concludes | concluded | =over | complete | completed | completion | end date | finishing date | last day | final day | wrap up | wraps up | wrapped up | expire | expires | expired | done',
  duration:
    'hur länge | hur lång | hur långt | hur lång tid | hur många månader | hur många veckor | antal månader | antalet månader | varaktighet | tidslängd | längd | längden | projektlängd | projekttidens längd | hur länge pågår | hur länge pågick | i månader | how long | how many months | number of months | length | duration | in months | long does | long is',
  durationDays:
    'hur många dagar | antal dagar | antalet dagar | i dagar | how many days | number of days | in days',
  durationYears:
    'hur många =år | antal =år | antalet =år | how many years | number of years | in years',
  daysLeft:
    'dagar kvar | hur många dagar … kvar | hur många dagar … återstår | hur många dagar är … kvar | how many days … left | how many days … remain | how many days … remaining | how many days are left | antal dagar kvar | hur många dagar … kvar | hur lång tid … kvar | tid kvar | hur länge … kvar | hur mycket tid … kvar | kvar av | kvar till slutet | dagar till slutet | dagar återstår | återstår | återstående | återstående dagar | dagar … kvar | dagar tills … slut | månader kvar | days left | days remaining | days … left | days … remaining | time left | days until the end | days to go | remaining | remain | how long until … ends | how many days until … ends | hur länge till',
  daysSince:
    'hur många dagar sen | hur många dagar … sen | dagar … sen | dagar sedan | hur många dagar … sedan | hur många dagar sedan | hur många dagar har gått sedan | how many days … ago | how many days … since | how many days have passed | dagar sen | hur länge sedan | hur länge sen | hur lång tid sedan | för hur många dagar sedan | dagar efter slutet | hur många dagar … sedan … slut | dagar har gått sedan | dagar … gått sedan | days ago | days since | how long ago | how many days ago | days have passed',
  daysUntilStart:
    'dagar till start | dagar innan start | dagar tills … startar | dagar tills … börjar | dagar kvar till start | dagar innan … startar | dagar innan … börjar | days until … starts | days until … start | days before … starts | hur lång tid till start',
  status:
    'status | läge | läget | statusen | projektstatus | fortfarande igång | fortfarande aktivt | igång fortfarande | igång nu | igång just nu | igång än | ännu igång | pågår … fortfarande | pågår … nu | pågår … just nu | pågår … än | pågående | aktivt | aktiv  | still running | still ongoing | still going | still active | ongoing | going on | active | current state',

  // Where
  where:
    'based | sit | sits | situated | i landet | håller … till | håller till | huserar | var | vart | where | del av sverige | i sverige | where in sweden | part of sweden | del av landet | plats | geografi | geografiskt | vilken del av landet | vilken plats | ort | orten | located | location | geographic | på vilket ställe | hemmahörande | hemvist | landsdel',
  region: 'region | regionen | regioner | vilken region | which region | regional',
  counties:
    'län | länen | läns | berörda län | vilka län | vilket län | county | counties | which counties',
  municipalities:
    'kommun | kommuner | kommunerna | berörda kommuner | vilka kommuner | vilken kommun | municipality | municipalities | kommunlista',
  programmeArea:
    'programområde | programområdet | programområdeskod | område | geografiskt område | programme area | program area | programme region | area',

  // Classification
  priorityArea:
    'insatsområde | prioriterat insatsområde | prioriterade insatsområdet | priority axis | priority area | area of intervention | axis | priority',
  thematicObjective:
    'tematiskt mål | tematiska målet | tematisk målsättning | tematiska | tematisk | thematic objective | thematic goal | thematic | theme | tema',
  specificObjective:
    'specifikt mål | specifika målet | specifika mål | det specifika målet | särskilt mål | särskilda målet | specific objective | specific goal | specific objective number | målkod | målnummer',
  interventionType:
    'interventionstyp | interventionstypen | intervention | typ av intervention | interventionskod | interventionsfält | type of intervention | intervention type | intervention code | intervention category | intervention field',
  postalCode:
    'postnummer | postnumret | postnr | postkod | postadress | postal code | postcode | post code | zip | zip code | postal',
  registrationNumber:
    'diary number | numret på projektet | nummer på projektet | projektets nummer | projektets diarienummer | diarienummer | diarienumret | diarie nummer | diarie nr | dnr | diarienr | diariet | diarieförd | diariefört | ärendenummer | ärendenr | ärende id | ärendeid | ärende nummer | ärendet | registreringsnummer | registernummer | referensnummer | referens | id | idnummer | id nummer | case id | case number | registration number | reg no | reg number | reference number | reference | file number | journal number | beteckning | diariebeteckning',
  projectNumber:
    'projektnummer | projektnumret | projektnr | projekt nummer | projekt nr | projektets nummer | projekt id | projektid | project number | project no | project id | projektkod',
  name: 'namn | namnet | projektnamn | projektets namn | heter | hette | kallas | titel | projekttitel | fullständigt namn | fullständiga namnet | hela namnet | benämning | called | name | full name | title | name of',
  programme: 'fond | program | fonden | programmet | fund | programme',
  website:
    'webbplats | webbsida | hemsida | hemsidan | website | webpage | homepage | web page | url | länk',

  // Quantities
  participants:
    'deltagare | participant count | deltagarsiffra | deltagarantal | antal deltagare | antalet deltagare | planerade deltagare | planerat antal deltagare | planerat antal | planerat deltagarantal | hur många deltagare | hur många deltar | hur många … delta | hur många … deltar | hur många … är med | hur många är med | hur många personer | hur många anställda | hur många människor | hur många … omfattar | hur många omfattas | hur många … ska delta | hur många … vara med | hur många … nås | hur många … med | personer | människor | folk | anställda | medarbetare | skallar | huvuden | participants | participant | planned participants | attendees | number of participants | how many people | how many persons | how many employees | how many take part | how many participate | how many … take part | how many … participate | how many … involved | people | employees | headcount | join | enrolled',
  companies:
    'företag | företagen | industriföretag | bolag | firma | firmor | antal företag | hur många företag | antal bolag | deltagande företag | companies | company | enterprises | enterprise | firms | businesses | how many companies | number of companies | number of firms | how many businesses',
  women:
    'kvinnor | kvinna | andel kvinnor | andelen kvinnor | kvinnlig | kvinnliga | kvinnoandel | tjejer | women | female | females | woman',
  men: '=män | andel =män | andelen =män | manlig | manliga | mansandel | killar | share of =men | are =men | percentage … =men | share … =men | proportion … =men | percentage of =men | many =men | women and =men | =men and women | male | males',
  gender:
    'könsfördelning | könsfördelningen | fördelning mellan kvinnor och män | jämställdhetsfördelning | gender split | gender balance | gender distribution | gender breakdown | könsbalans',
  share:
    'andel | andelen | procent | procentandel | hur stor del | percent | percentage | share | proportion | per cent',

  // Prose
  goals:
    'vad … sysslar | vad … pysslar | mål | målet | målen | projektmål | syfte | syftet | syftar | huvudsyfte | huvudmål | målsättning | målsättningar | övergripande mål | avsikt | ambition | vision | poäng | poängen | poängen med | idé | idén | idén med | tanken | tanken med | tanke | varför | meningen med | vitsen med | vill uppnå | uppnå | åstadkomma | vill … uppnå | vill man med | ska leda till | ska … leda till | leda till | bidra till | vad gör | vad gör man | vad gör de | gör man i | gör de i | vad ska … göra | går ut på | går … ut på | handlar om | handlar … om | vad handlar | purpose | goal | goals | aim | aims | objective | objectives | mission | intention | point of | why | achieve | accomplish | what is … about | what does … do | what does … want | going to achieve | try to | trying to | trying to do | strive',
  partners:
    'partner | partners | projektpartner | projektpartners | samarbetspartner | samarbetspartners | samverkanspart | samverkansparter | samverkanspartner | samverkanspartners | samarbetspart | samarbetsparter | samverkar | samverka | samverkan | samarbetar | samarbeta | samarbete | samarbeten | samarbetade | tillsammans med | deltagande organisationer | medverkande organisationer | medverkande parter | parter | medverkande | medaktörer | aktörer | vilka fler är med | vilka mer är med | vilka organisationer | vilka är inblandade | inblandade | involverade | medfinansiär | medfinansiärer | vilka driver … tillsammans | partnership | partner organisations | partner organizations | partner with | collaborate | collaborates | collaborating | collaboration | collaborators | cooperate | cooperates | cooperation | work with | works with | working with | who else | which organisations | which organizations | what organisations | take part organisations | involved organisations | vilka jobbar',
  withWhom: 'vilka är med | vilka … är med | vilka deltar | är med i | är med på | med vilka',
  belongs: 'tillhör | hör till | belong to | belongs to',
  targetGroup:
    'målgrupp | målgruppen | målgrupper | vänder sig till | vänder … sig till | riktar sig till | riktar sig … till | vänder sig … till | riktar … sig till | who is … aimed at | who does … target | who does … address | riktat mot | riktat till | för vem | till för | vem är … till för | vilka är … till för | target group | target groups | aimed at | target audience | targeted at | for whom | who is it for | who is this for',
  description: 'beskrivning | beskrivningen | projektbeskrivning | description | description of',
  overview:
    'berätta | berätta om | info | info om | information | information om | sammanfatta | sammanfattning | översikt | överblick | beskriv | presentera | allt om | vet du om | vad vet du | vad finns om | faktablad | fakta | fakta om | snabbfakta | tell me about | tell me more | summary | summarise | summarize | overview | describe | facts about | facts | know about | everything about | brief | briefing | dra det viktigaste | det viktigaste | kort om | rundown | show me',
};

/** Cues that compare, count and pick; they work on one project or on many. */
export const OPERATION_PHRASES: Readonly<Record<string, string>> = {
  count:
    'hur många | antal | antalet | räkna | hur många stycken | how many | number of | count | hur många är de | hur många är det',
  sum: 'summa | summan | totalt | totala | sammanlagt | sammanlagda | tillsammans | ihop | sammantaget | summera | total | sum | in total | altogether | combined | together | totalsumma | add up',
  average:
    'genomsnitt | snittstöd | snittbidrag | snittbudget | medelstöd | genomsnittligt | genomsnittliga | genomsnittlig | medel värde | medelvärde | medelvärdet | i snitt | snitt | snittet | snittbelopp | medelbelopp | average | mean | on average',
  largest:
    'störst | största | mest pengar | mest | högst | högsta | dyrast | dyraste | flest | rikast | biggest | largest | highest | most | most expensive | greatest | maximum | bigger | larger | higher | större | dyrare | more expensive | mer pengar | mest stöd | maximal | vilket är störst',
  smallest:
    'minst | minsta | lägst | lägsta | billigast | billigaste | smallest | lowest | least | cheapest | smaller | lower | mindre | billigare | minimum',
  longest:
    'längst | längsta | längst projekttid | längst tid | längre | pågår längst | longest | longer | runs longest',
  shortest: 'kortast | kortaste | kortast projekttid | kortare | shortest | shorter',
  earliest:
    'tidigast | tidigaste | först | första | äldst | äldsta | börjar först | startade först | tidigare | earliest | first | oldest | earlier | starts first',
  latest:
    'senast | senaste | sist | sista | nyast | nyaste | senare | slutar sist | latest | last | newest | later | most recent',
  difference:
    'skillnad | skillnaden | differens | differensen | skiljer | hur mycket mer | hur mycket mindre | hur mycket större | hur mycket dyrare | difference | differ | how much more | how much less | budgetskillnad | gap',
  same: 'samma | gemensam | gemensamt | likadan | same | identical | both have the same',
  compare:
    'jämför | jämförelse | jämföra | jämfört med | ställ mot | compare | comparison | versus | vs | kontra',
  list: 'lista | listan | ge mig | visa | räkna upp | vilka | which | list | show | give me | finns det',
  more: 'över | mer än | större än | högre än | minst | överstiger | översteg | fler än | uppåt | above | over | more than | exceed | exceeds | exceeding | greater than | larger than | bigger than | higher than | at least | lägst | mer | upwards of | från och med | längre än',
  less: 'under | mindre än | lägre än | högst | max | understiger | färre än | below | less than | under than | fewer than | lower than | smaller than | at most | maximalt | no more than | up to | inte mer än | billigare än | kortare än',
  before: 'före | innan | tidigare än | before | earlier than | prior to | senast den | by',
  after:
    'efter | senare än | sedan | från och med | after | later than | since | from and including',
  during: 'under | during | in | i',
  inName:
    'i namnet | i titeln | i sitt namn | i projektnamnet | namnet innehåller | vars namn innehåller | namn som innehåller | name contains | names contain | in the name | in its name | in their name | in the title | title contains | whose name contains | någonstans i namnet | name includes | heter något med | heter nåt med',
};
